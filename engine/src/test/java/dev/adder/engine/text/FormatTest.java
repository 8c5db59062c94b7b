package dev.adder.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** The three formatting languages, as recorded from CPython. */
class FormatTest {
    private static final LongConsumer FREE = length -> {};

    @Test
    void formats() throws IOException {
        for (String[] fields : Recorded.cases("formats.txt")) {
            assertEquals(Recorded.expected(fields[4]), formatCase(fields), () -> String.join(" ", fields));
        }
    }

    static String formatCase(String[] fields) {
        String spec = Recorded.unescaped(fields[3]);
        return Recorded.shown(() -> switch (fields[1]) {
            case "i" -> formatInt(spec, NumberTextTest.big(fields[2]));
            case "f" -> NumberFormat.formatFloat(FormatSpec.forFloat(spec, "float"), Recorded.number(fields[2]),
                    "float", FREE);
            case "s" -> TextFormat.format(FormatSpec.forStr(spec, "str"), Recorded.unescaped(fields[2]), "str", FREE);
            default -> NumberFormat.formatComplex(FormatSpec.forFloat(spec, "complex"),
                    Recorded.number(fields[2].split(",")[0]), Recorded.number(fields[2].split(",")[1]), "complex",
                    FREE);
        });
    }

    private static String formatInt(String text, BigInteger value) {
        FormatSpec spec = FormatSpec.forInt(text, "int");
        return value.bitLength() < 64 ? NumberFormat.formatInt(spec, value.longValue(), "int", FREE)
                : NumberFormat.formatInt(spec, value, "int", IntText.MAX_DIGITS, FREE);
    }

    @Test
    void percents() throws IOException {
        for (String[] fields : Recorded.cases("percents.txt")) {
            assertEquals(Recorded.expected(fields[3]), percentCase(fields), () -> String.join(" ", fields));
        }
    }

    static String percentCase(String[] fields) {
        Deque<Object> arguments = new ArrayDeque<>();
        if (!fields[2].isEmpty()) {
            for (String shown : fields[2].split("\\|", -1)) {
                String rest = shown.substring(1);
                arguments.add(switch (shown.charAt(0)) {
                    case 'f' -> (Object) Recorded.number(rest);
                    case 'i' -> NumberTextTest.big(rest);
                    default -> Recorded.unescaped(rest);
                });
            }
        }
        return Recorded.shown(() -> percent(PercentFormat.parse(Recorded.unescaped(fields[1])), arguments));
    }

    private static String percent(PercentFormat format, Deque<Object> arguments) {
        var out = new StringBuilder();
        for (PercentFormat.Piece piece : format.pieces()) {
            switch (piece) {
                case PercentFormat.Literal(String text) -> out.append(text);
                case PercentFormat.Directive directive -> out.append(directive(directive, arguments));
                case PercentFormat.Failure failure -> {
                    if (failure.needsMapping()) {
                        throw PercentFormat.requiresMapping();
                    }
                    for (int i = 0; i < failure.stars(); i++) {
                        new PercentFormat.Directive(null, 0, PercentFormat.STAR, -1, 'd', 0)
                                .withStar(star(arguments));
                    }
                    throw failure.error();
                }
            }
        }
        if (!arguments.isEmpty()) {
            throw PercentFormat.notAllConverted();
        }
        return out.toString();
    }

    private static Object next(Deque<Object> arguments) {
        if (arguments.isEmpty()) {
            throw PercentFormat.notEnoughArguments();
        }
        return arguments.remove();
    }

    private static Number star(Deque<Object> arguments) {
        if (!(next(arguments) instanceof BigInteger big)) {
            throw PercentFormat.starWantsInt();
        }
        return big.bitLength() < 64 ? (Number) big.longValue() : big;
    }

