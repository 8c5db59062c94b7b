package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class IntegerDefaultTooLarge {
    private IntegerDefaultTooLarge() {}

    /** Documented. */
    @Py("f(x: int = 2147483648) -> None")
    static void f(Ctx ctx, int x) {} // ### parameter 'x': the default does not fit the Java type
}
