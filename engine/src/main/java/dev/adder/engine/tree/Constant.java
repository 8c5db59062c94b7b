package dev.adder.engine.tree;

import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyObject;

/** A value known when the program was lowered. */
public final class Constant extends Node {
    public final Object value;

    public Constant(Object value, long position) {
        super(position, true, true);
        this.value = value;
        if (value instanceof PyObject object) object.share();
    }

    @Override
    public Object eval(Frame f) {
        return value;
    }
}
