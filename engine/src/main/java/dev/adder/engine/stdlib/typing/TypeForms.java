package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.CallableMethods;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the subscripts of special forms and aliases give. */
final class TypeForms {
    private TypeForms() {}

    static Object[] items(Object parameters) {
        return parameters instanceof PyTuple t && t.type() == Types.TUPLE ? t.items : new Object[] {parameters};
    }

    /** None as its class, text as a forward reference. */
    static Object convert(Ctx ctx, Object type) {
        return convert(ctx, type, null);
    }

    static Object convert(Ctx ctx, Object type, @Nullable Object module) {
        if (type == PyNone.NONE) return Types.NONE;
        if (!Str.isText(type)) return type;
        return PyForwardRef.of(ctx, Str.text(type), module);
    }

    /** A type argument, or {@code TypeError} with the message when it cannot be one. */
    static Object check(Ctx ctx, Object type, String message) {
        Object t = convert(ctx, type);
        if (t instanceof SpecialForm s && !isPlain(s) || t == GenericTypes.GENERIC || t == GenericTypes.PROTOCOL) {
            throw Errors.typeError("Plain " + TextOps.reprText(ctx, t) + " is not valid as type argument");
        }
        if (t instanceof TypingAlias a && (a.origin == SpecialForm.CLASS_VAR || a.origin == SpecialForm.FINAL
                || a.origin == GenericTypes.GENERIC || a.origin == GenericTypes.PROTOCOL)) {
            throw Errors.typeError(TextOps.reprText(ctx, t) + " is not valid as type argument");
        }
        if (t instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
            String text = TextOps.reprText(ctx, t);
            throw Errors.typeError(message + " Got " + (text.length() > 100 ? text.substring(0, 100) : text) + ".");
        }
        return t;
    }

    private static boolean isPlain(SpecialForm s) {
        return s == SpecialForm.LITERAL_STRING || s == SpecialForm.NO_RETURN || s == SpecialForm.NEVER
                || s == SpecialForm.SELF || s == SpecialForm.TYPE_ALIAS;
    }

    /** {@code a | b} where one of them is of {@code typing}. */
    static Object union(Ctx ctx, Object a, Object b) {
        return subscript(ctx, SpecialForm.UNION, new PyTuple(a, b));
    }

    static Object unpack(Ctx ctx, Object type) {
        return new TypingAlias(ctx, TypingAlias.UNPACK, SpecialForm.UNPACK, null, type);
    }

    static Object subscript(Ctx ctx, SpecialForm form, Object parameters) {
        String one = "typing." + form.name + " accepts only single type.";
        return switch (form.name) {
            case "Union" -> unionOf(ctx, parameters);
            case "Optional" -> union(ctx, check(ctx, parameters, "typing.Optional requires a single type."),
                    PyNone.NONE);
            case "Literal" -> literal(ctx, items(parameters));
            case "ClassVar", "Final" -> new TypingAlias(ctx, TypingAlias.GENERIC, form, null,
                    checkLoosely(ctx, parameters, one));
            case "TypeGuard", "TypeIs" -> new TypingAlias(ctx, TypingAlias.GENERIC, form, null,
                    check(ctx, parameters, one));
            case "Required", "NotRequired", "ReadOnly" -> new TypingAlias(ctx, TypingAlias.GENERIC, form, null,
                    checkLoosely(ctx, parameters, form.name + " accepts only a single type."));
            case "Unpack" -> unpack(ctx, check(ctx, parameters, "typing.Unpack accepts only single type."));
            case "Concatenate" -> concatenate(ctx, items(parameters));
            default -> throw Errors.typeError("typing." + form.name + " is not subscriptable");
        };
    }

    private static Object checkLoosely(Ctx ctx, Object type, String message) {
        return type instanceof SpecialForm || type instanceof TypingAlias ? type : check(ctx, type, message);
    }

    private static Object unionOf(Ctx ctx, Object parameters) {
        Object[] given = items(parameters);
        if (given.length == 0) throw Errors.typeError("Cannot take a Union of no types.");
        List<Object> members = new ArrayList<>();
        for (Object type : given) {
            Object t = check(ctx, type, "Union[arg, ...]: each arg must be a type.");
            if (t instanceof TypingAlias a && a.is(TypingAlias.UNION)) {
                for (Object member : a.arguments.items) add(ctx, members, member, false);
            } else if (t instanceof PyUnion u) {
                for (Object member : u.members.items) add(ctx, members, member, false);
            } else {
                add(ctx, members, t, false);
            }
        }
        if (members.size() == 1) return members.getFirst();
        boolean optional = members.size() == 2 && members.contains(Types.NONE);
        return new TypingAlias(ctx, TypingAlias.UNION, SpecialForm.UNION, optional ? "Optional" : null,
                members.toArray());
    }

