package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code TypedDict}: classes that describe dicts; their instances are plain dicts. */
final class TypedDicts {
    static final PyClass META =
            PyClass.builtin("typing", "_TypedDictMeta", false, Types.TYPE).install(TypedDictMetaMethodsTable.INSTANCE);
    /** What {@code TypedDict} stands for among the bases of a class. */
    static final PyClass BASE = base();
    static final Maker MAKER = new Maker();

    private TypedDicts() {}

    private static PyClass base() {
        PyClass cls = PyClass.builtin("typing", "TypedDict", false, Types.DICT);
        cls.shape = META.rootShape;
        return cls;
    }

    /** {@code TypedDict} itself: a function that also stands among bases. */
    static final class Maker extends PyCallable {
        private static final PyClass TYPE =
                PyClass.builtin("builtins", "function", TypedDictMakerMethodsTable.INSTANCE);

        private Maker() {
            super(TYPE);
        }

        @Override
        public Object call(Ctx ctx, Object[] arguments, String[] names) {
            int given = arguments.length - names.length;
            boolean total = true;
            PyDict fields = new PyDict();
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals("total")) {
                    total = dev.adder.engine.ops.TruthOps.isTrue(ctx, arguments[given + i]);
                } else {
                    fields.put(ctx, Str.of(names[i]), arguments[given + i]);
                }
            }
            if (given == 0 || given > 2 || !Str.isText(arguments[0])) {
                throw Errors.typeError("TypedDict() missing 1 required positional argument: 'typename'");
            }
            if (given == 2 && arguments[1] != PyNone.NONE) {
                fields = new PyDict();
                dev.adder.engine.builtin.DictUpdate.update(ctx, fields, arguments[1]);
            }
            PyDict namespace = new PyDict();
            namespace.put("__annotations__", fields);
            Object module = ctx.top == null ? null : ctx.top.link.namespace.get("__name__");
            if (module != null) namespace.put("__module__", module);
            return make(ctx, META, Str.text(arguments[0]), new Object[] {BASE}, namespace, total);
        }

        @Override
        public String functionName() {
            return "TypedDict";
        }
    }

    /** What a {@code class} statement with a TypedDict among its bases makes. */
    static PyClass make(Ctx ctx, PyClass meta, String name, Object[] bases, PyDict namespace, boolean total) {
        List<Object> actual = new ArrayList<>();
        for (Object base : bases) {
            boolean typed = base instanceof PyClass c && c.metaclass().isSubclassOf(META);
            if (!typed && base != GenericTypes.GENERIC) {
                throw Errors.typeError("cannot inherit from both a TypedDict type and a non-TypedDict base class");
            }
            if (base == GenericTypes.GENERIC) actual.add(base);
        }
        actual.addLast(Types.DICT);
        PyDict own = namespace.get("__annotations__") instanceof PyDict d ? d : new PyDict();
        PyDict all = new PyDict();
        Set<String> required = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        for (Object base : bases) {
            if (base instanceof PyClass c && c != GenericTypes.GENERIC) inherit(ctx, c, all, required, optional);
        }
        for (int i = 0; i < own.bound(); i++) {
            Object key = own.keyAt(i);
            if (key == null) continue;
            Object type = TypeForms.convert(ctx, own.valueAt(i), namespace.get("__module__"));
            all.put(ctx, key, type);
            boolean needed = isRequired(type, total);
            String field = TextOps.strText(ctx, key);
            (needed ? required : optional).add(field);
            (needed ? optional : required).remove(field);
        }
        namespace.put("__annotations__", all);
        PyClass made = ClassBuilder.newClass(ctx, meta, name, actual.toArray(), namespace, new String[0],
                new Object[0]);
        made.set("__required_keys__", names(ctx, required));
        made.set("__optional_keys__", names(ctx, optional));
        made.set("__total__", total);
        if (!made.namespace.containsKey("__orig_bases__")) {
            Object[] original = bases.clone();
            for (int i = 0; i < original.length; i++) if (original[i] == BASE) original[i] = MAKER;
            made.set("__orig_bases__", new PyTuple(original));
        }
        return made;
    }

    private static void inherit(Ctx ctx, PyClass base, PyDict all, Set<String> required, Set<String> optional) {
        if (base.namespace.get("__annotations__") instanceof PyDict d) all.putAll(ctx, d);
        addAll(base.namespace.get("__required_keys__"), required);
        addAll(base.namespace.get("__optional_keys__"), optional);
    }

    private static void addAll(@org.jspecify.annotations.Nullable Object names, Set<String> target) {
        if (!(names instanceof PySet set)) return;
        for (int i = 0; i < set.bound(); i++) {
            Object name = set.at(i);
            if (name != null && Str.isText(name)) target.add(Str.text(name));
        }
    }

    private static boolean isRequired(Object type, boolean total) {
        Object t = type;
        while (t instanceof TypingAlias a) {
            if (a.is(TypingAlias.ANNOTATED)) {
                t = a.arguments.items[0];
            } else if (a.origin == SpecialForm.REQUIRED) {
                return true;
            } else if (a.origin == SpecialForm.NOT_REQUIRED) {
                return false;
            } else {
                break;
            }
        }
        return total;
    }

    private static PySet names(Ctx ctx, Set<String> names) {
        ctx.charge(64);
        PySet set = new PySet(Types.FROZENSET);
        for (String name : names) set.add(ctx, Str.of(name));
        return set;
    }
}
