package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.run.LoopHooks;
import dev.adder.engine.run.Scheduler;
import dev.adder.engine.run.Strand;
import dev.adder.engine.value.PyAsyncGenerator;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event loop: calls to make in order, and calls to make at a time. It runs in one strand; with nothing to do it
 * waits for the next input as any strand does.
 */
final class Loop extends PyObject implements LoopHooks {
    static final PyClass TYPE =
            PyClass.builtin("asyncio.unix_events", "_UnixSelectorEventLoop", LoopMethodsTable.INSTANCE);

    static {
        TYPE.install(LoopExecutorMethodsTable.INSTANCE);
        TYPE.hasDict = true;
        TYPE.canBeBase = false;
    }

    private static final double RESOLUTION = 1e-9;
    private static final long LONGEST = Long.MAX_VALUE / 4;
    private static final long MILLISECOND = 1_000_000;
    private static final int FEW_FAILED = 32;

    final Set<PyTask> tasks = new LinkedHashSet<>();
    @Nullable PyTask current;
    boolean running;
    boolean stopping;
    boolean closed;
    boolean debug;
    Object exceptionHandler = PyNone.NONE;
    Object taskFactory = PyNone.NONE;
    @Nullable Object defaultExecutor;
    private final ArrayDeque<Handle> ready = new ArrayDeque<>();
    private final PriorityQueue<Handle> timers = new PriorityQueue<>(
            (a, b) -> a.when != b.when ? Double.compare(a.when, b.when) : Long.compare(a.number, b.number));
    private final Set<PyAsyncGenerator> generators = new LinkedHashSet<>();
    private int generatorsKept;
    private final List<PyFuture> failed = new ArrayList<>();
    private int mostFailed = FEW_FAILED;
    private long timerCount;
    private @Nullable Strand waiting;

    private Loop() {
        super(TYPE);
    }

    static Loop of(Ctx ctx) {
        ctx.charge(400);
        return new Loop();
    }

    static double time(Ctx ctx) {
        return ctx.run.scheduler.now() / 1e9;
    }

    void checkClosed() {
        if (closed) throw Errors.runtimeError("Event loop is closed");
    }

    /** Makes the call in the next turn. */
    void enqueue(Ctx ctx, Handle handle) {
        checkClosed();
        ready.add(handle);
    }

    /** Makes the call in the next turn; for strands other than the loop's own, which may be waiting. */
    void enqueueFromOutside(Ctx ctx, Handle handle) {
        enqueue(ctx, handle);
        wake(ctx);
    }

    /** Lets the loop's strand go on if it waits for something to do. */
    void wake(Ctx ctx) {
        Strand strand = waiting;
        if (strand != null) ctx.run.scheduler.makeReady(strand);
    }

    Handle callSoon(Ctx ctx, Object callback, Object[] arguments, Object context) {
        checkClosed();
        Object in = context == PyNone.NONE ? Contexts.copy(ctx) : context;
        Handle handle = Handle.of(ctx, callback, arguments, in, new Ctx.TaskPath(ctx.nextChild()));
        enqueue(ctx, handle);
        return handle;
    }

    Handle callAt(Ctx ctx, double when, Object callback, Object[] arguments, Object context) {
        checkClosed();
        Object in = context == PyNone.NONE ? Contexts.copy(ctx) : context;
        Handle handle = Handle.timer(ctx, due(ctx, when), ++timerCount, callback, arguments, in);
        timers.add(handle);
        return handle;
    }

    Handle callAt(Ctx ctx, double when, Handle.Job job) {
        checkClosed();
        Handle handle = Handle.timer(ctx, due(ctx, when), ++timerCount, job);
        timers.add(handle);
        return handle;
    }

    /** What is no number is due at once. */
    private static double due(Ctx ctx, double when) {
        return Double.isNaN(when) ? time(ctx) : when;
    }

    PyTask createTask(Ctx ctx, Object coroutine, Object name, Object context) {
        checkClosed();
        return PyTask.of(ctx, this, coroutine, name, context);
    }

    /** Runs until {@link #stopping} is set. */
    void runForever(Ctx ctx) {
        checkClosed();
        if (running) throw Errors.runtimeError("This event loop is already running");
        if (AsyncioState.running(ctx) != null) {
            throw Errors.runtimeError("Cannot run the event loop while another loop is running");
        }
        Object outer = ctx.task;
        Ctx.TaskPath before = ctx.enteredTask();
        PyBaseException handling = ctx.handling;
        running = true;
        ctx.task = this;
        try {
            do
                turn(ctx);
            while (!stopping);
        } finally {
            running = false;
            stopping = false;
            waiting = null;
            ctx.task = outer;
            ctx.handling = handling;
            ctx.enterTask(before);
        }
    }

    /** Runs until the future is done, and gives its result. */
    Object runUntilComplete(Ctx ctx, PyFuture future) {
        PyFuture.Listener stop = (later, f) -> {
            PyBaseException e = f.cancelled() ? null : f.exception;
            if (e == null || !AsyncErrors.isFatal(e)) stopping = true;
        };
        future.whenDone(ctx, stop, "_run_until_complete_cb()");
        runForever(ctx);
        future.forget(stop);
        if (!future.done()) throw Errors.runtimeError("Event loop stopped before Future completed.");
        return future.result();
    }

