package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class PrimitiveSelf {
    private PrimitiveSelf() {}

    /** Documented. */
    @Py("f(self) -> None")
    static void f(Ctx ctx, long self) {} // ### self must be Object, String or a value class, and not @Nullable
}
