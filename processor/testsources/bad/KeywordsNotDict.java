package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class KeywordsNotDict {
    private KeywordsNotDict() {}

    /** Documented. */
    @Py("f(**x) -> None")
    static void f(Ctx ctx, Object x) {} // ### parameter 'x': **kwargs is a PyDict in Java
}
