package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code function.__code__}: what a program may know of lowered code. */
public class PyCode extends PyObject {
    public final Code code;

    public PyCode(Code code) {
        super(Types.CODE);
        this.code = code;
    }

    @Override
    public void trace(LiveData live) {
        live.add(400);
    }
}
