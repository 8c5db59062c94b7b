package dev.adder.runtime;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link PolicyRule} asks of the value of one argument. */
public sealed interface ArgumentTest {

    /** Whether a value passes; {@code None} is data, too, and what an argument without default is when absent. */
    boolean holds(Data value);

    /** It is one of these; numbers are compared by value, {@code 1} is {@code 1.0}. */
    record OneOf(List<Data> values) implements ArgumentTest {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Data value) {
            BigDecimal number = number(value);
            for (Data wanted : values) {
                BigDecimal other = number == null ? null : number(wanted);
                if (wanted.equals(value) || number != null && other != null && number.compareTo(other) == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** It is text that fits a pattern as a whole: {@code *} is any run of characters, {@code ?} is one. */
    record Matches(String pattern) implements ArgumentTest {
        @Override
        public boolean holds(Data value) {
            return value instanceof Data.Text text && NamePattern.fits(pattern, text.value());
        }
    }

    /** It is a number within bounds; what is no number is not. */
    record Range(@Nullable BigDecimal above, @Nullable BigDecimal atLeast, @Nullable BigDecimal below,
            @Nullable BigDecimal atMost) implements ArgumentTest {
        @Override
        public boolean holds(Data value) {
            if (value instanceof Data.Float f && Double.isInfinite(f.value())) {
                return f.value() > 0 ? below == null && atMost == null : above == null && atLeast == null;
            }
            BigDecimal number = number(value);
            return number != null && (above == null || number.compareTo(above) > 0)
                    && (atLeast == null || number.compareTo(atLeast) >= 0)
                    && (below == null || number.compareTo(below) < 0)
                    && (atMost == null || number.compareTo(atMost) <= 0);
        }
    }

    /** It does not pass another test. */
    record Not(ArgumentTest test) implements ArgumentTest {
        @Override
        public boolean holds(Data value) {
            return !test.holds(value);
        }
    }

    /** It is a list, some item of which passes another test. */
    record Any(ArgumentTest test) implements ArgumentTest {
        @Override
        public boolean holds(Data value) {
            return value instanceof Data.List list && list.items().stream().anyMatch(test::holds);
        }
    }

    /** It is a list, all items of which pass another test. */
    record Every(ArgumentTest test) implements ArgumentTest {
        @Override
        public boolean holds(Data value) {
            return value instanceof Data.List list && list.items().stream().allMatch(test::holds);
        }
    }

    /** It passes all of several tests. */
    record All(List<ArgumentTest> tests) implements ArgumentTest {
        /** Copies the tests. */
        public All {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean holds(Data value) {
            return tests.stream().allMatch(test -> test.holds(value));
        }
    }

    /** It is this value. */
    static ArgumentTest is(@Nullable Object value) {
        return new OneOf(List.of(Data.of(value)));
    }

    /** It is a number above this. */
    static ArgumentTest above(Number bound) {
        return new Range(new BigDecimal(bound.toString()), null, null, null);
    }

    /** It is a number below this. */
    static ArgumentTest below(Number bound) {
        return new Range(null, null, new BigDecimal(bound.toString()), null);
    }

    /** The value as a number; null when it is none, or not finite. */
    private static @Nullable BigDecimal number(Data value) {
        return switch (value) {
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt i -> new BigDecimal(i.value());
            case Data.Decimal d -> d.value();
            case Data.Float f -> Double.isFinite(f.value()) ? new BigDecimal(f.value()) : null;
            default -> null;
        };
    }
}
