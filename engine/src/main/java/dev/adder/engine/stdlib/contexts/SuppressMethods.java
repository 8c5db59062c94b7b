package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.InstanceOps;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;

/** {@code suppress(*exceptions)}. */
@PyType("suppress")
final class SuppressMethods {
    private SuppressMethods() {}

    /** Initialize self. */
    @Py("__init__(self, *exceptions) -> None")
    static void init(Ctx ctx, PyObject self, Object[] exceptions) {
        ctx.charge(32);
        AttrOps.set(ctx, self, "_exceptions", new PyTuple(exceptions));
    }

    /** Do nothing. */
    @Py("__enter__(self) -> None")
    static void enter(Ctx ctx, PyObject self) {}

    /** Swallow the exception if it is one of those given; of a group, those that are. */
    @Py("__exit__(self, exctype, excinst, exctb) -> bool | None")
    static Object exit(Ctx ctx, PyObject self, Object type, Object value, Object traceback) {
        if (type == PyNone.NONE) return PyNone.NONE;
        Object exceptions = AttrOps.get(ctx, self, "_exceptions");
        if (InstanceOps.isSubclass(ctx, type, exceptions)) return true;
        if (!(type instanceof PyClass c) || !c.isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP)) return false;
        Object parts = CallOps.callAttribute(ctx, value, "split", exceptions);
        Object rest = SubscriptOps.get(ctx, parts, 1L);
        if (rest == PyNone.NONE) return true;
        throw ExceptionOps.raise(ctx, rest, null);
    }
}
