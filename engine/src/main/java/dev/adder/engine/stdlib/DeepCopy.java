package dev.adder.engine.stdlib;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code copy.deepcopy}: what was copied already is found by id in the memo, which objects see and write too. */
public final class DeepCopy {
    private final Ctx ctx;
    private final PyDict memo;

    DeepCopy(Ctx ctx, PyDict memo) {
        this.ctx = ctx;
        this.memo = memo;
    }

    /** A deep copy with a memo of its own. */
    public static Object copy(Ctx ctx, Object x) {
        if (!(x instanceof PyObject)) return x;
        PyDict memo = new PyDict();
        int mark = Held.hold(ctx, memo);
        Object made = new DeepCopy(ctx, memo).of(x);
        Held.release(ctx, mark);
        return made;
    }

    Object of(Object x) {
        if (!(x instanceof PyObject o) || CopySupport.isAtomic(o)) return x;
        Object id = ctx.run.id(o);
        Object known = memo.get(ctx, id);
        if (known != null) return known;
        ctx.enter();
        ctx.step();
        Object made = ctx.level(() -> make(o, id));
        ctx.leave();
        if (made != o) {
            memo.put(ctx, id, made);
            keepAlive(o);
        }
        return made;
    }

    /** The memo's list of what was copied, so that ids stay with their objects. */
    private void keepAlive(PyObject o) {
        Object id = ctx.run.id(memo);
        Object kept = memo.get(ctx, id);
        if (kept instanceof PyList list) {
            list.append(ctx, o);
        } else {
            ctx.charge(56);
            memo.put(ctx, id, PyList.of(o));
        }
    }

    private Object make(PyObject o, Object id) {
        PyClass type = o.type();
        if (type == Types.LIST) return list((PyList) o, id);
        if (o instanceof PyRecord r) return dict(r, new PyRecord(r.typeName), id);
        if (type == Types.DICT) return dict((PyDict) o, new PyDict(), id);
        if (type == Types.TUPLE) return tuple((PyTuple) o, id);
        if (type == Types.SET || type == Types.FROZENSET) return set((PySet) o);
        if (type == Types.BYTEARRAY) return ShallowCopy.bytes(ctx, (PyByteArray) o);
        if (o instanceof PySlice s) return new PySlice(of(s.start), of(s.stop), of(s.step));
        if (o instanceof PyMethod m && type == Types.METHOD) return new PyMethod(m.function, of(m.self));
        Object copier = AttrOps.find(ctx, o, "__deepcopy__");
        if (copier != null) return CallOps.call1(ctx, copier, memo);
        Object reduced = CopySupport.reduced(ctx, o);
        if (reduced == null) return plain(o, id);
        Object[] parts = CopySupport.parts(ctx, reduced);
        return parts == null ? o : rebuild(id, parts);
    }

    static PyRecord record(Ctx ctx, PyRecord record) {
        PyRecord copy = new PyRecord(record.typeName);
        copy.putAll(ctx, record);
        return copy;
    }

    private Object list(PyList list, Object id) {
        PyList copy = PyList.withCapacity(ctx, list.size);
        memo.put(ctx, id, copy);
        for (int i = 0; i < list.size; i++) copy.append(ctx, of(list.get(i)));
        return copy;
    }

    private Object dict(PyDict dict, PyDict copy, Object id) {
        ctx.charge(64);
        memo.put(ctx, id, copy);
        for (int i = 0; i < dict.bound(); i++) {
            Object key = dict.keyAt(i);
            if (key == null) continue;
            Object value = dict.valueAt(i);
            copy.put(ctx, of(key), of(value));
        }
        return copy;
    }

    private Object tuple(PyTuple tuple, Object id) {
        ctx.charge(24L + 8L * tuple.items.length);
        Object[] items = new Object[tuple.items.length];
        boolean same = true;
        for (int i = 0; i < items.length; i++) {
            items[i] = of(tuple.items[i]);
            same &= items[i] == tuple.items[i];
        }
        Object known = memo.get(ctx, id);
        if (known != null) return known;
        return same ? tuple : new PyTuple(items);
    }

