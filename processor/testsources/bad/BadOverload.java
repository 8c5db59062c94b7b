package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class BadOverload {
    private BadOverload() {}

    /** Documented. */
    @Py(value = "f(x) -> None", overloads = "f(x:) -> None")
    static void f(Ctx ctx, Object x) {} // ### signature does not parse: expected a type at ') -> None'
}
