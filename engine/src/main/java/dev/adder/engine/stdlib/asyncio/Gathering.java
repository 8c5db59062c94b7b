package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code gather} gives: the results of several futures; cancelling it cancels them. */
final class Gathering extends PyFuture {
    private final List<PyFuture> children;
    private boolean cancelRequested;

    private Gathering(Loop loop, List<PyFuture> children) {
        super(PyFuture.TYPE, loop);
        this.children = children;
    }

    static PyFuture of(Ctx ctx, Object[] arguments, boolean returnExceptions) {
        if (arguments.length == 0) {
            PyFuture empty = PyFuture.of(ctx, AsyncioState.of(ctx).eventLoop(ctx));
            empty.setResult(ctx, new PyList());
            return empty;
        }
        Map<Object, PyFuture> known = new IdentityHashMap<>();
        List<PyFuture> children = new ArrayList<>();
        List<PyFuture> done = new ArrayList<>();
        Counter counter = new Counter(returnExceptions);
        Loop loop = null;
        for (Object argument : arguments) {
            ctx.step();
            ctx.charge(64);
            PyFuture future = known.get(argument);
            if (future == null) {
                future = Waits.ensureFuture(ctx, argument, loop);
                loop = future.loop();
                known.put(argument, future);
                counter.expected++;
                if (future.done()) {
                    done.add(future);
                } else {
                    future.whenDone(ctx, counter, "gather.<locals>._done_callback()");
                }
            }
            children.add(future);
        }
        if (loop == null) throw new IllegalStateException("no loop");
        Gathering outer = new Gathering(loop, children);
        counter.outer = outer;
        for (PyFuture f : done) counter.done(ctx, f);
        return outer;
    }

    /** Counts the children that are done. */
    private static final class Counter implements Listener {
        private final boolean returnExceptions;
        private @Nullable Gathering outer;
        private int expected;
        private int finished;

        Counter(boolean returnExceptions) {
            this.returnExceptions = returnExceptions;
        }

        @Override
        public void done(Ctx ctx, PyFuture f) {
            finished++;
            Gathering all = outer;
            if (all == null || all.done()) {
                f.lost = false;
                return;
            }
            if (!returnExceptions) {
                PyBaseException e = f.cancelled() ? f.makeCancelled() : f.exception();
                if (e != null) {
                    all.setException(ctx, e);
                    return;
                }
            }
            if (finished == expected) all.finish(ctx);
        }
    }

    private void finish(Ctx ctx) {
        PyList results = PyList.withCapacity(ctx, children.size());
        for (PyFuture f : children) {
            ctx.step();
            PyBaseException e = f.cancelled() ? AsyncErrors.cancelled(f.cancelMessage == null ? "" : f.cancelMessage)
                    : f.exception();
            results.append(ctx, e != null ? e : f.result());
        }
        if (cancelRequested) {
            setException(ctx, children.getLast().makeCancelled());
        } else {
            setResult(ctx, results);
        }
    }

    @Override
    boolean cancel(Ctx ctx, @Nullable Object message) {
        if (done()) return false;
        boolean any = false;
        for (PyFuture child : children) {
            ctx.step();
            if (Coroutines.deep(ctx, () -> child.cancel(ctx, message))) any = true;
        }
        if (any) cancelRequested = true;
        return any;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(children);
    }
}
