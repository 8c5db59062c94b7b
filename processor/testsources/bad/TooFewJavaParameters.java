package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class TooFewJavaParameters {
    private TooFewJavaParameters() {}

    /** Documented. */
    @Py("f(x, y) -> None")
    static void f(Ctx ctx, Object x) {} // ### the signature has 2 parameters, the Java method has 1 after the Ctx
}
