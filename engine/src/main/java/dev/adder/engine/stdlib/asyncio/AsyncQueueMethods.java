package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** Methods of {@code asyncio.Queue}. */
@PyType("Queue")
final class AsyncQueueMethods {
    private AsyncQueueMethods() {}

    /** Create a queue. */
    @Py("__new__(cls, /, *args, **kwargs) -> Queue")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(320);
        return new AsyncQueue(cls);
    }

    /** Initialize self for so many items at most; 0 for any number. */
    @Py("__init__(self, maxsize=0) -> None")
    static void init(Ctx ctx, AsyncQueue self, Object maxsize) {
        self.maximum = maxsize;
        if (self.own("_init")) {
            CallOps.callAttribute(ctx, self, "_init", maxsize);
        }
    }

    /** Wait until there is room and put the item in. */
    @Py("put(self, item) -> Coroutine[Any, Any, None]")
    static Object put(Ctx ctx, AsyncQueue self, Object item) {
        return NativeCoroutine.of(ctx, "Queue.put", (c, own) -> self.put(c, own, item), self, item);
    }

    /** Put the item in, or raise QueueFull. */
    @Py("put_nowait(self, item) -> None")
    static void putNowait(Ctx ctx, AsyncQueue self, Object item) {
        self.putNow(ctx, item);
    }

    /** Wait for an item and take it out. */
    @Py("get(self) -> Coroutine[Any, Any, Any]")
    static Object get(Ctx ctx, AsyncQueue self) {
        return NativeCoroutine.of(ctx, "Queue.get", self::get, self);
    }

    /** Take an item out, or raise QueueEmpty. */
    @Py("get_nowait(self) -> Any")
    static Object getNowait(Ctx ctx, AsyncQueue self) {
        return self.getNow(ctx);
    }

    /** Say that the work on an item is done. */
    @Py("task_done(self) -> None")
    static void taskDone(Ctx ctx, AsyncQueue self) {
        self.taskDone(ctx);
    }

    /** Wait until the work on all items is done. */
    @Py("join(self) -> Coroutine[Any, Any, None]")
    static Object join(Ctx ctx, AsyncQueue self) {
        return NativeCoroutine.of(ctx, "Queue.join", self::join, self);
    }

    /** Return the number of items. */
    @Py("qsize(self) -> int")
    static long qsize(Ctx ctx, AsyncQueue self) {
        return self.size(ctx);
    }

    /** Return True if there are no items. */
    @Py("empty(self) -> bool")
    static boolean empty(Ctx ctx, AsyncQueue self) {
        return self.empty(ctx);
    }

    /** Return True if there is no room. */
    @Py("full(self) -> bool")
    static boolean full(Ctx ctx, AsyncQueue self) {
        return self.full(ctx);
    }

    /** How many items there may be. */
    @PyProperty("maxsize: int")
    static Object maxsize(Ctx ctx, AsyncQueue self) {
        return self.maximum;
    }

    /** Make what keeps the items; subclasses may do so in their own way. */
    @Py("_init(self, maxsize) -> None")
    static void initItems(Ctx ctx, AsyncQueue self, Object maxsize) {}

    /** Keep an item. */
    @Py("_put(self, item) -> None")
    static void putItem(Ctx ctx, AsyncQueue self, Object item) {
        self.items().put(ctx, item);
    }

    /** Give the next item up. */
    @Py("_get(self) -> Any")
    static Object getItem(Ctx ctx, AsyncQueue self) {
        if (self.items().size() == 0) throw Errors.of(Exceptions.INDEX_ERROR, "pop from an empty deque");
        return self.items().take(ctx);
    }

    /** The items. */
    @PyProperty("_queue: Any")
    static Object queue(Ctx ctx, AsyncQueue self) {
        Object own = self.attribute("_queue");
        return own != null ? own : self.items().visible();
    }

    @PySetter("_queue")
    static void setQueue(Ctx ctx, AsyncQueue self, Object value) {
        ctx.charge(16);
        self.setAttribute("_queue", value);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncQueue self) {
        return Str.of(self.text(ctx, true));
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, AsyncQueue self) {
        return Str.of(self.text(ctx, false));
    }

    /** Return Queue[item]. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
