package dev.adder.engine.tree;

import dev.adder.engine.run.Frame;

/** Something that can be assigned to. */
public abstract class Target {
    public abstract void assign(Frame f, Object value);

    /** {@code del target}. */
    public abstract void delete(Frame f);
}
