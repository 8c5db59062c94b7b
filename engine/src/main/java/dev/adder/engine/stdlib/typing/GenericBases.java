package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Generic classes: what stands for {@code Stack[T]} among bases, and which type parameters a class has. */
final class GenericBases {
    private GenericBases() {}

    /** {@code __mro_entries__} of aliases. */
    static PyTuple entries(Ctx ctx, Object alias, PyTuple bases) {
        Object origin = alias instanceof TypingAlias a ? a.origin : ((SpecialAlias) alias).origin;
        if (origin instanceof SpecialForm) {
            throw Errors.typeError("Cannot subclass " + TextOps.reprText(ctx, alias));
        }
        boolean annotated = alias instanceof TypingAlias a && a.is(TypingAlias.ANNOTATED);
        boolean named = alias instanceof SpecialAlias || alias instanceof TypingAlias a && a.name != null;
        List<Object> all = Arrays.asList(bases.items);
        int at = all.indexOf(alias);
        List<Object> later = at < 0 ? List.of() : all.subList(at + 1, all.size());
        if (annotated || !named) {
            boolean hidden = origin == GenericTypes.GENERIC && (all.contains(GenericTypes.PROTOCOL)
                    || later.stream().anyMatch(b -> isAlias(b) && b != alias));
            return hidden ? PyTuple.EMPTY : new PyTuple(origin);
        }
        List<Object> entries = new ArrayList<>();
        if (!all.contains(origin)) entries.add(origin);
        boolean generic = later.stream().anyMatch(b -> isAlias(b)
                || b instanceof PyClass c && c.isSubclassOf(GenericTypes.GENERIC));
        if (!generic) entries.add(GenericTypes.GENERIC);
        return new PyTuple(entries.toArray());
    }

    private static boolean isAlias(Object o) {
        return o instanceof TypingAlias || o instanceof SpecialAlias;
    }

    /** {@code cls[params]}. */
    static Object subscript(Ctx ctx, PyClass cls, Object params) {
        Object[] given = TypeForms.items(params);
        if (cls == GenericTypes.GENERIC || cls == GenericTypes.PROTOCOL) {
            if (given.length == 0) {
                throw Errors.typeError("Parameter list to " + cls.qualifiedName + "[...] cannot be empty");
            }
            Set<Object> seen = new HashSet<>();
            Object[] variables = given.clone();
            for (int i = 0; i < variables.length; i++) {
                Object v = variables[i] instanceof TypingAlias a && a.is(TypingAlias.UNPACK) ? a.arguments.items[0]
                        : variables[i];
                if (!(v instanceof TypeVariable)) {
                    throw Errors.typeError("Parameters to " + cls.name
                            + "[...] must all be type variables or parameter specification variables.");
                }
                if (!seen.add(v)) throw Errors.typeError("Parameters to " + cls.name + "[...] must all be unique");
            }
            return new TypingAlias(ctx, TypingAlias.GENERIC, cls, null, variables);
        }
        PyTuple parameters = cls.find("__parameters__") instanceof PyTuple t ? t : PyTuple.EMPTY;
        if (parameters.size() == 0) throw Errors.typeError(TextOps.reprText(ctx, cls) + " is not a generic class");
        Object[] fitted = TypeArguments.fit(ctx, cls, parameters, given);
        List<Object> flat = new ArrayList<>();
        for (int i = 0; i < fitted.length; i++) {
            boolean variadic = parameters.items[i] instanceof TypeVariable v && v.is(TypeVariable.TYPE_VAR_TUPLE);
            if (variadic && fitted[i] instanceof PyTuple t) {
                flat.addAll(List.of(t.items));
            } else {
                flat.add(fitted[i]);
            }
        }
        return new TypingAlias(ctx, TypingAlias.GENERIC, cls, null, flat.toArray());
    }

    /** Sets {@code __parameters__} of a new generic class. */
    static void init(Ctx ctx, PyClass cls) {
        Object original = cls.namespace.get("__orig_bases__");
        Object[] bases = original instanceof PyTuple t ? t.items : cls.bases;
        boolean plain = Arrays.asList(bases).contains(GenericTypes.GENERIC);
        if (plain && !cls.metaclass().name.equals("_TypedDictMeta")) {
            throw Errors.typeError("Cannot inherit from plain Generic");
        }
        if (!(original instanceof PyTuple)) {
            cls.set("__parameters__", PyTuple.EMPTY);
            return;
        }
        PyTuple parameters = TypeArguments.parameters(ctx, bases);
        TypingAlias generic = null;
        for (Object base : bases) {
            if (!(base instanceof TypingAlias a)
                    || a.origin != GenericTypes.GENERIC && a.origin != GenericTypes.PROTOCOL) {
                continue;
            }
            if (generic != null && a.origin != generic.origin) {
                if (a.origin == GenericTypes.GENERIC) generic = a;
                continue;
            }
            if (generic != null) throw Errors.typeError("Cannot inherit from Generic[...] multiple times.");
            generic = a;
        }
        if (generic != null) {
            PyTuple listed = TypeArguments.parameters(ctx, generic.arguments.items);
            List<Object> missing = new ArrayList<>(List.of(parameters.items));
            missing.removeAll(List.of(listed.items));
            if (!missing.isEmpty()) {
                throw Errors.typeError("Some type variables (" + texts(ctx, missing.toArray()) + ") are not listed in "
                        + TextOps.reprText(ctx, generic).replace("typing.", "").replaceFirst("\\[.*", "") + "["
                        + texts(ctx, listed.items) + "]");
            }
            parameters = listed;
        }
        cls.set("__parameters__", parameters);
    }

    private static String texts(Ctx ctx, Object[] types) {
        return Arrays.stream(types).map(t -> TextOps.reprText(ctx, t)).collect(Collectors.joining(", "));
    }

}
