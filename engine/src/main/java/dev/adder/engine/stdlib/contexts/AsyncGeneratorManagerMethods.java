package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.asyncio.NativeCoroutine;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What the managers of {@code asynccontextmanager} have. */
@PyType("_AsyncGeneratorContextManager")
final class AsyncGeneratorManagerMethods {
    private static final String NAME = "_AsyncGeneratorContextManager.";

    private AsyncGeneratorManagerMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, func, args, kwds) -> _AsyncGeneratorContextManager")
    static Object create(Ctx ctx, PyClass cls, Object function, PyTuple args, PyDict kwds) {
        return GeneratorManager.of(ctx, cls, function, args, kwds);
    }

    /** Return the manager for one call of a decorated function. */
    @Py("_recreate_cm(self) -> Any")
    static Object recreate(Ctx ctx, GeneratorManager self) {
        return self.again(ctx);
    }

    /** Run the generator up to its yield. */
    @Py("__aenter__(self) -> Any")
    static Object enter(Ctx ctx, GeneratorManager self) {
        return NativeCoroutine.of(ctx, NAME + "__aenter__", (c, routine) -> {
            self.enter();
            return routine.await(c, next(c, self.generator), (cc, value, error) -> {
                if (error == null) return value;
                if (!isStop(error.value)) throw error;
                throw Blocks.fromNone("generator didn't yield", error.value);
            });
        }, self);
    }

    private static Object next(Ctx ctx, Object generator) {
        Object awaitable = CallOps.callSlot(ctx, Slot.ANEXT, generator);
        if (awaitable != null) return awaitable;
        throw Errors.typeError("'" + Types.nameOf(generator) + "' object is not an async iterator");
    }

    private static boolean isStop(PyBaseException e) {
        return e.type().isSubclassOf(Exceptions.STOP_ASYNC_ITERATION);
    }

    /** Run the generator to its end, or raise the exception where it stands. */
    @Py("__aexit__(self, typ, value, traceback) -> Any")
    static Object exit(Ctx ctx, GeneratorManager self, Object type, Object value, Object traceback) {
        return NativeCoroutine.of(ctx, NAME + "__aexit__", (c, routine) -> {
            if (type == PyNone.NONE) {
                return routine.await(c, next(c, self.generator), (cc, item, error) -> {
                    if (error == null) return unstopped(cc, routine, self, "generator didn't stop");
                    if (!isStop(error.value)) throw error;
                    return false;
                });
            }
            PyBaseException given = Blocks.exception(c, type, value);
            Object thrown = CallOps.callAttribute(c, self.generator, "athrow", given);
            return routine.await(c, thrown, (cc, item, error) -> {
                if (error == null) return unstopped(cc, routine, self, "generator didn't stop after athrow()");
                return outcome(given, error, traceback);
            });
        }, self, type, value, traceback);
    }

    private static Object outcome(PyBaseException given, PyException error, Object traceback) {
        PyBaseException raised = error.value;
        if (isStop(raised)) return raised != given;
        if (raised == given) {
            Blocks.restore(raised, traceback);
            return false;
        }
        boolean converted = raised.cause == given && raised.type().isSubclassOf(Exceptions.RUNTIME_ERROR)
                && (isStop(given) || given.type().isSubclassOf(Exceptions.STOP_ITERATION));
        if (!converted) throw error;
        Blocks.restore(given, traceback);
        return false;
    }

    private static Object unstopped(Ctx ctx, NativeCoroutine routine, GeneratorManager self, String text) {
        return routine.await(ctx, CallOps.callAttribute(ctx, self.generator, "aclose"), (c, value, error) -> {
            if (error != null) throw error;
            throw Errors.runtimeError(text);
        });
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
