package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;

/** A dictionary whose keys, or whose values, are weak references; to the program they are the objects themselves. */
final class PyWeakDict extends PyObject implements Watcher {
    final PyDict data = new PyDict();

    PyWeakDict(PyClass cls) {
        super(cls);
    }

    boolean weakKeys() {
        return type().isSubclassOf(WeakTypes.KEY_DICT);
    }

    void put(Ctx ctx, Object key, Object value) {
        Object weak = WeakRefs.check(weakKeys() ? key : value);
        data.put(ctx, key, value);
        WeakRefs.watch(ctx, weak, this);
    }

    @Override
    public void forget(Ctx ctx, Object object) {
        boolean keys = weakKeys();
        for (int i = 0; i < data.bound(); i++) {
            Object key = data.keyAt(i);
            if (key != null && (keys ? key : data.valueAt(i)) == object) data.removeAt(i);
        }
    }

    /** Takes over the entries of a mapping or of pairs. */
    void update(Ctx ctx, Object other) {
        PyDict plain = new PyDict();
        if (other instanceof PyWeakDict d) {
            plain.putAll(ctx, d.data);
        } else {
            DictUpdate.update(ctx, plain, other);
        }
        for (int i = 0; i < plain.bound(); i++) {
            Object key = plain.keyAt(i);
            if (key != null) put(ctx, key, plain.valueAt(i));
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(72);
        boolean keys = weakKeys();
        for (int i = 0; i < data.bound(); i++) {
            Object key = data.keyAt(i);
            if (key == null) continue;
            live.add(96);
            live.visitWeakly(keys ? key : data.valueAt(i));
            live.visit(keys ? data.valueAt(i) : key);
        }
    }
}
