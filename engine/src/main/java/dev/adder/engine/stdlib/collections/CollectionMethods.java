package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;

/** What the abstract class {@code Collection} has. */
@PyType("Collection")
final class CollectionMethods {
    private CollectionMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__len__", "__iter__", "__contains__");
    }
}
