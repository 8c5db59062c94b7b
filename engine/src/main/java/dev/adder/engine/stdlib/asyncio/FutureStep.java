package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** One wait for a future: gives the future to the loop, then its result to whoever awaits. */
final class FutureStep extends PyObject implements AsyncOps.Resumable {
    private static final PyClass TYPE = PyClass.builtin("_asyncio", "FutureIter", FutureStepMethodsTable.INSTANCE);

    private final PyFuture future;
    private boolean asked;

    FutureStep(PyFuture future) {
        super(TYPE);
        this.future = future;
    }

    @Override
    public AsyncOps.Step send(Ctx ctx, Object value) {
        if (future.done()) return new AsyncOps.Step(future.result(), true);
        if (asked) throw Errors.runtimeError("await wasn't used with future");
        asked = true;
        future.blocking = true;
        return new AsyncOps.Step(future, false);
    }

    @Override
    public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
        throw thrown;
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(future);
    }
}
