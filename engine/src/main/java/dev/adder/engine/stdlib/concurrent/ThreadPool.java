package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.asyncio.StandardError;
import dev.adder.engine.stdlib.threading.Arguments;
import dev.adder.engine.stdlib.threading.PyThread;
import dev.adder.engine.stdlib.threading.Threads;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ThreadPoolExecutor}. Its threads take on strands only while there is work, so that a pool that is never shut
 * down keeps nobody waiting. Each piece of work has the task path of its submission, whichever thread does it.
 */
public final class ThreadPool extends PyObject {
    static final PyClass EXECUTOR =
            PyClass.builtin("concurrent.futures._base", "Executor", ExecutorMethodsTable.INSTANCE);
    static final PyClass TYPE = PyClass.builtin("concurrent.futures.thread", "ThreadPoolExecutor",
            ThreadPoolMethodsTable.INSTANCE, EXECUTOR);
    static final PyClass PROCESSES = PyClass.builtin("concurrent.futures.process", "ProcessPoolExecutor", false, TYPE);

    static {
        EXECUTOR.hasDict = true;
        TYPE.hasDict = true;
        PROCESSES.hasDict = true;
    }

    /** The number of threads when the program gives none. */
    static final int USUAL = 32;

    /** Work under a context of its own. */
    @FunctionalInterface
    public interface Work {
        Object run(Ctx ctx);
    }

    private record Item(PoolFuture future, Work work, Object[] holds, Ctx.TaskPath path) {}

    /** How many pools there are, for the names of their threads. */
    private static final class Count extends PyObject {
        private int pools = -1;

        Count() {
            super(Types.OBJECT);
        }
    }

    private long most = USUAL;
    private String prefix = "";
    private Object initializer = PyNone.NONE;
    private Object initialArguments = PyNone.NONE;
    private String path = "";
    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private final ArrayDeque<PyThread> idle = new ArrayDeque<>();
    private final List<PyThread> threads = new ArrayList<>();
    private final List<Runnable> whenQuiet = new ArrayList<>(0);
    private final WaitQueue waiting = new WaitQueue();
    private int active;
    private boolean shutDown;
    private boolean broken;

    ThreadPool(PyClass cls) {
        super(cls);
    }

    /** A pool for the library's own use. */
    public static ThreadPool of(Ctx ctx, String prefix) {
        ThreadPool pool = new ThreadPool(TYPE);
        pool.start(ctx, USUAL, prefix, PyNone.NONE, PyNone.NONE);
        return pool;
    }

    void start(Ctx ctx, long maxWorkers, String threadPrefix, Object init, Object initArguments) {
        ctx.charge(300);
        most = maxWorkers;
        Count count = ctx.run.state(Count.class, Count::new);
        prefix = threadPrefix.isEmpty() ? "ThreadPoolExecutor-" + ++count.pools : threadPrefix;
        initializer = init;
        initialArguments = initArguments;
        path = ctx.nextChild();
    }

    long most() {
        return most;
    }

    /** Has the work done by a thread of the pool. */
    public PoolFuture submit(Ctx ctx, Work work, Object... holds) {
        if (broken) {
            throw Errors.of(PoolErrors.BROKEN_POOL,
                    "A thread initializer failed, the thread pool is not usable anymore");
        }
        if (shutDown) throw Errors.runtimeError("cannot schedule new futures after shutdown");
        if (path.isEmpty()) start(ctx, USUAL, "", PyNone.NONE, PyNone.NONE);
        PoolFuture future = PoolFuture.of(ctx);
        ctx.charge(96);
        items.add(new Item(future, work, holds, new Ctx.TaskPath(ctx.nextChild())));
        if (active < most) addThread(ctx);
        return future;
    }

    private void addThread(Ctx ctx) {
        PyThread known = idle.poll();
        boolean fresh = known == null;
        PyThread thread = known != null ? known : Threads.worker(ctx, prefix + "_" + threads.size());
        if (fresh) threads.add(thread);
        active++;
        String own = path + "." + threads.indexOf(thread);
        ctx.run.scheduler.start(ctx, own, inside -> Threads.as(inside, thread, () -> serve(inside, thread, fresh)));
        ctx.run.scheduler.poll(ctx);
    }

    private void serve(Ctx ctx, PyThread thread, boolean fresh) {
        if (!fresh || initialise(ctx)) {
            for (Item item = items.poll(); item != null; item = items.poll()) {
                Ctx.TaskPath before = ctx.enterTask(item.path);
                carryOut(ctx, item);
                ctx.enterTask(before);
            }
        }
        active--;
        idle.add(thread);
        if (active > 0) return;
        if (shutDown) retire(ctx);
        List<Runnable> told = List.copyOf(whenQuiet);
        whenQuiet.clear();
        told.forEach(Runnable::run);
        waiting.wakeAll(ctx);
    }

    private boolean initialise(Ctx ctx) {
        if (initializer == PyNone.NONE) return true;
        try {
            CallOps.call(ctx, initializer, Arguments.positional(ctx, initialArguments, null));
            return true;
        } catch (PyException e) {
            ctx.recover(e);
            StandardError.write(ctx, "Exception in initializer:\n" + TracebackText.logged(ctx, e.value));
            broken = true;
            for (Item item = items.poll(); item != null; item = items.poll()) {
                if (item.future.begin(ctx)) {
                    item.future.setException(ctx, Errors.of(PoolErrors.BROKEN_POOL,
                            "A thread initializer failed, the thread pool is not usable anymore").value);
                }
            }
            return false;
        }
    }

    private static void carryOut(Ctx ctx, Item item) {
        if (!item.future.begin(ctx)) return;
        Object result;
        try {
            result = item.work.run(ctx);
        } catch (PyException e) {
            ctx.recover(e);
            item.future.setException(ctx, e.value);
            return;
        }
        item.future.setResult(ctx, result);
    }

    /** Takes no more work; waits for what is under way if asked to. */
    void shutDown(Ctx ctx, boolean wait, boolean cancel) {
        shutDown = true;
        if (cancel) {
            for (Item item = items.poll(); item != null; item = items.poll()) item.future.cancel(ctx);
        }
        if (active == 0) {
            retire(ctx);
        } else if (wait) {
            waiting.await(ctx, WaitQueue.FOREVER);
        }
    }

    /** Takes no more work, and calls back when none is left. */
    public void shutDownThen(Ctx ctx, Runnable then) {
        shutDown = true;
        if (active > 0) {
            whenQuiet.add(then);
            return;
        }
        retire(ctx);
        then.run();
    }

    private void retire(Ctx ctx) {
        for (PyThread t : threads) Threads.retire(ctx, t);
        threads.clear();
        idle.clear();
    }

    /** The future of a call of the program's. */
    PoolFuture submitCall(Ctx ctx, Object function, Object[] arguments, String[] names) {
        return submit(ctx, inside -> CallOps.call(inside, function, arguments, names), function,
                new PyTuple(arguments));
    }

    @Override
    public void trace(LiveData live) {
        live.add(300);
        live.visit(initializer);
        live.visit(initialArguments);
        live.visitName(prefix);
        for (Item i : items) {
            live.visit(i.future);
            for (Object o : i.holds) live.visit(o);
        }
        for (PyThread t : threads) live.visit(t);
        traceAttributes(live);
    }
}
