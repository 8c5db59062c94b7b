package dev.adder.engine.check;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators on instances of the library's classes, as far as they are known to fail or to give such instances. */
final class LibraryOperators {
    private LibraryOperators() {}

    /** The result of {@code a op b} where one of them is such an instance; null when it fails. */
    static @Nullable Type binary(BinaryOperator op, Type a, Type b) {
        String x = name(a);
        String y = name(b);
        if (x.isEmpty() || y.isEmpty()) return Type.ANY;
        return switch (op) {
            case ADD -> isDay(x) && isDay(y) ? null : isDay(x) && y.equals("timedelta") ? a
                    : isDay(y) && x.equals("timedelta") ? b : same(a, b, x, y);
            case SUB -> isDay(x) && isDay(y) ? x.equals(y) ? delta(a) : null
                    : isDay(x) && y.equals("timedelta") ? a : isDay(y) ? null : same(a, b, x, y);
            case MULT -> x.equals("timedelta") && isNumber(y) ? a : y.equals("timedelta") && isNumber(x) ? b
                    : isNumeric(x) || isNumeric(y) ? same(a, b, x, y) : isTime(x) || isTime(y) ? null : Type.ANY;
            case DIV -> isPath(x) && (isPath(y) || y.equals("str")) ? a : x.equals("str") && isPath(y) ? b
                    : isPath(x) || isPath(y) ? null : x.equals("timedelta") ? over(a, y)
                            : isTime(x) || isTime(y) ? null : same(a, b, x, y);
            case FLOOR_DIV, MOD -> x.equals("timedelta") || x.equals("str") || x.equals("bytes") ? Type.ANY
                    : same(a, b, x, y);
            case POW -> same(a, b, x, y);
            default -> Type.ANY;
        };
    }

    private static @Nullable Type over(Type delta, String divisor) {
        return divisor.equals("timedelta") ? Type.FLOAT : divisor.equals("int") || divisor.equals("float")
                || divisor.equals("bool") ? delta : null;
    }

    /** The difference of two dates: a class that is not there has no name for it, and then nothing is known. */
    private static Type delta(Type date) {
        PyClass cls = LibraryClasses.of(date);
        Type opened = cls == null ? null
                : LibraryClasses.opened(new Type.Instance("timedelta", List.of()), cls.module, null);
        return opened == null ? Type.ANY : opened;
    }

    /** Numbers with numbers, and otherwise only things of one kind. */
    private static @Nullable Type same(Type a, Type b, String x, String y) {
        if (isNumeric(x) || isNumeric(y)) {
            if (x.equals("Decimal") && y.equals("Decimal") || x.equals("Fraction") && y.equals("Fraction")) return a;
            boolean whole = x.equals("int") || x.equals("bool") || y.equals("int") || y.equals("bool");
            if (whole) return isNumeric(x) ? a : b;
            boolean mixed = x.equals("float") || y.equals("float");
            return mixed && (x.equals("Fraction") || y.equals("Fraction")) ? Type.ANY : null;
        }
        if (isTime(x) || isTime(y)) {
            return x.equals("timedelta") && y.equals("timedelta") ? a
                    : isPlain(x) || isPlain(y) ? null : Type.ANY;
        }
        return isPath(x) && isPlain(y) || isPath(y) && isPlain(x) ? null : Type.ANY;
    }

    /** Whether {@code a < b} and the like can work where one of them is such an instance. */
    static boolean orders(Type a, Type b) {
        String x = name(a);
        String y = name(b);
        if (x.isEmpty() || y.isEmpty()) return true;
        if (isTime(x) && isTime(y)) return x.equals(y);
        if (isTime(x) || isTime(y)) return !isPlain(x) && !isPlain(y);
        if (isNumeric(x)) return isNumeric(y) || isNumber(y) || !isPlain(y);
        if (isNumeric(y)) return isNumber(x) || !isPlain(x);
        return !(isPath(x) && isPlain(y) || isPath(y) && isPlain(x));
    }

    /** The name of a builtin kind or class; empty when it is neither. */
    private static String name(Type type) {
        PyClass cls = LibraryClasses.of(type);
        if (cls != null) return cls.name;
        Kind kind = Kind.of(type);
        return kind == Kind.UNKNOWN || kind == Kind.VIEW || kind == Kind.MODULE || kind == Kind.FUNCTION ? ""
                : kind.shown;
    }

    private static boolean isDay(String name) {
        return name.equals("date") || name.equals("datetime");
    }

    private static boolean isTime(String name) {
        return isDay(name) || name.equals("timedelta") || name.equals("time");
    }

    private static boolean isNumeric(String name) {
        return name.equals("Decimal") || name.equals("Fraction");
    }

    private static boolean isNumber(String name) {
        return name.equals("int") || name.equals("float") || name.equals("bool");
    }

    private static boolean isPath(String name) {
        return name.endsWith("Path");
    }

    /** Whether the name is that of a builtin kind. */
    private static boolean isPlain(String name) {
        return isNumber(name) || switch (name) {
            case "str", "bytes", "NoneType", "list", "tuple", "set", "dict" -> true;
            default -> false;
        };
    }
}
