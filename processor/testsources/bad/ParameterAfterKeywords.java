package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class ParameterAfterKeywords {
    private ParameterAfterKeywords() {}

    /** Documented. */
    @Py("f(**k, x) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: nothing may follow the ** parameter at 'x) -> None'
}
