package dev.adder.engine.stdlib.threading;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.run.Strand;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code threading.Thread}: a strand with a name. */
public class PyThread extends PyObject {
    static final PyClass TYPE = PyClass.builtin("threading", "Thread", ThreadMethodsTable.INSTANCE);
    static final PyClass MAIN = PyClass.builtin("threading", "_MainThread", false, TYPE);

    static {
        TYPE.hasDict = true;
        MAIN.hasDict = true;
    }

    Object name = PyNone.NONE;
    Object target = PyNone.NONE;
    Object arguments = PyNone.NONE;
    @Nullable PyDict keywords;
    boolean daemon;
    boolean initialised;
    boolean started;
    boolean finished;
    /** A number that no other thread of the run has; 0 before the start. */
    long ident;
    private @Nullable Strand strand;
    private final WaitQueue joining = new WaitQueue();

    PyThread(PyClass cls) {
        super(cls);
    }

    boolean alive() {
        return started && !finished;
    }

    /** Starts the strand; {@code run} of the program's class is what it does. */
    void start(Ctx ctx) {
        if (!initialised) throw Errors.runtimeError("thread.__init__() not called");
        if (started) throw Errors.runtimeError("threads can only be started once");
        Threads threads = Threads.of(ctx);
        Strand s = ctx.run.scheduler.start(ctx, inside -> carry(inside, threads));
        s.daemon = daemon;
        strand = s;
        started = true;
        threads.started(this);
        ctx.run.scheduler.poll(ctx);
    }

    private void carry(Ctx ctx, Threads threads) {
        threads.enter(ctx, this);
        try {
            CallOps.callAttribute(ctx, this, "run");
        } catch (PyException e) {
            ctx.recover(e);
            ExceptHook.uncaught(ctx, this, e.value);
        }
        end(ctx, threads);
    }

    void end(Ctx ctx, Threads threads) {
        finished = true;
        threads.ended(ctx, this);
        joining.wakeAll(ctx);
    }

    void run(Ctx ctx) {
        if (target == PyNone.NONE) return;
        Object function = target;
        PyDict names = keywords;
        try {
            CallOps.call(ctx, function, Arguments.positional(ctx, arguments, names), Arguments.names(ctx, names));
        } finally {
            target = PyNone.NONE;
            arguments = PyNone.NONE;
            keywords = null;
        }
    }

    /** Waits until the thread has ended, for so many nanoseconds at most. */
    void join(Ctx ctx, long nanos) {
        if (!initialised) throw Errors.runtimeError("Thread.__init__() not called");
        if (!started) throw Errors.runtimeError("cannot join thread before it is started");
        if (Threads.current(ctx) == this) throw Errors.runtimeError("cannot join current thread");
        if (!finished) joining.await(ctx, nanos);
    }

    void setDaemon(boolean value) {
        if (!initialised) throw Errors.runtimeError("Thread.__init__() not called");
        if (started) throw Errors.runtimeError("cannot set daemon status of active thread");
        daemon = value;
    }

    /** The function's name, for the default name of a thread. */
    static @Nullable Object targetName(Ctx ctx, Object target) {
        return target == PyNone.NONE ? null : AttrOps.find(ctx, target, "__name__");
    }

    @Override
    public void trace(LiveData live) {
        live.add(200);
        live.visit(name);
        live.visit(target);
        live.visit(arguments);
        live.visit(keywords);
        traceAttributes(live);
    }
}
