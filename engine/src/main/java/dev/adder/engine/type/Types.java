package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with types: building unions, joining, looking behind names, asking for members. */
public final class Types {
    /** More members than this make a union useless, and it becomes {@link Type#ANY}. */
    private static final int MAX_MEMBERS = 64;

    private static final int MAX_LINKS = 32;

    private Types() {}

    /** An answer that may be open. */
    public enum Answer {
        /** Certain for every value. */
        YES,
        /** Certain for no value. */
        NO,
        /** It depends on the value, or nothing is known. */
        UNKNOWN
    }

    /** One of these types: nested unions flattened, duplicates dropped, {@code Any} swallowing the rest. */
    public static Type union(List<Type> types) {
        List<Type> members = new ArrayList<>();
        for (Type type : types) {
            if (type instanceof Type.Union union) {
                for (Type member : union.members()) addNew(members, member);
            } else if (!(type instanceof Type.Never)) {
                addNew(members, type);
            }
        }
        if (members.size() > MAX_MEMBERS) return Type.ANY;
        for (Type member : members) if (member instanceof Type.Any) return Type.ANY;
        return switch (members.size()) {
            case 0 -> Type.NEVER;
            case 1 -> members.getFirst();
            default -> new Type.Union(mergeLiterals(members));
        };
    }

    private static void addNew(List<Type> members, Type type) {
        for (Type member : members) if (same(member, type)) return;
        members.add(type);
    }

    /**
     * Whether two types are equal. What is asked most often is answered without {@code equals}: records get theirs when
     * it is first called, which takes long.
     */
    public static boolean same(Type a, Type b) {
        if (a == b) return true;
        if (a instanceof Type.ListOf x && b instanceof Type.ListOf y) return same(x.item(), y.item());
        if (a instanceof Type.SetOf x && b instanceof Type.SetOf y) {
            return x.frozen() == y.frozen() && same(x.item(), y.item());
        }
        if (a instanceof Type.DictOf x && b instanceof Type.DictOf y) {
            return same(x.key(), y.key()) && same(x.value(), y.value());
        }
        if (a instanceof Type.Union x && b instanceof Type.Union y) return same(x.members(), y.members());
        return a.getClass() == b.getClass() && a.equals(b);
    }

