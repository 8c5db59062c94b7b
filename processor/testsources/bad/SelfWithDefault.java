package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class SelfWithDefault {
    private SelfWithDefault() {}

    /** Documented. */
    @Py("f(self=1) -> None")
    static void f(Ctx ctx, Object self) {} // ### 'self' cannot have a default
}
