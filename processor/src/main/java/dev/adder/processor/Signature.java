package dev.adder.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed Python signature. Types are kept as the text of the signature: the processor checks their form, the engine
 * reads their meaning.
 *
 * @param text the signature without the name, as documentation shows it
 */
record Signature(String name, List<Parameter> parameters, String text) {
    /** How a parameter takes its argument. */
    enum Kind {
        POSITIONAL_ONLY, POSITIONAL, VAR_ARGS, KEYWORD_ONLY, VAR_KEYWORDS
    }

    /** One Python parameter. */
    record Parameter(String name, Kind kind, @Nullable Literal defaultValue) {
        boolean required() {
            return defaultValue == null && !variadic();
        }

        boolean variadic() {
            return kind == Kind.VAR_ARGS || kind == Kind.VAR_KEYWORDS;
        }
    }

    Signature {
        parameters = List.copyOf(parameters);
    }

    int count(Kind kind) {
        return (int) parameters.stream().filter(parameter -> parameter.kind() == kind).count();
    }

    boolean has(Kind kind) {
        return count(kind) > 0;
    }

    int positionalCount() {
        return count(Kind.POSITIONAL_ONLY) + count(Kind.POSITIONAL);
    }

    /** Whether a call with so many positional arguments and no other is legal. */
    boolean accepts(int arguments) {
        if (arguments > positionalCount() && !has(Kind.VAR_ARGS)) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean given = i < arguments && i < positionalCount();
            if (parameter.required() && !given) {
                return false;
            }
        }
        return true;
    }

    /** Bit i is set if parameter i has no default. */
    int requiredMask() {
        int mask = 0;
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).required()) {
                mask |= 1 << i;
            }
        }
        return mask;
    }
}
