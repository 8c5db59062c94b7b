package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class GenericMethod {
    private GenericMethod() {}

    /** Documented. */
    @Py("f() -> None")
    static <T> void f(Ctx ctx) {} // ### a declared method must not be generic
}
