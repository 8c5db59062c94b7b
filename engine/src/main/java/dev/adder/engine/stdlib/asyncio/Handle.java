package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A call that the loop makes later: of a callable of the program, or of Java code. */
final class Handle extends PyObject {
    static final PyClass TYPE = PyClass.builtin("asyncio.events", "Handle", HandleMethodsTable.INSTANCE);
    static final PyClass TIMER = PyClass.builtin("asyncio.events", "TimerHandle", HandleMethodsTable.INSTANCE, TYPE);

    /** A call of Java code. */
    @FunctionalInterface
    interface Job {
        void run(Ctx ctx);
    }

    /** The loop's time at which it is due; for timers. */
    final double when;
    /** Breaks ties between timers of the same time. */
    final long number;
    final @Nullable Object callback;
    final Object[] arguments;
    boolean cancelled;
    private final @Nullable Job job;
    private final Object context;
    private final Ctx.@Nullable TaskPath path;

    private Handle(PyClass cls, double when, long number, @Nullable Object callback, Object[] arguments,
            @Nullable Job job, Object context, Ctx.@Nullable TaskPath path) {
        super(cls);
        this.when = when;
        this.number = number;
        this.callback = callback;
        this.arguments = arguments;
        this.job = job;
        this.context = context;
        this.path = path;
    }

    /** A call of the program's, counted as a child of the task under way. */
    static Handle of(Ctx ctx, Object callback, Object[] arguments, Object context, Ctx.TaskPath path) {
        ctx.charge(120 + 8L * arguments.length);
        return new Handle(TYPE, 0, 0, callback, arguments, null, context, path);
    }

    static Handle of(Ctx ctx, Job job) {
        ctx.charge(96);
        return new Handle(TYPE, 0, 0, null, new Object[0], job, PyNone.NONE, null);
    }

    static Handle timer(Ctx ctx, double when, long number, Object callback, Object[] arguments, Object context) {
        ctx.charge(140 + 8L * arguments.length);
        return new Handle(TIMER, when, number, callback, arguments, null, context,
                new Ctx.TaskPath(ctx.nextChild()));
    }

    static Handle timer(Ctx ctx, double when, long number, Job job) {
        ctx.charge(120);
        return new Handle(TIMER, when, number, null, new Object[0], job, PyNone.NONE, null);
    }

    boolean isTimer() {
        return type() == TIMER;
    }

    /** Makes the call; what it raises goes to the loop's exception handler. */
    void run(Ctx ctx, Loop loop) {
        Job own = job;
        if (own != null) {
            own.run(ctx);
            return;
        }
        Object function = callback;
        if (function == null) return;
        Ctx.TaskPath before = ctx.enterTask(path);
        Object outer = Contexts.enter(ctx, context);
        try {
            CallOps.call(ctx, function, arguments);
        } catch (PyException e) {
            ctx.recover(e);
            if (AsyncErrors.isFatal(e.value)) throw e;
            loop.report(ctx, "Exception in callback " + CallbackText.of(ctx, function, arguments), e.value, this);
        } finally {
            Contexts.leave(ctx, outer);
            ctx.enterTask(before);
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(120 + 8L * arguments.length);
        live.visit(callback);
        live.visit(context);
        for (Object o : arguments) live.visit(o);
    }
}
