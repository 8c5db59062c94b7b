package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoParameters {
    private NoParameters() {}

    /** Documented. */
    @Py("f")
    static void f(Ctx ctx) {} // ### signature does not parse: expected '(' after the name at the end
}
