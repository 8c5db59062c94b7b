package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyObject;

/** What views of the values of any mapping have. */
@PyType("ValuesView")
final class ValuesViewMethods {
    private ValuesViewMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    /** Return value in self. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object value) {
        MappingItems it = new MappingItems(ctx, MappingViewMethods.mapping(ctx, self), false);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, value)) return true;
        }
        return false;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyObject self) {
        return new MappingItems(ctx, MappingViewMethods.mapping(ctx, self), false);
    }
}
