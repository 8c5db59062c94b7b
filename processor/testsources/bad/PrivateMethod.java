package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class PrivateMethod {
    private PrivateMethod() {}

    /** Documented. */
    @Py("f() -> None")
    private static void f(Ctx ctx) {} // ### a declared method must be static and not private
}
