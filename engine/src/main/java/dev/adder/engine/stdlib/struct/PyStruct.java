package dev.adder.engine.stdlib.struct;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A compiled format. */
final class PyStruct extends PyObject {
    @Nullable Layout layout;

    PyStruct(PyClass cls) {
        super(cls);
    }

    Layout layout() {
        Layout known = layout;
        if (known == null) throw Errors.runtimeError("Struct object is not initialized");
        return known;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        Layout known = layout;
        if (known != null) live.add(known.bytes());
        traceAttributes(live);
    }
}
