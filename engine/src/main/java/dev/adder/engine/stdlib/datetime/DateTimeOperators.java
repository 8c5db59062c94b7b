package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Arithmetic and comparison of datetimes. */
@PyType("datetime.datetime")
final class DateTimeOperators {
    private DateTimeOperators() {}

    private static Object moved(Ctx ctx, PyDateTime self, BigInteger micros) {
        return Moments.in(ctx, self.type(), Moments.fields(self.total().add(micros)), self.zone);
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> Any")
    static Object add(Ctx ctx, PyDateTime self, Object value) {
        return value instanceof PyDelta d ? moved(ctx, self, d.total()) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> Any")
    static Object radd(Ctx ctx, PyDateTime self, Object value) {
        return add(ctx, self, value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object sub(Ctx ctx, PyDateTime self, Object value) {
        if (value instanceof PyDelta d) return moved(ctx, self, d.total().negate());
        if (!(value instanceof PyDateTime other)) return PySingleton.NOT_IMPLEMENTED;
        BigInteger difference = self.total().subtract(other.total());
        if (self.zone != other.zone) {
            PyDelta mine = DateTimeMethods.offset(ctx, self);
            PyDelta theirs = DateTimeMethods.offset(ctx, other);
            if ((mine == null) != (theirs == null)) {
                throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
            }
            if (mine != null && theirs != null) difference = difference.subtract(mine.total()).add(theirs.total());
        }
        return PyDelta.of(ctx, difference);
    }

    private static Object compare(Ctx ctx, PyDateTime self, Object value, CompareOps.@Nullable Order order) {
        if (!(value instanceof PyDateTime other)) {
            if (!(value instanceof PyDate)) return PySingleton.NOT_IMPLEMENTED;
            if (order == null) return false;
            throw Errors.typeError("can't compare " + Types.nameOf(self) + " to " + Types.nameOf(value));
        }
        BigInteger a = self.total();
        BigInteger b = other.total();
        if (self.zone != other.zone) {
            PyDelta mine = DateTimeMethods.offset(ctx, self);
            PyDelta theirs = DateTimeMethods.offset(ctx, other);
            if ((mine == null) != (theirs == null)) {
                if (order == null) return false;
                throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
            }
            if (mine != null) a = a.subtract(mine.total());
            if (theirs != null) b = b.subtract(theirs.total());
        }
        if (order == null) {
            return a.equals(b) && (self.zone == other.zone || !dependsOnFold(ctx, self) && !dependsOnFold(ctx, other));
        }
        return CompareOps.orderObject(ctx, order, IntOps.of(a), IntOps.of(b));
    }

    private static PyDateTime folded(Ctx ctx, PyDateTime self, int fold) {
        return PyDateTime.of(ctx, PyDateTime.TYPE, new int[] {self.year, self.month, self.day, self.hour, self.minute,
            self.second, self.micros, fold}, self.zone);
    }

    /** Whether the offset is another one with the other fold: such times equal none of other zones. */
    private static boolean dependsOnFold(Ctx ctx, PyDateTime self) {
        if (self.zone == null || self.zone instanceof PyTimeZone) return false;
        PyDelta one = DateTimeMethods.offset(ctx, self);
        PyDelta two = DateTimeMethods.offset(ctx, folded(ctx, self, 1 - self.fold));
        return one == null ? two != null : two == null || !one.total().equals(two.total());
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyDateTime self, Object value) {
        return compare(ctx, self, value, null);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyDateTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LT);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyDateTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LE);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyDateTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GT);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyDateTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GE);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyDateTime self) {
        PyDelta offset = DateTimeMethods.offset(ctx, self.fold == 0 ? self : folded(ctx, self, 0));
        return HashOps.integer(offset == null ? self.total() : self.total().subtract(offset.total()));
    }
}
