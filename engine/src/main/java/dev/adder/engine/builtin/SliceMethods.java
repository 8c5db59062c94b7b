package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The methods of slice. */
@PyType("slice")
final class SliceMethods {
    private SliceMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, start: Any, stop: Any = ..., step: Any = None, /) -> slice",
            overloads = {
                "__new__(cls, stop: Any, /) -> slice",
                "__new__(cls, start: Any, stop: Any, step: Any = None, /) -> slice"})
    static PySlice create(Ctx ctx, PyClass cls, Object start, @Nullable Object stop, Object step) {
        ctx.charge(40);
        return stop == null ? new PySlice(PyNone.NONE, start, PyNone.NONE) : new PySlice(start, stop, step);
    }

    /** The first bound. */
    @PyProperty("start: Any")
    static Object start(Ctx ctx, PySlice self) {
        return self.start;
    }

    /** The second bound. */
    @PyProperty("stop: Any")
    static Object stop(Ctx ctx, PySlice self) {
        return self.stop;
    }

    /** The distance between two elements. */
    @PyProperty("step: Any")
    static Object step(Ctx ctx, PySlice self) {
        return self.step;
    }

    @PySetter("start")
    static void start(Ctx ctx, PySlice self, Object value) {
        throw readOnly();
    }

    @PySetter("stop")
    static void stop(Ctx ctx, PySlice self, Object value) {
        throw readOnly();
    }

    @PySetter("step")
    static void step(Ctx ctx, PySlice self, Object value) {
        throw readOnly();
    }

    private static PyException readOnly() {
        return Errors.attributeError("readonly attribute");
    }

    /**
     * S.indices(len) -> (start, stop, stride).
     *
     * <p>Assuming a sequence of length len, calculate the start and stop indices, and the stride length of the
     * extended slice described by S. Out of bounds indices are clipped in a manner consistent with the handling of
     * normal slices.
     */
    @Py("indices(self, length: int, /) -> tuple[int, int, int]")
    static Object indices(Ctx ctx, PySlice self, Object length) {
        BigInteger n = IntOps.big(NumberOps.index(ctx, length));
        if (n.signum() < 0) throw Errors.valueError("length should not be negative");
        SliceMath s = SliceMath.of(ctx, self, n);
        ctx.charge(64);
        return new PyTuple(IntOps.of(s.start()), IntOps.of(s.stop()), IntOps.of(s.step()));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PySlice self) {
        ReprText text = new ReprText(ctx).add("slice(").addRepr(self.start).add(", ").addRepr(self.stop);
        return text.add(", ").addRepr(self.step).add(")").finish();
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PySlice self) {
        return HashOps.slice(ctx, parts(self));
    }

    private static Object[] parts(PySlice slice) {
        return new Object[] {slice.start, slice.stop, slice.step};
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PySlice self, Object value) {
        if (!(value instanceof PySlice other)) return PySingleton.NOT_IMPLEMENTED;
        return self == other || CompareOps.itemsEqual(ctx, parts(self), parts(other));
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PySlice self, Object value) {
        if (!(value instanceof PySlice other)) return PySingleton.NOT_IMPLEMENTED;
        return self != other && !CompareOps.itemsEqual(ctx, parts(self), parts(other));
    }

    /** Return self<value. */
    @Py("__lt__(self, value: slice, /) -> bool")
    static Object lt(Ctx ctx, PySlice self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: slice, /) -> bool")
    static Object le(Ctx ctx, PySlice self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: slice, /) -> bool")
    static Object gt(Ctx ctx, PySlice self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: slice, /) -> bool")
    static Object ge(Ctx ctx, PySlice self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, PySlice self, Object value) {
        if (!(value instanceof PySlice other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.orderItems(ctx, order, parts(self), 3, parts(other), 3);
    }
}
