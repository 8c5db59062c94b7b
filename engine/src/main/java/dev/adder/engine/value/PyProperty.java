package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** {@code property(fget, fset, fdel, doc)}. */
public final class PyProperty extends PyObject {
    public @Nullable Object getter;
    public @Nullable Object setter;
    public @Nullable Object deleter;
    public @Nullable Object doc;
    /** The name it was assigned to in its class, for error texts. */
    public @Nullable String name;

    public PyProperty(PyClass cls, @Nullable Object getter, @Nullable Object setter, @Nullable Object deleter,
            @Nullable Object doc) {
        super(cls);
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.doc = doc;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(getter);
        live.visit(setter);
        live.visit(deleter);
        live.visit(doc);
        live.visitName(name);
    }
}
