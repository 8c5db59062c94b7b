package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** What the managers of {@code contextmanager} have. */
@PyType("_GeneratorContextManager")
final class GeneratorManagerMethods {
    private GeneratorManagerMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, func, args, kwds) -> _GeneratorContextManager")
    static Object create(Ctx ctx, PyClass cls, Object function, PyTuple args, PyDict kwds) {
        return GeneratorManager.of(ctx, cls, function, args, kwds);
    }

    /** Return the manager for one call of a decorated function. */
    @Py("_recreate_cm(self) -> Any")
    static Object recreate(Ctx ctx, GeneratorManager self) {
        return self.again(ctx);
    }

    /** Run the generator up to its yield. */
    @Py("__enter__(self) -> Any")
    static Object enter(Ctx ctx, GeneratorManager self) {
        self.enter();
        Object value = IterOps.next(ctx, self.generator);
        if (value == null) {
            throw Blocks.fromNone("generator didn't yield", Errors.stopIteration(PyNone.NONE).value);
        }
        return value;
    }

    /** Run the generator to its end, or raise the exception where it stands. */
    @Py("__exit__(self, typ, value, traceback) -> bool")
    static boolean exit(Ctx ctx, GeneratorManager self, Object type, Object value, Object traceback) {
        if (type == PyNone.NONE) {
            if (IterOps.next(ctx, self.generator) == null) return false;
            throw unstopped(ctx, self, "generator didn't stop");
        }
        PyBaseException given = Blocks.exception(ctx, type, value);
        try {
            if (resume(ctx, self.generator, given)) return true;
        } catch (PyException e) {
            ctx.recover(e);
            if (stopped(given, e.value, traceback)) return false;
            if (e.value != given && e.value.type().isSubclassOf(Exceptions.STOP_ITERATION)) return true;
            throw e;
        }
        throw unstopped(ctx, self, "generator didn't stop after throw()");
    }

    /** Raises the exception in the generator; whether it ended. */
    private static boolean resume(Ctx ctx, Object generator, PyBaseException given) {
        if (generator instanceof PyGenerator g) return g.resume(ctx, PyNone.NONE, new PyException(given)) == null;
        CallOps.callAttribute(ctx, generator, "throw", given);
        return false;
    }

    /** Whether the exception came out of the generator as it went in. */
    private static boolean stopped(PyBaseException given, PyBaseException raised, Object traceback) {
        if (raised == given) {
            Blocks.restore(raised, traceback);
            return true;
        }
        if (raised.cause != given || !raised.type().isSubclassOf(Exceptions.RUNTIME_ERROR)
                || !given.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
            return false;
        }
        Blocks.restore(given, traceback);
        return true;
    }

    private static PyException unstopped(Ctx ctx, GeneratorManager self, String text) {
        CallOps.callAttribute(ctx, self.generator, "close");
        return Errors.runtimeError(text);
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, GeneratorManager self) {
        return self.doc(ctx);
    }

    /** The generator. */
    @PyProperty("gen: Any")
    static Object generator(Ctx ctx, GeneratorManager self) {
        return self.generator;
    }

    /** The function that made the generator, until the context is entered. */
    @PyProperty("func: Any")
    static @Nullable Object function(Ctx ctx, GeneratorManager self) {
        return self.function;
    }

    /** The positional arguments of that function. */
    @PyProperty("args: tuple[Any, ...]")
    static @Nullable Object arguments(Ctx ctx, GeneratorManager self) {
        return self.arguments;
    }

    /** The keyword arguments of that function. */
    @PyProperty("kwds: dict[str, Any]")
    static @Nullable Object keywords(Ctx ctx, GeneratorManager self) {
        return self.keywords;
    }
}
