package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import org.jspecify.annotations.Nullable;

/** Values compared by a function. */
@PyType("KeyWrapper")
final class SortKeyMethods {
    private SortKeyMethods() {}

    /** Wrap a value. */
    @Py("__call__(self, /, *args, **kwargs) -> KeyWrapper")
    static Object call(Ctx ctx, SortKey self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, SortKey self, Object value) {
        return CompareOps.eqObject(ctx, self.compareTo(ctx, value), 0L);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value, /) -> bool")
    static Object ne(Ctx ctx, SortKey self, Object value) {
        return CompareOps.neObject(ctx, self.compareTo(ctx, value), 0L);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, SortKey self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LT, self.compareTo(ctx, value), 0L);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, SortKey self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LE, self.compareTo(ctx, value), 0L);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, SortKey self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GT, self.compareTo(ctx, value), 0L);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, SortKey self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GE, self.compareTo(ctx, value), 0L);
    }

    /** The value. */
    @PyProperty("obj: Any")
    static @Nullable Object object(Ctx ctx, SortKey self) {
        return self.object;
    }

    @PySetter("obj")
    static void setObject(Ctx ctx, SortKey self, Object value) {
        self.object = value;
    }
}
