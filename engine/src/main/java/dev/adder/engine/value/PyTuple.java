package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** A tuple; the array is never written after construction. */
public final class PyTuple extends PyObject {
    public static final PyTuple EMPTY = new PyTuple(new Object[0]);

    static {
        EMPTY.share();
    }

    public final Object[] items;

    public PyTuple(Object... items) {
        super(Types.TUPLE);
        this.items = items;
    }

    /** An instance of a subclass of {@code tuple}. */
    public PyTuple(PyClass cls, Object[] items) {
        super(cls);
        this.items = items;
    }

    @Override
    public void share() {
        super.share();
        for (Object item : items) if (item instanceof PyObject object) object.share();
    }

    public int size() {
        return items.length;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40 + 8L * items.length);
        for (Object item : items) live.visit(item);
        traceAttributes(live);
    }
}
