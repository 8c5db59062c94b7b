package dev.adder.engine.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits on values beyond their type. Lengths count characters of text and items of collections.
 *
 * @param minimum smallest number
 * @param exclusiveMinimum whether the minimum itself is excluded
 * @param maximum largest number
 * @param exclusiveMaximum whether the maximum itself is excluded
 * @param multipleOf a number that must divide the value
 * @param minLength smallest length
 * @param maxLength largest length
 * @param pattern regular expression that must be found in the text
 * @param unique whether items must differ
 * @param format what the text is, such as {@code date-time}; documented, not enforced
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        boolean exclusiveMinimum,
        @Nullable BigDecimal maximum,
        boolean exclusiveMaximum,
        @Nullable BigDecimal multipleOf,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        boolean unique,
        @Nullable String format) {
    /** Leaves out limits that nothing could keep. */
    public Constraints {
        if (multipleOf != null && multipleOf.signum() <= 0) multipleOf = null;
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            minimum = null;
            maximum = null;
        }
        if (minLength != null && maxLength != null && minLength > maxLength) {
            minLength = null;
            maxLength = null;
        }
    }

    /** No limit. */
    public static final Constraints NONE =
            new Constraints(null, false, null, false, null, null, null, null, false, null);

    /** Starts without limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** Only a format. */
    public static Constraints ofFormat(String format) {
        return builder().format(format).build();
    }

    /** The limits in words for a parameter's documentation, such as {@code 1 to 100}; empty when there are none. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (format != null) {
            words.add(switch (format) {
                case "date" -> "ISO date, YYYY-MM-DD";
                case "date-time" -> "ISO date and time";
                case "time" -> "ISO time";
                case "duration" -> "ISO duration";
                default -> format;
            });
        }
        addRange(words);
        if (multipleOf != null) {
            words.add("a multiple of " + multipleOf.toPlainString());
        }
        addLength(words);
        if (pattern != null) {
            words.add("matches " + bare(pattern));
        }
        if (unique) {
            words.add("no duplicates");
        }
        return String.join(", ", words);
    }

    /** A pattern without the group that only ties it to both ends. */
    private static String bare(String pattern) {
        if (!pattern.startsWith("^(?:") || !pattern.endsWith(")$")) return pattern;
        String inner = pattern.substring(4, pattern.length() - 2);
        return inner.indexOf('(') < 0 && inner.indexOf(')') < 0 && inner.indexOf('|') < 0 ? "^" + inner + "$" : pattern;
    }

    private void addRange(List<String> words) {
        if (minimum != null && maximum != null && !exclusiveMinimum && !exclusiveMaximum) {
            words.add(minimum.toPlainString() + " to " + maximum.toPlainString());
            return;
        }
        if (minimum != null) {
            words.add((exclusiveMinimum ? "greater than " : "at least ") + minimum.toPlainString());
        }
        if (maximum != null) {
            words.add((exclusiveMaximum ? "less than " : "at most ") + maximum.toPlainString());
        }
    }

    private void addLength(List<String> words) {
        if (minLength != null && maxLength != null) {
            words.add(minLength.equals(maxLength)
                    ? "length " + minLength
                    : "length " + minLength + " to " + maxLength);
        } else if (minLength != null && minLength > 0) {
            words.add(minLength == 1 ? "not empty" : "length at least " + minLength);
        } else if (maxLength != null) {
            words.add("length at most " + maxLength);
        }
    }

    /** Collects limits. */
    public static final class Builder {
        private @Nullable BigDecimal minimum;
        private boolean exclusiveMinimum;
        private @Nullable BigDecimal maximum;
        private boolean exclusiveMaximum;
        private @Nullable BigDecimal multipleOf;
        private @Nullable Integer minLength;
        private @Nullable Integer maxLength;
        private @Nullable String pattern;
        private boolean unique;
        private @Nullable String format;

        private Builder() {}

        /** Smallest number. */
        public Builder minimum(@Nullable BigDecimal value, boolean exclusive) {
            this.minimum = value;
            this.exclusiveMinimum = value != null && exclusive;
            return this;
        }

        /** Largest number. */
        public Builder maximum(@Nullable BigDecimal value, boolean exclusive) {
            this.maximum = value;
            this.exclusiveMaximum = value != null && exclusive;
            return this;
        }

        /** A number that must divide the value. */
        public Builder multipleOf(@Nullable BigDecimal value) {
            this.multipleOf = value;
            return this;
        }

        /** Smallest length. */
        public Builder minLength(@Nullable Integer value) {
            this.minLength = value;
            return this;
        }

        /** Largest length. */
        public Builder maxLength(@Nullable Integer value) {
            this.maxLength = value;
            return this;
        }

        /** Regular expression that must be found in the text. */
        public Builder pattern(@Nullable String value) {
            this.pattern = value;
            return this;
        }

        /** Whether items must differ. */
        public Builder unique(boolean value) {
            this.unique = value;
            return this;
        }

        /** What the text is. */
        public Builder format(@Nullable String value) {
            this.format = value;
            return this;
        }

        /** The limits so far. */
        public Constraints build() {
            return new Constraints(
                    minimum,
                    exclusiveMinimum,
                    maximum,
                    exclusiveMaximum,
                    multipleOf,
                    minLength,
                    maxLength,
                    pattern,
                    unique,
                    format);
        }
    }
}
