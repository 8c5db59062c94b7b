package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class UnclosedType {
    private UnclosedType() {}

    /** Documented. */
    @Py("f(x: list[int) -> None")
    static void f(Ctx ctx) {} // ### signature does not parse: expected ',' or ']' in a type at ') -> None'
}
