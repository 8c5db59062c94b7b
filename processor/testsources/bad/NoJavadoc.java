package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class NoJavadoc {
    private NoJavadoc() {}

    @Py("f() -> None")
    static void f(Ctx ctx) {} // ### a declared function or property needs Javadoc: it is the Python docstring
}
