package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class CheckedException {
    private CheckedException() {}

    /** Documented. */
    @Py("f() -> None")
    static void f(Ctx ctx) throws Exception {} // ### a declared method must not throw checked exceptions
}
