package dev.adder.engine.check;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** The builtin kinds of values whose operations are known; all else is {@link #UNKNOWN} and never reported. */
enum Kind {
    UNKNOWN("object"), NONE("NoneType"), BOOL("bool"), INT("int"), FLOAT("float"), STR("str"), BYTES("bytes"),
    LIST("list"), TUPLE("tuple"), SET("set"), DICT("dict"), RECORD("dict"), FUNCTION("function"), MODULE("module"),
    AWAITABLE("coroutine"), ITERATOR("iterator"), VIEW("dict view");

    final String shown;

    Kind(String shown) {
        this.shown = shown;
    }

    /** The kind of a type that is no union. */
    static Kind of(Type type) {
        return switch (type) {
            case Type.None t -> NONE;
            case Type.Bool t -> BOOL;
            case Type.Int t -> INT;
            case Type.Float t -> FLOAT;
            case Type.Str t -> STR;
            case Type.Bytes t -> BYTES;
            case Type.ListOf t -> LIST;
            case Type.TupleOf t -> TUPLE;
            case Type.SetOf t -> SET;
            case Type.DictOf t -> DICT;
            case Type.Record t -> RECORD;
            case Type.Module t -> MODULE;
            case Type.Awaitable t -> AWAITABLE;
            case Type.Iterator t -> ITERATOR;
            case Type.Known t -> switch (t.what()) {
                case PyClass c -> UNKNOWN;
                case OwnClass c -> UNKNOWN;
                case OwnClass.Instance i -> UNKNOWN;
                case OwnMethod.Super s -> UNKNOWN;
                case LibraryClasses.Made m -> UNKNOWN;
                case ToolSpace s -> MODULE;
                default -> FUNCTION;
            };
            case Type.Ref t -> of(Types.resolve(t));
            case Type.Constrained t -> of(Types.resolve(t));
            case Type.Literal t -> literal(t);
            case Type.Instance t -> t.name().startsWith("dict_") ? VIEW : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    /** The kind of a type; {@link #UNKNOWN} for a union, whose values may be of several. */
    static Kind single(Type type) {
        return type instanceof Type.Union ? UNKNOWN : of(type);
    }

    private static Kind literal(Type.Literal literal) {
        if (literal.values().stream().allMatch(Data.Text.class::isInstance)) return STR;
        return literal.values().stream().allMatch(Data.Int.class::isInstance) ? INT : UNKNOWN;
    }

    /** What errors call values of this type. */
    static String name(Type type) {
        if (type instanceof Type.Union u) return name(u.members().getFirst());
        Type known = Types.resolve(type);
        if (known instanceof Type.Record r && !r.name().isEmpty()) return r.name();
        if (known instanceof Type.SetOf s && s.frozen()) return "frozenset";
        if (known instanceof Type.Instance i) return i.name();
        PyClass cls = LibraryClasses.of(known);
        if (cls != null) return cls.errorName;
        if (known instanceof Type.Known k && k.what() instanceof OwnClass.Instance) return k.name();
        if (known instanceof Type.Known k && k.what() instanceof OwnMethod.Super) return "super";
        return of(known).shown;
    }

    boolean number() {
        return this == BOOL || this == INT || this == FLOAT;
    }

    boolean whole() {
        return this == BOOL || this == INT;
    }

    boolean sequence() {
        return this == STR || this == BYTES || this == LIST || this == TUPLE;
    }

    boolean mapping() {
        return this == DICT || this == RECORD;
    }

    private static PyClass view(String name) {
        return name.equals("dict_keys") ? dev.adder.engine.value.Types.DICT_KEYS
                : name.equals("dict_values") ? dev.adder.engine.value.Types.DICT_VALUES
                        : dev.adder.engine.value.Types.DICT_ITEMS;
    }

    /** The class that has the attributes; null when it is not one of the engine's own. */
    static @Nullable PyClass cls(Type type) {
        return switch (of(type)) {
            case NONE -> dev.adder.engine.value.Types.NONE;
            case BOOL -> dev.adder.engine.value.Types.BOOL;
            case INT -> dev.adder.engine.value.Types.INT;
            case FLOAT -> dev.adder.engine.value.Types.FLOAT;
            case STR -> dev.adder.engine.value.Types.STR;
            case BYTES -> dev.adder.engine.value.Types.BYTES;
            case LIST -> dev.adder.engine.value.Types.LIST;
            case TUPLE -> dev.adder.engine.value.Types.TUPLE;
            case SET -> type instanceof Type.SetOf s && s.frozen() ? dev.adder.engine.value.Types.FROZENSET
                    : dev.adder.engine.value.Types.SET;
            case DICT, RECORD -> dev.adder.engine.value.Types.DICT;
            case AWAITABLE -> dev.adder.engine.value.Types.COROUTINE;
            case VIEW -> view(Kind.name(type));
            default -> null;
        };
    }
}
