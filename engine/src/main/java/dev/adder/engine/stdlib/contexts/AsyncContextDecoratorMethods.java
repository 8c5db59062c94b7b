package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.asyncio.NativeCoroutine;
import dev.adder.engine.stdlib.functools.Wrapping;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** What makes an asynchronous context manager a decorator. */
@PyType("AsyncContextDecorator")
final class AsyncContextDecoratorMethods {
    private static final String INNER = "AsyncContextDecorator.__call__.<locals>.inner";

    private AsyncContextDecoratorMethods() {}

    /** Return the manager for one call of the function. */
    @Py("_recreate_cm(self) -> Any")
    static Object recreate(Ctx ctx, Object self) {
        return self;
    }

    /** Make the coroutine function run within the context. */
    @Py("__call__(self, func) -> Any")
    static Object call(Ctx ctx, Object self, Object function) {
        PyFunction inner = NativeCode.function(ctx, "contextlib", NativeCode.LIBRARY, "inner", INNER, NativeCode.ANY,
                new Object[0], new Object[0], (c, frame) -> {
                    CallArguments all = Calls.arguments(c, frame);
                    return NativeCoroutine.of(c, INNER, (cc, routine) -> enter(cc, routine, self, function, all),
                            self, function, new PyTuple(all.values()));
                });
        Wrapping.update(ctx, inner, function);
        return inner;
    }

    private static Object enter(Ctx ctx, NativeCoroutine routine, Object self, Object function, CallArguments all) {
        Object manager = CallOps.callAttribute(ctx, self, "_recreate_cm");
        Object exit = AsyncOps.exitMethod(ctx, manager);
        return routine.await(ctx, AsyncOps.enter(ctx, manager), (c, value, error) -> {
            if (error != null) throw error;
            return body(c, routine, exit, function, all);
        });
    }

    private static Object body(Ctx ctx, NativeCoroutine routine, Object exit, Object function, CallArguments all) {
        Object awaitable;
        try {
            awaitable = CallOps.call(ctx, function, all.values(), all.names());
        } catch (PyException e) {
            ctx.recover(e);
            return failed(ctx, routine, exit, e);
        }
        return routine.await(ctx, awaitable, (c, value, error) -> {
            if (error != null) return failed(c, routine, exit, error);
            Object left = CallOps.call3(c, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
            return routine.await(c, left, (cc, ignored, wrong) -> {
                if (wrong != null) throw wrong;
                return value;
            });
        });
    }

    private static Object failed(Ctx ctx, NativeCoroutine routine, Object exit, PyException error) {
        Object left = CallOps.call3(ctx, exit, error.value.type(), error.value, Blocks.traceback(error.value));
        return routine.await(ctx, left, (c, swallow, wrong) -> {
            if (wrong != null) throw wrong;
            if (TruthOps.isTrue(c, swallow)) return PyNone.NONE;
            throw error;
        });
    }
}
