package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.DeepCopy;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instances as dicts and tuples, and with some fields replaced. */
final class DataclassCopies {
    private final Ctx ctx;
    private final boolean tuples;
    private final Object factory;

    DataclassCopies(Ctx ctx, boolean tuples, Object factory) {
        this.ctx = ctx;
        this.tuples = tuples;
        this.factory = factory;
    }

    /** The fields of a dataclass or an instance of one, or null for anything else. */
    static @Nullable List<PyField> fields(Ctx ctx, Object o) {
        PyClass cls = o instanceof PyClass c ? c : Types.of(o);
        if (!(cls.find("__dataclass_fields__") instanceof PyDict all)) return null;
        List<PyField> fields = new ArrayList<>();
        ctx.tick(all.size());
        for (int i = 0; i < all.bound(); i++) {
            if (all.keyAt(i) != null && all.valueAt(i) instanceof PyField f) fields.add(f);
        }
        return fields;
    }

    static boolean isInstance(Object o) {
        return !(o instanceof PyClass) && Types.of(o).find("__dataclass_fields__") != null;
    }

    Object convert(Object o) {
        if (!(o instanceof PyObject) || o == PyNone.NONE || Str.is(o)) return o;
        ctx.enter();
        ctx.step();
        Object result = ctx.level(() -> convertObject((PyObject) o));
        ctx.leave();
        return result;
    }

    private Object convertObject(PyObject o) {
        if (isInstance(o)) return instance(o);
        if (o instanceof PyTuple t) return tuple(t);
        if (o instanceof PyList l) return list(l);
        if (o instanceof PyDict d) return dict(d);
        return DeepCopy.copy(ctx, o);
    }

    private Object instance(PyObject o) {
        List<PyField> all = fields(ctx, o);
        if (all == null) throw new IllegalStateException("no dataclass");
        boolean plain = !tuples && factory == Types.DICT;
        PyDict dict = new PyDict();
        PyList items = new PyList();
        ctx.charge(64);
        int mark = Held.hold(ctx, plain ? dict : items);
        for (PyField f : all) {
            if (f.kind != PyField.Kind.FIELD) continue;
            Object name = Str.of(f.name());
            Object value = convert(AttrOps.get(ctx, o, f.name()));
            if (plain) {
                dict.put(ctx, name, value);
            } else {
                items.append(ctx, tuples ? value : new PyTuple(name, value));
            }
        }
        Held.release(ctx, mark);
        if (plain) return dict;
        return tuples && factory == Types.TUPLE ? new PyTuple(items.toArray()) : CallOps.call1(ctx, factory, items);
    }

    private Object tuple(PyTuple t) {
        ctx.charge(24L + 8L * t.items.length);
        Object[] items = new Object[t.items.length];
        for (int i = 0; i < items.length; i++) items[i] = convert(t.items[i]);
        if (t.type() == Types.TUPLE) return new PyTuple(items);
        if (t.type().find("_fields") != null) return CallOps.call(ctx, t.type(), items, new String[0]);
        return CallOps.call1(ctx, t.type(), new PyTuple(items));
    }

    private Object list(PyList l) {
        PyList copy = PyList.withCapacity(ctx, l.size);
        int mark = Held.hold(ctx, copy);
        for (int i = 0; i < l.size; i++) copy.append(ctx, convert(l.get(i)));
        Held.release(ctx, mark);
        return l.type() == Types.LIST ? copy : CallOps.call1(ctx, l.type(), copy);
    }

    private Object dict(PyDict d) {
        boolean plain = d.type() == Types.DICT || d.type().find("default_factory") != null;
        PyDict copy = new PyDict();
        PyList pairs = new PyList();
        ctx.charge(64);
        int mark = Held.hold(ctx, plain ? copy : pairs);
        for (int i = 0; i < d.bound(); i++) {
            Object key = d.keyAt(i);
            if (key == null) continue;
            Object old = d.valueAt(i);
            Object newKey = convert(key);
            Object value = convert(old);
            if (plain) {
                copy.put(ctx, newKey, value);
            } else {
                ctx.charge(40);
                pairs.append(ctx, new PyTuple(newKey, value));
            }
        }
        Held.release(ctx, mark);
        if (d.type() == Types.DICT) return copy;
        if (!plain) return CallOps.call1(ctx, d.type(), pairs);
        return CallOps.call2(ctx, d.type(), AttrOps.get(ctx, d, "default_factory"), copy);
    }

    /** {@code dataclasses.replace(o, **changes)}. */
    static Object replace(Ctx ctx, Object o, PyDict changes) {
        List<PyField> all = fields(ctx, o);
        if (all == null || !isInstance(o)) {
            throw Errors.typeError("replace() should be called on dataclass instances");
        }
        PyDict arguments = dev.adder.engine.builtin.DictUpdate.copy(ctx, changes);
        for (PyField f : all) {
            if (f.kind == PyField.Kind.CLASS_VARIABLE) continue;
            boolean given = changes.get(f.name()) != null;
            if (!f.init) {
                if (given) {
                    throw Errors.valueError("field " + f.name() + " is declared with init=False, it cannot be"
                            + " specified with replace()");
                }
            } else if (!given) {
                if (f.kind == PyField.Kind.INIT_VARIABLE && f.defaultValue == null) {
                    throw Errors.valueError("InitVar " + TextOps.reprText(ctx, Str.of(f.name()))
                            + " must be specified with replace()");
                }
                arguments.put(ctx, Str.of(f.name()), AttrOps.get(ctx, o, f.name()));
            }
        }
        var call = dev.adder.engine.builtin.CallArguments.of(ctx, new Object[0], arguments);
        return CallOps.call(ctx, Types.of(o), call.values(), call.names());
    }
}
