package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** {@code threading.Event}: a flag that strands wait for. */
@PyType("Event")
final class PyEvent extends PyObject {
    static final PyClass TYPE = PyClass.builtin("threading", "Event", PyEventTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    boolean flag;
    private final WaitQueue waiters = new WaitQueue();

    PyEvent(PyClass cls) {
        super(cls);
    }

    /** Create an event. */
    @Py("__new__(cls, /, *args, **kwargs) -> Event")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(72);
        return new PyEvent(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, PyEvent self) {}

    /** Return True if the flag is set. */
    @Py("is_set(self) -> bool")
    static boolean isSet(Ctx ctx, PyEvent self) {
        if (!self.flag) ctx.run.scheduler.poll(ctx);
        return self.flag;
    }

    /** The old name of is_set. */
    @Py("isSet(self) -> bool")
    static boolean isSetOld(Ctx ctx, PyEvent self) {
        WarnOps.deprecated(ctx, "isSet() is deprecated, use is_set() instead");
        return isSet(ctx, self);
    }

    /** Set the flag and wake up all that wait for it. */
    @Py("set(self) -> None")
    static void set(Ctx ctx, PyEvent self) {
        self.set(ctx);
    }

    /** Take the flag away. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, PyEvent self) {
        self.flag = false;
    }

    /** Wait until the flag is set; return whether it was. */
    @Py("wait(self, timeout=None) -> bool")
    static boolean wait(Ctx ctx, PyEvent self, Object timeout) {
        return self.await(ctx, Seconds.orForever(ctx, timeout));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyEvent self) {
        return Str.of("<" + ClassOps.displayName(self.type()) + " at 0x" + Long.toHexString(ctx.run.id(self)) + ": "
                + (self.flag ? "set" : "unset") + ">");
    }

    void set(Ctx ctx) {
        flag = true;
        waiters.wakeAll(ctx);
    }

    boolean await(Ctx ctx, long nanos) {
        return flag || waiters.await(ctx, nanos);
    }

    @Override
    public void trace(LiveData live) {
        live.add(160);
        traceAttributes(live);
    }
}
