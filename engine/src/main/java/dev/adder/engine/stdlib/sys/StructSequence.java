package dev.adder.engine.stdlib.sys;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes of tuples whose items have names; some fields are not items, as those of {@code os.stat_result}. */
public final class StructSequence {
    private static final PyClass FIELD = PyClass.builtin("builtins", "member_descriptor", FieldMethodsTable.INSTANCE);

    private StructSequence() {}

    /** A class; fields beyond {@code visible} are not among the items. */
    public static PyClass define(String module, String name, int visible, String... fields) {
        PyClass cls = PyClass.builtin(module, name, false, Types.TUPLE).inC();
        cls.canBeBase = false;
        cls.install(StructSequenceMethodsTable.INSTANCE);
        for (int i = 0; i < fields.length; i++) {
            cls.namespace.put(fields[i], new Field(fields[i], i, i < visible));
        }
        return cls.seal();
    }

    public static PyClass define(String module, String name, String... fields) {
        return define(module, name, fields.length, fields);
    }

    /** An instance from the values of all fields. */
    public static PyTuple of(Ctx ctx, PyClass cls, Object... values) {
        List<Field> fields = fields(cls);
        ctx.charge(64 + 24L * values.length);
        int visible = (int) fields.stream().filter(f -> f.item).count();
        PyTuple made = new PyTuple(cls, Arrays.copyOf(values, visible));
        for (Field f : fields) {
            if (!f.item) made.setAttribute(f.name, f.index < values.length ? values[f.index] : PyNone.NONE);
        }
        return made;
    }

    /** An instance from a sequence that the program gave. */
    static PyTuple make(Ctx ctx, PyClass cls, Object sequence) {
        List<Field> fields = fields(cls);
        if (!IterOps.isIterable(sequence)) throw Errors.typeError("constructor requires a sequence");
        Object[] items = IterOps.toArray(ctx, sequence);
        int visible = (int) fields.stream().filter(f -> f.item).count();
        if (items.length < visible || items.length > fields.size()) {
            String many = visible == fields.size() ? "a " + visible
                    : items.length < visible ? "an at least " + visible : "an at most " + fields.size();
            throw Errors.typeError(cls.module + "." + cls.name + "() takes " + many + "-sequence (" + items.length
                    + "-sequence given)");
        }
        return of(ctx, cls, items);
    }

    static List<Field> fields(PyClass cls) {
        List<Field> fields = new ArrayList<>();
        for (Object o : cls.layout.namespace.values()) if (o instanceof Field f) fields.add(f);
        if (fields.isEmpty()) {
            for (PyClass c : cls.mro) for (Object o : c.namespace.values()) if (o instanceof Field f) fields.add(f);
        }
        return fields;
    }

    /** One named field. */
    static final class Field extends PyDescriptor {
        final String name;
        final int index;
        final boolean item;

        Field(String name, int index, boolean item) {
            super(FIELD);
            this.name = name;
            this.index = index;
            this.item = item;
        }

        @Override
        public @Nullable Object get(Ctx ctx, Object object) {
            if (!(object instanceof PyTuple t)) return null;
            return item ? t.items[index] : t.attribute(name);
        }
    }
}
