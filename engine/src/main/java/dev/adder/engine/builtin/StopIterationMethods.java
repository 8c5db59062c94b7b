package dev.adder.engine.builtin;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;

/** What a StopIteration has of its own. */
@PyType("StopIteration")
final class StopIterationMethods {
    private StopIterationMethods() {}

    /** The value that the generator returned. */
    @PyProperty("value: Any")
    static Object value(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "value", 0);
    }

    @PySetter("value")
    static void setValue(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "value", value);
    }
}
