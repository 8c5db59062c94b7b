package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class TwoStars {
    private TwoStars() {}

    /** Documented. */
    @Py("f(*a, *b) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: a second '*' at '*b) -> None'
}
