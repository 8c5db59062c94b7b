package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The methods of range. */
@PyType("range")
final class RangeMethods {
    private RangeMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, start: int, stop: int = ..., step: int = ..., /) -> range",
            overloads = {
                "__new__(cls, stop: int, /) -> range",
                "__new__(cls, start: int, stop: int, step: int = 1, /) -> range"})
    static PyRange create(Ctx ctx, PyClass cls, Object start, @Nullable Object stop, @Nullable Object step) {
        ctx.charge(64);
        Object first = NumberOps.index(ctx, start);
        if (stop == null) {
            return first instanceof Long l ? new PyRange(0, l, 1)
                    : RangeMath.range(BigInteger.ZERO, (BigInteger) first, BigInteger.ONE);
        }
        Object last = NumberOps.index(ctx, stop);
        Object by = step == null ? Long.valueOf(1) : NumberOps.index(ctx, step);
        if (by instanceof Long l && l == 0) throw Errors.valueError("range() arg 3 must not be zero");
        if (first instanceof Long a && last instanceof Long b && by instanceof Long c) return new PyRange(a, b, c);
        return RangeMath.range(IntOps.big(first), IntOps.big(last), IntOps.big(by));
    }

    /** The first number. */
    @PyProperty("start: int")
    static Object start(Ctx ctx, PyRange self) {
        return self.big == null ? (Object) self.start : IntOps.of(self.big.start());
    }

    /** The bound. */
    @PyProperty("stop: int")
    static Object stop(Ctx ctx, PyRange self) {
        return self.big == null ? (Object) self.stop : IntOps.of(self.big.stop());
    }

    /** The distance between two numbers. */
    @PyProperty("step: int")
    static Object step(Ctx ctx, PyRange self) {
        return self.big == null ? (Object) self.step : IntOps.of(self.big.step());
    }

    @PySetter("start")
    static void start(Ctx ctx, PyRange self, Object value) {
        throw readOnly();
    }

    @PySetter("stop")
    static void stop(Ctx ctx, PyRange self, Object value) {
        throw readOnly();
    }

    @PySetter("step")
    static void step(Ctx ctx, PyRange self, Object value) {
        throw readOnly();
    }

    private static PyException readOnly() {
        return Errors.attributeError("readonly attribute");
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyRange self) {
        if (self.big == null && self.length >= 0) return self.length;
        BigInteger length = RangeMath.of(self).length();
        if (length.bitLength() < 64) return length.longValue();
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** True if self else False. */
    @Py("__bool__(self, /) -> bool")
    static boolean isTrue(Ctx ctx, PyRange self) {
        return self.big == null ? self.length != 0 : RangeMath.of(self).length().signum() != 0;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[int]")
    static Object iter(Ctx ctx, PyRange self) {
        if (self.big == null) return new Iterators.OfRange(self);
        RangeMath r = RangeMath.of(self);
        return new ReverseIterators.OfBigRange(r.start(), r.step(), r.length());
    }

    /** Return a reverse iterator. */
    @Py("__reversed__(self, /) -> Iterator[int]")
    static Object reversed(Ctx ctx, PyRange self) {
        if (self.big == null && self.step != Long.MIN_VALUE) {
            return new Iterators.OfRange(self.start + (self.length - 1) * self.step, -self.step, self.length);
        }
        RangeMath r = RangeMath.of(self);
        BigInteger last = r.at(r.length().subtract(BigInteger.ONE));
        return new ReverseIterators.OfBigRange(last, r.step().negate(), r.length());
    }

    /** Return self[key]. */
    @Py(
            value = "__getitem__(self, key: Any, /) -> Any",
            overloads = {"__getitem__(self, key: int, /) -> int",
                "__getitem__(self, key: slice, /) -> range"})
    static Object item(Ctx ctx, PyRange self, Object key) {
        if (key instanceof Long i && self.big == null && self.length >= 0) {
            long n = i < 0 ? i + self.length : i;
            if (n >= 0 && n < self.length) return self.start + n * self.step;
        }
        if (key instanceof PySlice slice) return slice(ctx, self, slice);
        if (!NumberOps.isIndex(key)) {
            throw Errors.typeError("range indices must be integers or slices, not " + Types.nameOf(key));
        }
        Object item = RangeMath.of(self).item(IntOps.big(NumberOps.index(ctx, key)));
        if (item == null) throw Errors.indexError("range object index out of range");
        return item;
    }

    private static PyRange slice(Ctx ctx, PyRange self, PySlice slice) {
        ctx.charge(64);
        RangeMath r = RangeMath.of(self);
        SliceMath s = SliceMath.of(ctx, slice, r.length());
        return RangeMath.range(r.at(s.start()), r.at(s.stop()), r.step().multiply(s.step()));
    }

    /** Return key in self. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyRange self, Object key) {
        if (key instanceof Long n && self.big == null) {
            if (self.step > 0 ? n < self.start || n >= self.stop : n > self.start || n <= self.stop) return false;
            if (self.step == 1) return true;
            return Long.remainderUnsigned(self.step > 0 ? n - self.start : self.start - n, Math.abs(self.step)) == 0;
        }
        if (isPlainInt(key)) return RangeMath.of(self).indexOf(IntOps.big(number(key))) != null;
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, key)) return true;
        }
        return false;
    }

    private static boolean isPlainInt(Object o) {
        return o instanceof Long || o instanceof Boolean || o instanceof BigInteger;
    }

    private static Object number(Object o) {
        return o instanceof Boolean b ? (Object) (b ? 1L : 0L) : o;
    }

    /**
     * rangeobject.index(value) -> integer -- return index of value.
     *
     * <p>Raise ValueError if the value is not present.
     */
    @Py("index(self, value: int, /) -> int")
    static Object index(Ctx ctx, PyRange self, Object value) {
        if (isPlainInt(value)) {
            BigInteger index = RangeMath.of(self).indexOf(IntOps.big(number(value)));
            if (index != null) return IntOps.of(index);
            throw Errors.valueError(TextOps.reprText(ctx, value) + " is not in range");
        }
        long n = 0;
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx), n++) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, value)) return n;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    /** rangeobject.count(value) -> integer -- return number of occurrences of value. */
    @Py("count(self, value: int, /) -> int")
    static long count(Ctx ctx, PyRange self, Object value) {
        if (isPlainInt(value)) return contains(ctx, self, value) ? 1 : 0;
        long n = 0;
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, value)) n++;
        }
        return n;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyRange self) {
        String text = "range(" + TextOps.reprText(ctx, start(ctx, self)) + ", "
                + TextOps.reprText(ctx, stop(ctx, self));
        Object step = step(ctx, self);
        return step.equals(1L) ? text + ")" : text + ", " + TextOps.reprText(ctx, step) + ")";
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyRange self) {
        RangeMath r = RangeMath.of(self);
        Object none = PyNone.NONE;
        boolean empty = r.length().signum() == 0;
        boolean single = r.length().equals(BigInteger.ONE);
        return HashOps.tuple(ctx, new Object[] {IntOps.of(r.length()), empty ? none : IntOps.of(r.start()),
            empty || single ? none : IntOps.of(r.step())});
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyRange self, Object value) {
        return value instanceof PyRange other ? (Object) equal(self, other) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyRange self, Object value) {
        return value instanceof PyRange other ? (Object) !equal(self, other) : PySingleton.NOT_IMPLEMENTED;
    }

    private static boolean equal(PyRange a, PyRange b) {
        if (a == b) return true;
        if (a.big == null && b.big == null) {
            if (a.length != b.length) return false;
            return a.length == 0 || a.start == b.start && (a.length == 1 || a.step == b.step);
        }
        RangeMath x = RangeMath.of(a);
        RangeMath y = RangeMath.of(b);
        if (!x.length().equals(y.length())) return false;
        if (x.length().signum() == 0) return true;
        return x.start().equals(y.start()) && (x.length().equals(BigInteger.ONE) || x.step().equals(y.step()));
    }
}
