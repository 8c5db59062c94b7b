package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.queue.QueueItems;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import java.util.ArrayDeque;

/** {@code asyncio.Queue} and its kin: tasks put items in and wait for items. */
final class AsyncQueue extends LoopBound {
    static final PyClass TYPE = PyClass.builtin("asyncio.queues", "Queue", AsyncQueueMethodsTable.INSTANCE);
    static final PyClass PRIORITY = kin("PriorityQueue");
    static final PyClass LIFO = kin("LifoQueue");

    static {
        TYPE.hasDict = true;
        PRIORITY.hasDict = true;
        LIFO.hasDict = true;
    }

    Object maximum = 0L;
    long unfinished;
    private QueueItems items;
    private final ArrayDeque<PyFuture> getters = new ArrayDeque<>();
    private final ArrayDeque<PyFuture> putters = new ArrayDeque<>();
    private final AsyncEvent finished = new AsyncEvent(AsyncEvent.TYPE);

    AsyncQueue(PyClass cls) {
        super(cls);
        items = new QueueItems(cls.isSubclassOf(PRIORITY) ? QueueItems.Order.LOWEST
                : cls.isSubclassOf(LIFO) ? QueueItems.Order.LAST : QueueItems.Order.FIRST);
        finished.value = true;
    }

    private static PyClass kin(String name) {
        return PyClass.builtin("asyncio.queues", name, false, TYPE);
    }

    /** Whether the program's own class keeps the items in its own way. */
    boolean own(String method) {
        PyClass owner = type().shared ? null : type().owner(method);
        return owner != null && !owner.shared;
    }

    long size(Ctx ctx) {
        if (own("qsize")) return (Long) NumberOps.index(ctx, CallOps.callAttribute(ctx, this, "qsize"));
        Object queue = type().shared ? null : attribute("_queue");
        return queue != null ? SubscriptOps.length(ctx, queue) : items.size();
    }

    QueueItems items() {
        return items;
    }

    boolean full(Ctx ctx) {
        double most = NumberOps.toDouble(ctx, maximum);
        return most > 0 && size(ctx) >= most;
    }

    boolean empty(Ctx ctx) {
        return size(ctx) == 0;
    }

    void putNow(Ctx ctx, Object item) {
        if (full(ctx)) throw new PyException(new PyBaseException(AsyncErrors.QUEUE_FULL));
        if (own("_put")) {
            CallOps.callAttribute(ctx, this, "_put", item);
        } else {
            items.put(ctx, item);
        }
        unfinished++;
        finished.value = false;
        wakeUpNext(ctx, getters);
    }

    Object getNow(Ctx ctx) {
        if (empty(ctx)) throw new PyException(new PyBaseException(AsyncErrors.QUEUE_EMPTY));
        Object item = own("_get") ? CallOps.callAttribute(ctx, this, "_get") : items.take(ctx);
        wakeUpNext(ctx, putters);
        return item;
    }

    Object put(Ctx ctx, NativeCoroutine self, Object item) {
        if (!full(ctx)) {
            putNow(ctx, item);
            return PyNone.NONE;
        }
        PyFuture putter = PyFuture.of(ctx, loop(ctx));
        putters.add(putter);
        return self.await(ctx, putter, (c, value, error) -> {
            if (error == null) return put(c, self, item);
            putter.cancel(c, null);
            putters.remove(putter);
            if (!full(c) && !putter.cancelled()) wakeUpNext(c, putters);
            throw error;
        });
    }

    Object get(Ctx ctx, NativeCoroutine self) {
        if (!empty(ctx)) return getNow(ctx);
        PyFuture getter = PyFuture.of(ctx, loop(ctx));
        getters.add(getter);
        return self.await(ctx, getter, (c, value, error) -> {
            if (error == null) return get(c, self);
            getter.cancel(c, null);
            getters.remove(getter);
            if (!empty(c) && !getter.cancelled()) wakeUpNext(c, getters);
            throw error;
        });
    }

    private static void wakeUpNext(Ctx ctx, ArrayDeque<PyFuture> waiting) {
        for (PyFuture f = waiting.poll(); f != null; f = waiting.poll()) {
            if (!f.done()) {
                f.setResult(ctx, PyNone.NONE);
                return;
            }
        }
    }

    void taskDone(Ctx ctx) {
        if (unfinished <= 0) throw Errors.valueError("task_done() called too many times");
        if (--unfinished == 0) finished.set(ctx);
    }

    Object join(Ctx ctx, NativeCoroutine self) {
        if (unfinished == 0) return PyNone.NONE;
        return self.await(ctx, AsyncEvent.wait(ctx, finished), (c, value, error) -> {
            if (error != null) throw error;
            return PyNone.NONE;
        });
    }

    private String itemsText(Ctx ctx) {
        return TextOps.reprText(ctx, new PyList(IterOps.toArray(ctx, items.visible()), items.size()));
    }

    String text(Ctx ctx, boolean address) {
        StringBuilder text = new StringBuilder("<").append(ClassOps.displayName(type()).replaceFirst(".*\\.", ""));
        if (address) text.append(" at 0x").append(Long.toHexString(ctx.run.id(this)));
        text.append(" maxsize=").append(TextOps.reprText(ctx, maximum));
        if (items.size() > 0) text.append(" _queue=").append(itemsText(ctx));
        if (!getters.isEmpty()) text.append(" _getters[").append(getters.size()).append(']');
        if (!putters.isEmpty()) text.append(" _putters[").append(putters.size()).append(']');
        if (unfinished > 0) text.append(" tasks=").append(unfinished);
        return text.append('>').toString();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(300);
        items.trace(live);
        for (PyFuture f : getters) live.visit(f);
        for (PyFuture f : putters) live.visit(f);
        live.visit(finished);
        live.visit(maximum);
    }
}
