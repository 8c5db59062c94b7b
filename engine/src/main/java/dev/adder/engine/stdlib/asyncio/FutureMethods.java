package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of {@code asyncio.Future}. */
@PyType("Future")
final class FutureMethods {
    private FutureMethods() {}

    /** Create a future. */
    @Py("__new__(cls, /, *args, **kwargs) -> Future")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(144);
        return new PyFuture(cls, null);
    }

    /** Initialize self, for the given loop or the current one. */
    @Py("__init__(self, *, loop=None) -> None")
    static void init(Ctx ctx, PyFuture self, Object loop) {
        self.loop = loop instanceof Loop l ? l : AsyncioState.of(ctx).eventLoop(ctx);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyFuture self) {
        ctx.enter(" while getting the repr of an object");
        String text = "<" + ctx.level(() -> CallbackText.of(ctx, self)) + ">";
        ctx.leave();
        return Str.of(text);
    }

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, PyFuture self) {
        self.loop();
        ctx.charge(32);
        return new FutureStep(self);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, PyFuture self) {
        return await(ctx, self);
    }

    /** Return the result, or raise the exception; raise InvalidStateError if it is not done. */
    @Py("result(self, /) -> Any")
    static Object result(Ctx ctx, PyFuture self) {
        return self.result();
    }

    /** Return the exception that was set, or None. */
    @Py("exception(self, /) -> BaseException | None")
    static Object exception(Ctx ctx, PyFuture self) {
        PyBaseException e = self.exception();
        return e == null ? PyNone.NONE : e;
    }

    /** Mark the future done and set its result. */
    @Py("set_result(self, result, /) -> None")
    static void setResult(Ctx ctx, PyFuture self, Object result) {
        if (self instanceof PyTask) throw Errors.runtimeError("Task does not support set_result operation");
        self.setResult(ctx, result);
    }

    /** Mark the future done and set an exception. */
    @Py("set_exception(self, exception, /) -> None")
    static void setException(Ctx ctx, PyFuture self, Object exception) {
        if (self instanceof PyTask) throw Errors.runtimeError("Task does not support set_exception operation");
        Object e = exception instanceof PyClass c && c.isSubclassOf(Types.BASE_EXCEPTION) ? CallOps.call0(ctx, c)
                : exception;
        if (!(e instanceof PyBaseException value)) throw Errors.typeError("invalid exception object");
        self.setException(ctx, value);
    }

    /** Call fn with the future, in a later turn of the loop, once it is done. */
    @Py("add_done_callback(self, fn, /, *, context=None) -> None")
    static void addDoneCallback(Ctx ctx, PyFuture self, Object fn, Object context) {
        self.whenDone(ctx, fn, context == PyNone.NONE ? Contexts.copy(ctx) : context);
    }

    /** Remove all instances of a callback; return how many there were. */
    @Py("remove_done_callback(self, fn, /) -> int")
    static long removeDoneCallback(Ctx ctx, PyFuture self, Object fn) {
        return self.forget(ctx, fn);
    }

    /** Cancel the future and schedule callbacks; return False if it was done. */
    @Py("cancel(self, msg=None) -> bool")
    static boolean cancel(Ctx ctx, PyFuture self, Object msg) {
        return self.cancel(ctx, msg == PyNone.NONE ? null : msg);
    }

    /** Return True if the future was cancelled. */
    @Py("cancelled(self, /) -> bool")
    static boolean cancelled(Ctx ctx, PyFuture self) {
        return self.cancelled();
    }

    /** Return True if the future is done. */
    @Py("done(self, /) -> bool")
    static boolean done(Ctx ctx, PyFuture self) {
        return self.done();
    }

    /** Return the event loop the future is bound to. */
    @Py("get_loop(self, /) -> Any")
    static Object getLoop(Ctx ctx, PyFuture self) {
        return self.loop();
    }

    /** Return Future[item]. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** The state by name. */
    @PyProperty("_state: str")
    static String state(Ctx ctx, PyFuture self) {
        return self.state.name();
    }

    /** Whether an await has just yielded it. */
    @PyProperty("_asyncio_future_blocking: bool")
    static boolean blocking(Ctx ctx, PyFuture self) {
        return self.blocking;
    }

    @PySetter("_asyncio_future_blocking")
    static void setBlocking(Ctx ctx, PyFuture self, Object value) {
        self.blocking = value == Boolean.TRUE;
    }
}
