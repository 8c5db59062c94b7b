package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.fractions.PyFraction;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** The operators of Decimal. */
@PyType("decimal.Decimal")
final class DecimalOperators {
    private DecimalOperators() {}

    private static Object apply(Ctx ctx, Object a, Object b, Apply.Binary operation) {
        PyDecimal x = Apply.number(ctx, a);
        PyDecimal y = Apply.number(ctx, b);
        if (x == null || y == null) return PySingleton.NOT_IMPLEMENTED;
        ctx.charge(96);
        PyContext context = Contexts.current(ctx);
        Calc k = context.calc(ctx);
        return context.done(k, operation.apply(k, x, y));
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> Any")
    static Object add(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Calc::add);
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> Any")
    static Object radd(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Calc::add);
    }

    /** Return self-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object sub(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Calc::subtract);
    }

    /** Return value-self. */
    @Py("__rsub__(self, value, /) -> Any")
    static Object rsub(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Calc::subtract);
    }

    /** Return self*value. */
    @Py("__mul__(self, value, /) -> Any")
    static Object mul(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Calc::multiply);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value, /) -> Any")
    static Object rmul(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Calc::multiply);
    }

    /** Return self/value. */
    @Py("__truediv__(self, value, /) -> Any")
    static Object truediv(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Division::divide);
    }

    /** Return value/self. */
    @Py("__rtruediv__(self, value, /) -> Any")
    static Object rtruediv(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Division::divide);
    }

    /** Return self//value. */
    @Py("__floordiv__(self, value, /) -> Any")
    static Object floordiv(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Division::divideInt);
    }

    /** Return value//self. */
    @Py("__rfloordiv__(self, value, /) -> Any")
    static Object rfloordiv(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Division::divideInt);
    }

    /** Return self%value. */
    @Py("__mod__(self, value, /) -> Any")
    static Object mod(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, self, value, Division::remainder);
    }

    /** Return value%self. */
    @Py("__rmod__(self, value, /) -> Any")
    static Object rmod(Ctx ctx, PyDecimal self, Object value) {
        return apply(ctx, value, self, Division::remainder);
    }

    /** Return divmod(self, value). */
    @Py("__divmod__(self, value, /) -> tuple")
    static Object divmod(Ctx ctx, PyDecimal self, Object value) {
        return divmod(ctx, (Object) self, value);
    }

    /** Return divmod(value, self). */
    @Py("__rdivmod__(self, value, /) -> tuple")
    static Object rdivmod(Ctx ctx, PyDecimal self, Object value) {
        return divmod(ctx, value, self);
    }

    private static Object divmod(Ctx ctx, Object a, Object b) {
        PyDecimal x = Apply.number(ctx, a);
        PyDecimal y = Apply.number(ctx, b);
        if (x == null || y == null) return PySingleton.NOT_IMPLEMENTED;
        PyContext context = Contexts.current(ctx);
        Calc k = context.calc(ctx);
        PyDecimal[] parts = Division.divMod(k, x, y);
        return context.done(k, new PyTuple(parts[0], parts[1]));
    }

    /** Return pow(self, value, mod). */
    @Py("__pow__(self, value, mod=None, /) -> Any")
    static Object pow(Ctx ctx, PyDecimal self, Object value, Object mod) {
        return power(ctx, self, value, mod);
    }

    /** Return pow(value, self, mod). */
    @Py("__rpow__(self, value, mod=None, /) -> Any")
    static Object rpow(Ctx ctx, PyDecimal self, Object value, Object mod) {
        return power(ctx, value, self, mod);
    }

    private static Object power(Ctx ctx, Object a, Object b, Object mod) {
        if (mod == PyNone.NONE) return apply(ctx, a, b, Powers::power);
        PyDecimal x = Apply.number(ctx, a);
        PyDecimal y = Apply.number(ctx, b);
        PyDecimal m = Apply.number(ctx, mod);
        if (x == null || y == null || m == null) return PySingleton.NOT_IMPLEMENTED;
        PyContext context = Contexts.current(ctx);
        Calc k = context.calc(ctx);
        return context.done(k, Powers.modular(k, x, y, m));
    }

    private static PyDecimal unary(Ctx ctx, PyDecimal self, Apply.Unary operation) {
        ctx.charge(96);
        PyContext context = Contexts.current(ctx);
        Calc k = context.calc(ctx);
        return context.done(k, operation.apply(k, self));
    }

    /** Return -self. */
    @Py("__neg__(self, /) -> Decimal")
    static Object neg(Ctx ctx, PyDecimal self) {
        return unary(ctx, self, Calc::minus);
    }

    /** Return +self. */
    @Py("__pos__(self, /) -> Decimal")
    static Object pos(Ctx ctx, PyDecimal self) {
        return unary(ctx, self, Calc::plus);
    }

    /** Return the absolute value. */
    @Py("__abs__(self, /) -> Decimal")
    static Object abs(Ctx ctx, PyDecimal self) {
        return unary(ctx, self, Calc::abs);
    }

    /** Return whether self is not zero. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, PyDecimal self) {
        return !self.isZero();
    }

    /** The order of a Decimal and another value; null when that is no number, the least int beside a NaN. */
    private static @Nullable Integer order(Ctx ctx, PyDecimal self, Object other, boolean equality) {
        PyContext context = Contexts.current(ctx);
        PyDecimal a = self;
        PyDecimal b = Apply.number(ctx, other);
        Object value = other;
        if (b == null && equality && other instanceof PyComplex c) {
            if (c.imaginary != 0) return 1;
            value = c.real;
        }
        Double real = b == null ? Making.real(value) : null;
        if (real != null) {
            if (equality) {
                context.flags |= Signals.FLOAT_OPERATION;
            } else {
                context.note(Signals.FLOAT_OPERATION);
            }
            b = Making.ofDouble(real);
        }
        if (b == null && other instanceof PyFraction f) {
            Calc exact = Calc.exact(ctx);
            b = PyDecimal.of(f.numerator);
            a = self.isFinite() ? exact.multiply(self, PyDecimal.of(f.denominator)) : self;
        }
        if (b == null) return null;
        if (a.isNan() || b.isNan()) {
            if (!equality || a.isSignaling() || b.isSignaling()) context.note(Signals.INVALID_OPERATION);
            return Integer.MIN_VALUE;
        }
        return Ordering.order(ctx, a, b);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyDecimal self, Object value) {
        Integer c = order(ctx, self, value, true);
        return c == null ? PySingleton.NOT_IMPLEMENTED : (Object) (c == 0);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value, /) -> bool")
    static Object ne(Ctx ctx, PyDecimal self, Object value) {
        Integer c = order(ctx, self, value, true);
        return c == null ? PySingleton.NOT_IMPLEMENTED : (Object) (c != 0);
    }

    private static Object ordered(Ctx ctx, PyDecimal self, Object value, Order order) {
        Integer c = order(ctx, self, value, false);
        if (c == null) return PySingleton.NOT_IMPLEMENTED;
        return c != Integer.MIN_VALUE && order.holds(c);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyDecimal self, Object value) {
        return ordered(ctx, self, value, Order.LT);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyDecimal self, Object value) {
        return ordered(ctx, self, value, Order.LE);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyDecimal self, Object value) {
        return ordered(ctx, self, value, Order.GT);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyDecimal self, Object value) {
        return ordered(ctx, self, value, Order.GE);
    }
}
