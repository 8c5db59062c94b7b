package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.builtin.ToolAwaitable;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Task}: a coroutine that the loop drives step by step. */
final class PyTask extends PyFuture {
    static final PyClass TYPE = PyClass.builtin("_asyncio", "Task", TaskMethodsTable.INSTANCE, PyFuture.TYPE).inC();

    @Nullable Object coroutine;
    Object name = PyNone.NONE;
    /** What the task waits for. */
    @Nullable PyFuture waiter;
    boolean mustCancel;
    int cancelRequests;
    private Object context = PyNone.NONE;
    private Ctx.@Nullable TaskPath path;
    /** Whether the task begins when it is made, not when the loop comes to it. */
    boolean eager;

    PyTask(PyClass cls) {
        super(cls, null);
    }

    static PyTask of(Ctx ctx, Loop loop, Object coroutine, Object name, Object context) {
        ctx.charge(360);
        PyTask task = new PyTask(TYPE);
        task.start(ctx, loop, coroutine, name, context, new Ctx.TaskPath(ctx.nextChild()));
        return task;
    }

    /** Readies the task for its first step; a null path is that of the strand. */
    void start(Ctx ctx, Loop in, Object body, Object givenName, Object givenContext, Ctx.@Nullable TaskPath own) {
        if (!Coroutines.isCoroutine(body)) {
            throw Errors.typeError("a coroutine was expected, got " + TextOps.reprText(ctx, body));
        }
        loop = in;
        coroutine = body;
        name = givenName == PyNone.NONE ? "Task-" + AsyncioState.of(ctx).nextTask() : TextOps.str(ctx, givenName);
        context = givenContext == PyNone.NONE ? Contexts.copy(ctx) : givenContext;
        path = own;
        in.tasks.add(this);
        if (eager && in.running) {
            ctx.enter();
            step(ctx, null);
            ctx.leave();
        } else {
            in.enqueue(ctx, Handle.of(ctx, later -> step(later, null)));
        }
    }

    Object context() {
        return context;
    }

    @Override
    boolean cancel(Ctx ctx, @Nullable Object message) {
        if (done()) return false;
        cancelRequests++;
        PyFuture inner = waiter;
        if (inner != null && Coroutines.deep(ctx, () -> inner.cancel(ctx, message))) return true;
        mustCancel = true;
        cancelMessage = message;
        return true;
    }

    private void step(Ctx ctx, @Nullable PyException thrown) {
        if (done()) {
            throw AsyncErrors.invalidState("__step(): already done: " + TextOps.reprText(ctx, this));
        }
        Object body = coroutine;
        if (body == null) return;
        PyException raised = thrown;
        if (mustCancel) {
            if (raised == null || !AsyncErrors.isCancelled(raised)) raised = new PyException(makeCancelled());
            mustCancel = false;
        }
        waiter = null;
        Loop in = loop();
        PyTask outerTask = in.current;
        in.current = this;
        Ctx.TaskPath before = ctx.enterTask(path);
        Object outer = Contexts.enter(ctx, context);
        PyBaseException handling = ctx.handling;
        int depth = ctx.depth;
        try {
            AsyncOps.Step step = raised == null ? AsyncOps.send(ctx, body, PyNone.NONE)
                    : AsyncOps.raise(ctx, body, raised);
            if (step.done()) {
                finish(ctx, step.value());
            } else {
                wait(ctx, step.value());
            }
        } catch (PyException e) {
            ctx.recover(e);
            ctx.depth = depth;
            fail(ctx, e);
        } finally {
            ctx.handling = handling;
            Contexts.leave(ctx, outer);
            ctx.enterTask(before);
            in.current = outerTask;
        }
    }

    private void finish(Ctx ctx, Object value) {
        loop().tasks.remove(this);
        if (mustCancel) {
            mustCancel = false;
            cancelNow(ctx, cancelMessage);
        } else {
            super.setResult(ctx, value);
        }
    }

    private void fail(Ctx ctx, PyException e) {
        loop().tasks.remove(this);
        if (AsyncErrors.isCancelled(e)) {
            cancelledBy(ctx, e.value);
            return;
        }
        super.setException(ctx, e.value);
        if (AsyncErrors.isFatal(e.value)) {
            lost = false;
            throw e;
        }
    }

    /** Sees to it that the task goes on when what its coroutine yielded is done. */
    private void wait(Ctx ctx, Object yielded) {
        if (yielded == PyNone.NONE) {
            loop().enqueue(ctx, Handle.of(ctx, later -> step(later, null)));
        } else if (yielded instanceof PyFuture f) {
            await(ctx, f);
        } else if (yielded instanceof ToolAwaitable tool) {
            PyFuture future = PyFuture.of(ctx, loop());
            tool.whenDone(ctx, () -> {
                if (future.done()) return;
                future.setResult(ctx, PyNone.NONE);
                future.loop().wake(ctx);
            });
            future.blocking = true;
            await(ctx, future);
        } else if (yielded instanceof PyGenerator) {
            throwLater(ctx, "yield was used instead of yield from for generator in task "
                    + TextOps.reprText(ctx, this) + " with " + TextOps.reprText(ctx, yielded));
        } else {
            throwLater(ctx, "Task got bad yield: " + TextOps.reprText(ctx, yielded));
        }
    }

    private void await(Ctx ctx, PyFuture f) {
        if (f.loop != loop) {
            throwLater(ctx, "Task " + TextOps.reprText(ctx, this) + " got Future " + TextOps.reprText(ctx, f)
                    + " attached to a different loop");
        } else if (!f.blocking) {
            throwLater(ctx, "yield was used instead of yield from in task " + TextOps.reprText(ctx, this) + " with "
                    + TextOps.reprText(ctx, f));
        } else if (f == this) {
            throwLater(ctx, "Task cannot await on itself: " + TextOps.reprText(ctx, this));
        } else {
            f.blocking = false;
            f.whenDone(ctx, this::wakeUp, "Task.task_wakeup()");
            waiter = f;
            if (mustCancel && f.cancel(ctx, cancelMessage)) mustCancel = false;
        }
    }

    private void wakeUp(Ctx ctx, PyFuture future) {
        step(ctx, future.failure());
    }

    private void throwLater(Ctx ctx, String message) {
        PyException e = Errors.runtimeError(message);
        loop().enqueue(ctx, Handle.of(ctx, later -> step(later, e)));
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(216);
        live.visit(coroutine);
        live.visit(waiter);
        live.visit(context);
        live.visitName(name);
    }
}
