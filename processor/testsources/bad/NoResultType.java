package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoResultType {
    private NoResultType() {}

    /** Documented. */
    @Py("f()")
    static void f(Ctx ctx) {} // ### signature does not parse: expected '->' and a result type after the parameters at the end
}
