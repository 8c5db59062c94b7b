package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class DuplicateName {
    private DuplicateName() {}

    /** Documented. */
    @Py("f() -> None")
    static void f(Ctx ctx) {}

    @PyValue("f")
    static final long G = 1; // ### duplicate name 'f'
}
