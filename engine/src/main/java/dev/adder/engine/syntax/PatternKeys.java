package dev.adder.engine.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants that may be keys of mapping patterns: when two are equal in Python, and how Python prints them. */
final class PatternKeys {
    private PatternKeys() {}

    /** Something that is equal for keys that Python takes for the same; null for what is no constant. */
    static @Nullable Object value(Expr key) {
        return switch (key) {
            case Expr.Constant constant -> value(constant.value());
            case Expr.UnaryOp(UnaryOperator _, Expr operand, int _, int _) -> negated(value(operand));
            case Expr.BinOp sum -> complex(sum);
            default -> null;
        };
    }

    private static Object value(Literal literal) {
        return switch (literal) {
            case Literal.Int(BigInteger i) -> new BigDecimal(i).stripTrailingZeros();
            case Literal.Float(double f) when Double.isFinite(f) -> new BigDecimal(f).stripTrailingZeros();
            case Literal.Float(double f) -> f;
            case Literal.Imaginary(double i) -> i == 0 ? BigDecimal.ZERO : List.of(BigDecimal.ZERO, i);
            case Literal.Str text -> Arrays.stream(text.codePoints()).boxed().toList();
            case Literal.Bytes(byte[] bytes) -> "b" + Arrays.toString(bytes);
            case Literal.Named named -> value(named);
        };
    }

    private static Object value(Literal.Named named) {
        return switch (named) {
            case TRUE -> BigDecimal.ONE;
            case FALSE -> BigDecimal.ZERO;
            default -> named;
        };
    }

    private static @Nullable Object negated(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.negate();
            case Double number -> -number;
            case List<?> list when list.size() == 2 && list.getLast() instanceof Double imaginary ->
                List.of(BigDecimal.ZERO, -imaginary);
            case null, default -> value;
        };
    }

    private static @Nullable Object complex(Expr.BinOp sum) {
        Object real = value(sum.left());
        Object imaginary = value(sum.right());
        if (sum.op() == BinaryOperator.SUB) imaginary = negated(imaginary);
        if (real == null || !(imaginary instanceof List<?> list)) return real;
        return List.of(real, list.getLast());
    }

    /** As {@code repr} shows the constant. */
    static String text(Expr key) {
        return switch (key) {
            case Expr.Constant constant -> Unparser.literal(constant.value());
            case Expr.UnaryOp(UnaryOperator _, Expr operand, int _, int _) -> "-" + text(operand);
            case Expr.BinOp sum -> "(" + whole(text(sum.left())) + sum.op().symbol + text(sum.right()) + ")";
            default -> "...";
        };
    }

    private static String whole(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
