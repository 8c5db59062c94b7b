package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

@PyModule("m")
final class NullableResult {
    private NullableResult() {}

    /** Documented. */
    @Py("f() -> int")
    static @Nullable Object f(Ctx ctx) { // ### the result must not be @Nullable; None is PyNone.NONE
        return null;
    }
}
