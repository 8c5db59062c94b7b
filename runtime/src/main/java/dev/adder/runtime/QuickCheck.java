package dev.adder.runtime;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.util.List;

/**
 * Sees at a glance that arguments or a result are right already, as most are: every value is plainly of its simple
 * type. What it does not recognise is not wrong but left to the full check.
 */
final class QuickCheck {
    private final String[] names;
    private final Type[] types;
    private final boolean[] required;
    private final Type result;

    QuickCheck(Tool tool) {
        List<ToolParameter> parameters = tool.parameters();
        names = parameters.stream().map(ToolParameter::name).toArray(String[]::new);
        types = parameters.stream().map(ToolParameter::type).toArray(Type[]::new);
        required = new boolean[names.length];
        for (int i = 0; i < required.length; i++) {
            required[i] = parameters.get(i).required();
        }
        result = tool.result();
    }

    boolean passes(Data.Map arguments) {
        int known = 0;
        for (int i = 0; i < names.length; i++) {
            Data value = arguments.get(names[i]);
            if (value == null) {
                if (required[i]) {
                    return false;
                }
            } else if (plainly(types[i], value)) {
                known++;
            } else {
                return false;
            }
        }
        return known == arguments.size();
    }

    boolean passesResult(Data value) {
        return plainly(result, value);
    }

    private static boolean plainly(Type type, Data value) {
        return switch (type) {
            case Type.Any t -> true;
            case Type.Str t -> value instanceof Data.Text;
            case Type.Int t -> value instanceof Data.Int;
            case Type.Float t -> value instanceof Data.Float;
            case Type.Bool t -> value instanceof Data.Bool;
            case Type.None t -> value instanceof Data.Null;
            default -> false;
        };
    }
}
