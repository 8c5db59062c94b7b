package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.Types;

/** {@code WeakSet}: a set of weak references; to the program they are the objects themselves. */
final class PyWeakSet extends PyObject implements Watcher {
    PySet data = new PySet(Types.SET);

    PyWeakSet(PyClass cls) {
        super(cls);
    }

    void addAll(Ctx ctx, Object items) {
        for (Object item : IterOps.toArray(ctx, items)) {
            ctx.step();
            add(ctx, item);
        }
    }

    void add(Ctx ctx, Object item) {
        data.add(ctx, WeakRefs.check(item));
        WeakRefs.watch(ctx, item, this);
    }

    @Override
    public void forget(Ctx ctx, Object object) {
        for (int i = 0; i < data.bound(); i++) if (data.at(i) == object) data.removeAt(i);
    }

    /** Has the items of another from now on. */
    void become(Ctx ctx, PyWeakSet other) {
        data = other.data;
        for (int i = 0; i < data.bound(); i++) {
            Object item = data.at(i);
            if (item != null) WeakRefs.watch(ctx, item, this);
        }
    }

    /** The items of a set or any iterable as a set. */
    static PySet plain(Ctx ctx, Object other) {
        if (other instanceof PyWeakSet s) return s.data;
        if (other instanceof PySet s) return s;
        PySet set = new PySet(Types.SET);
        for (Object item : IterOps.toArray(ctx, other)) set.add(ctx, item);
        return set;
    }

    PyWeakSet copy(Ctx ctx) {
        ctx.charge(96);
        PyWeakSet made = new PyWeakSet(WeakTypes.SET);
        made.addAll(ctx, data);
        return made;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(16 + data.modelledBytes());
        for (int i = 0; i < data.bound(); i++) live.visitWeakly(data.at(i));
    }
}