    private Object set(PySet set) {
        ctx.charge(64);
        PySet copy = new PySet(set.type());
        int mark = Held.hold(ctx, copy);
        for (int i = 0; i < set.bound(); i++) {
            Object item = set.at(i);
            if (item != null) copy.add(ctx, of(item));
        }
        Held.release(ctx, mark);
        return copy;
    }

    private Object plain(PyObject o, Object id) {
        if (o instanceof PyIterator it && it.copied(ctx, this::of) instanceof PyIterator copy) return copy;
        PyObject made = empty(o);
        memo.put(ctx, id, made);
        Object state = CopySupport.state(ctx, o);
        if (state != null) {
            if (state != PyNone.NONE) CopySupport.setState(ctx, made, of(state));
        } else {
            copyAttributes(o, made);
        }
        fill(made, o);
        return made;
    }

    private PyObject empty(PyObject o) {
        if (o instanceof PyTuple t
                && !(o.type().find("__getnewargs__") instanceof dev.adder.engine.value.PyFunction)) {
            ctx.charge(24L + 8L * t.items.length);
            Object[] items = new Object[t.items.length];
            for (int i = 0; i < items.length; i++) items[i] = of(t.items[i]);
            return new PyTuple(o.type(), items);
        }
        if (CopySupport.empty(ctx, o, this::each) instanceof PyObject made) return made;
        throw CopySupport.notCopyable(o);
    }

    private Object[] each(Object[] arguments) {
        Object[] copies = arguments.clone();
        for (int i = 0; i < copies.length; i++) copies[i] = of(copies[i]);
        return copies;
    }

    private void copyAttributes(PyObject o, PyObject made) {
        @Nullable PyDict attributes = o.type().find("__setstate__") == null ? null : new PyDict();
        for (String name : CopySupport.attributeNames(o)) {
            Object value = o.attribute(name);
            if (value == null) continue;
            ctx.charge(16);
            Object copy = of(value);
            if (attributes == null) {
                made.setAttribute(name, copy);
            } else {
                attributes.put(ctx, name, copy);
            }
        }
        if (attributes != null) CopySupport.setState(ctx, made, attributes);
    }

    private void fill(PyObject made, PyObject o) {
        switch (o) {
            case PyList l -> {
                for (int i = 0; i < l.size; i++) CallOps.callAttribute(ctx, made, "append", of(l.get(i)));
            }
            case PyDict d -> {
                for (int i = 0; i < d.bound(); i++) {
                    Object key = d.keyAt(i);
                    if (key == null) continue;
                    Object value = d.valueAt(i);
                    SubscriptOps.set(ctx, made, of(key), of(value));
                }
            }
            case PySet s -> {
                for (int i = 0; i < s.bound(); i++) {
                    Object item = s.at(i);
                    if (item != null) ((PySet) made).add(ctx, of(item));
                }
            }
            default -> {}
        }
    }

    private Object rebuild(Object id, Object[] parts) {
        Object copied = of(parts[1]);
        Object[] arguments = copied instanceof PyTuple t ? t.items : IterOps.toArray(ctx, copied);
        Object made = CallOps.call(ctx, parts[0], arguments);
        memo.put(ctx, id, made);
        if (parts.length > 2 && parts[2] != PyNone.NONE) CopySupport.setState(ctx, made, of(parts[2]));
        if (parts.length > 3 && parts[3] != PyNone.NONE) {
            Object append = AttrOps.get(ctx, made, "append");
            PyIterator it = IterOps.iterate(ctx, parts[3]);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) CallOps.call1(ctx, append, of(item));
        }
        if (parts.length > 4 && parts[4] != PyNone.NONE) {
            PyIterator it = IterOps.iterate(ctx, parts[4]);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                Object[] both = IterOps.toArray(ctx, item);
                SubscriptOps.set(ctx, made, of(both[0]), of(both[1]));
            }
        }
        return made;
    }
}
