package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class SlashFirst {
    private SlashFirst() {}

    /** Documented. */
    @Py("f(/, x) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: misplaced '/' at '/, x) -> None'
}
