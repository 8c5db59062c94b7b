package dev.adder.engine.stdlib.queue;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code queue.Queue} and its kin: threads put items in and wait for items. */
final class PyQueue extends PyObject {
    static final PyClass TYPE = PyClass.builtin("queue", "Queue", QueueMethodsTable.INSTANCE);
    static final PyClass PRIORITY = kin("PriorityQueue");
    static final PyClass LIFO = kin("LifoQueue");
    static final PyClass SIMPLE = PyClass.builtin("_queue", "SimpleQueue", SimpleQueueMethodsTable.INSTANCE).inC();
    static final PyClass EMPTY = PyClass.builtin("_queue", "Empty", false, Exceptions.EXCEPTION);
    static final PyClass FULL = PyClass.builtin("queue", "Full", false, Exceptions.EXCEPTION);

    static {
        TYPE.hasDict = true;
        PRIORITY.hasDict = true;
        LIFO.hasDict = true;
        SIMPLE.hasDict = true;
    }

    Object maximum = 0L;
    long unfinished;
    @Nullable Object mutex;
    private QueueItems items;
    private final WaitQueue getters = new WaitQueue();
    private final WaitQueue putters = new WaitQueue();
    private final WaitQueue joining = new WaitQueue();

    PyQueue(PyClass cls) {
        super(cls);
        items = new QueueItems(cls.isSubclassOf(PRIORITY) ? QueueItems.Order.LOWEST
                : cls.isSubclassOf(LIFO) ? QueueItems.Order.LAST : QueueItems.Order.FIRST);
    }

    private static PyClass kin(String name) {
        return PyClass.builtin("queue", name, false, TYPE);
    }

    /** Whether the program's own class keeps the items in its own way. */
    boolean own(String method) {
        PyClass owner = type().shared ? null : type().owner(method);
        return owner != null && !owner.shared;
    }

    QueueItems items() {
        return items;
    }

    long size(Ctx ctx) {
        if (!own("_qsize")) return kept(ctx);
        return NumberOps.index(ctx, CallOps.callAttribute(ctx, this, "_qsize")) instanceof Long l ? l : 0;
    }

    /** The number of items, in what the program has put in the place of the queue's own if it has. */
    long kept(Ctx ctx) {
        Object queue = type().shared ? null : attribute("queue");
        return queue != null ? SubscriptOps.length(ctx, queue) : items.size();
    }

    boolean full(Ctx ctx) {
        double most = NumberOps.toDouble(ctx, maximum);
        return most > 0 && size(ctx) >= most;
    }

    void put(Ctx ctx, Object item, long nanos) {
        long deadline = ctx.run.scheduler.now() + nanos;
        while (full(ctx)) {
            long left = nanos == WaitQueue.FOREVER ? nanos : deadline - ctx.run.scheduler.now();
            if (nanos == 0) ctx.run.scheduler.poll(ctx);
            if (nanos == 0 && !full(ctx)) break;
            if (nanos != WaitQueue.FOREVER && left <= 0) throw new PyException(new PyBaseException(FULL));
            putters.await(ctx, left);
        }
        if (own("_put")) {
            CallOps.callAttribute(ctx, this, "_put", item);
        } else {
            items.put(ctx, item);
        }
        unfinished++;
        getters.wake(ctx);
    }

    Object get(Ctx ctx, long nanos) {
        long deadline = ctx.run.scheduler.now() + nanos;
        while (size(ctx) == 0) {
            long left = nanos == WaitQueue.FOREVER ? nanos : deadline - ctx.run.scheduler.now();
            if (nanos == 0) ctx.run.scheduler.poll(ctx);
            if (nanos == 0 && size(ctx) > 0) break;
            if (nanos != WaitQueue.FOREVER && left <= 0) throw new PyException(new PyBaseException(EMPTY));
            getters.await(ctx, left);
        }
        Object item = own("_get") ? CallOps.callAttribute(ctx, this, "_get") : items.take(ctx);
        putters.wake(ctx);
        return item;
    }

    void taskDone(Ctx ctx) {
        if (unfinished <= 0) throw Errors.valueError("task_done() called too many times");
        if (--unfinished == 0) joining.wakeAll(ctx);
    }

    void join(Ctx ctx) {
        while (unfinished > 0) joining.await(ctx, WaitQueue.FOREVER);
    }

    @Override
    public void trace(LiveData live) {
        live.add(480);
        items.trace(live);
        live.visit(mutex);
        live.visit(maximum);
        traceAttributes(live);
    }
}
