package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Python type as Adder sees it, whether it comes from a stub, a JSON schema, a Java class or inference. Immutable,
 * equal by value; recursion goes through {@link Ref}. What to do with types is in {@link Types}.
 */
public sealed interface Type {
    /** Anything, and nothing known about it. */
    Type ANY = new Any();

    /** No value at all. */
    Type NEVER = new Never();

    /** The type of {@code None}. */
    Type NONE = new None();

    /** Truth values. */
    Type BOOL = new Bool();

    /** Whole numbers. */
    Type INT = new Int();

    /** Binary floating-point numbers; whole numbers are welcome too. */
    Type FLOAT = new Float();

    /** Exact decimal numbers. */
    Type DECIMAL = new Decimal();

    /** Text. */
    Type STR = new Str();

    /** Byte sequences. */
    Type BYTES = new Bytes();

    /** Anything, and nothing known about it: {@code Any} and {@code object}. */
    record Any() implements Type {}

    /** No value at all: what a function that never returns gives. */
    record Never() implements Type {}

    /** The type of {@code None}. */
    record None() implements Type {}

    /** Truth values. */
    record Bool() implements Type {}

    /** Whole numbers. */
    record Int() implements Type {}

    /** Binary floating-point numbers. */
    record Float() implements Type {}

    /** Exact decimal numbers, {@code decimal.Decimal}. */
    record Decimal() implements Type {}

    /** Text. */
    record Str() implements Type {}

    /** Byte sequences. */
    record Bytes() implements Type {}

    /** {@code list[item]}. */
    record ListOf(Type item) implements Type {}

    /** {@code set[item]} or {@code frozenset[item]}. */
    record SetOf(Type item, boolean frozen) implements Type {}

    /**
     * A tuple: of exactly these items, or, variadic, of any number of the one item type.
     *
     * @param items types by position; exactly one when variadic
     * @param variadic whether it is {@code tuple[item, ...]}
     */
    record TupleOf(List<Type> items, boolean variadic) implements Type {
        /** Copies the items. */
        public TupleOf {
            items = List.copyOf(items);
            if (variadic && items.size() != 1) {
                throw new IllegalArgumentException("a variadic tuple has one item type");
            }
        }
    }

    /** {@code dict[key, value]}. */
    record DictOf(Type key, Type value) implements Type {}

    /** One of several types; build it by {@link Types#union}, which flattens. */
    record Union(List<Type> members) implements Type {
        /** Copies the members. */
        public Union {
            members = List.copyOf(members);
        }
    }

    /** Exactly one of these values. */
    record Literal(List<Data> values) implements Type {
        /** Copies the values. */
        public Literal {
            values = List.copyOf(values);
        }
    }

    /**
     * Named fields, reached as {@code r.name} and as {@code r["name"]}.
     *
     * @param name its class name in Python
     * @param fields its fields in order
     * @param doc what it is, or empty
     * @param open whether other fields than these may be there
     */
    record Record(String name, List<Field> fields, String doc, boolean open) implements Type {
        /** Copies the fields. */
        public Record {
            fields = List.copyOf(fields);
        }

        /** The field of a name, or null. */
        public @Nullable Field field(String fieldName) {
            for (Field field : fields) {
                if (field.name().equals(fieldName)) {
                    return field;
                }
            }
            return null;
        }
    }

    /**
     * A field of a record.
     *
     * @param name its key
     * @param type type of its value
     * @param required whether it is always there
     * @param doc what it holds, or empty
     * @param defaultValue what counts when it is absent, if known
     */
    record Field(String name, Type type, boolean required, String doc, @Nullable Data defaultValue) {
        /** A required field. */
        public static Field required(String name, Type type, String doc) {
            return new Field(name, type, true, doc, null);
        }

        /** An optional field without a known default. */
        public static Field optional(String name, Type type, String doc) {
            return new Field(name, type, false, doc, null);
        }
    }

    /** A type by its name among definitions, which makes recursive types possible. */
    record Ref(String name, Definitions definitions) implements Type {
        /** What the name stands for; {@link #ANY} when it is not defined. */
        public Type target() {
            return definitions.find(name);
        }
    }

    /** A type whose values are limited further. */
    record Constrained(Type base, Constraints constraints) implements Type {}

    /**
     * Something that can be called.
     *
     * @param parameters its parameters, or null when nothing is known about them
     * @param result what a call gives
     */
    record Callable(@Nullable List<Parameter> parameters, Type result) implements Type {
        /** Copies the parameters. */
        public Callable {
            parameters = parameters == null ? null : List.copyOf(parameters);
        }

        /** The callable as it stands behind a name, such as {@code (x: int, /, *, key: str = "") -> None}. */
        public String toSignature() {
            return TypePrinter.signature(this);
        }
    }

    /**
     * A parameter of a callable.
     *
     * @param name its name; empty when only the type is known
     * @param type type of its argument (of each one, for {@code *args} and {@code **kwargs})
     * @param kind how arguments reach it
     * @param defaultText its default in Python, or null when an argument is required
     */
    record Parameter(String name, Type type, Kind kind, @Nullable String defaultText) {
        /** How arguments reach a parameter. */
        public enum Kind {
            /** By position only. */
            POSITIONAL_ONLY,
            /** By position or by name. */
            POSITIONAL_OR_KEYWORD,
            /** All further positions, {@code *args}. */
            VAR_POSITIONAL,
            /** By name only. */
            KEYWORD_ONLY,
            /** All further names, {@code **kwargs}. */
            VAR_KEYWORD
        }

        /** Whether a call without an argument for it fails. */
        public boolean required() {
            return defaultText == null && kind != Kind.VAR_POSITIONAL && kind != Kind.VAR_KEYWORD;
        }
    }

    /** An iterator over items. */
    record Iterator(Type item) implements Type {}

    /** Anything that can be iterated over. */
    record Iterable(Type item) implements Type {}

    /** Something to {@code await}. */
    record Awaitable(Type result) implements Type {}

    /** A type variable, perhaps bounded. */
    record TypeVar(String name, @Nullable Type bound) implements Type {}

    /** An instance of some other class, such as {@code datetime} or {@code Counter[str]}. */
    record Instance(String name, List<Type> arguments) implements Type {
        /** Copies the arguments. */
        public Instance {
            arguments = List.copyOf(arguments);
        }
    }

    /** An imported module. */
    record Module(String name) implements Type {}

    /**
     * Something of which inference knows more than any type says: a function, class, method or tool. Never read from
     * or written to a schema.
     *
     * @param name what it is called
     * @param what the thing itself; equal things make equal types
     */
    record Known(String name, Object what) implements Type {}

    /** The type as a stub writes it, such as {@code list[str] | None}. */
    default String toPython() {
        return TypePrinter.print(this);
    }
}