    private static boolean same(List<Type> a, List<Type> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) if (!same(a.get(i), b.get(i))) return false;
        return true;
    }

    /** One of these types. */
    public static Type union(Type... types) {
        return union(List.of(types));
    }

    private static List<Type> mergeLiterals(List<Type> members) {
        List<Type> merged = new ArrayList<>();
        Set<Data> values = new LinkedHashSet<>();
        int place = -1;
        for (Type member : members) {
            if (member instanceof Type.Literal literal) {
                place = place < 0 ? merged.size() : place;
                values.addAll(literal.values());
            } else {
                merged.add(member);
            }
        }
        if (place >= 0) {
            merged.add(place, new Type.Literal(List.copyOf(values)));
        }
        return merged;
    }

    /** The type or {@code None}. */
    public static Type optional(Type type) {
        return union(type, Type.NONE);
    }

    /** Whether {@code None} is among the values. */
    public static boolean allowsNone(Type type) {
        return switch (resolve(type)) {
            case Type.None t -> true;
            case Type.Any t -> true;
            case Type.Union u -> u.members().stream().anyMatch(Types::allowsNone);
            case Type.Literal l -> l.values().contains(Data.NULL);
            default -> false;
        };
    }

    /** The type without {@code None}. */
    public static Type withoutNone(Type type) {
        if (resolve(type) instanceof Type.Union u) {
            return union(u.members().stream()
                    .filter(m -> !(resolve(m) instanceof Type.None))
                    .toList());
        }
        return type;
    }

    /** What stands behind names and constraints. */
    public static Type resolve(Type type) {
        Type current = type;
        for (int i = 0; i < MAX_LINKS; i++) {
            switch (current) {
                case Type.Ref ref -> current = ref.target();
                case Type.Constrained constrained -> current = constrained.base();
                default -> {
                    return current;
                }
            }
        }
        return Type.ANY;
    }

    /** The smallest type that holds both; a literal joined with its own kind becomes that kind. */
    public static Type join(Type a, Type b) {
        if (same(a, b) || b instanceof Type.Never) {
            return a;
        }
        if (a instanceof Type.Never) {
            return b;
        }
        if (a instanceof Type.Literal && covers(b, widen(a))) {
            return b;
        }
        if (b instanceof Type.Literal && covers(a, widen(b))) {
            return a;
        }
        if (a instanceof Type.ListOf x && b instanceof Type.ListOf y) {
            return new Type.ListOf(join(x.item(), y.item()));
        }
        if (a instanceof Type.SetOf x && b instanceof Type.SetOf y && x.frozen() == y.frozen()) {
            return new Type.SetOf(join(x.item(), y.item()), x.frozen());
        }
        if (a instanceof Type.DictOf x && b instanceof Type.DictOf y) {
            return new Type.DictOf(join(x.key(), y.key()), join(x.value(), y.value()));
        }
        if (a instanceof Type.Union u && isPlain(b) && u.members().contains(b)) return a;
        if (b instanceof Type.Union u && isPlain(a) && u.members().contains(a)) return b;
        return isPlain(a) && isPlain(b) ? new Type.Union(List.of(a, b)) : union(a, b);
    }

    /** Whether nothing of a type can melt into another one in a union. */
    private static boolean isPlain(Type type) {
        return !(type instanceof Type.Any || type instanceof Type.Never || type instanceof Type.Union
                || type instanceof Type.Literal);
    }

    private static boolean covers(Type type, Type part) {
        return type.equals(part) || type instanceof Type.Union u && u.members().contains(part);
    }

    /** Literals as the kinds of their values; other types unchanged. */
    public static Type widen(Type type) {
        if (!(type instanceof Type.Literal literal)) {
            return type;
        }
        return union(literal.values().stream().map(Types::kindOf).toList());
    }

    /** The type of one piece of data, containers by their items. */
    public static Type of(Data data) {
        return switch (data) {
            case Data.List l -> new Type.ListOf(joinAll(l.items().stream().map(Types::of).toList()));
            case Data.Map m ->
                new Type.DictOf(Type.STR, joinAll(m.entries().values().stream().map(Types::of).toList()));
            default -> kindOf(data);
        };
    }

    /** All types joined; {@link Type#ANY} for none. */
    public static Type joinAll(List<Type> types) {
        return types.isEmpty() ? Type.ANY : types.stream().reduce(Types::join).get();
    }

    private static Type kindOf(Data data) {
        return switch (data) {
            case Data.Null n -> Type.NONE;
            case Data.Bool b -> Type.BOOL;
            case Data.Int i -> Type.INT;
            case Data.BigInt b -> Type.INT;
            case Data.Float f -> Type.FLOAT;
            case Data.Decimal d -> Type.DECIMAL;
            case Data.Text t -> Type.STR;
            case Data.Bytes b -> Type.BYTES;
            case Data.Media m -> new Type.Instance("Media", List.of());
            case Data.List l -> new Type.ListOf(Type.ANY);
            case Data.Map m -> new Type.DictOf(Type.STR, Type.ANY);
        };
    }

    /** The type of a record's field, as an attribute or a key; null when there is certainly no such field. */
    public static @Nullable Type field(Type type, String name) {
        return switch (resolve(type)) {
            case Type.Record record -> {
                Type.Field field = record.field(name);
                if (field == null) {
                    yield record.open() ? Type.ANY : null;
                }
                yield field.required() ? field.type() : optional(field.type());
            }
            case Type.DictOf dict -> dict.value();
            case Type.Union union -> {
                List<Type> found = new ArrayList<>();
                for (Type member : union.members()) {
                    Type field = field(member, name);
                    if (field != null) {
                        found.add(field);
                    }
                }
                yield found.isEmpty() ? null : union(found);
            }
            default -> Type.ANY;
        };
    }

    /** What iterating gives; null when it certainly cannot be iterated over. */
    public static @Nullable Type item(Type type) {
        return switch (resolve(type)) {
            case Type.ListOf t -> t.item();
            case Type.SetOf t -> t.item();
            case Type.TupleOf t -> joinAll(t.items());
            case Type.DictOf t -> t.key();
            case Type.Iterator t -> t.item();
            case Type.Iterable t -> t.item();
            case Type.Record t -> Type.STR;
            case Type.Str t -> Type.STR;
            case Type.Bytes t -> Type.INT;
            case Type.Literal t -> t.values().stream().allMatch(Data.Text.class::isInstance) ? Type.STR : null;
            case Type.None t -> null;
            case Type.Bool t -> null;
            case Type.Int t -> null;
            case Type.Float t -> null;
            case Type.Decimal t -> null;
            case Type.Callable t -> null;
            case Type.Module t -> null;
            case Type.Union t -> {
                List<Type> found = new ArrayList<>();
                for (Type member : t.members()) {
                    Type item = item(member);
                    if (item != null) {
                        found.add(item);
                    }
                }
                yield found.isEmpty() ? null : union(found);
            }
            default -> Type.ANY;
        };
    }

    /**
     * Whether a value of one type may stand where another is expected. {@code NO} only when every value of the first
     * type is certain to be refused; an empty list fits any list, so item types alone never give {@code NO}.
     */
    public static Answer isAssignable(Type from, Type to) {
        return Assignability.check(from, to, 0);
    }
}
