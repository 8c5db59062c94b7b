package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class PropertyInModule {
    private PropertyInModule() {}

    /** Documented. */
    @PyProperty("p")
    static int p(Ctx ctx, Object self) { // ### only a @PyType class can have a @PyProperty
        return 0;
    }
}
