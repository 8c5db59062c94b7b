package dev.adder.engine.tree;

import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Frame;

/**
 * An expression that uses up an iterator made within it, as {@code next(lines())}: a generator left suspended by it is
 * closed before the rest of the statement goes on.
 */
public final class Settled extends Node {
    private final Node value;

    public Settled(Node value) {
        super(value.position);
        this.value = value;
    }

    @Override
    public Object eval(Frame f) {
        int before = f.owed == null ? 0 : Cleanups.count(f);
        Object result = value.eval(f);
        if (f.owed != null) Cleanups.settleCall(f, before, result);
        return result;
    }
}
