package sample;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class VoidProperty {
    private VoidProperty() {}

    /** Documented. */
    @PyProperty("p")
    static void p(Ctx ctx, Object self) {} // ### a property getter returns a value
}
