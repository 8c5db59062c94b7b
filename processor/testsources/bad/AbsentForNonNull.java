package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class AbsentForNonNull {
    private AbsentForNonNull() {}

    /** Documented. */
    @Py("f(x=...) -> None")
    static void f(Ctx ctx, Object x) {} // ### parameter 'x': the default ... needs @Nullable
}