    private static String directive(PercentFormat.Directive given, Deque<Object> arguments) {
        if (given.key() != null) {
            throw PercentFormat.requiresMapping();
        }
        PercentFormat.Directive directive = given;
        while (directive.stars() > 0) {
            directive = directive.withStar(star(arguments));
        }
        Object value = next(arguments);
        String type = value instanceof BigInteger ? "int" : value instanceof Double ? "float" : "str";
        return switch (directive.conversion()) {
            case 's' -> PercentFormat.formatText(directive, text(value), FREE);
            case 'r' -> PercentFormat.formatText(directive,
                    value instanceof String s ? StrRepr.repr(s) : text(value), FREE);
            case 'a' -> PercentFormat.formatText(directive,
                    value instanceof String s ? StrRepr.ascii(s) : text(value), FREE);
            case 'c' -> PercentFormat.formatCharacter(directive, character(value), FREE);
            case 'd', 'i', 'u' -> {
                if (value instanceof String) {
                    throw PercentFormat.realNumberRequired(directive, type);
                }
                yield PercentFormat.formatInt(directive, toInt(value), IntText.MAX_DIGITS, FREE);
            }
            case 'o', 'x', 'X' -> {
                if (!(value instanceof BigInteger big)) {
                    throw PercentFormat.integerRequired(directive, type);
                }
                yield PercentFormat.formatInt(directive, big, IntText.MAX_DIGITS, FREE);
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> PercentFormat.formatFloat(directive, toFloat(value), FREE);
            default -> throw PercentFormat.unsupported(directive);
        };
    }

    private static String text(Object value) {
        return value instanceof Double d ? FloatText.repr(d) : value.toString();
    }

    private static int character(Object value) {
        if (value instanceof String s && s.codePointCount(0, s.length()) == 1) {
            return s.codePointAt(0);
        }
        if (!(value instanceof BigInteger big)) {
            throw PercentFormat.characterRequired();
        }
        if (big.signum() < 0 || big.bitLength() > 31 || big.intValue() > Character.MAX_CODE_POINT) {
            throw PercentFormat.characterRange();
        }
        return big.intValue();
    }

    private static BigInteger toInt(Object value) {
        if (value instanceof BigInteger big) {
            return big;
        }
        double number = (Double) value;
        if (Double.isNaN(number)) {
            throw FormatException.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(number)) {
            throw FormatException.overflow("cannot convert float infinity to integer");
        }
        return new BigDecimal(number).toBigInteger();
    }

    private static double toFloat(Object value) {
        return switch (value) {
            case Double d -> d;
            case BigInteger big -> big.doubleValue();
            default -> throw FormatException.type("must be real number, not str");
        };
    }

    @Test
    void strFormats() throws IOException {
        for (String[] fields : Recorded.cases("strformats.txt")) {
            assertEquals(Recorded.expected(fields[2]), strFormatCase(fields), () -> String.join(" ", fields));
        }
    }

    static String strFormatCase(String[] fields) {
        return Recorded.shown(() -> join(StrFormat.parse(Recorded.unescaped(fields[1]))));
    }

    private static String join(StrFormat format) {
        var out = new StringBuilder();
        for (StrFormat.Piece piece : format.pieces()) {
            switch (piece) {
                case StrFormat.Literal(String text) -> out.append(text);
                case StrFormat.Field field -> out.append(field(field));
                case StrFormat.Failure(FormatException error) -> throw error;
            }
        }
        return out.toString();
    }

    private static String field(StrFormat.Field field) {
        String value = "9";
        if (field.index() >= 0) {
            value = List.of("abc", "5", "d\u00e9'").get((int) Math.min(field.index(), 99));
        } else if (!field.first().equals("a")) {
            throw new NoSuchElementException();
        }
        for (StrFormat.Step step : field.path()) {
            value = switch (step) {
                case StrFormat.Index(long index) -> value.substring((int) index, (int) index + 1);
                case StrFormat.Key _ -> throw FormatException.type("string indices must be integers, not 'str'");
                case StrFormat.Attribute _ -> throw new UnsupportedOperationException();
                case StrFormat.BadStep(FormatException error) -> throw error;
            };
        }
        String converted = switch (field.conversion()) {
            case 0, 's' -> value;
            case 'r' -> StrRepr.repr(value);
            case 'a' -> StrRepr.ascii(value);
            default -> throw field.unknownConversion();
        };
        String spec = join(field.spec());
        return spec.isEmpty() ? converted : TextFormat.format(FormatSpec.forStr(spec, "str"), converted, "str", FREE);
    }

    @Test
    void lengthIsChargedBeforeTheTextIsMade() {
        var charged = new ArrayList<Long>();
        LongConsumer refusing = length -> {
            charged.add(length);
            throw new ArithmeticException("limit");
        };
        assertThrows(ArithmeticException.class, () -> TextFormat.format(
                FormatSpec.forStr("9000000000", "str"), "a", "str", refusing));
        assertThrows(ArithmeticException.class, () -> NumberFormat.formatInt(
                FormatSpec.forInt("9000000000,", "int"), 5, "int", refusing));
        assertThrows(ArithmeticException.class, () -> NumberFormat.formatFloat(
                FormatSpec.forFloat(".2000000000f", "float"), 5, "float", refusing));
        assertEquals(List.of(9_000_000_000L, 9_000_000_000L, 2_000_000_000L), charged);
    }
}
