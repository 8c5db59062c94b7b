package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class StarAlone {
    private StarAlone() {}

    /** Documented. */
    @Py("f(x, *) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: a named parameter must follow '*' at '-> None'
}
