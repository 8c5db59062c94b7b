package dev.adder.engine.stdlib.queue;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.threading.Seconds;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** Methods of {@code queue.Queue}. */
@PyType("Queue")
final class QueueMethods {
    private QueueMethods() {}

    /** Create a queue. */
    @Py("__new__(cls, /, *args, **kwargs) -> Queue")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(240);
        return new PyQueue(cls);
    }

    /** Initialize self for so many items at most; 0 for any number. */
    @Py("__init__(self, maxsize=0) -> None")
    static void init(Ctx ctx, PyQueue self, Object maxsize) {
        self.maximum = maxsize;
        if (self.own("_init")) CallOps.callAttribute(ctx, self, "_init", maxsize);
    }

    /** Put the item in, waiting for room if need be. */
    @Py("put(self, item, block: bool = True, timeout=None) -> None")
    static void put(Ctx ctx, PyQueue self, Object item, boolean block, Object timeout) {
        self.put(ctx, item, nanos(ctx, block, timeout));
    }

    /** Take an item out, waiting for one if need be. */
    @Py("get(self, block: bool = True, timeout=None) -> Any")
    static Object get(Ctx ctx, PyQueue self, boolean block, Object timeout) {
        return self.get(ctx, nanos(ctx, block, timeout));
    }

    /** The time to wait at a queue: none, some, or for ever. */
    static long nanos(Ctx ctx, boolean block, Object timeout) {
        if (!block) return 0;
        if (timeout != PyNone.NONE && CompareOps.order(ctx, CompareOps.Order.LT, timeout, 0L)) {
            throw Errors.valueError("'timeout' must be a non-negative number");
        }
        long nanos = Seconds.orForever(ctx, timeout);
        return nanos == WaitQueue.FOREVER ? nanos : Math.max(1, nanos);
    }

    /** Put the item in, or raise Full. */
    @Py("put_nowait(self, item) -> None")
    static void putNowait(Ctx ctx, PyQueue self, Object item) {
        self.put(ctx, item, 0);
    }

    /** Take an item out, or raise Empty. */
    @Py("get_nowait(self) -> Any")
    static Object getNowait(Ctx ctx, PyQueue self) {
        return self.get(ctx, 0);
    }

    /** Say that the work on an item is done. */
    @Py("task_done(self) -> None")
    static void taskDone(Ctx ctx, PyQueue self) {
        self.taskDone(ctx);
    }

    /** Wait until the work on all items is done. */
    @Py("join(self) -> None")
    static void join(Ctx ctx, PyQueue self) {
        self.join(ctx);
    }

    /** Return the number of items. */
    @Py("qsize(self) -> int")
    static long qsize(Ctx ctx, PyQueue self) {
        if (self.size(ctx) == 0) ctx.run.scheduler.poll(ctx);
        return self.size(ctx);
    }

    /** Return True if there are no items. */
    @Py("empty(self) -> bool")
    static boolean empty(Ctx ctx, PyQueue self) {
        if (self.size(ctx) == 0) ctx.run.scheduler.poll(ctx);
        return self.size(ctx) == 0;
    }

    /** Return True if there is no room. */
    @Py("full(self) -> bool")
    static boolean full(Ctx ctx, PyQueue self) {
        if (self.full(ctx)) ctx.run.scheduler.poll(ctx);
        return self.full(ctx);
    }

    /** How many items there may be. */
    @PyProperty("maxsize: int")
    static Object maxsize(Ctx ctx, PyQueue self) {
        return self.maximum;
    }

    @PySetter("maxsize")
    static void setMaxsize(Ctx ctx, PyQueue self, Object value) {
        self.maximum = value;
    }

    /** How many items are not yet reported done. */
    @PyProperty("unfinished_tasks: int")
    static long unfinished(Ctx ctx, PyQueue self) {
        return self.unfinished;
    }

    /** The lock to hold while the items are changed directly. */
    @PyProperty("mutex: Any")
    static Object mutex(Ctx ctx, PyQueue self) {
        Object held = self.mutex;
        if (held == null) {
            held = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "threading"), "Lock");
            self.mutex = held;
        }
        return held;
    }

    @PySetter("unfinished_tasks")
    static void setUnfinished(Ctx ctx, PyQueue self, long value) {
        self.unfinished = value;
    }

    /** The items. */
    @PyProperty("queue: Any")
    static Object queue(Ctx ctx, PyQueue self) {
        Object own = self.attribute("queue");
        return own != null ? own : self.items().visible();
    }

    @PySetter("queue")
    static void setQueue(Ctx ctx, PyQueue self, Object value) {
        ctx.charge(16);
        self.setAttribute("queue", value);
    }

    /** Make what keeps the items; subclasses may do so in their own way. */
    @Py("_init(self, maxsize) -> None")
    static void initItems(Ctx ctx, PyQueue self, Object maxsize) {}

    /** Keep an item. */
    @Py("_put(self, item) -> None")
    static void putItem(Ctx ctx, PyQueue self, Object item) {
        self.items().put(ctx, item);
    }

    /** Give the next item up. */
    @Py("_get(self) -> Any")
    static Object getItem(Ctx ctx, PyQueue self) {
        if (self.items().size() == 0) throw Errors.of(Exceptions.INDEX_ERROR, "pop from an empty deque");
        return self.items().take(ctx);
    }

    /** The number of items kept. */
    @Py("_qsize(self) -> int")
    static long sizeOfItems(Ctx ctx, PyQueue self) {
        return self.kept(ctx);
    }

    /** Return Queue[item]. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
