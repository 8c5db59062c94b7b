package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class DefaultDoesNotFit {
    private DefaultDoesNotFit() {}

    /** Documented. */
    @Py("f(x: int = 'a') -> None")
    static void f(Ctx ctx, long x) {} // ### parameter 'x': the default does not fit the Java type
}