    private void turn(Ctx ctx) {
        ctx.step();
        Scheduler scheduler = ctx.run.scheduler;
        scheduler.poll(ctx);
        while (ready.isEmpty() && !stopping) {
            Handle next = nextTimer();
            if (next != null && next.when <= time(ctx) + RESOLUTION) break;
            await(ctx, scheduler, next);
        }
        double end = time(ctx) + RESOLUTION;
        for (Handle next = nextTimer(); next != null && next.when < end; next = nextTimer()) {
            ready.add(timers.remove());
        }
        for (int n = ready.size(); n > 0; n--) {
            Handle handle = ready.remove();
            if (!handle.cancelled) handle.run(ctx, this);
            ctx.step();
        }
    }

    private @Nullable Handle nextTimer() {
        while (true) {
            Handle next = timers.peek();
            if (next == null || !next.cancelled) return next;
            timers.remove();
        }
    }

    private void await(Ctx ctx, Scheduler scheduler, @Nullable Handle timer) {
        Strand strand = scheduler.strandOf(ctx);
        waiting = strand;
        int number = 0;
        if (timer != null) {
            number = scheduler.whenTime(untilDue(ctx, timer), () -> scheduler.makeReady(strand));
        }
        scheduler.block(ctx);
        waiting = null;
        if (number != 0) scheduler.cancelTimer(number);
    }

    /** In whole milliseconds, as CPython waits: what is due at nearly the same time is done in the same turn. */
    private static long untilDue(Ctx ctx, Handle timer) {
        double millis = Math.ceil((timer.when - time(ctx)) * 1e3);
        return (long) Math.min(Math.max(millis, 0) * MILLISECOND, LONGEST);
    }

    @Override
    public void started(PyObject asyncGenerator) {
        if (!(asyncGenerator instanceof PyAsyncGenerator g)) return;
        generators.add(g);
        if (generators.size() > 2 * generatorsKept + 16) {
            generators.removeIf(Loop::isOver);
            generatorsKept = generators.size();
        }
    }

    @Override
    public void dropped(Ctx ctx, PyObject asyncGenerator) {
        generators.remove(asyncGenerator);
        if (closed) return;
        Object step = CallOps.callAttribute(ctx, asyncGenerator, "aclose");
        enqueue(ctx, Handle.of(ctx, later -> PyTask.of(later, this, step, PyNone.NONE, PyNone.NONE)));
    }

    private static boolean isOver(PyAsyncGenerator g) {
        return g.body.state == PyGenerator.State.FINISHED;
    }

    /** The async generators that began and did not end. */
    List<PyAsyncGenerator> takeGenerators() {
        generators.removeIf(Loop::isOver);
        List<PyAsyncGenerator> left = List.copyOf(generators);
        generators.clear();
        return left;
    }

    /** Cancels what is left and forgets all calls. */
    void close() {
        if (running) throw Errors.runtimeError("Cannot close a running event loop");
        closed = true;
        ready.clear();
        timers.clear();
    }

    /** Keeps a future that ended in an exception until someone has asked for it. */
    void keepFailed(Ctx ctx, PyFuture future) {
        ctx.charge(16);
        if (failed.size() >= mostFailed) {
            failed.removeIf(f -> !f.lost);
            mostFailed = Math.max(FEW_FAILED, 2 * failed.size());
        }
        failed.add(future);
    }

    /** Says of each exception that nobody has asked for that it is lost. */
    void reportLost(Ctx ctx) {
        for (PyFuture f : List.copyOf(failed)) {
            ctx.step();
            PyBaseException e = f.lost ? f.exception() : null;
            if (e == null) continue;
            String message = f.type().name + " exception was never retrieved";
            if (exceptionHandler == PyNone.NONE) {
                StandardError.log(ctx, message + "\nfuture: " + TextOps.reprText(ctx, f), e);
            } else {
                tell(ctx, message, e, "future", f);
            }
        }
        failed.clear();
    }

    void report(Ctx ctx, String message, PyBaseException e, @Nullable Object about) {
        if (exceptionHandler == PyNone.NONE) {
            StandardError.log(ctx, message, e);
            return;
        }
        tell(ctx, message, e, about instanceof Handle ? "handle" : "task", about);
    }

    private void tell(Ctx ctx, String message, PyBaseException e, String role, @Nullable Object about) {
        PyDict details = new PyDict();
        details.put(ctx, "message", Str.of(message));
        details.put(ctx, "exception", e);
        if (about != null) details.put(ctx, role, about);
        try {
            CallOps.call2(ctx, exceptionHandler, this, details);
        } catch (PyException next) {
            ctx.recover(next);
            if (AsyncErrors.isFatal(next.value)) throw next;
            StandardError.report(ctx, "Unhandled error in exception handler", next.value);
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(400);
        live.visit(current);
        live.visit(exceptionHandler);
        live.visit(taskFactory);
        live.visit(defaultExecutor);
        for (Handle h : ready) live.visit(h);
        for (Handle h : timers) live.visit(h);
        for (PyTask t : tasks) live.visit(t);
        for (PyFuture f : failed) live.visit(f);
        for (PyAsyncGenerator g : generators) live.visitWeakly(g);
        traceAttributes(live);
    }
}
