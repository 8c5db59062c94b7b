package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class UnclosedParameters {
    private UnclosedParameters() {}

    /** Documented. */
    @Py("f(x")
    static void f(Ctx ctx) {} // ### signature does not parse: expected ',' or ')' in the parameters at the end
}
