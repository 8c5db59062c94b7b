package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class DefaultBeforeRequired {
    private DefaultBeforeRequired() {}

    /** Documented. */
    @Py("f(x=1, y) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: required parameter 'y' follows a parameter with a default
}
