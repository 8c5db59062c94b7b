package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.threading.Seconds;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What {@code executor.map} gives: the results in the order of the items. */
final class ResultIterator extends PyIterator {
    private static final PyClass TYPE = PyClass.builtin("builtins", "generator", IteratorMethodsTable.INSTANCE);

    private final ArrayDeque<PoolFuture> futures = new ArrayDeque<>();
    private final long deadline;

    private ResultIterator(long deadline) {
        super(TYPE);
        this.deadline = deadline;
    }

    static Object of(Ctx ctx, Object executor, Object function, Object[] iterables, Object timeout) {
        long nanos = Seconds.orForever(ctx, timeout);
        ResultIterator made = new ResultIterator(
                nanos == WaitQueue.FOREVER ? nanos : ctx.run.scheduler.now() + nanos);
        ctx.charge(64);
        ctx.held.add(made);
        PyIterator[] iterators = new PyIterator[iterables.length];
        for (int i = 0; i < iterators.length; i++) iterators[i] = IterOps.iterate(ctx, iterables[i]);
        for (Object[] items = next(ctx, iterators); items != null; items = next(ctx, iterators)) {
            ctx.charge(16);
            made.futures.add(submit(ctx, executor, function, items));
        }
        ctx.held.remove(made);
        return made;
    }

    private static Object @Nullable [] next(Ctx ctx, PyIterator[] iterators) {
        ctx.step();
        if (iterators.length == 0) return null;
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object item = iterators[i].next(ctx);
            if (item == null) return null;
            items[i] = item;
        }
        return items;
    }

    private static PoolFuture submit(Ctx ctx, Object executor, Object function, Object[] items) {
        if (executor instanceof ThreadPool pool && pool.type().find("submit") == ThreadPool.TYPE.find("submit")) {
            return pool.submitCall(ctx, function, items, new String[0]);
        }
        Object[] all = new Object[items.length + 1];
        all[0] = function;
        System.arraycopy(items, 0, all, 1, items.length);
        Object made = CallOps.callAttribute(ctx, executor, "submit", all);
        if (made instanceof PoolFuture f) return f;
        throw Errors.typeError("submit() should return a Future, not " + Types.nameOf(made));
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        PoolFuture first = futures.poll();
        if (first == null) return null;
        long left = deadline == WaitQueue.FOREVER ? deadline : Math.max(0, deadline - ctx.run.scheduler.now());
        try {
            return first.result(ctx, left);
        } catch (PyException e) {
            first.cancel(ctx);
            for (PoolFuture f = futures.poll(); f != null; f = futures.poll()) f.cancel(ctx);
            throw e;
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(64);
        for (PoolFuture f : futures) live.visit(f);
    }
}
