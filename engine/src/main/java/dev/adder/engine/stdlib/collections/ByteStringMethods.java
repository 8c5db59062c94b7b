package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;

/** What the abstract class {@code ByteString} has. */
@PyType("ByteString")
final class ByteStringMethods {
    private ByteStringMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__getitem__", "__len__");
    }
}
