package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class DefaultNotLiteral {
    private DefaultNotLiteral() {}

    /** Documented. */
    @Py("f(x=y) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: default 'y' is not a literal at ') -> None'
}
