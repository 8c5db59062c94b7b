package dev.adder.engine.check;

import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How types of values come together, and how the types of tools read inside a program. */
final class Joins {
    private static final int MAX_MEMBERS = 8;
    private static final int MAX_DEPTH = 4;

    private Joins() {}

    /** Both; null is a variable without a value, which joins with anything. */
    static @Nullable Type join(@Nullable Type a, @Nullable Type b) {
        if (a == b || b == null) return a;
        return a == null ? b : both(a, b);
    }

    static Type both(Type a, Type b) {
        if (a == b) return a;
        if (a instanceof Type.Any || b instanceof Type.Any) return Type.ANY;
        Type held = held(a, b);
        if (held != null) return held;
        Type joined = Types.join(a, b);
        if (joined instanceof Type.Union u && u.members().size() > MAX_MEMBERS || depth(joined) > MAX_DEPTH) {
            return Type.ANY;
        }
        return joined;
    }

    /** Two holders of one class as one. */
    private static @Nullable Type held(Type a, Type b) {
        if (!(a instanceof Type.Known x && b instanceof Type.Known y && x.what() instanceof LibraryClasses.Made m
                && y.what() instanceof LibraryClasses.Made n && m.cls() == n.cls())) {
            return null;
        }
        Type one = m.acts();
        Type other = n.acts();
        return one == null || other == null ? LibraryClasses.instance(m.cls())
                : LibraryClasses.holder(m.cls(), both(one, other));
    }

    private static int depth(Type type) {
        return switch (type) {
            case Type.Known k when k.what() instanceof LibraryClasses.Made m && m.acts() != null -> depth(m.acts());
            case Type.ListOf l -> 1 + depth(l.item());
            case Type.SetOf s -> 1 + depth(s.item());
            case Type.DictOf d -> 1 + Math.max(depth(d.key()), depth(d.value()));
            case Type.Iterator i -> 1 + depth(i.item());
            case Type.Awaitable a -> 1 + depth(a.result());
            case Type.TupleOf t -> 1 + deepest(t.items());
            case Type.Union u -> deepest(u.members());
            default -> 0;
        };
    }

    private static int deepest(List<Type> types) {
        int deepest = 0;
        for (Type t : types) deepest = Math.max(deepest, depth(t));
        return deepest;
    }

    static Type all(List<Type> types) {
        Type joined = Type.NEVER;
        for (Type t : types) joined = both(joined, t);
        return joined;
    }

    /** Whether values of the one type may join a container of the other without a change of its type. */
    static boolean within(Type value, Type item) {
        if (item instanceof Type.Any || value.equals(item) || value instanceof Type.Never) return true;
        if (value instanceof Type.Any) return false;
        if (value instanceof Type.Union u) return u.members().stream().allMatch(m -> within(m, item));
        return both(item, value).equals(item);
    }

    /** The type of an element of a container; nothing is known of one that was made empty. */
    static Type element(Type item) {
        return item instanceof Type.Never ? Type.ANY : item;
    }

    /**
     * A declared type as inference uses it: names and limits resolved, literals as their kinds; dicts as records with
     * unknown fields, since results give their keys as attributes.
     */
    static Type declared(Type type) {
        return switch (type) {
            case Type.Constrained c -> declared(c.base());
            case Type.Ref r -> r.target() instanceof Type.Record record ? record : Type.ANY;
            case Type.Literal l -> Types.widen(l);
            case Type.DictOf d -> new Type.Record("", List.of(), "", true);
            case Type.ListOf l -> new Type.ListOf(declared(l.item()));
            case Type.Awaitable a -> new Type.Awaitable(declared(a.result()));
            case Type.Union u -> Types.union(u.members().stream().map(Joins::declared).toList());
            case Type.None t -> t;
            case Type.Bool t -> t;
            case Type.Int t -> t;
            case Type.Float t -> t;
            case Type.Str t -> t;
            case Type.Bytes t -> t;
            case Type.Record t -> t;
            default -> Type.ANY;
        };
    }
}
