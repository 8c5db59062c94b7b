package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Checks constraints on one value. Patterns come from schemas and values from programs, so matching is limited in
 * length and steps; what takes longer counts as matching, and the tool itself decides.
 */
final class Limits {
    private static final int MAX_MATCHED = 1_000;
    private static final int MAX_STEPS = 200_000;

    private Limits() {}

    /** What the value should have been, such as {@code must be at least 1}; null when it is within all limits. */
    static @Nullable String broken(Constraints limits, Data data) {
        BigDecimal number = number(data);
        if (number != null) {
            return brokenNumber(limits, number);
        }
        return switch (data) {
            case Data.Text t -> brokenText(limits, t.value());
            case Data.List l -> brokenList(limits, l);
            default -> null;
        };
    }

    private static @Nullable BigDecimal number(Data data) {
        return switch (data) {
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt b -> new BigDecimal(b.value());
            case Data.Float f -> Double.isFinite(f.value()) ? BigDecimal.valueOf(f.value()) : null;
            case Data.Decimal d -> d.value();
            default -> null;
        };
    }

    private static @Nullable String brokenNumber(Constraints limits, BigDecimal number) {
        BigDecimal low = limits.minimum();
        BigDecimal high = limits.maximum();
        boolean tooLow = low != null && number.compareTo(low) < (limits.exclusiveMinimum() ? 1 : 0);
        boolean tooHigh = high != null && number.compareTo(high) > (limits.exclusiveMaximum() ? -1 : 0);
        if (tooLow || tooHigh) {
            Constraints range = Constraints.builder()
                    .minimum(low, limits.exclusiveMinimum())
                    .maximum(high, limits.exclusiveMaximum())
                    .build();
            return "must be " + range.words();
        }
        BigDecimal divisor = limits.multipleOf();
        if (divisor == null || divisor.signum() == 0 || number.precision() - number.scale() > 400) {
            return null;
        }
        return number.remainder(divisor).signum() == 0 ? null : "must be a multiple of " + divisor.toPlainString();
    }

    private static @Nullable String brokenText(Constraints limits, String text) {
        String length = brokenLength(limits, text.codePointCount(0, text.length()), "character");
        if (length != null) {
            return length;
        }
        String pattern = limits.pattern();
        return pattern == null || matches(pattern, text) ? null : "must match " + pattern;
    }

    private static @Nullable String brokenList(Constraints limits, Data.List list) {
        String length = brokenLength(limits, list.size(), "item");
        if (length != null) {
            return length;
        }
        boolean repeated = limits.unique() && new HashSet<>(list.items()).size() < list.size();
        return repeated ? "must not contain duplicates" : null;
    }

    private static @Nullable String brokenLength(Constraints limits, int length, String unit) {
        Integer low = limits.minLength();
        Integer high = limits.maxLength();
        if (low != null && length < low) {
            return low == 1 ? "must not be empty" : "must have at least " + count(low, unit);
        }
        return high != null && length > high ? "must have at most " + count(high, unit) : null;
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static boolean matches(String pattern, String text) {
        if (text.length() > MAX_MATCHED || pattern.length() > MAX_MATCHED) {
            return true;
        }
        try {
            return Pattern.compile(pattern).matcher(new Metered(text, new int[] {MAX_STEPS})).find();
        } catch (PatternSyntaxException | OutOfSteps e) {
            return true;
        }
    }

    /** Too many looks at the text. */
    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("out of steps", null, false, false);
        }
    }

    /** Text that can be looked at only so often. */
    private record Metered(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Metered(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
