package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.threading.Seconds;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Locale;

/** Methods of {@code concurrent.futures.Future}. */
@PyType("Future")
final class PoolFutureMethods {
    private PoolFutureMethods() {}

    /** Create a future. */
    @Py("__new__(cls, /, *args, **kwargs) -> Future")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new PoolFuture(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, PoolFuture self) {}

    /** Cancel the work if it has not begun; return whether it is cancelled. */
    @Py("cancel(self) -> bool")
    static boolean cancel(Ctx ctx, PoolFuture self) {
        return self.cancel(ctx);
    }

    /** Return True if the work was cancelled. */
    @Py("cancelled(self) -> bool")
    static boolean cancelled(Ctx ctx, PoolFuture self) {
        return self.cancelled();
    }

    /** Return True if the work is under way. */
    @Py("running(self) -> bool")
    static boolean running(Ctx ctx, PoolFuture self) {
        if (!self.done()) ctx.run.scheduler.poll(ctx);
        return self.state() == PoolFuture.State.RUNNING;
    }

    /** Return True if the work is finished or cancelled. */
    @Py("done(self) -> bool")
    static boolean done(Ctx ctx, PoolFuture self) {
        if (!self.done()) ctx.run.scheduler.poll(ctx);
        return self.done();
    }

    /** Wait for the result and return it, or raise the exception. */
    @Py("result(self, timeout=None) -> Any")
    static Object result(Ctx ctx, PoolFuture self, Object timeout) {
        return self.result(ctx, Seconds.orForever(ctx, timeout));
    }

    /** Wait for the end of the work and return its exception, or None. */
    @Py("exception(self, timeout=None) -> BaseException | None")
    static Object exception(Ctx ctx, PoolFuture self, Object timeout) {
        self.await(ctx, Seconds.orForever(ctx, timeout));
        PyBaseException e = self.exception();
        return e == null ? PyNone.NONE : e;
    }

    /** Call fn with the future when it is done. */
    @Py("add_done_callback(self, fn) -> None")
    static void addDoneCallback(Ctx ctx, PoolFuture self, Object fn) {
        self.add(ctx, fn);
    }

    /** Mark the work as begun; return False if it was cancelled. */
    @Py("set_running_or_notify_cancel(self) -> bool")
    static boolean setRunning(Ctx ctx, PoolFuture self) {
        return self.begin(ctx);
    }

    /** Set the result. */
    @Py("set_result(self, result) -> None")
    static void setResult(Ctx ctx, PoolFuture self, Object result) {
        self.setResult(ctx, result);
    }

    /** Set the exception. */
    @Py("set_exception(self, exception) -> None")
    static void setException(Ctx ctx, PoolFuture self, Object exception) {
        if (!(exception instanceof PyBaseException e)) {
            throw Errors.typeError("exception must be an exception object, not " + Types.nameOf(exception));
        }
        self.setException(ctx, e);
    }

    /** Return Future[item]. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PoolFuture self) {
        String text = "<" + self.type().name + " at 0x" + Long.toHexString(ctx.run.id(self)) + " state="
                + self.state().name().toLowerCase(Locale.ROOT);
        if (self.state() == PoolFuture.State.FINISHED) {
            PyBaseException e = self.exception();
            text += e != null ? " raised " + e.type().name : " returned " + Types.nameOf(self.value());
        }
        return Str.of(text + ">");
    }
}
