package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;

/** What the abstract class {@code Generator} has. */
@PyType("Generator")
final class GeneratorAbcMethods {
    private GeneratorAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "send", "throw");
    }

    /** Return the next item from the generator. When exhausted, raise StopIteration. */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, Object self) {
        return CallOps.callAttribute(ctx, self, "send", PyNone.NONE);
    }

    /** Send a value into the generator. Return next yielded value or raise StopIteration. */
    @Py("send(self, value) -> Any")
    static Object send(Ctx ctx, Object self, Object value) {
        throw Errors.stopIteration(PyNone.NONE);
    }

    /** Raise an exception in the generator. Return next yielded value or raise StopIteration. */
    @Py("throw(self, typ, val=None, tb=None) -> Any")
    static Object raise(Ctx ctx, Object self, Object typ, Object val, Object tb) {
        throw raised(ctx, typ, val);
    }

    static PyException raised(Ctx ctx, Object typ, Object val) {
        Object value = val != PyNone.NONE ? val : typ instanceof PyClass ? CallOps.call0(ctx, typ) : typ;
        if (value instanceof PyBaseException e) return new PyException(e);
        return Errors.typeError("exceptions must derive from BaseException");
    }

    /** Raise GeneratorExit inside generator. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, Object self) {
        close(ctx, self, "generator ignored GeneratorExit");
    }

    static void close(Ctx ctx, Object self, String ignored) {
        try {
            CallOps.callAttribute(ctx, self, "throw", Exceptions.GENERATOR_EXIT);
        } catch (PyException e) {
            PyClass type = e.value.type();
            if (!type.isSubclassOf(Exceptions.GENERATOR_EXIT) && !type.isSubclassOf(Exceptions.STOP_ITERATION)) throw e;
            ctx.recover(e);
            return;
        }
        throw Errors.runtimeError(ignored);
    }
}
