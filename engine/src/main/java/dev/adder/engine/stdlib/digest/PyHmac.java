package dev.adder.engine.stdlib.digest;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** An HMAC under way: two digests, which may be the program's own. */
final class PyHmac extends PyObject {
    @Nullable Object inner;
    @Nullable Object outer;
    String name = "";
    long blockSize = 64;

    PyHmac(PyClass cls) {
        super(cls);
    }

    Object started(@Nullable Object part) {
        if (part == null) throw Errors.noAttribute(this, "_hmac");
        return part;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(560);
        live.visit(inner);
        live.visit(outer);
    }
}
