package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Shape;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads some fields of instances; remembers where objects of the shape seen last keep them. */
final class FieldValues {
    final String[] names;
    private @Nullable Shape shape;
    private int version;
    private final int[] places;

    FieldValues(List<PyField> fields) {
        this.names = fields.stream().map(PyField::name).toArray(String[]::new);
        this.places = new int[names.length];
    }

    /** The values, in an array of their own. */
    Object[] read(Ctx ctx, PyObject o) {
        ctx.charge(24L + 8L * names.length);
        Object[] values = new Object[names.length];
        for (int i = 0; i < values.length; i++) values[i] = get(ctx, o, i);
        return values;
    }

    /** The value of one field. */
    Object get(Ctx ctx, PyObject o, int field) {
        if (o.shape != shape || version != o.shape.cls.version) learn(o);
        int place = o.shape == shape ? places[field] : -1;
        @Nullable Object[] all = o.attributes;
        if (place >= 0 && all != null) {
            Object value = all[place];
            if (value != null) return value;
        }
        return AttrOps.get(ctx, o, names[field]);
    }

    private void learn(PyObject o) {
        PyClass cls = o.type();
        if (o.shape.dict || cls.slot(Slot.GETATTRIBUTE) != Types.OBJECT.slot(Slot.GETATTRIBUTE)) return;
        for (int i = 0; i < names.length; i++) {
            places[i] = isPlain(cls, names[i]) ? o.shape.indexOf(names[i]) : -1;
        }
        shape = o.shape;
        version = cls.version;
    }

    /** Whether the instance's own attribute of that name goes before what the class has. */
    static boolean isPlain(PyClass cls, String name) {
        Object found = cls.find(name);
        return found == null || found instanceof PyMember || !AttrOps.isDataDescriptor(found);
    }
}
