package dev.adder.engine.check;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators give for the builtin kinds; null where every pair of operands fails. */
final class Operators {
    private Operators() {}

    /** The result of {@code a op b}; null when it fails for all members of both. */
    static @Nullable Type binary(BinaryOperator op, Type a, Type b) {
        if (a instanceof Type.Any || b instanceof Type.Any) return Type.ANY;
        if (a instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, binary(op, member, b));
            return joined;
        }
        if (b instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, binary(op, a, member));
            return joined;
        }
        return plain(op, a, b, Kind.of(a), Kind.of(b));
    }

    private static @Nullable Type plain(BinaryOperator op, Type a, Type b, Kind x, Kind y) {
        if (x == Kind.UNKNOWN || y == Kind.UNKNOWN) return LibraryOperators.binary(op, a, b);
        if (x == Kind.VIEW || y == Kind.VIEW) return Type.ANY;
        return switch (op) {
            case ADD -> x.number() && y.number() ? number(x, y) : x == y && x.sequence() ? concatenated(a, b) : null;
            case SUB -> x.number() && y.number() ? number(x, y) : x == Kind.SET && y == Kind.SET ? a : null;
            case MULT -> x.number() && y.number() ? number(x, y)
                    : x.sequence() && y.whole() ? repeated(a) : x.whole() && y.sequence() ? repeated(b) : null;
            case DIV -> x.number() && y.number() ? Type.FLOAT : null;
            case FLOOR_DIV -> x.number() && y.number() ? number(x, y) : null;
            case MOD -> x.number() && y.number() ? number(x, y) : x == Kind.STR ? Type.STR
                    : x == Kind.BYTES ? Type.BYTES : null;
            case POW -> x.number() && y.number() ? Type.ANY : null;
            case L_SHIFT, R_SHIFT -> x.whole() && y.whole() ? Type.INT : null;
            case BIT_OR, BIT_AND, BIT_XOR -> bits(op, a, b, x, y);
            case MAT_MULT -> null;
        };
    }

    private static @Nullable Type bits(BinaryOperator op, Type a, Type b, Kind x, Kind y) {
        if (x == Kind.BOOL && y == Kind.BOOL) return Type.BOOL;
        if (x.whole() && y.whole()) return Type.INT;
        if (x == Kind.SET && y == Kind.SET) return Joins.both(a, b);
        if (op == BinaryOperator.BIT_OR && x.mapping() && y.mapping()) {
            return x == Kind.DICT && y == Kind.DICT ? Joins.both(a, b) : Type.ANY;
        }
        return null;
    }

    private static Type number(Kind x, Kind y) {
        return x == Kind.FLOAT || y == Kind.FLOAT ? Type.FLOAT : Type.INT;
    }

    private static Type concatenated(Type a, Type b) {
        if (a instanceof Type.TupleOf x && b instanceof Type.TupleOf y) {
            if (x.variadic() || y.variadic()) return new Type.TupleOf(List.of(Type.ANY), true);
            List<Type> items = new ArrayList<>(x.items());
            items.addAll(y.items());
            return items.size() > 32 ? new Type.TupleOf(List.of(Type.ANY), true) : new Type.TupleOf(items, false);
        }
        return Joins.both(a, b);
    }

    private static Type repeated(Type a) {
        return a instanceof Type.TupleOf ? new Type.TupleOf(List.of(Type.ANY), true) : a;
    }

    /** Whether {@code a op b} can work for some members of both. */
    static boolean compares(CompareOperator op, Type a, Type b) {
        boolean in = op == CompareOperator.IN || op == CompareOperator.NOT_IN;
        if (in && a instanceof Type.Any && (Kind.single(b).number() || b instanceof Type.None)) return false;
        if (op == CompareOperator.EQ || op == CompareOperator.NOT_EQ || op == CompareOperator.IS
                || op == CompareOperator.IS_NOT || a instanceof Type.Any || b instanceof Type.Any) {
            return true;
        }
        if (a instanceof Type.Union u) return u.members().stream().anyMatch(m -> compares(op, m, b));
        if (b instanceof Type.Union u) return u.members().stream().anyMatch(m -> compares(op, a, m));
        Kind x = Kind.of(a);
        Kind y = Kind.of(b);
        if (in) {
            return y == Kind.STR ? x == Kind.STR || x == Kind.UNKNOWN
                    : !y.number() && y != Kind.NONE && y != Kind.FUNCTION && y != Kind.AWAITABLE && y != Kind.MODULE;
        }
        if (x == Kind.UNKNOWN || y == Kind.UNKNOWN) return LibraryOperators.orders(a, b);
        if (x == Kind.VIEW || y == Kind.VIEW) return true;
        return x.number() && y.number() || x == y && (x.sequence() || x == Kind.SET);
    }

    /** Whether {@code -a} (or {@code +a}, {@code ~a}) can work. */
    static boolean negates(Type a, boolean invert) {
        if (a instanceof Type.Union u) return u.members().stream().anyMatch(m -> negates(m, invert));
        Kind k = Kind.of(a);
        return k == Kind.UNKNOWN || (invert ? k.whole() : k.number());
    }
}
