package dev.adder.engine.stdlib.queue;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** Methods of {@code queue.SimpleQueue}. */
@PyType("SimpleQueue")
final class SimpleQueueMethods {
    private SimpleQueueMethods() {}

    /** Create a queue. */
    @Py("__new__(cls) -> SimpleQueue")
    static Object make(Ctx ctx, PyClass cls) {
        ctx.charge(240);
        return new PyQueue(cls);
    }

    /** Put the item in. */
    @Py("put(self, /, item, block: bool = True, timeout=None) -> None")
    static void put(Ctx ctx, PyQueue self, Object item, boolean block, Object timeout) {
        self.put(ctx, item, 0);
    }

    /** Put the item in. */
    @Py("put_nowait(self, /, item) -> None")
    static void putNowait(Ctx ctx, PyQueue self, Object item) {
        self.put(ctx, item, 0);
    }

    /** Take an item out, waiting for one if need be. */
    @Py("get(self, /, block: bool = True, timeout=None) -> Any")
    static Object get(Ctx ctx, PyQueue self, boolean block, Object timeout) {
        return self.get(ctx, QueueMethods.nanos(ctx, block, timeout));
    }

    /** Take an item out, or raise Empty. */
    @Py("get_nowait(self, /) -> Any")
    static Object getNowait(Ctx ctx, PyQueue self) {
        return self.get(ctx, 0);
    }

    /** Return the number of items. */
    @Py("qsize(self, /) -> int")
    static long qsize(Ctx ctx, PyQueue self) {
        return QueueMethods.qsize(ctx, self);
    }

    /** Return True if there are no items. */
    @Py("empty(self, /) -> bool")
    static boolean empty(Ctx ctx, PyQueue self) {
        return QueueMethods.empty(ctx, self);
    }
}
