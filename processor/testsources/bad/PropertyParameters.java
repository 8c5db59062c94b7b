package sample;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class PropertyParameters {
    private PropertyParameters() {}

    /** Documented. */
    @PyProperty("p")
    static int p(Ctx ctx) { // ### a property getter takes (Ctx, self)
        return 0;
    }
}
