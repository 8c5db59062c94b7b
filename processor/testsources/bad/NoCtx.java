package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;

@PyModule("m")
final class NoCtx {
    private NoCtx() {}

    /** Documented. */
    @Py("f(x) -> None")
    static void f(Object x) {} // ### the first Java parameter must be the Ctx
}
