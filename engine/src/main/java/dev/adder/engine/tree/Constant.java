package dev.adder.engine.tree;

import dev.adder.engine.run.Frame;

/** A value known when the program was lowered. */
public final class Constant extends Node {
    public final Object value;

    public Constant(Object value, long position) {
        super(position);
        this.value = value;
    }

    @Override
    public Object eval(Frame f) {
        return value;
    }
}
