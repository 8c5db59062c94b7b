package dev.adder.sdk.java;

import dev.adder.engine.type.Constraints;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Bean Validation, those of Hibernate Validator that say as much, and annotations composed of them.
 * A constraint with a validator of its own is not known here.
 */
final class BeanValidation {
    private static final int MAX_COMPOSED = 4;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){0,20}");

    private final List<Rule> rules = new ArrayList<>();
    private @Nullable BigDecimal minimum;
    private boolean aboveMinimum;
    private @Nullable BigDecimal maximum;
    private boolean belowMaximum;
    private @Nullable Integer minLength;
    private @Nullable Integer maxLength;
    private @Nullable String pattern;
    private @Nullable String format;
    private boolean notNull;

    /** What was added, as marks of a type. */
    Marks marks(boolean nullable) {
        Constraints limits = Constraints.builder()
                .minimum(minimum, aboveMinimum)
                .maximum(maximum, belowMaximum)
                .minLength(minLength)
                .maxLength(maxLength)
                .pattern(pattern)
                .format(format)
                .build();
        return new Marks(nullable && !notNull, notNull, limits, rules);
    }

    /** Adds what an annotation says; one that is no constraint says nothing. */
    void add(Annotation annotation) {
        add(annotation, 0);
    }

    private void add(Annotation annotation, int depth) {
        String name = annotation.annotationType().getName();
        boolean standard = name.startsWith("jakarta.validation.constraints.")
                || name.startsWith("javax.validation.constraints.");
        if (standard || name.startsWith("org.hibernate.validator.constraints.")) {
            constraint(annotation);
        } else if (depth < MAX_COMPOSED && !name.startsWith("java.")) {
            for (Annotation part : annotation.annotationType().getAnnotations()) {
                Foreign.opened(part).forEach(p -> add(p, depth + 1));
            }
        }
    }

    private void constraint(Annotation a) {
        switch (a.annotationType().getSimpleName()) {
            case "NotNull" -> notNull = true;
            case "NotEmpty" -> {
                notNull = true;
                length(1, Integer.MAX_VALUE);
            }
            case "NotBlank" -> {
                notNull = true;
                rule("not be blank", Rule.About.OTHER, v -> !(v instanceof CharSequence text) || !isBlank(text));
            }
            case "Size", "Length" -> length(Foreign.number(a, "min", 0), Foreign.number(a, "max", Integer.MAX_VALUE));
            case "Min" -> atLeast(BigDecimal.valueOf(Foreign.number(a, "value", 0)), true);
            case "Max" -> atMost(BigDecimal.valueOf(Foreign.number(a, "value", 0)), true);
            case "Range" -> {
                atLeast(BigDecimal.valueOf(Foreign.number(a, "min", 0)), true);
                atMost(BigDecimal.valueOf(Foreign.number(a, "max", Long.MAX_VALUE)), true);
            }
            case "DecimalMin" -> atLeast(new BigDecimal(Foreign.text(a, "value")), Foreign.flag(a, "inclusive", true));
            case "DecimalMax" -> atMost(new BigDecimal(Foreign.text(a, "value")), Foreign.flag(a, "inclusive", true));
            case "Positive" -> atLeast(BigDecimal.ZERO, false);
            case "PositiveOrZero" -> atLeast(BigDecimal.ZERO, true);
            case "Negative" -> atMost(BigDecimal.ZERO, false);
            case "NegativeOrZero" -> atMost(BigDecimal.ZERO, true);
            case "Digits" -> digits(Foreign.number(a, "integer", 0), Foreign.number(a, "fraction", 0));
            case "Pattern" -> pattern(Foreign.text(a, "regexp"), flags(a));
            case "Email" -> email(Foreign.text(a, "regexp"), flags(a));
            case "AssertTrue" -> rule("be True", Rule.About.OTHER, v -> !Boolean.FALSE.equals(v));
            case "AssertFalse" -> rule("be False", Rule.About.OTHER, v -> !Boolean.TRUE.equals(v));
            case "UniqueElements" -> rule("not contain duplicates", Rule.About.OTHER,
                    v -> !(v instanceof Collection<?> c) || new HashSet<>(c).size() == c.size());
            case "Past" -> rule("be in the past", Rule.About.OTHER, v -> Moments.lies(v, order -> order < 0));
            case "PastOrPresent" -> rule("be in the past or now", Rule.About.OTHER,
                    v -> Moments.lies(v, order -> order <= 0));
            case "Future" -> rule("be in the future", Rule.About.OTHER, v -> Moments.lies(v, order -> order > 0));
            case "FutureOrPresent" -> rule("be in the future or now", Rule.About.OTHER,
                    v -> Moments.lies(v, order -> order >= 0));
            default -> {
                // says nothing that is known here
            }
        }
    }

    private void rule(String must, Rule.About about, Predicate<Object> holds) {
        rules.add(new Rule(must, about, v -> {
            Object inner = content(v);
            return inner == null || holds.test(inner);
        }));
    }

    private static @Nullable Object content(Object value) {
        return switch (value) {
            case Optional<?> o -> o.orElse(null);
            case OptionalInt o -> o.isPresent() ? (Object) o.getAsInt() : null;
            case OptionalLong o -> o.isPresent() ? (Object) o.getAsLong() : null;
            case OptionalDouble o -> o.isPresent() ? (Object) o.getAsDouble() : null;
            default -> value;
        };
    }

    private void atLeast(BigDecimal low, boolean inclusive) {
        String must = "be " + (inclusive ? "at least " : "greater than ") + low.toPlainString();
        rule(must, Rule.About.NUMBER, v -> compared(v, low, 1) >= (inclusive ? 0 : 1));
        int order = minimum == null ? 1 : low.compareTo(minimum);
        if (order >= 0) {
            aboveMinimum = order == 0 && aboveMinimum || !inclusive;
            minimum = low;
        }
    }

    private void atMost(BigDecimal high, boolean inclusive) {
        String must = "be " + (inclusive ? "at most " : "less than ") + high.toPlainString();
        rule(must, Rule.About.NUMBER, v -> compared(v, high, -1) <= (inclusive ? 0 : -1));
        int order = maximum == null ? -1 : high.compareTo(maximum);
        if (order <= 0) {
            belowMaximum = order == 0 && belowMaximum || !inclusive;
            maximum = high;
        }
    }

    /** How a value compares with a bound; what is no number at all is left to its type, but text must be one. */
    private static int compared(Object value, BigDecimal bound, int otherwise) {
        BigDecimal number = number(value);
        if (number != null) {
            return number.compareTo(bound);
        }
        boolean infinite = value instanceof Double d && d.isInfinite() || value instanceof Float f && f.isInfinite();
        if (infinite) {
            return ((Number) value).doubleValue() > 0 ? 1 : -1;
        }
        return value instanceof CharSequence || value instanceof Number ? -otherwise : otherwise;
    }

    private static @Nullable BigDecimal number(Object value) {
        try {
            return switch (value) {
                case BigDecimal number -> number;
                case Number number -> new BigDecimal(number.toString());
                case CharSequence text when text.length() <= 1000 -> new BigDecimal(text.toString().strip());
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void length(long min, long max) {
        int low = Math.clamp(min, 0, Integer.MAX_VALUE);
        int high = Math.clamp(max, 0, Integer.MAX_VALUE);
        if (low > 0) {
            minLength = minLength == null ? low : Math.max(low, minLength);
            rule(low == 1 ? "not be empty" : "have a length of at least " + low, Rule.About.LENGTH,
                    v -> size(v, low) >= low);
        }
        if (high < Integer.MAX_VALUE) {
            maxLength = maxLength == null ? high : Math.min(high, maxLength);
            rule("have a length of at most " + high, Rule.About.LENGTH, v -> size(v, high) <= high);
        }
    }

    private static int size(Object value, int otherwise) {
        return switch (value) {
            case CharSequence text -> Character.codePointCount(text, 0, text.length());
            case Collection<?> items -> items.size();
            case Map<?, ?> map -> map.size();
            default -> value.getClass().isArray() ? Array.getLength(value) : otherwise;
        };
    }

    private void digits(long integer, long fraction) {
        rule("have at most " + integer + " digits and " + fraction + " decimals", Rule.About.OTHER, v -> {
            BigDecimal number = number(v);
            if (number == null) {
                return !(v instanceof CharSequence);
            }
            BigDecimal plain = number.stripTrailingZeros();
            return plain.precision() - plain.scale() <= integer && plain.scale() <= fraction;
        });
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(Character::isWhitespace);
    }

    private static int flags(Annotation annotation) {
        int flags = 0;
        if (Foreign.value(annotation, "flags") instanceof Object[] several) {
            for (Object flag : several) {
                flags |= switch (flag.toString()) {
                    case "UNIX_LINES" -> Pattern.UNIX_LINES;
                    case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
                    case "COMMENTS" -> Pattern.COMMENTS;
                    case "MULTILINE" -> Pattern.MULTILINE;
                    case "DOTALL" -> Pattern.DOTALL;
                    case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
                    case "CANON_EQ" -> Pattern.CANON_EQ;
                    default -> 0;
                };
            }
        }
        return flags;
    }

    /** Patterns match the whole text. Only one without flags can stand in a type, and only one of them. */
    private void pattern(String regexp, int flags) {
        Pattern compiled = Pattern.compile(regexp, flags);
        boolean said = flags == 0 && pattern == null;
        if (said) {
            boolean anchored = regexp.startsWith("^") && regexp.endsWith("$") && regexp.indexOf('|') < 0;
            pattern = anchored ? regexp : "^(?:" + regexp + ")$";
        }
        rule("match " + regexp, said ? Rule.About.TEXT : Rule.About.OTHER,
                v -> !(v instanceof CharSequence text) || MeteredText.matches(compiled, text));
    }

    private void email(String regexp, int flags) {
        format = "email";
        rule("be an email address", Rule.About.TEXT,
                v -> !(v instanceof CharSequence text) || text.isEmpty() || MeteredText.matches(MAIL, text));
        if (!regexp.isEmpty() && !regexp.equals(".*")) {
            pattern(regexp, flags);
        }
    }
}
