package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.UnaryOperator;
import dev.adder.engine.type.Type;
import org.jspecify.annotations.Nullable;

/** What {@code value[index]} gives. */
final class Items {
    private Items() {}

    /** The item; null when no value of the type has one there. */
    static @Nullable Type get(Type owner, Expr index, Type key, boolean lenient, boolean mixedDicts) {
        Kind kind = Kind.of(owner);
        return switch (kind) {
            case NONE, BOOL, INT, FLOAT, SET, AWAITABLE, ITERATOR, VIEW, FUNCTION, MODULE -> null;
            case STR, BYTES, LIST, TUPLE -> sequence(owner, kind, index, key, lenient);
            case RECORD -> record((Type.Record) dev.adder.engine.type.Types.resolve(owner), index);
            case DICT -> index instanceof Expr.Slice ? null
                    : lenient && !mixedDicts ? Joins.element(((Type.DictOf) owner).value()) : Type.ANY;
            case UNKNOWN -> {
                Type acts = LibraryClasses.acts(owner);
                yield acts != null && !(index instanceof Expr.Slice) ? get(acts, index, key, lenient, mixedDicts)
                        : LibraryClasses.lacks(owner, "__getitem__") ? null : Type.ANY;
            }
        };
    }

    private static @Nullable Type record(Type.Record record, Expr index) {
        String key = Binds.text(index);
        return key == null ? Type.ANY : Members.field(record, key);
    }

    private static @Nullable Type sequence(Type owner, Kind kind, Expr index, Type key, boolean lenient) {
        if (index instanceof Expr.Slice) {
            return owner instanceof Type.TupleOf ? new Type.TupleOf(java.util.List.of(Type.ANY), true) : owner;
        }
        if (!(key instanceof Type.Union)) {
            Kind k = Kind.of(key);
            if (k != Kind.UNKNOWN && !k.whole()) return null;
        }
        return switch (kind) {
            case STR -> Type.STR;
            case BYTES -> Type.INT;
            case LIST -> lenient ? Joins.element(((Type.ListOf) owner).item()) : Type.ANY;
            default -> tuple((Type.TupleOf) owner, index);
        };
    }

    private static @Nullable Type tuple(Type.TupleOf tuple, Expr index) {
        Integer i = number(index);
        if (tuple.variadic() || i == null) return Joins.element(Joins.all(tuple.items()));
        int at = i < 0 ? i + tuple.items().size() : i;
        return at < 0 || at >= tuple.items().size() ? null : tuple.items().get(at);
    }

    static @Nullable Integer number(Expr index) {
        if (index instanceof Expr.UnaryOp u && u.op() == UnaryOperator.MINUS) {
            Integer n = number(u.operand());
            return n == null ? null : -n;
        }
        return index instanceof Expr.Constant c && c.value() instanceof Literal.Int i && i.value().bitLength() < 16
                ? i.value().intValue() : null;
    }

    /** Why there is no item. */
    static String wrong(Type owner, Type key) {
        Kind kind = Kind.single(owner);
        Kind k = Kind.of(key);
        if (kind == Kind.TUPLE && k.whole()) return "tuple index out of range";
        if (kind.sequence()) {
            return (kind == Kind.STR ? "string" : kind == Kind.BYTES ? "byte" : kind.shown)
                    + " indices must be integers or slices, not " + Kind.name(key);
        }
        if (kind.mapping()) return "a dict cannot be sliced; use list(...) first";
        String advice = kind == Kind.VIEW || kind == Kind.ITERATOR ? "; use list(...) first" : "";
        return "'" + Kind.name(owner) + "' object is not subscriptable" + advice;
    }
}
