package dev.adder.engine.stdlib.types;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyObject;

/** A generator that can be awaited: what functions decorated with {@code types.coroutine} give. */
final class AwaitableGenerator extends PyObject implements AsyncOps.Resumable {
    final Object generator;

    AwaitableGenerator(Object generator) {
        super(LanguageTypes.AWAITABLE_GENERATOR);
        this.generator = generator;
    }

    @Override
    public AsyncOps.Step send(Ctx ctx, Object value) {
        return AsyncOps.send(ctx, generator, value);
    }

    @Override
    public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
        return AsyncOps.raise(ctx, generator, thrown);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(generator);
    }
}
