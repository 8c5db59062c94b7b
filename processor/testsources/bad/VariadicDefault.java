package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class VariadicDefault {
    private VariadicDefault() {}

    /** Documented. */
    @Py("f(*a=1) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: parameter 'a' cannot have a default at ') -> None'
}
