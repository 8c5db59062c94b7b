package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;

@PyModule("m")
final class NoCtxAtAll {
    private NoCtxAtAll() {}

    /** Documented. */
    @Py("f() -> None")
    static void f() {} // ### the first Java parameter must be the Ctx
}
