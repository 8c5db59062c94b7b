package sample;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

@PyType("t")
final class NullableStringProperty {
    private NullableStringProperty() {}

    /** Documented. */
    @PyProperty("p")
    static @Nullable String p(Ctx ctx, Object self) { // ### the result must not be @Nullable; None is PyNone.NONE
        return null;
    }
}
