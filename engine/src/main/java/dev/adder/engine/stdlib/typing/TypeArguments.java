package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import java.util.ArrayList;
import java.util.List;

/** Type parameters among arguments, and arguments in their place. */
final class TypeArguments {
    private TypeArguments() {}

    /** The type parameters in the types, in order of first appearance. */
    static PyTuple parameters(Ctx ctx, Object[] types) {
        List<Object> found = new ArrayList<>();
        collect(ctx, types, found);
        return found.isEmpty() ? PyTuple.EMPTY : new PyTuple(found.toArray());
    }

    private static void collect(Ctx ctx, Object[] types, List<Object> found) {
        ctx.enter();
        ctx.level(() -> collectEach(ctx, types, found));
        ctx.leave();
    }

    private static boolean collectEach(Ctx ctx, Object[] types, List<Object> found) {
        for (Object type : types) {
            ctx.step();
            switch (type) {
                case TypeVariable v -> {
                    if (!found.contains(v)) found.add(v);
                }
                case TypingAlias a -> collect(ctx, a.arguments.items, found);
                case PyGenericAlias a -> collect(ctx, a.arguments.items, found);
                case PyUnion u -> collect(ctx, u.members.items, found);
                case PyTuple t -> collect(ctx, t.items, found);
                case PyList l -> collect(ctx, l.toArray(), found);
                case PyClass c -> {}
                case PyObject o -> {
                    if (AttrOps.find(ctx, o, "__parameters__") instanceof PyTuple t) collect(ctx, t.items, found);
                }
                default -> {}
            }
        }
        return true;
    }

    /** The arguments with the type parameters in them replaced by those given. */
    static PyTuple substitute(Ctx ctx, Object generic, PyTuple arguments, Object given) {
        PyTuple parameters = parameters(ctx, arguments.items);
        if (parameters.size() == 0) {
            throw Errors.typeError(TextOps.reprText(ctx, generic) + " is not a generic class");
        }
        Object[] values = fit(ctx, generic, parameters, TypeForms.items(given));
        return replace(ctx, arguments, parameters.items, values);
    }

    /** One value per parameter: the number must fit, a type variable tuple takes what is left. */
    static Object[] fit(Ctx ctx, Object generic, PyTuple parameters, Object[] given) {
        Object[] wanted = parameters.items;
        boolean single = wanted.length == 1 && isParamSpec(wanted[0]);
        if (single && !(given.length == 1 && isParameterList(given[0]))) return new Object[] {new PyTuple(given)};
        int variadic = -1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] instanceof TypeVariable v && v.is(TypeVariable.TYPE_VAR_TUPLE)) variadic = i;
        }
        if (variadic >= 0 && given.length >= wanted.length - 1) {
            int rest = given.length - wanted.length + 1;
            Object[] values = new Object[wanted.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i < variadic ? given[i] : i > variadic ? given[i + rest - 1]
                        : new PyTuple(java.util.Arrays.copyOfRange(given, variadic, variadic + rest));
            }
            return values;
        }
        if (given.length != wanted.length) {
            throw Errors.typeError("Too " + (given.length > wanted.length ? "many" : "few") + " arguments for "
                    + TextOps.reprText(ctx, generic) + "; actual " + given.length + ", expected " + wanted.length);
        }
        Object[] values = given.clone();
        for (int i = 0; i < values.length; i++) {
            if (!isParamSpec(wanted[i])) {
                values[i] = TypeForms.check(ctx, given[i], "Parameters to generic types must be types.");
            }
        }
        return values;
    }

    private static boolean isParamSpec(Object o) {
        return o instanceof TypeVariable v && v.is(TypeVariable.PARAM_SPEC);
    }

    private static boolean isParameterList(Object o) {
        return o instanceof PyList || o instanceof PyTuple || o == dev.adder.engine.value.PySingleton.ELLIPSIS
                || dev.adder.engine.stdlib.collections.CallableMethods.isParameters(o);
    }

    static PyTuple replace(Ctx ctx, PyTuple arguments, Object[] parameters, Object[] values) {
        ctx.enter();
        PyTuple result = ctx.level(() -> replaceEach(ctx, arguments, parameters, values));
        ctx.leave();
        return result;
    }

    private static PyTuple replaceEach(Ctx ctx, PyTuple arguments, Object[] parameters, Object[] values) {
        List<Object> result = new ArrayList<>();
        for (Object argument : arguments.items) {
            ctx.step();
            ctx.charge(8);
            int i = indexOf(parameters, argument);
            Object value = i >= 0 ? values[i] : argument;
            boolean spread =
                    i >= 0 && isParamSpec(parameters[i]) && (value instanceof PyTuple || value instanceof PyList);
            if (argument instanceof TypingAlias a && a.is(TypingAlias.UNPACK)) {
                i = indexOf(parameters, a.arguments.items[0]);
                if (i >= 0) value = values[i];
                spread = i >= 0 && value instanceof PyTuple;
            }
            if (spread) {
                result.addAll(List.of(value instanceof PyList l ? l.toArray() : ((PyTuple) value).items));
            } else {
                Object next = i >= 0 ? value : replaced(ctx, argument, parameters, values);
                if (next instanceof TypingAlias a && a.is(TypingAlias.CONCATENATE) && !isOpen(a)) {
                    result.addAll(List.of(a.arguments.items));
                } else {
                    result.add(next);
                }
            }
        }
        return new PyTuple(result.toArray());
    }

    /** Whether a Concatenate leaves further parameters open. */
    private static boolean isOpen(TypingAlias concatenate) {
        Object last = concatenate.arguments.items[concatenate.arguments.size() - 1];
        return isParamSpec(last) || last == PySingleton.ELLIPSIS;
    }

    private static int indexOf(Object[] parameters, Object wanted) {
        for (int i = 0; i < parameters.length; i++) if (parameters[i] == wanted) return i;
        return -1;
    }

    private static Object replaced(Ctx ctx, Object argument, Object[] parameters, Object[] values) {
        return switch (argument) {
            case TypingAlias a -> a.with(ctx, replace(ctx, a.arguments, parameters, values));
            case PyGenericAlias a -> new PyGenericAlias(a.origin, replace(ctx, a.arguments, parameters, values));
            case PyUnion u -> {
                Object[] members = replace(ctx, u.members, parameters, values).items;
                Object union = members[0];
                for (int i = 1; i < members.length; i++) union = join(ctx, union, members[i]);
                yield union;
            }
            case PyTuple t -> replace(ctx, t, parameters, values);
            default -> argument;
        };
    }

    private static Object join(Ctx ctx, Object a, Object b) {
        Object union = UnionOps.of(ctx, a, b);
        return union == dev.adder.engine.value.PySingleton.NOT_IMPLEMENTED ? TypeForms.union(ctx, a, b) : union;
    }
}
