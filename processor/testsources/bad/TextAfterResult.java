package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class TextAfterResult {
    private TextAfterResult() {}

    /** Documented. */
    @Py("f() -> None ...")
    static void f(Ctx ctx) {} // ### signature does not parse: unexpected text at '...'
}
