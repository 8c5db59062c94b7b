package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyObject;

/** What views of the items of any mapping have. */
@PyType("ItemsView")
final class ItemsViewMethods {
    private ItemsViewMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    /** Return item in self. */
    @Py("__contains__(self, item, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object item) {
        Object[] both = IterOps.toArray(ctx, item);
        if (both.length != 2) {
            throw Errors.valueError(both.length > 2 ? "too many values to unpack (expected 2)"
                    : "not enough values to unpack (expected 2, got " + both.length + ")");
        }
        Object value = Caught.item(ctx, MappingViewMethods.mapping(ctx, self), both[0]);
        return value != null && CompareOps.sameOrEqual(ctx, value, both[1]);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[tuple[Any, Any]]")
    static Object iter(Ctx ctx, PyObject self) {
        return new MappingItems(ctx, MappingViewMethods.mapping(ctx, self), true);
    }
}
