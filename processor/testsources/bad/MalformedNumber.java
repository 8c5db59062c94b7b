package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class MalformedNumber {
    private MalformedNumber() {}

    /** Documented. */
    @Py("f(x=012) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: malformed number '012' at ') -> None'
}
