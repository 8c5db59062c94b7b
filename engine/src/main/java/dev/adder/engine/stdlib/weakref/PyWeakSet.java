package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.Types;

/** {@code WeakSet}: a set of weak references; to the program they are the objects themselves. */
final class PyWeakSet extends PyObject {
    PySet data = new PySet(Types.SET);

    PyWeakSet(PyClass cls) {
        super(cls);
    }

    void addAll(Ctx ctx, Object items) {
        for (Object item : IterOps.toArray(ctx, items)) {
            ctx.step();
            data.add(ctx, WeakRefs.check(item));
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
        live.visit(data);
    }
}
