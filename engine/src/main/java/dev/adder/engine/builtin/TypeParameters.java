package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type parameters among type arguments, and what takes their place. */
public final class TypeParameters {
    private TypeParameters() {}

    /** The parameters in order of first appearance. */
    public static PyTuple of(Ctx ctx, PyTuple arguments) {
        List<Object> found = new ArrayList<>();
        collect(ctx, arguments, found);
        return found.isEmpty() ? PyTuple.EMPTY : new PyTuple(found.toArray());
    }

    private static void collect(Ctx ctx, PyTuple arguments, List<Object> found) {
        if (ctx.mustSwitch()) {
            ctx.onLargeStack(() -> {
                collect(ctx, arguments, found);
                return arguments;
            });
            return;
        }
        ctx.enter();
        for (Object argument : arguments.items) {
            ctx.step();
            if (isParameter(argument)) {
                if (!found.contains(argument)) found.add(argument);
            } else {
                PyTuple nested = nested(ctx, argument);
                if (nested != null) collect(ctx, nested, found);
            }
        }
        ctx.leave();
    }

    private static @Nullable PyTuple nested(Ctx ctx, Object argument) {
        if (argument instanceof PyGenericAlias a) return a.arguments;
        if (argument instanceof PyUnion u) return u.members;
        if (!(argument instanceof PyObject) || argument instanceof PyClass) return null;
        return AttrOps.find(ctx, argument, "__parameters__") instanceof PyTuple t ? t : null;
    }

    private static boolean isParameter(Object o) {
        if (!(o instanceof PyObject p) || !p.type().module.equals("typing")) return false;
        return switch (p.type().name) {
            case "TypeVar", "ParamSpec", "TypeVarTuple" -> true;
            default -> false;
        };
    }

    /** The arguments with parameters replaced by what a subscript gives for them. */
    static PyTuple substitute(Ctx ctx, Object generic, PyTuple arguments, Object key) {
        PyTuple parameters = of(ctx, arguments);
        if (parameters.size() == 0) {
            throw Errors.typeError(TextOps.reprText(ctx, generic) + " is not a generic class");
        }
        Object[] given = key instanceof PyTuple t ? t.items : new Object[] {key};
        int variadic = variadic(parameters);
        if (variadic >= 0 && given.length >= parameters.size() - 1) {
            return replaceVariadic(ctx, arguments, parameters, given, variadic);
        }
        if (given.length != parameters.size()) {
            throw Errors.typeError("Too " + (given.length > parameters.size() ? "many" : "few") + " arguments for "
                    + TextOps.reprText(ctx, generic) + "; actual " + given.length + ", expected "
                    + parameters.size());
        }
        return replace(ctx, arguments, parameters, given);
    }

    private static int variadic(PyTuple parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.items[i] instanceof PyObject o && o.type().name.equals("TypeVarTuple")) return i;
        }
        return -1;
    }

    /** {@code *Ts} among the arguments takes all that the other parameters leave. */
    private static PyTuple replaceVariadic(Ctx ctx, PyTuple arguments, PyTuple parameters, Object[] given, int at) {
        int rest = given.length - parameters.size() + 1;
        Object[] values = new Object[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < at ? given[i] : i > at ? given[i + rest - 1] : parameters.items[i];
        }
        List<Object> result = new ArrayList<>();
        ctx.charge(24L + 8L * (arguments.size() + given.length));
        for (Object argument : arguments.items) {
            PyTuple nested = argument instanceof PyClass ? null : nested(ctx, argument);
            boolean unpacked = nested != null && nested.size() == 1 && nested.items[0] == parameters.items[at]
                    && Types.of(argument).name.startsWith("_Unpack");
            if (unpacked) {
                result.addAll(List.of(given).subList(at, at + rest));
            } else {
                result.add(replaced(ctx, argument, parameters, values));
            }
        }
        return new PyTuple(result.toArray());
    }

    private static PyTuple replace(Ctx ctx, PyTuple arguments, PyTuple parameters, Object[] given) {
        if (ctx.mustSwitch()) return (PyTuple) ctx.onLargeStack(() -> replace(ctx, arguments, parameters, given));
        ctx.charge(24L + 8L * arguments.size());
        ctx.enter();
        Object[] result = arguments.items.clone();
        for (int i = 0; i < result.length; i++) result[i] = replaced(ctx, result[i], parameters, given);
        ctx.leave();
        return new PyTuple(result);
    }

    private static Object replaced(Ctx ctx, Object argument, PyTuple parameters, Object[] given) {
        for (int i = 0; i < given.length; i++) if (parameters.items[i] == argument) return given[i];
        if (argument instanceof PyGenericAlias a) {
            return new PyGenericAlias(a.origin, replace(ctx, a.arguments, parameters, given), a.unpacked);
        }
        if (argument instanceof PyUnion u) {
            Object[] members = replace(ctx, u.members, parameters, given).items;
            Object union = members[0];
            for (int i = 1; i < members.length; i++) union = UnionOps.of(ctx, union, members[i]);
            return union;
        }
        PyTuple nested = nested(ctx, argument);
        if (nested == null || nested.size() == 0) return argument;
        return SubscriptOps.get(ctx, argument, replace(ctx, nested, parameters, given));
    }

    /** The subscript of a union with type parameters. */
    static Object ofUnion(Ctx ctx, PyUnion union, Object key) {
        Object[] members = substitute(ctx, union, union.members, key).items;
        Object result = members[0];
        for (int i = 1; i < members.length; i++) result = UnionOps.of(ctx, result, members[i]);
        return result;
    }
}
