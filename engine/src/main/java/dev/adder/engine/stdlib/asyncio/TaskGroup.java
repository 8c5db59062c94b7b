package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.TaskGroup}: tasks that all end before the group does; the first failure cancels the others. */
final class TaskGroup extends PyObject {
    static final PyClass TYPE = PyClass.builtin("asyncio.taskgroups", "TaskGroup", TaskGroupMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    private final Set<PyTask> tasks = new LinkedHashSet<>();
    private final List<PyBaseException> errors = new ArrayList<>();
    private @Nullable PyTask parent;
    private @Nullable Loop loop;
    private @Nullable PyFuture completed;
    private @Nullable PyBaseException fatal;
    private boolean entered;
    private boolean exiting;
    private boolean aborting;
    private boolean parentCancelRequested;

    TaskGroup(PyClass cls) {
        super(cls);
    }

    void enter(Ctx ctx) {
        if (entered)
            throw Errors.runtimeError("TaskGroup " + TextOps.reprText(ctx, this) + " has already been entered");
        Loop in = AsyncioState.runningOrRaise(ctx);
        loop = in;
        parent = in.current;
        if (parent == null) {
            throw Errors.runtimeError("TaskGroup " + TextOps.reprText(ctx, this) + " cannot determine the parent task");
        }
        entered = true;
    }

    /** Waits for the tasks; the last of CPython's rules decides what is raised. */
    Object exit(Ctx ctx, NativeCoroutine self, @Nullable PyBaseException e) {
        exiting = true;
        if (e != null && AsyncErrors.isFatal(e) && fatal == null) fatal = e;
        boolean cancelled = e != null && e.type() == AsyncErrors.CANCELLED;
        PyBaseException cancellation = cancelled ? e : null;
        PyTask owner = parent;
        if (parentCancelRequested && owner != null && TaskMethods.uncancel(ctx, owner) == 0) cancellation = null;
        if (e != null && !aborting) abort(ctx);
        return waitForTasks(ctx, self, e, cancellation);
    }

    private Object waitForTasks(Ctx ctx, NativeCoroutine self, @Nullable PyBaseException e,
            @Nullable PyBaseException cancellation) {
        Loop in = loop;
        if (tasks.isEmpty() || in == null) return end(ctx, e, cancellation);
        PyFuture future = PyFuture.of(ctx, in);
        completed = future;
        return self.await(ctx, future, (c, value, error) -> {
            PyBaseException next = cancellation;
            if (error != null) {
                if (!AsyncErrors.isCancelled(error)) throw error;
                if (!aborting) {
                    next = error.value;
                    abort(c);
                }
            }
            completed = null;
            return waitForTasks(c, self, e, next);
        });
    }

    private Object end(Ctx ctx, @Nullable PyBaseException e, @Nullable PyBaseException cancellation) {
        PyBaseException first = fatal;
        if (first != null) throw new PyException(first);
        if (cancellation != null && errors.isEmpty()) throw new PyException(cancellation);
        if (e != null && e.type() != AsyncErrors.CANCELLED) errors.add(e);
        if (errors.isEmpty()) return PyNone.NONE;
        PyList list = PyList.of(errors.toArray());
        errors.clear();
        Object group = CallOps.call2(ctx, Exceptions.BASE_EXCEPTION_GROUP, "unhandled errors in a TaskGroup", list);
        PyException raised = new PyException((PyBaseException) group);
        raised.value.suppressContext = true;
        throw raised;
    }

    Object createTask(Ctx ctx, Object coroutine, Object name, Object context) {
        Loop in = loop;
        if (!entered || in == null) {
            throw Errors.runtimeError("TaskGroup " + TextOps.reprText(ctx, this) + " has not been entered");
        }
        if (exiting && tasks.isEmpty()) {
            throw Errors.runtimeError("TaskGroup " + TextOps.reprText(ctx, this) + " is finished");
        }
        if (aborting) throw Errors.runtimeError("TaskGroup " + TextOps.reprText(ctx, this) + " is shutting down");
        AsyncioState.countNamed(ctx, name);
        Object made = LoopMethods.createTask(ctx, in, coroutine, name, context);
        if (made instanceof PyTask task) {
            if (task.done()) {
                done(ctx, task);
            } else {
                tasks.add(task);
                task.whenDone(ctx, this::done, "TaskGroup._on_task_done()");
            }
        }
        return made;
    }

    private void abort(Ctx ctx) {
        aborting = true;
        for (PyTask t : List.copyOf(tasks)) {
            if (!t.done()) Coroutines.deep(ctx, () -> t.cancel(ctx, null));
        }
    }

    private void done(Ctx ctx, PyFuture task) {
        tasks.remove(task);
        PyFuture waiting = completed;
        if (waiting != null && tasks.isEmpty() && !waiting.done()) waiting.setResult(ctx, true);
        if (task.cancelled()) return;
        PyBaseException e = task.exception();
        if (e == null) return;
        errors.add(e);
        if (AsyncErrors.isFatal(e) && fatal == null) fatal = e;
        PyTask owner = parent;
        if (owner == null) return;
        if (owner.done()) {
            task.loop().report(ctx, "Task " + TextOps.reprText(ctx, task) + " has errored out but its parent task "
                    + TextOps.reprText(ctx, owner) + " is already completed", e, task);
            return;
        }
        if (!aborting && !parentCancelRequested) {
            abort(ctx);
            parentCancelRequested = true;
            owner.cancel(ctx, null);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder("<TaskGroup");
        if (!tasks.isEmpty()) text.append(" tasks=").append(tasks.size());
        if (!errors.isEmpty()) text.append(" errors=").append(errors.size());
        if (aborting) {
            text.append(" cancelling");
        } else if (entered) {
            text.append(" entered");
        }
        return text.append('>').toString();
    }

    @Override
    public void trace(LiveData live) {
        live.add(120);
        for (PyTask t : tasks) live.visit(t);
        for (PyBaseException e : errors) live.visit(e);
        live.visit(parent);
        traceAttributes(live);
    }
}
