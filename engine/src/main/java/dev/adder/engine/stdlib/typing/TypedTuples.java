package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code typing.NamedTuple}: named tuples written as classes with annotations. */
final class TypedTuples {
    static final PyClass META = PyClass.builtin("typing", "NamedTupleMeta", false, Types.TYPE)
            .install(NamedTupleMetaMethodsTable.INSTANCE);
    /** What {@code NamedTuple} stands for among the bases of a class. */
    static final PyClass BASE = base();
    static final Maker MAKER = new Maker();

    private static final Set<String> PROHIBITED = Set.of("__new__", "__init__", "__slots__", "__getnewargs__",
            "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source");
    private static final Set<String> SPECIAL = Set.of("__module__", "__name__", "__annotations__", "__qualname__",
            "__classcell__", "__orig_bases__");

    private TypedTuples() {}

    private static PyClass base() {
        PyClass cls = PyClass.builtin("typing", "NamedTuple", false);
        cls.shape = META.rootShape;
        return cls;
    }

    /** {@code NamedTuple} itself: a function that also stands among bases. */
    static final class Maker extends PyCallable {
        private static final PyClass TYPE =
                PyClass.builtin("builtins", "function", NamedTupleMakerMethodsTable.INSTANCE);

        private Maker() {
            super(TYPE);
        }

        @Override
        public Object call(Ctx ctx, Object[] arguments, String[] names) {
            int given = arguments.length - names.length;
            if (given == 0 || given > 2) {
                throw Errors.typeError(given == 0 ? "NamedTuple() missing 1 required positional argument: 'typename'"
                        : "NamedTuple() takes from 1 to 2 positional arguments but " + given + " were given");
            }
            PyDict types = new PyDict();
            if (given == 2 && arguments[1] != PyNone.NONE) {
                for (Object pair : IterOps.toArray(ctx, arguments[1])) {
                    Object[] both = IterOps.toArray(ctx, pair);
                    if (both.length != 2) {
                        throw Errors.valueError("not enough values to unpack (expected 2, got " + both.length + ")");
                    }
                    types.put(ctx, both[0], both[1]);
                }
            }
            if (given == 2 && arguments[1] != PyNone.NONE && names.length > 0) {
                throw Errors.typeError("Either list of fields or keywords can be provided to NamedTuple, not both");
            }
            for (int i = 0; i < names.length; i++) types.put(ctx, Str.of(names[i]), arguments[given + i]);
            Object module = ctx.top == null ? null : ctx.top.link.namespace.get("__name__");
            String name = TextOps.strText(ctx, arguments[0]);
            return build(ctx, name, types, List.of(), module, new PyClass[] {Types.TUPLE});
        }

        @Override
        public String functionName() {
            return "NamedTuple";
        }
    }

    private static PyClass build(Ctx ctx, String name, PyDict types, List<Object> defaults, @Nullable Object module,
            PyClass[] bases) {
        List<String> fields = new ArrayList<>();
        PyDict checked = new PyDict();
        for (int i = 0; i < types.bound(); i++) {
            Object key = types.keyAt(i);
            if (key == null) continue;
            fields.add(TextOps.strText(ctx, key));
            checked.put(ctx, key, TypeForms.convert(ctx, types.valueAt(i)));
        }
        fields = NamedTuples.fieldNames(ctx, name, PyList.of(fields.toArray()), false);
        PyClass made = NamedTuples.make(ctx, name, fields, defaults, module, bases);
        made.set("__annotations__", checked);
        if (made.namespace.get("__new__") instanceof PyStaticMethod s && s.function instanceof PyFunction f) {
            f.annotations = checked;
        }
        return made;
    }

    /** What a {@code class} statement with {@code NamedTuple} among its bases makes. */
    static PyClass make(Ctx ctx, String name, Object[] bases, PyDict namespace) {
        List<PyClass> actual = new ArrayList<>();
        for (Object base : bases) {
            if (base != BASE && base != GenericTypes.GENERIC) {
                throw Errors.typeError("can only inherit from a NamedTuple type and Generic");
            }
            actual.add(base == BASE ? Types.TUPLE : GenericTypes.GENERIC);
        }
        PyDict types = namespace.get("__annotations__") instanceof PyDict d ? d : new PyDict();
        List<String> defaulted = new ArrayList<>();
        List<Object> defaults = new ArrayList<>();
        for (int i = 0; i < types.bound(); i++) {
            Object key = types.keyAt(i);
            if (key == null || !(key instanceof String field)) continue;
            Object value = namespace.get(field);
            if (value != null) {
                defaulted.add(field);
                defaults.add(value);
            } else if (!defaulted.isEmpty()) {
                throw Errors.typeError("Non-default namedtuple field " + field + " cannot follow default field"
                        + (defaulted.size() > 1 ? "s " : " ") + String.join(", ", defaulted));
            }
        }
        PyClass made = build(ctx, name, types, defaults, namespace.get("__module__"), new PyClass[] {Types.TUPLE});
        made.bases = actual.toArray(PyClass[]::new);
        made.mro = dev.adder.engine.ops.ClassOps.linearise(made, made.bases);
        made.changed();
        Object qualified = namespace.get("__qualname__");
        if (qualified != null && Str.isText(qualified)) made.qualifiedName = Str.text(qualified);
        Object original = namespace.get("__orig_bases__");
        if (original != null) made.set("__orig_bases__", original);
        for (int i = 0; i < namespace.bound(); i++) {
            Object key = namespace.keyAt(i);
            if (key == null || !Str.isText(key)) continue;
            String attribute = Str.text(key);
            if (PROHIBITED.contains(attribute)) {
                throw Errors.attributeError("Cannot overwrite NamedTuple attribute " + attribute);
            }
            if (!SPECIAL.contains(attribute) && types.get(attribute) == null) {
                made.set(attribute, namespace.valueAt(i));
                callSetName(ctx, made, attribute, namespace.valueAt(i));
            }
        }
        if (actual.contains(GenericTypes.GENERIC)) GenericBases.init(ctx, made);
        return made;
    }

    private static void callSetName(Ctx ctx, PyClass made, String name, Object value) {
        if (value instanceof dev.adder.engine.value.PyProperty p) p.name = name;
        Object hook = value instanceof PyClass ? null : Types.of(value).find("__set_name__");
        if (hook != null) {
            dev.adder.engine.ops.CallOps.callMethod(ctx, hook, value, made, Str.of(name));
        }
    }
}
