package dev.adder.engine.builtin;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What calling an async tool gives. The call is under way from the start; each step without its outcome yields this
 * object to the loop, which goes on with the task once {@link #whenDone} calls back.
 */
public final class ToolAwaitable extends PyObject implements AsyncOps.Resumable {
    static final PyClass TYPE = PyClass.builtin("builtins", "coroutine", true);

    private final CallId id;
    private @Nullable Outcome outcome;
    private final @Nullable Outcome later;
    private final List<Runnable> waiting = new ArrayList<>(1);
    private boolean taken;

    ToolAwaitable(CallId id, Outcome outcome) {
        super(TYPE);
        this.id = id;
        this.later = outcome instanceof Outcome.Later ? outcome : null;
        this.outcome = outcome instanceof Outcome.Later ? null : outcome;
    }

    public boolean done() {
        return outcome != null;
    }

    /** Calls back, with the baton held, once the outcome is there. */
    public void whenDone(Ctx ctx, Runnable then) {
        if (!(later instanceof Outcome.Later l) || outcome != null) {
            then.run();
            return;
        }
        waiting.add(then);
        if (waiting.size() > 1) return;
        ctx.run.scheduler.whenDone(id, l.stage(), o -> {
            outcome = o;
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        });
    }

    @Override
    public AsyncOps.Step send(Ctx ctx, Object value) {
        Outcome o = outcome;
        if (taken) throw Errors.runtimeError("cannot reuse already awaited coroutine");
        if (o == null) return new AsyncOps.Step(this, false);
        taken = true;
        return new AsyncOps.Step(PyTool.value(ctx, o), true);
    }

    @Override
    public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
        throw thrown;
    }

    /** The value, waiting for it when there is no loop. */
    public Object await(Ctx ctx) {
        if (outcome == null && later instanceof Outcome.Later l) {
            outcome = ctx.run.scheduler.await(ctx, id, l.stage());
        }
        Outcome o = outcome;
        return o == null ? PyNone.NONE : PyTool.value(ctx, o);
    }
}
