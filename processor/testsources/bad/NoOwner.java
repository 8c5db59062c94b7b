package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.run.Ctx;

/** Carries neither. */
final class NoOwner {
    private NoOwner() {}

    /** Documented. */
    @Py("f() -> None")
    static void f(Ctx ctx) {} // ### the class of a declaration needs @PyType or @PyModule
}
