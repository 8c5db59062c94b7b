package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ComplexOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.real.Plane;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.FormatSpec;
import dev.adder.engine.text.NumberFormat;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Methods and operators of complex. */
@PyType("complex")
final class ComplexMethods {
    private ComplexMethods() {}

    /** Create a complex number from a string or numbers. */
    @Py("__new__(cls, /, real: Any = ..., imag: Any = ...) -> complex")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object real, @Nullable Object imag) {
        return Numbers.instance(ctx, cls, Types.COMPLEX, ComplexMaking.make(ctx, real, imag));
    }

    static PyComplex self(Object self, String method) {
        if (self instanceof PyComplex c) return c;
        if (self instanceof PyBoxed b && b.value instanceof PyComplex c) return c;
        throw Numbers.wrongSelf(self, "complex", method);
    }

    /** A number as a complex one, or null when the value is none. */
    static @Nullable PyComplex number(Ctx ctx, Object o) {
        if (o instanceof PyComplex c) return c;
        if (o instanceof PyBoxed b && b.value instanceof PyComplex c) return c;
        Object real = Numbers.realOrNull(o);
        return real == null ? null : new PyComplex(NumberOps.toDouble(ctx, real), 0);
    }

    private static Object apply(Ctx ctx, Object a, Object b, BinaryOperator<PyComplex> operator) {
        PyComplex x = number(ctx, a);
        PyComplex y = number(ctx, b);
        if (x == null || y == null) return PySingleton.NOT_IMPLEMENTED;
        ctx.charge(32);
        return operator.apply(x, y);
    }

    /** Return self+value. */
    @Py("__add__(self, value: complex, /) -> complex")
    static Object add(Ctx ctx, Object self, Object value) {
        return apply(ctx, self(self, "__add__"), value, ComplexOps::add);
    }

    /** Return value+self. */
    @Py("__radd__(self, value: complex, /) -> complex")
    static Object radd(Ctx ctx, Object self, Object value) {
        return apply(ctx, value, self(self, "__radd__"), ComplexOps::add);
    }

    /** Return self-value. */
    @Py("__sub__(self, value: complex, /) -> complex")
    static Object sub(Ctx ctx, Object self, Object value) {
        return apply(ctx, self(self, "__sub__"), value, ComplexOps::sub);
    }

    /** Return value-self. */
    @Py("__rsub__(self, value: complex, /) -> complex")
    static Object rsub(Ctx ctx, Object self, Object value) {
        return apply(ctx, value, self(self, "__rsub__"), ComplexOps::sub);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: complex, /) -> complex")
    static Object mul(Ctx ctx, Object self, Object value) {
        return apply(ctx, self(self, "__mul__"), value, ComplexOps::mul);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: complex, /) -> complex")
    static Object rmul(Ctx ctx, Object self, Object value) {
        return apply(ctx, value, self(self, "__rmul__"), ComplexOps::mul);
    }

    /** Return self/value. */
    @Py("__truediv__(self, value: complex, /) -> complex")
    static Object div(Ctx ctx, Object self, Object value) {
        return apply(ctx, self(self, "__truediv__"), value, ComplexOps::div);
    }

    /** Return value/self. */
    @Py("__rtruediv__(self, value: complex, /) -> complex")
    static Object rdiv(Ctx ctx, Object self, Object value) {
        return apply(ctx, value, self(self, "__rtruediv__"), ComplexOps::div);
    }

    /** Return pow(self, value, mod). */
    @Py("__pow__(self, value: complex, mod: None = None, /) -> complex")
    static Object pow(Ctx ctx, Object self, Object value, Object mod) {
        checkNoModulus(mod);
        return apply(ctx, self(self, "__pow__"), value, ComplexOps::pow);
    }

    /** Return pow(value, self, mod). */
    @Py("__rpow__(self, value: complex, mod: None = None, /) -> complex")
    static Object rpow(Ctx ctx, Object self, Object value, Object mod) {
        checkNoModulus(mod);
        return apply(ctx, value, self(self, "__rpow__"), ComplexOps::pow);
    }

    private static void checkNoModulus(Object mod) {
        if (mod != PyNone.NONE) throw Errors.valueError("complex modulo");
    }

    /** -self */
    @Py("__neg__(self, /) -> complex")
    static Object negate(Ctx ctx, Object self) {
        PyComplex c = self(self, "__neg__");
        return new PyComplex(-c.real, -c.imaginary);
    }

    /** +self */
    @Py("__pos__(self, /) -> complex")
    static Object positive(Ctx ctx, Object self) {
        return self(self, "__pos__");
    }

    /** abs(self) */
    @Py("__abs__(self, /) -> float")
    static double abs(Ctx ctx, Object self) {
        PyComplex c = self(self, "__abs__");
        double r = Plane.hypot(c.real, c.imaginary);
        if (Double.isInfinite(r) && Double.isFinite(c.real) && Double.isFinite(c.imaginary)) {
            throw Errors.overflowError("absolute value too large");
        }
        return r;
    }

    /** True if self else False. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, Object self) {
        PyComplex c = self(self, "__bool__");
        return c.real != 0 || c.imaginary != 0;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        PyComplex a = self(self, "__eq__");
        Object real = Numbers.realOrNull(value);
        if (real != null) {
            return a.imaginary == 0 && CompareOps.eq(ctx, a.real, real);
        }
        PyComplex b = number(ctx, value);
        return b == null ? PySingleton.NOT_IMPLEMENTED : (Object) (a.real == b.real && a.imaginary == b.imaginary);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        Object result = eq(ctx, self, value);
        return result instanceof Boolean b ? (Object) !b : result;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        PyComplex c = self(self, "__hash__");
        long h = HashOps.real(c.real) + 1000003L * HashOps.real(c.imaginary);
        return h == -1 ? -2 : h;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        return ComplexMaking.repr(self(self, "__repr__"));
    }

    /** Convert to a string according to format_spec. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, Object self, Object formatSpec) {
        PyComplex c = self(self, "__format__");
        String text = Numbers.specification(formatSpec);
        if (text.isEmpty()) return TextOps.str(ctx, self);
        String type = Types.nameOf(self);
        try {
            return Str.of(NumberFormat.formatComplex(FormatSpec.forFloat(text, type), c.real, c.imaginary, type,
                    FormatErrors.characters(ctx)));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Convert this value to exact type complex. */
    @Py("__complex__(self, /) -> complex")
    static Object complex(Ctx ctx, Object self) {
        return self(self, "__complex__");
    }

    /** Return the complex conjugate of its argument. */
    @Py("conjugate(self, /) -> complex")
    static Object conjugate(Ctx ctx, Object self) {
        PyComplex c = self(self, "conjugate");
        return new PyComplex(c.real, -c.imaginary);
    }

    /** The arguments that pickling and copying make the number of. */
    @Py("__getnewargs__(self, /) -> tuple[float, float]")
    static Object newArguments(Ctx ctx, Object self) {
        PyComplex c = self(self, "__getnewargs__");
        return new PyTuple(c.real, c.imaginary);
    }

    /** the real part of a complex number */
    @PyProperty("real: float")
    static double real(Ctx ctx, Object self) {
        return self(self, "real").real;
    }

    @PySetter("real")
    static void setReal(Ctx ctx, Object self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    @PySetter("imag")
    static void setImaginary(Ctx ctx, Object self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** the imaginary part of a complex number */
    @PyProperty("imag: float")
    static double imaginary(Ctx ctx, Object self) {
        return self(self, "imag").imaginary;
    }
}
