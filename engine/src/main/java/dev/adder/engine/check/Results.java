package dev.adder.engine.check;

import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.List;
import java.util.Set;

/** Declared types of the library as far as inference goes by them. */
final class Results {
    /** Modules that take bytes for text and then give bytes, whatever is declared. */
    private static final Set<String> TEXT_OR_BYTES = Set.of("re", "posixpath", "os", "os.path", "fnmatch", "glob",
            "urllib.parse", "shutil", "tempfile", "difflib", "codecs", "base64", "binascii");

    private Results() {}

    /** A declared result: plain values and lists of them; classes may have subclasses and are left open. */
    static Type trusted(Type type) {
        return switch (type) {
            case Type.Str t -> t;
            case Type.Int t -> t;
            case Type.Float t -> t;
            case Type.Bool t -> t;
            case Type.Bytes t -> t;
            case Type.None t -> t;
            case Type.ListOf l -> new Type.ListOf(trusted(l.item()));
            case Type.TupleOf t -> t.variadic() ? new Type.TupleOf(List.of(trusted(t.items().getFirst())), true)
                    : new Type.TupleOf(t.items().stream().map(Results::trusted).toList(), false);
            case Type.Union u -> Types.union(u.members().stream().map(Results::trusted).toList());
            default -> Type.ANY;
        };
    }

    /** The declared result of a module's function: what is called a tuple may have names for its items. */
    static Type ofModule(String module, Type type) {
        Type opened = LibraryClasses.opened(type, module, null);
        if (opened != null) return opened;
        boolean either = TEXT_OR_BYTES.contains(module)
                && (type instanceof Type.Str || type instanceof Type.ListOf || type instanceof Type.Union);
        return either || type instanceof Type.TupleOf || type instanceof Type.None ? Type.ANY : trusted(type);
    }

    /** The declared result of a method, type variables replaced by what the object holds. */
    static Type substitute(Type type, Type self, boolean lenient) {
        return switch (type) {
            case Type.TypeVar v -> lenient ? variable(v.name(), self) : Type.ANY;
            case Type.ListOf l -> new Type.ListOf(substitute(l.item(), self, lenient));
            case Type.SetOf s -> new Type.SetOf(substitute(s.item(), self, lenient), s.frozen());
            case Type.TupleOf t when !t.variadic() ->
                new Type.TupleOf(t.items().stream().map(i -> substitute(i, self, lenient)).toList(), false);
            case Type.TupleOf t -> new Type.TupleOf(List.of(substitute(t.items().getFirst(), self, lenient)), true);
            case Type.Iterator i -> new Type.Iterator(substitute(i.item(), self, lenient));
            default -> trusted(type);
        };
    }

    private static Type variable(String name, Type self) {
        return switch (self) {
            case Type.ListOf l -> Joins.element(l.item());
            case Type.SetOf s -> Joins.element(s.item());
            default -> Type.ANY;
        };
    }

    /**
     * What a method of a dict of the program gives.
     *
     * @param hopeful whether what an empty dict gets elsewhere is taken to be like the default that it is asked with
     */
    static Type ofDict(Type.DictOf dict, String name, List<Type> arguments, boolean lenient, boolean hopeful) {
        Type key = lenient ? Joins.element(Keys.item(dict)) : Type.ANY;
        Type value = lenient ? Joins.element(dict.value()) : Type.ANY;
        Type other = arguments.size() > 1 ? arguments.get(1) : Type.NONE;
        boolean alike = hopeful && dict.value() instanceof Type.Never && arguments.size() > 1;
        return switch (name) {
            case "get", "setdefault" -> alike ? other : Joins.both(value, other);
            case "pop" -> alike ? other : arguments.size() > 1 ? Joins.both(value, other) : value;
            case "keys" -> new Type.Instance("dict_keys", List.of(key, value));
            case "values" -> new Type.Instance("dict_values", List.of(key, value));
            case "items" -> new Type.Instance("dict_items", List.of(key, value));
            case "copy" -> dict;
            case "popitem" -> new Type.TupleOf(List.of(key, value), false);
            case "clear", "update" -> Type.NONE;
            default -> Type.ANY;
        };
    }

    /** Whether no value of the type can be an argument for the parameter, as its declaration says. */
    static boolean never(Type given, Type.Parameter parameter) {
        if (given instanceof Type.Any) return false;
        if (given instanceof Type.Union u) return u.members().stream().allMatch(m -> never(m, parameter));
        Kind kind = Kind.of(given);
        if (kind == Kind.UNKNOWN || kind == Kind.NONE && parameter.defaultText() != null) return false;
        return refused(kind, parameter.type());
    }

    private static boolean refused(Kind kind, Type wanted) {
        boolean container = kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.SET || kind.mapping();
        return switch (wanted) {
            case Type.Int t -> kind == Kind.STR || kind == Kind.NONE || container || kind == Kind.AWAITABLE;
            case Type.Float t -> kind == Kind.STR || kind == Kind.NONE || container || kind == Kind.AWAITABLE;
            case Type.Str t -> kind.number() || kind == Kind.NONE || container || kind == Kind.AWAITABLE;
            case Type.Iterable t -> kind.number() || kind == Kind.NONE || kind == Kind.AWAITABLE;
            case Type.Bytes t -> kind.number() || kind == Kind.NONE || container || kind == Kind.AWAITABLE;
            case Type.Instance i when i.name().equals("bytearray") || i.name().equals("memoryview") ->
                refused(kind, Type.BYTES);
            case Type.None t -> kind != Kind.NONE;
            case Type.Union u -> u.members().stream().allMatch(m -> refused(kind, m));
            default -> false;
        };
    }
}
