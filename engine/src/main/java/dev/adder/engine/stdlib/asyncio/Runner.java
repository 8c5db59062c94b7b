package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Runner}: a loop from its start to its orderly end. */
public final class Runner extends PyObject {
    static final PyClass TYPE = PyClass.builtin("asyncio.runners", "Runner", RunnerMethodsTable.INSTANCE);

    private Object debug;
    private Object loopFactory;
    private Object context = PyNone.NONE;
    private @Nullable Loop loop;
    private boolean closed;
    private boolean setLoop;

    Runner(PyClass cls, Object debug, Object loopFactory) {
        super(cls);
        this.debug = debug;
        this.loopFactory = loopFactory;
    }

    Loop loop(Ctx ctx) {
        if (closed) throw Errors.runtimeError("Runner is closed");
        Loop l = loop;
        if (l != null) return l;
        if (loopFactory == PyNone.NONE) {
            l = Loop.of(ctx);
            AsyncioState.of(ctx).setEventLoop(ctx, l);
            setLoop = true;
        } else if (CallOps.call0(ctx, loopFactory) instanceof Loop made) {
            l = made;
        } else {
            throw Errors.typeError("loop_factory must return an event loop");
        }
        if (debug != PyNone.NONE) l.debug = TruthOps.isTrue(ctx, debug);
        context = Contexts.copy(ctx);
        loop = l;
        return l;
    }

    /** Runs the coroutine to its end; {@code asStrand}: what it does counts as done by the strand itself. */
    Object run(Ctx ctx, Object coroutine, Object in, boolean asStrand) {
        if (!Coroutines.isCoroutine(coroutine)) {
            throw Errors.valueError("a coroutine was expected, got " + TextOps.reprText(ctx, coroutine));
        }
        if (AsyncioState.running(ctx) != null) {
            throw Errors.runtimeError("Runner.run() cannot be called from a running event loop");
        }
        Loop l = loop(ctx);
        PyTask task = new PyTask(PyTask.TYPE);
        ctx.charge(360);
        task.start(ctx, l, coroutine, PyNone.NONE, in == PyNone.NONE ? context : in,
                asStrand ? null : new Ctx.TaskPath(ctx.nextChild()));
        return l.runUntilComplete(ctx, task);
    }

    /** Cancels what is left and closes the loop. */
    void close(Ctx ctx) {
        Loop l = loop;
        if (l == null || closed) return;
        try {
            l.reportLost(ctx);
            cancelAll(ctx, l);
            l.runUntilComplete(ctx, Waits.ensureFuture(ctx, LoopMethods.shutdownAsyncgens(ctx, l), l));
            l.runUntilComplete(ctx, Waits.ensureFuture(ctx, LoopExecutorMethods.shutdown(ctx, l), l));
        } catch (PyException e) {
            ctx.recover(e);
            end(ctx, l);
            throw e;
        }
        end(ctx, l);
    }

    private void end(Ctx ctx, Loop l) {
        if (setLoop) AsyncioState.of(ctx).setEventLoop(ctx, null);
        l.close();
        loop = null;
        closed = true;
    }

    private static void cancelAll(Ctx ctx, Loop l) {
        List<PyTask> left = List.copyOf(l.tasks);
        if (left.isEmpty()) return;
        for (PyTask t : left) t.cancel(ctx, null);
        l.runUntilComplete(ctx, Gathering.of(ctx, left.toArray(), true));
        for (PyTask t : left) {
            PyBaseException e = t.cancelled() ? null : t.exception();
            if (e != null) l.report(ctx, "unhandled exception during asyncio.run() shutdown", e, t);
        }
    }

    /** {@code asyncio.run}. */
    static Object runOnce(Ctx ctx, Object coroutine, Object debug, Object loopFactory, boolean asStrand) {
        if (AsyncioState.running(ctx) != null) {
            throw Errors.runtimeError("asyncio.run() cannot be called from a running event loop");
        }
        Runner runner = new Runner(TYPE, debug, loopFactory);
        Object result;
        try {
            runner.loop(ctx);
            result = runner.run(ctx, coroutine, PyNone.NONE, asStrand);
        } catch (PyException e) {
            ctx.recover(e);
            runner.close(ctx);
            throw e;
        }
        runner.close(ctx);
        return result;
    }

    /** Runs the coroutine that a program with {@code await} at its top level is. */
    public static Object runProgram(Ctx ctx, Object coroutine) {
        return runOnce(ctx, coroutine, PyNone.NONE, PyNone.NONE, true);
    }

    @Override
    public void trace(LiveData live) {
        live.add(64);
        live.visit(loop);
        live.visit(loopFactory);
        live.visit(debug);
    }
}
