package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class UnterminatedString {
    private UnterminatedString() {}

    /** Documented. */
    @Py("f(x='a) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: unterminated string at the end
}
