package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoneForPrimitive {
    private NoneForPrimitive() {}

    /** Documented. */
    @Py("f(x: int | None = None) -> None")
    static void f(Ctx ctx, long x) {} // ### parameter 'x': the default None needs a @Nullable class instead of a primitive type
}
