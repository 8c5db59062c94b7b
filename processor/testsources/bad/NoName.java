package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoName {
    private NoName() {}

    /** Documented. */
    @Py("(x) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: expected a function name at '(x) -> None'
}
