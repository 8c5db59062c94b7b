package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class DuplicateParameter {
    private DuplicateParameter() {}

    /** Documented. */
    @Py("f(x, x) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: duplicate parameter 'x' at ') -> None'
}
