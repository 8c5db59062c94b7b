package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** Methods of what {@code call_soon} and {@code call_later} give. */
@PyType("Handle")
final class HandleMethods {
    private HandleMethods() {}

    /** Do not make the call. */
    @Py("cancel(self) -> None")
    static void cancel(Ctx ctx, Handle self) {
        self.cancelled = true;
    }

    /** Return True if the call was cancelled. */
    @Py("cancelled(self) -> bool")
    static boolean cancelled(Ctx ctx, Handle self) {
        return self.cancelled;
    }

    /** Return the time at which the call is due. */
    @Py("when(self) -> float")
    static double when(Ctx ctx, Handle self) {
        return self.when;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Handle self) {
        StringBuilder text = new StringBuilder("<").append(self.type().name);
        if (self.cancelled) text.append(" cancelled");
        if (self.isTimer()) text.append(" when=").append(self.when);
        Object function = self.callback;
        if (function != null && !self.cancelled) {
            text.append(' ').append(CallbackText.of(ctx, function, self.arguments));
        }
        return Str.of(text.append('>').toString());
    }
}
