package dev.adder.engine.stdlib;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** {@code copy.copy}. */
final class ShallowCopy {
    private ShallowCopy() {}

    static Object copy(Ctx ctx, Object x) {
        if (!(x instanceof PyObject o) || CopySupport.isAtomic(o)) return x;
        PyClass type = o.type();
        if (type == Types.TUPLE || type == Types.FROZENSET || type == Types.SLICE) return o;
        if (type == Types.LIST) return IterOps.toList(ctx, o);
        if (o instanceof PyRecord) return DeepCopy.record(ctx, (PyRecord) o);
        if (type == Types.DICT) return DictUpdate.copy(ctx, (PyDict) o);
        if (type == Types.SET) return set(ctx, (PySet) o);
        if (type == Types.BYTEARRAY) return bytes(ctx, (PyByteArray) o);
        Object copier = type.find("__copy__");
        if (copier != null) return CallOps.callMethod(ctx, copier, o);
        Object reduced = CopySupport.reduced(ctx, o);
        if (reduced == null) return plain(ctx, o);
        Object[] parts = CopySupport.parts(ctx, reduced);
        return parts == null ? o : rebuild(ctx, parts);
    }

    static PySet set(Ctx ctx, PySet set) {
        ctx.charge(set.modelledBytes());
        PySet copy = new PySet(set.type());
        copy.addAll(ctx, set);
        return copy;
    }

    static PyByteArray bytes(Ctx ctx, PyByteArray bytes) {
        return (PyByteArray) CallOps.call1(ctx, Types.BYTEARRAY, bytes);
    }

    private static Object plain(Ctx ctx, PyObject o) {
        if (o instanceof PyIterator it && it.copied(ctx, part -> part) instanceof PyIterator copy) return copy;
        Object made = CopySupport.empty(ctx, o);
        if (!(made instanceof PyObject m)) throw CopySupport.notCopyable(o);
        Object state = CopySupport.state(ctx, o);
        if (state != null) {
            if (state != PyNone.NONE) CopySupport.setState(ctx, m, state);
        } else {
            PyDict attributes = o.type().find("__setstate__") == null ? null : new PyDict();
            for (String name : CopySupport.attributeNames(o)) {
                Object value = o.attribute(name);
                if (value == null) continue;
                ctx.charge(16);
                if (attributes == null) {
                    m.setAttribute(name, value);
                } else {
                    attributes.put(ctx, name, value);
                }
            }
            if (attributes != null) CopySupport.setState(ctx, m, attributes);
        }
        fill(ctx, m, o);
        return m;
    }

    private static void fill(Ctx ctx, PyObject made, PyObject o) {
        switch (o) {
            case PyList l -> {
                for (int i = 0; i < l.size; i++) {
                    ctx.step();
                    CallOps.callAttribute(ctx, made, "append", l.get(i));
                }
            }
            case PyDict d -> {
                for (int i = 0; i < d.bound(); i++) {
                    Object key = d.keyAt(i);
                    ctx.step();
                    if (key != null) SubscriptOps.set(ctx, made, key, d.valueAt(i));
                }
            }
            case PySet s -> ((PySet) made).addAll(ctx, s);
            default -> {}
        }
    }

    private static Object rebuild(Ctx ctx, Object[] parts) {
        Object[] arguments = parts[1] instanceof PyTuple t ? t.items : IterOps.toArray(ctx, parts[1]);
        Object made = CallOps.call(ctx, parts[0], arguments);
        if (parts.length > 2 && parts[2] != PyNone.NONE) CopySupport.setState(ctx, made, parts[2]);
        if (parts.length > 3 && parts[3] != PyNone.NONE) {
            Object append = AttrOps.get(ctx, made, "append");
            PyIterator it = IterOps.iterate(ctx, parts[3]);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                ctx.step();
                CallOps.call1(ctx, append, item);
            }
        }
        if (parts.length > 4 && parts[4] != PyNone.NONE) {
            PyIterator it = IterOps.iterate(ctx, parts[4]);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                ctx.step();
                Object[] both = IterOps.toArray(ctx, item);
                SubscriptOps.set(ctx, made, both[0], both[1]);
            }
        }
        return made;
    }
}
