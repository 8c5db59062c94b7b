package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class InstanceMethod {
    private InstanceMethod() {}

    /** Documented. */
    @Py("f() -> None")
    void f(Ctx ctx) {} // ### a declared method must be static and not private
}
