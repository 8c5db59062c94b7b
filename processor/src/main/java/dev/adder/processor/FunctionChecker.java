package dev.adder.processor;

import dev.adder.processor.Signature.Kind;
import dev.adder.processor.Signature.Parameter;
import dev.adder.processor.Table.Binding;
import dev.adder.processor.Table.Function;
import java.math.BigInteger;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Checks that the Java parameters of a function fit its Python signature. */
final class FunctionChecker {
    static final String ILLEGAL_SELF = "self must be Object, String or a value class, and not @Nullable";

    private static final int MAX_PARAMETERS = 31;

    private final Problems problems;
    private final Element method;
    private final Function function;

    FunctionChecker(Problems problems, Element method, Function function) {
        this.problems = problems;
        this.method = method;
        this.function = function;
    }

    static boolean legalSelf(JavaType type) {
        return type.legalParameter() && !type.primitive() && !type.nullable();
    }

    void check() {
        int expected = function.signature().parameters().size();
        if (function.types().size() != expected) {
            report("the signature has " + expected + " parameters, the Java method has " + function.types().size()
                    + " after the Ctx");
            return;
        }
        if (expected > MAX_PARAMETERS) {
            report("more than " + MAX_PARAMETERS + " parameters");
            return;
        }
        for (int i = 0; i < expected; i++) {
            if (i == 0 && function.binding().hasReceiver()) {
                checkReceiver(function.parameter(0), function.types().getFirst());
            } else {
                checkParameter(function.parameter(i), function.types().get(i));
            }
        }
    }

    private void checkReceiver(Parameter parameter, JavaType type) {
        if (parameter.defaultValue() != null) {
            report("'" + parameter.name() + "' cannot have a default");
        }
        if (function.binding() == Binding.METHOD && !legalSelf(type)) {
            report(ILLEGAL_SELF);
        }
        boolean legalClass = type.kind() == JavaType.Kind.OBJECT || type.is(Names.PY_CLASS);
        if (function.binding() == Binding.CLASS_METHOD && (!legalClass || type.nullable())) {
            report("cls must be PyClass or Object, and not @Nullable");
        }
    }

    private void checkParameter(Parameter parameter, JavaType type) {
        String name = "parameter '" + parameter.name() + "'";
        if (parameter.kind() == Kind.VAR_ARGS || type.kind() == JavaType.Kind.ARRAY) {
            if (parameter.kind() != Kind.VAR_ARGS || type.kind() != JavaType.Kind.ARRAY || type.nullable()) {
                report(name + ": *args, and nothing else, is an Object[] in Java");
            }
            return;
        }
        if (parameter.kind() == Kind.VAR_KEYWORDS) {
            if (!type.is(Names.PY_DICT)) {
                report(name + ": **kwargs is a PyDict in Java");
            }
            return;
        }
        if (!type.legalParameter()) {
            report(name + ": unsupported Java type");
            return;
        }
        String problem = nullProblem(parameter, type);
        if (problem == null && parameter.defaultValue() != null && !fits(parameter.defaultValue(), type)) {
            problem = "the default does not fit the Java type";
        }
        if (problem != null) {
            report(name + ": " + problem);
        }
    }

    private static @Nullable String nullProblem(Parameter parameter, JavaType type) {
        Literal literal = parameter.defaultValue();
        if (type.kind() == JavaType.Kind.OBJECT) {
            if (literal instanceof Literal.Absent && !type.nullable()) {
                return "the default ... needs @Nullable";
            }
            return !(literal instanceof Literal.Absent) && type.nullable()
                    ? "a @Nullable Object needs the default ..., and is never null for None" : null;
        }
        if (type.nullable()) {
            return null;
        }
        String hint = type.primitive() ? "a @Nullable class instead of a primitive type" : "@Nullable";
        if (literal instanceof Literal.None) {
            return "the default None needs " + hint;
        }
        return literal instanceof Literal.Absent ? "the default ... needs " + hint : null;
    }

    private static boolean fits(Literal literal, JavaType type) {
        if (type.kind() == JavaType.Kind.OBJECT) {
            return true;
        }
        return switch (literal) {
            case Literal.None n -> type.nullable();
            case Literal.Absent a -> type.nullable();
            case Literal.EmptyTuple t -> type.is(Names.PY_TUPLE);
            case Literal.Bool b -> type.kind() == JavaType.Kind.BOOLEAN;
            case Literal.Float f -> type.kind() == JavaType.Kind.DOUBLE;
            case Literal.Str s -> type.kind() == JavaType.Kind.STRING;
            case Literal.Int i -> fitsInteger(i.value(), type);
        };
    }

    private static boolean fitsInteger(BigInteger value, JavaType type) {
        return switch (type.kind()) {
            case LONG -> value.bitLength() < Long.SIZE;
            case INT -> value.bitLength() < Integer.SIZE;
            case DOUBLE -> true;
            default -> false;
        };
    }

    private void report(String message) {
        problems.report(method, message);
    }
}
