package dev.adder.engine.check;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.type.Type;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Operators on instances of the program's own classes, which have them when they define them. */
final class OwnOperators {
    private static final Map<BinaryOperator, String> NAMES = Map.ofEntries(Map.entry(BinaryOperator.ADD, "add"),
            Map.entry(BinaryOperator.SUB, "sub"), Map.entry(BinaryOperator.MULT, "mul"),
            Map.entry(BinaryOperator.DIV, "truediv"), Map.entry(BinaryOperator.FLOOR_DIV, "floordiv"),
            Map.entry(BinaryOperator.MOD, "mod"), Map.entry(BinaryOperator.POW, "pow"));

    private static final Pattern DEFINED = Pattern.compile(
            "\\b__(?:[ir]?(?:add|sub|mul|truediv|floordiv|mod|pow)|lt|gt|le|ge|getattr)__|\\btotal_ordering\\b");

    private final OwnTypes types;

    OwnOperators(OwnTypes types) {
        this.types = types;
    }

    /** Whether a program may give an operator a meaning of its own. */
    static boolean defined(String text) {
        return DEFINED.matcher(text).find();
    }

    /** What the method of an operator is called, without the underscores; null for one that is not followed. */
    static @Nullable String method(BinaryOperator op) {
        return NAMES.get(op);
    }

    /** The result of {@code a op b}; null when it fails for all members of both. */
    @Nullable
    Type binary(BinaryOperator op, Type a, Type b) {
        if (OwnTypes.instance(a) == null && OwnTypes.instance(b) == null) return Operators.binary(op, a, b);
        if (a instanceof Type.Any || b instanceof Type.Any || a instanceof Type.Union || b instanceof Type.Union) {
            return Type.ANY;
        }
        String name = NAMES.get(op);
        if (name == null) return Type.ANY;
        OwnClass left = OwnTypes.instance(a);
        Type x = types.plain(a);
        Type y = types.plain(b);
        if (OwnTypes.instance(x) == null && OwnTypes.instance(y) == null) {
            return Operators.binary(op, x, y) == null ? null : Type.ANY;
        }
        if (left != null && !left.definitions("__" + name + "__").isEmpty()) {
            return types.result(left.definitions("__" + name + "__"));
        }
        boolean one = lacks(x, "__" + name + "__", "__i" + name + "__", "__r" + name + "__");
        boolean other = lacks(y, "__" + name + "__", "__i" + name + "__", "__r" + name + "__");
        boolean format = op == BinaryOperator.MOD && (Kind.of(x) == Kind.STR || Kind.of(x) == Kind.BYTES);
        return one && other && !format ? null : Type.ANY;
    }

    private boolean lacks(Type type, String... methods) {
        Kind kind = Kind.of(type);
        return OwnTypes.instance(type) != null ? types.lacks(type, methods)
                : kind != Kind.UNKNOWN && kind != Kind.VIEW || LibraryClasses.of(type) != null;
    }

    /** Whether {@code a op b} can work. */
    boolean compares(CompareOperator op, Type a, Type b) {
        boolean order = op == CompareOperator.LT || op == CompareOperator.LT_E || op == CompareOperator.GT
                || op == CompareOperator.GT_E;
        boolean in = op == CompareOperator.IN || op == CompareOperator.NOT_IN;
        OwnClass left = OwnTypes.instance(a);
        OwnClass right = OwnTypes.instance(b);
        if (in && right != null) return !types.lacks(b, "__contains__", "__iter__", "__getitem__");
        if (left == null && right == null || !order) return Operators.compares(op, a, b);
        if (a instanceof Type.Any || b instanceof Type.Any || a instanceof Type.Union || b instanceof Type.Union) {
            return true;
        }
        Type x = types.plain(a);
        Type y = types.plain(b);
        if (OwnTypes.instance(x) == null && OwnTypes.instance(y) == null) return Operators.compares(op, x, y);
        boolean sorted = left != null && left == right && left.ordered();
        return sorted || !lacks(x, "__lt__", "__gt__", "__le__", "__ge__")
                || !lacks(y, "__lt__", "__gt__", "__le__", "__ge__");
    }
}
