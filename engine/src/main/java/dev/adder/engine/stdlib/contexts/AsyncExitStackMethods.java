package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.asyncio.NativeCoroutine;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code AsyncExitStack()}. */
@PyType("AsyncExitStack")
final class AsyncExitStackMethods {
    private static final String NAME = "AsyncExitStack.";

    private AsyncExitStackMethods() {}

    /** Enter an asynchronous context manager and register its exit; give what entering gave. */
    @Py("enter_async_context(self, cm) -> Any")
    static Object enterAsyncContext(Ctx ctx, PyExitStack self, Object manager) {
        return NativeCoroutine.of(ctx, NAME + "enter_async_context", (c, routine) -> {
            PyClass cls = Types.of(manager);
            Object enter = cls.slot(Slot.AENTER);
            Object exit = cls.slot(Slot.AEXIT);
            if (enter == null || exit == null) throw BaseExitStackMethods.unsupported(c, cls, "asynchronous ");
            return routine.await(c, CallOps.callMethod(c, enter, manager), (cc, value, error) -> {
                if (error != null) throw error;
                Object leave = AttrOps.bind(cc, exit, manager, cls);
                self.push(cc, new PyExitStack.Exit(false, leave, null, null));
                return value;
            });
        }, self, manager);
    }

    /** Register an object with an __aexit__ method, or a coroutine function that takes what such a method takes. */
    @Py("push_async_exit(self, exit) -> Any")
    static Object pushAsyncExit(Ctx ctx, PyExitStack self, Object exit) {
        PyClass cls = Types.of(exit);
        Object method = cls.slot(Slot.AEXIT);
        Object function = method == null ? exit : AttrOps.bind(ctx, method, exit, cls);
        self.push(ctx, new PyExitStack.Exit(false, function, null, null));
        return exit;
    }

    /** Register a call of a coroutine function to be made at the end. */
    @Py(
            value = "push_async_callback(self, /, *args, **kwds) -> Any",
            overloads = "push_async_callback(self, callback, /, *args, **kwds) -> Any")
    static Object pushAsyncCallback(Ctx ctx, PyExitStack self, Object[] args, @Nullable PyDict kwds) {
        return BaseExitStackMethods.push(ctx, self, false, NAME + "push_async_callback", args, kwds);
    }

    /** Do everything registered now. */
    @Py("aclose(self) -> Any")
    static Object close(Ctx ctx, PyExitStack self) {
        return NativeCoroutine.of(ctx, NAME + "aclose", (c, routine) -> {
            Object exit = CallOps.callAttribute(c, self, "__aexit__", PyNone.NONE, PyNone.NONE, PyNone.NONE);
            return routine.await(c, exit, (cc, value, error) -> {
                if (error != null) throw error;
                return PyNone.NONE;
            });
        }, self);
    }

    /** Return self. */
    @Py("__aenter__(self) -> Any")
    static Object enter(Ctx ctx, PyExitStack self) {
        return NativeCoroutine.of(ctx, NAME + "__aenter__", (c, routine) -> self, self);
    }

    /** Do everything registered, in reverse order. */
    @Py("__aexit__(self, *exc_details) -> Any")
    static Object exit(Ctx ctx, PyExitStack self, Object[] details) {
        return NativeCoroutine.of(ctx, NAME + "__aexit__", (c, routine) -> {
            if (details.length < 2) throw Errors.indexError("tuple index out of range");
            return unwind(c, routine, self, new Unwinding(c, details[1]));
        }, self, new PyTuple(details));
    }

    private static Object unwind(Ctx ctx, NativeCoroutine routine, PyExitStack self, Unwinding state) {
        for (PyExitStack.Exit exit = self.pop(); exit != null; exit = self.pop()) {
            ctx.step();
            PyExitStack.Exit now = exit;
            try {
                Object result = now.call(ctx, state.current());
                if (!now.sync()) {
                    return routine.await(ctx, result, (c, value, error) -> {
                        if (error != null) {
                            state.raised(error);
                        } else {
                            state.returned(c, now, value);
                        }
                        return unwind(c, routine, self, state);
                    });
                }
                state.returned(ctx, now, result);
            } catch (PyException e) {
                ctx.recover(e);
                state.raised(e);
            }
        }
        return state.end();
    }
}
