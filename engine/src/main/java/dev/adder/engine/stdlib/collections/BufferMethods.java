package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;

/** What the abstract class {@code Buffer} has. */
@PyType("Buffer")
final class BufferMethods {
    private BufferMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__buffer__");
    }

    /** Return the bytes of the object as a memoryview. */
    @Py("__buffer__(self, flags: int, /) -> memoryview")
    static Object buffer(Ctx ctx, Object self, long flags) {
        throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }
}
