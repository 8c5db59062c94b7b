package dev.adder.processor;

import dev.adder.processor.Signature.Kind;
import dev.adder.processor.Signature.Parameter;
import dev.adder.processor.Table.Function;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the Java expressions that turn Python arguments and defaults into Java parameters, and results back. */
final class Conversions {
    static final String EMPTY = "EMPTY";

    private final Imports imports;
    private final String pythonName;
    private final Map<String, String> constants = new LinkedHashMap<>();

    Conversions(Imports imports, String pythonName) {
        this.imports = imports;
        this.pythonName = pythonName;
    }

    /** The initialisers of the default objects used so far, and their names. */
    Map<String, String> constants() {
        return constants;
    }

    /** Parameter {@code index} of a function from the argument in {@code variable}, which is not null. */
    String given(Function function, int index, String variable) {
        JavaType type = function.types().get(index);
        if (index == 0 && function.binding().hasReceiver()) {
            return self(type, variable, function.name());
        }
        return argument(type, variable, function.name(), argumentNumber(function, index));
    }

    /** As {@link #given}, but null in the variable stands for the default. */
    String givenOrDefault(Function function, int index, String variable) {
        Parameter parameter = function.parameter(index);
        JavaType type = function.types().get(index);
        if (parameter.kind() == Kind.VAR_ARGS) {
            return variable + " == null ? " + EMPTY + " : (Object[]) " + variable;
        }
        if (parameter.kind() == Kind.VAR_KEYWORDS) {
            return type.nullable() ? "(" + imports.name(Names.PY_DICT) + ") " + variable
                    : convert("keywords(ctx, " + variable + ")");
        }
        if (type.kind() == JavaType.Kind.OBJECT && type.nullable()) {
            return variable;
        }
        String defaultValue = absent(function, index);
        if (type.nullable() && defaultValue.equals("null")) {
            return variable + " == null || " + given(function, index, variable);
        }
        return variable + " == null ? " + defaultValue + " : " + given(function, index, variable);
    }

    /** The expression for a parameter that is not given. */
    String absent(Function function, int index) {
        Parameter parameter = function.parameter(index);
        JavaType type = function.types().get(index);
        Literal literal = parameter.defaultValue();
        if (parameter.kind() == Kind.VAR_ARGS) {
            return EMPTY;
        }
        if (parameter.kind() == Kind.VAR_KEYWORDS) {
            return type.nullable() ? "null" : convert("keywords(ctx, null)");
        }
        if (literal == null) {
            throw new IllegalArgumentException("required: " + parameter.name());
        }
        return type.kind() == JavaType.Kind.OBJECT ? objectDefault(literal) : typedDefault(literal, type);
    }

    /** A new value of a property. */
    String assigned(JavaType type, String variable, String property) {
        return argument(type, variable, property, 1);
    }

    String self(JavaType type, String variable, String function) {
        String name = JavaText.string(function);
        return switch (type.kind()) {
            case STRING -> convert("selfStr(ctx, " + variable + ", " + name + ")");
            case VALUE -> convert("self(ctx, " + imports.name(type.qualifiedName()) + ".class, " + variable + ", "
                    + JavaText.string(pythonName) + ", " + name + ")");
            default -> variable;
        };
    }

    /** A Java result as a Python value. */
    String result(JavaType type, String expression) {
        return switch (type.kind()) {
            case LONG, INT -> "Long.valueOf(" + expression + ")";
            case DOUBLE -> "Double.valueOf(" + expression + ")";
            case BOOLEAN -> "Boolean.valueOf(" + expression + ")";
            case STRING -> convert("fromStr(" + expression + ")");
            default -> expression;
        };
    }

    private String argument(JavaType type, String variable, String function, int number) {
        String rest = "(ctx, " + variable + ", " + JavaText.string(function) + ", " + number + ")";
        String converted = switch (type.kind()) {
            case LONG -> convert("toLong" + rest);
            case INT -> convert("toInt" + rest);
            case DOUBLE -> convert("toDouble" + rest);
            case BOOLEAN -> convert("toBool(ctx, " + variable + ")");
            case STRING -> convert("toStr" + rest);
            case VALUE -> convert("to(ctx, " + imports.name(type.qualifiedName()) + ".class, " + rest.substring(6));
            default -> variable;
        };
        return type.nullable() && type.kind() != JavaType.Kind.OBJECT
                ? variable + " == " + none() + " ? null : " + converted : converted;
    }

    private static int argumentNumber(Function function, int index) {
        return function.binding().hasReceiver() ? index : index + 1;
    }

    private String objectDefault(Literal literal) {
        return switch (literal) {
            case Literal.Absent a -> "null";
            case Literal.None n -> none();
            case Literal.EmptyTuple t -> imports.name(Names.PY_TUPLE) + ".EMPTY";
            case Literal.Bool b -> b.value() ? "Boolean.TRUE" : "Boolean.FALSE";
            case Literal.Int i -> constant(integer(i.value()));
            case Literal.Float f -> constant("Double.valueOf(" + JavaText.floating(f.value()) + ")");
            case Literal.Str s -> s.value().chars().anyMatch(c -> Character.isSurrogate((char) c))
                    ? constant(convert("fromStr(" + JavaText.string(s.value()) + ")")) : JavaText.string(s.value());
        };
    }

    private String typedDefault(Literal literal, JavaType type) {
        return switch (literal) {
            case Literal.None n -> "null";
            case Literal.Absent a -> "null";
            case Literal.EmptyTuple t -> imports.name(Names.PY_TUPLE) + ".EMPTY";
            case Literal.Bool b -> String.valueOf(b.value());
            case Literal.Float f -> JavaText.floating(f.value());
            case Literal.Str s -> JavaText.string(s.value());
            case Literal.Int i -> switch (type.kind()) {
                case LONG -> i.value() + "L";
                case DOUBLE -> JavaText.floating(i.value().doubleValue());
                default -> i.value().toString();
            };
        };
    }

    private String integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? "Long.valueOf(" + value + "L)"
                : "new " + imports.name("java.math.BigInteger") + "(" + JavaText.string(value.toString()) + ")";
    }

    private String constant(String initialiser) {
        return constants.computeIfAbsent(initialiser, key -> "DEFAULT_" + constants.size());
    }

    private String none() {
        return imports.name(Names.PY_NONE) + ".NONE";
    }

    private String convert(String call) {
        return imports.name(Names.CONVERT) + "." + call;
    }
}
