package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** An awaitable that is done already. */
final class Ready extends PyObject implements AsyncOps.Resumable {
    private static final PyClass TYPE = PyClass.builtin("builtins", "coroutine", ReadyMethodsTable.INSTANCE);

    private final Object value;

    Ready(Object value) {
        super(TYPE);
        this.value = value;
    }

    @Override
    public AsyncOps.Step send(Ctx ctx, Object sent) {
        return new AsyncOps.Step(value, true);
    }

    @Override
    public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
        throw thrown;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(value);
    }
}
