package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class UnsupportedParameterType {
    private UnsupportedParameterType() {}

    /** Documented. */
    @Py("f(x) -> None")
    static void f(Ctx ctx, float x) {} // ### parameter 'x': unsupported Java type
}
