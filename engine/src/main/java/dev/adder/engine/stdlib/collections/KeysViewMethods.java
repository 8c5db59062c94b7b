package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyObject;

/** What views of the keys of any mapping have. */
@PyType("KeysView")
final class KeysViewMethods {
    private KeysViewMethods() {}

    @dev.adder.engine.declare.PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return dev.adder.engine.stdlib.abc.AbcTypes.names(ctx);
    }

    /** Return key in self. */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object key) {
        return SubscriptOps.contains(ctx, MappingViewMethods.mapping(ctx, self), key);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyObject self) {
        return IterOps.iter(ctx, MappingViewMethods.mapping(ctx, self));
    }
}
