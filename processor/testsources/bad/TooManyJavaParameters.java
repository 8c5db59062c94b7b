package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class TooManyJavaParameters {
    private TooManyJavaParameters() {}

    /** Documented. */
    @Py("f() -> None")
    static void f(Ctx ctx, Object x) {} // ### the signature has 0 parameters, the Java method has 1 after the Ctx
}
