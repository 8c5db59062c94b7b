package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Methods of {@code asyncio.Timeout}. */
@PyType("Timeout")
final class TimeoutMethods {
    private TimeoutMethods() {}

    /** Create a timeout at that time by the loop's clock. */
    @Py("__new__(cls, /, when) -> Timeout")
    static Object make(Ctx ctx, PyClass cls, Object when) {
        ctx.charge(56);
        return new Timeout(when);
    }

    /** Return the deadline. */
    @Py("when(self) -> float | None")
    static Object when(Ctx ctx, Timeout self) {
        return self.when;
    }

    /** Change the deadline. */
    @Py("reschedule(self, when) -> None")
    static void reschedule(Ctx ctx, Timeout self, Object when) {
        self.reschedule(ctx, when);
    }

    /** Return True if the time was over while the scope was active. */
    @Py("expired(self) -> bool")
    static boolean expired(Ctx ctx, Timeout self) {
        return self.state == Timeout.State.EXPIRING || self.state == Timeout.State.EXPIRED;
    }

    /** Start the scope. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, Timeout]")
    static Object enter(Ctx ctx, Timeout self) {
        return NativeCoroutine.of(ctx, "Timeout.__aenter__", (c, own) -> {
            self.enter(c, AsyncioState.runningOrRaise(c));
            return self;
        }, self);
    }

    /** End the scope. */
    @Py("__aexit__(self, exc_type, exc_val, exc_tb) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, Timeout self, Object excType, Object excVal, Object excTb) {
        return NativeCoroutine.of(ctx, "Timeout.__aexit__", (c, own) -> {
            PyException after = self.exit(c, excVal instanceof PyBaseException e ? new PyException(e) : null);
            if (after != null) throw after;
            return PyNone.NONE;
        }, self, excVal);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Timeout self) {
        String info = "";
        if (self.state == Timeout.State.ENTERED) {
            info = " when=" + (self.when == PyNone.NONE ? "None"
                    : Math.rint(NumberOps.toDouble(ctx, self.when) * 1000) / 1000);
        }
        return Str.of("<Timeout [" + self.state.text + "]" + info + ">");
    }
}
