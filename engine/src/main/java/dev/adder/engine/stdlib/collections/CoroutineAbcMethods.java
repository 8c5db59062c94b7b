package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyNone;

/** What the abstract class {@code Coroutine} has. */
@PyType("Coroutine")
final class CoroutineAbcMethods {
    private CoroutineAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__await__", "send", "throw");
    }

    /** Send a value into the coroutine. Return next yielded value or raise StopIteration. */
    @Py("send(self, value) -> Any")
    static Object send(Ctx ctx, Object self, Object value) {
        throw Errors.stopIteration(PyNone.NONE);
    }

    /** Raise an exception in the coroutine. Return next yielded value or raise StopIteration. */
    @Py("throw(self, typ, val=None, tb=None) -> Any")
    static Object raise(Ctx ctx, Object self, Object typ, Object val, Object tb) {
        throw GeneratorAbcMethods.raised(ctx, typ, val);
    }

    /** Raise GeneratorExit inside coroutine. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, Object self) {
        GeneratorAbcMethods.close(ctx, self, "coroutine ignored GeneratorExit");
    }
}
