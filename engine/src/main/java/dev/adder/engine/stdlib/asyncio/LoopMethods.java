package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAsyncGenerator;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** Methods of event loops. */
@PyType("_UnixSelectorEventLoop")
final class LoopMethods {
    private LoopMethods() {}

    /** Return the time by the loop's clock, in seconds. */
    @Py("time(self) -> float")
    static double time(Ctx ctx, Loop self) {
        return Loop.time(ctx);
    }

    /** Call the callback in the next turn of the loop. */
    @Py("call_soon(self, callback, *args, context=None) -> Handle")
    static Object callSoon(Ctx ctx, Loop self, Object callback, Object[] args, Object context) {
        return self.callSoon(ctx, callback, args, context);
    }

    /** As call_soon, from another thread. */
    @Py("call_soon_threadsafe(self, callback, *args, context=None) -> Handle")
    static Object callSoonThreadsafe(Ctx ctx, Loop self, Object callback, Object[] args, Object context) {
        Object handle = self.callSoon(ctx, callback, args, context);
        self.wake(ctx);
        return handle;
    }

    /** Call the callback after that many seconds. */
    @Py("call_later(self, delay, callback, *args, context=None) -> TimerHandle")
    static Object callLater(Ctx ctx, Loop self, Object delay, Object callback, Object[] args, Object context) {
        if (delay == PyNone.NONE) throw Errors.typeError("delay must not be None");
        return self.callAt(ctx, Loop.time(ctx) + NumberOps.toDouble(ctx, delay), callback, args, context);
    }

    /** Call the callback at that time by the loop's clock. */
    @Py("call_at(self, when, callback, *args, context=None) -> TimerHandle")
    static Object callAt(Ctx ctx, Loop self, Object when, Object callback, Object[] args, Object context) {
        if (when == PyNone.NONE) throw Errors.typeError("when cannot be None");
        return self.callAt(ctx, NumberOps.toDouble(ctx, when), callback, args, context);
    }

    /** Create a future that belongs to the loop. */
    @Py("create_future(self) -> Future")
    static Object createFuture(Ctx ctx, Loop self) {
        return PyFuture.of(ctx, self);
    }

    /** Schedule a coroutine; return its task. */
    @Py("create_task(self, coro, *, name=None, context=None) -> Task")
    static Object createTask(Ctx ctx, Loop self, Object coro, Object name, Object context) {
        if (self.taskFactory == PyNone.NONE) return self.createTask(ctx, coro, name, context);
        self.checkClosed();
        Object task = context == PyNone.NONE ? CallOps.call2(ctx, self.taskFactory, self, coro)
                : CallOps.call(ctx, self.taskFactory, new Object[] {self, coro, context}, new String[] {"context"});
        if (name != PyNone.NONE) CallOps.callAttribute(ctx, task, "set_name", name);
        return task;
    }

    /** Set what makes tasks; None for the default. */
    @Py("set_task_factory(self, factory) -> None")
    static void setTaskFactory(Ctx ctx, Loop self, Object factory) {
        if (factory != PyNone.NONE && !CallOps.isCallable(factory)) {
            throw Errors.typeError("task factory must be a callable or None");
        }
        self.taskFactory = factory;
    }

    /** Return what makes tasks, or None. */
    @Py("get_task_factory(self) -> Any")
    static Object getTaskFactory(Ctx ctx, Loop self) {
        return self.taskFactory;
    }

    /** Run until the future or coroutine is done; return its result. */
    @Py("run_until_complete(self, future) -> Any")
    static Object runUntilComplete(Ctx ctx, Loop self, Object future) {
        self.checkClosed();
        if (self.running) throw Errors.runtimeError("This event loop is already running");
        return self.runUntilComplete(ctx, Waits.ensureFuture(ctx, future, self));
    }

    /** Run until stop() is called. */
    @Py("run_forever(self) -> None")
    static void runForever(Ctx ctx, Loop self) {
        self.runForever(ctx);
    }

    /** Stop after the present turn. */
    @Py("stop(self) -> None")
    static void stop(Ctx ctx, Loop self) {
        self.stopping = true;
    }

    /** Close the loop. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, Loop self) {
        self.close();
    }

    /** Return True if the loop was closed. */
    @Py("is_closed(self) -> bool")
    static boolean isClosed(Ctx ctx, Loop self) {
        return self.closed;
    }

    /** Return True if the loop is running. */
    @Py("is_running(self) -> bool")
    static boolean isRunning(Ctx ctx, Loop self) {
        return self.running;
    }

    /** Return whether debug mode is on. */
    @Py("get_debug(self) -> bool")
    static boolean getDebug(Ctx ctx, Loop self) {
        return self.debug;
    }

    /** Set debug mode, which changes nothing else. */
    @Py("set_debug(self, enabled: bool) -> None")
    static void setDebug(Ctx ctx, Loop self, boolean enabled) {
        self.debug = enabled;
    }

    /** Close the async generators that have not come to their end. */
    @Py("shutdown_asyncgens(self) -> Coroutine[Any, Any, None]")
    static Object shutdownAsyncgens(Ctx ctx, Loop self) {
        return NativeCoroutine.of(ctx, "BaseEventLoop.shutdown_asyncgens", (c, own) -> {
            List<Object> closing = new ArrayList<>();
            for (PyAsyncGenerator g : self.takeGenerators()) closing.add(CallOps.callAttribute(c, g, "aclose"));
            if (closing.isEmpty()) return PyNone.NONE;
            return own.await(c, Gathering.of(c, closing.toArray(), true), (later, value, error) -> {
                if (error != null) throw error;
                for (Object o : ((PyList) value).toArray()) {
                    if (o instanceof PyBaseException e) {
                        self.report(later, "an error occurred during closing of asynchronous generator", e, null);
                    }
                }
                return PyNone.NONE;
            });
        }, self);
    }

    /** Set what is told of exceptions that nobody waits for. */
    @Py("set_exception_handler(self, handler) -> None")
    static void setExceptionHandler(Ctx ctx, Loop self, Object handler) {
        if (handler != PyNone.NONE && !CallOps.isCallable(handler)) {
            throw Errors.typeError("A callable object or None is expected, got " + TextOps.reprText(ctx, handler));
        }
        self.exceptionHandler = handler;
    }

    /** Return what is told of exceptions that nobody waits for, or None. */
    @Py("get_exception_handler(self) -> Any")
    static Object getExceptionHandler(Ctx ctx, Loop self) {
        return self.exceptionHandler;
    }

    /** Tell of an exception in the default way. */
    @Py("default_exception_handler(self, context: dict) -> None")
    static void defaultExceptionHandler(Ctx ctx, Loop self, PyDict context) {
        Object message = context.get(ctx, "message");
        String text = message == null ? "Unhandled exception in event loop" : TextOps.strText(ctx, message);
        if (context.get(ctx, "exception") instanceof PyBaseException e) {
            StandardError.report(ctx, text, e);
        } else {
            StandardError.write(ctx, text + "\n");
        }
    }

    /** Tell the exception handler. */
    @Py("call_exception_handler(self, context: dict) -> None")
    static void callExceptionHandler(Ctx ctx, Loop self, PyDict context) {
        if (self.exceptionHandler == PyNone.NONE) {
            defaultExceptionHandler(ctx, self, context);
        } else {
            CallOps.call2(ctx, self.exceptionHandler, self, context);
        }
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Loop self) {
        return Str.of("<_UnixSelectorEventLoop running=" + (self.running ? "True" : "False") + " closed="
                + (self.closed ? "True" : "False") + " debug=" + (self.debug ? "True" : "False") + ">");
    }
}
