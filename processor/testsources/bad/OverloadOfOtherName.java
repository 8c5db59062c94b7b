package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class OverloadOfOtherName {
    private OverloadOfOtherName() {}

    /** Documented. */
    @Py(value = "f(x) -> None", overloads = "g(x) -> None")
    static void f(Ctx ctx, Object x) {} // ### overload 'g' must have the name 'f'
}
