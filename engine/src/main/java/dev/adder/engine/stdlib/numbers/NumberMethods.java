package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyTuple;

/** What {@code Number} has. */
@PyType("Number")
final class NumberMethods {
    /** No attributes of its own. */
    @PyValue("__slots__") static final PyTuple SLOTS = PyTuple.EMPTY;

    private NumberMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }
}
