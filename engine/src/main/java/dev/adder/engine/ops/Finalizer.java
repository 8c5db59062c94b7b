package dev.adder.engine.ops;

import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.Slot;

/** An object whose class has {@code __del__}, which is called once, when nobody refers to the object any more. */
final class Finalizer extends Cleanups.Entry {
    private final PyInstance instance;
    private boolean done;

    Finalizer(PyInstance instance) {
        super(instance);
        this.instance = instance;
    }

    @Override
    protected boolean over() {
        return done;
    }

    @Override
    protected void leave(Ctx ctx) {
        done = true;
        Object method = instance.type().slot(Slot.DEL);
        if (method == null) return;
        try {
            CallOps.callMethod(ctx, method, instance);
        } catch (PyException e) {
            ExceptionOps.ignored(ctx, method, e);
        }
    }
}
