package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class ArgsNotArray {
    private ArgsNotArray() {}

    /** Documented. */
    @Py("f(*x) -> None")
    static void f(Ctx ctx, Object x) {} // ### parameter 'x': *args, and nothing else, is an Object[] in Java
}