    private static void add(Ctx ctx, List<Object> members, Object type, boolean typed) {
        ctx.tick(members.size() + 1);
        ctx.charge(8);
        if (!TypeEquality.contains(ctx, members.toArray(), members.size(), type, typed)) members.add(type);
    }

    private static Object literal(Ctx ctx, Object[] values) {
        List<Object> members = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof TypingAlias a && a.is(TypingAlias.LITERAL)) {
                for (Object member : a.arguments.items) add(ctx, members, member, true);
            } else {
                add(ctx, members, value, true);
            }
        }
        return new TypingAlias(ctx, TypingAlias.LITERAL, SpecialForm.LITERAL, null, members.toArray());
    }

    private static Object concatenate(Ctx ctx, Object[] types) {
        if (types.length == 0) throw Errors.typeError("Cannot take a Concatenate of no types.");
        Object last = types[types.length - 1];
        if (last != PySingleton.ELLIPSIS && !(last instanceof TypeVariable v && v.is(TypeVariable.PARAM_SPEC))) {
            throw Errors.typeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.");
        }
        Object[] checked = types.clone();
        for (int i = 0; i < checked.length - 1; i++) {
            checked[i] = check(ctx, types[i], "Concatenate[arg, ...]: each arg must be a type.");
        }
        return new TypingAlias(ctx, TypingAlias.CONCATENATE, SpecialForm.CONCATENATE, null, checked);
    }

    static Object subscript(Ctx ctx, SpecialAlias alias, Object parameters) {
        if (alias.type() == SpecialAlias.CALLABLE_TYPE) return callable(ctx, alias, parameters);
        Object[] given = items(parameters);
        String message = "Parameters to generic types must be types.";
        if (alias.type() == SpecialAlias.TUPLE_TYPE) {
            Object[] types = given.clone();
            for (int i = 0; i < types.length; i++) {
                boolean dots = types[i] == PySingleton.ELLIPSIS && i == 1 && types.length == 2;
                if (!dots) types[i] = check(ctx, types[i], "Tuple[t0, t1, ...]: each t must be a type.");
            }
            return new TypingAlias(ctx, TypingAlias.GENERIC, alias.origin, alias.name, types);
        }
        if (alias.parameters == 0) throw Errors.typeError("typing." + alias.name + " is not a generic class");
        if (given.length != alias.parameters) {
            throw Errors.typeError("Too " + (given.length > alias.parameters ? "many" : "few")
                    + " arguments for typing." + alias.name + "; actual " + given.length + ", expected "
                    + alias.parameters);
        }
        Object[] types = given.clone();
        for (int i = 0; i < types.length; i++) types[i] = check(ctx, types[i], message);
        return new TypingAlias(ctx, TypingAlias.GENERIC, alias.origin, alias.name, types);
    }

    private static Object callable(Ctx ctx, SpecialAlias alias, Object parameters) {
        if (!(parameters instanceof PyTuple t) || t.size() != 2) {
            throw Errors.typeError("Callable must be used as Callable[[arg, ...], result].");
        }
        Object first = t.items[0];
        boolean whole = first == PySingleton.ELLIPSIS || CallableMethods.isParameters(first)
                || first instanceof PyList || first instanceof PyTuple;
        PyTuple flat = CallableMethods.arguments(ctx, whole ? t : new PyTuple(PyList.of(first), t.items[1]));
        Object[] types = flat.items.clone();
        String message = "Callable[args, result]: result must be a type.";
        for (int i = 0; i < types.length; i++) {
            if (types[i] != PySingleton.ELLIPSIS) types[i] = check(ctx, types[i], message);
        }
        return new TypingAlias(ctx, TypingAlias.CALLABLE, alias.origin, "Callable", types);
    }

    /** {@code Annotated[T, x, ...]}. */
    static Object annotated(Ctx ctx, Object parameters) {
        if (!(parameters instanceof PyTuple t) || t.size() < 2) {
            throw Errors.typeError("Annotated[...] should be used with at least two arguments (a type and an"
                    + " annotation).");
        }
        Object[] more = java.util.Arrays.copyOfRange(t.items, 1, t.size());
        Object first = checkLoosely(ctx, t.items[0], "Annotated[t, ...]: t must be a type.");
        if (first instanceof TypingAlias inner && inner.is(TypingAlias.ANNOTATED)) {
            Object[] old = inner.metadata.items;
            ctx.charge(8L * (old.length + more.length));
            Object[] all = java.util.Arrays.copyOf(old, old.length + more.length);
            System.arraycopy(more, 0, all, old.length, more.length);
            more = all;
            first = inner.arguments.items[0];
        }
        return new TypingAlias(ctx, TypingAlias.ANNOTATED, first, "Annotated", new PyTuple(first),
                new PyTuple(more));
    }

}
