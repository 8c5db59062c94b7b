package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoneForNonNull {
    private NoneForNonNull() {}

    /** Documented. */
    @Py("f(x: str | None = None) -> None")
    static void f(Ctx ctx, String x) {} // ### parameter 'x': the default None needs @Nullable
}
