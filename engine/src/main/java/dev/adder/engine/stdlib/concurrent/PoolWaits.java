package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.threading.Seconds;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code concurrent.futures.wait} and {@code as_completed}. */
final class PoolWaits {
    private static final Set<String> CONDITIONS = Set.of("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED");

    private PoolWaits() {}

    private static Set<PoolFuture> distinct(Ctx ctx, Object fs) {
        Set<PoolFuture> all = new LinkedHashSet<>();
        for (Object o : IterOps.toArray(ctx, fs)) {
            ctx.step();
            ctx.charge(32);
            if (!(o instanceof PoolFuture f)) throw Errors.noAttribute(o, "_condition");
            all.add(f);
        }
        return all;
    }

    static Object wait(Ctx ctx, Object fs, Object timeout, String when) {
        Set<PoolFuture> all = distinct(ctx, fs);
        long nanos = Seconds.orForever(ctx, timeout);
        if (!enough(all, when)) {
            if (!CONDITIONS.contains(when)) {
                throw Errors.valueError("Invalid return condition: " + TextOps.reprText(ctx, Str.of(when)));
            }
            WaitQueue queue = new WaitQueue();
            PoolFuture.Listener listener = (c, f) -> {
                if (enough(all, when)) queue.wakeAll(c);
            };
            for (PoolFuture f : all) f.whenDone(ctx, listener);
            if (nanos == 0) {
                ctx.run.scheduler.poll(ctx);
            } else {
                queue.await(ctx, nanos);
            }
            for (PoolFuture f : all) f.forget(listener);
        }
        PySet done = new PySet();
        PySet pending = new PySet();
        for (PoolFuture f : all) (f.done() ? done : pending).add(ctx, f);
        return new PyTuple(DoneAndNotDone.TYPE, new Object[] {done, pending});
    }

    private static boolean enough(Set<PoolFuture> all, String when) {
        boolean every = true;
        for (PoolFuture f : all) {
            if (!f.done()) {
                every = false;
            } else if (when.equals("FIRST_COMPLETED")
                    || when.equals("FIRST_EXCEPTION") && !f.cancelled() && f.exception() != null) {
                return true;
            }
        }
        return every;
    }

    static Object asCompleted(Ctx ctx, Object fs, Object timeout) {
        ctx.charge(120);
        long nanos = Seconds.orForever(ctx, timeout);
        return new Completed(fs, nanos == WaitQueue.FOREVER ? nanos : ctx.run.scheduler.now() + nanos);
    }

    /** Gives futures as they are done. */
    private static final class Completed extends PyIterator implements PoolFuture.Listener {
        private static final PyClass TYPE = PyClass.builtin("builtins", "generator", IteratorMethodsTable.INSTANCE);

        private @Nullable Object given;
        private final long deadline;
        private Set<PoolFuture> left = Set.of();
        private int total;
        private final ArrayDeque<PoolFuture> done = new ArrayDeque<>();
        private final WaitQueue queue = new WaitQueue();

        Completed(Object given, long deadline) {
            super(TYPE);
            this.given = given;
            this.deadline = deadline;
        }

        @Override
        public void done(Ctx ctx, PoolFuture future) {
            done.add(future);
            queue.wakeAll(ctx);
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            Object fs = given;
            given = null;
            if (fs != null) {
                left = distinct(ctx, fs);
                total = left.size();
                for (PoolFuture f : left) f.whenDone(ctx, this);
            }
            while (done.isEmpty()) {
                if (left.isEmpty()) return null;
                await(ctx);
            }
            PoolFuture next = done.remove();
            left.remove(next);
            return next;
        }

        private void await(Ctx ctx) {
            long nanos = WaitQueue.FOREVER;
            if (deadline != WaitQueue.FOREVER) {
                nanos = deadline - ctx.run.scheduler.now();
                if (nanos <= 0) {
                    for (PoolFuture f : left) f.forget(this);
                    throw Errors.of(Exceptions.TIMEOUT_ERROR, left.size() + " (of " + total + ") futures unfinished");
                }
            }
            queue.await(ctx, nanos);
        }

        @Override
        public void trace(LiveData live) {
            live.add(120);
            live.visit(given);
            for (PoolFuture f : left) live.visit(f);
        }
    }
}
