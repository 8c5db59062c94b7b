package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** Making fractions, their parts, conversions and text. */
@PyType("Fraction")
final class FractionMethods {
    private FractionMethods() {}

    /** The names of the fields, as CPython has them. */
    @PyValue("__slots__")
    static Object slots(Ctx ctx) {
        return new PyTuple("_numerator", "_denominator");
    }

    /** Construct a fraction from ints, text, a float, a Decimal or other fractions. */
    @Py("__new__(cls, numerator=0, denominator=None) -> Fraction")
    static Object make(Ctx ctx, PyClass cls, Object numerator, Object denominator) {
        if (denominator == PyNone.NONE) return ofOne(ctx, cls, numerator);
        PyFraction n = PyFraction.rational(ctx, numerator);
        PyFraction d = PyFraction.rational(ctx, denominator);
        if (n == null || d == null) throw Errors.typeError("both arguments should be Rational instances");
        return reduced(ctx, cls, PyFraction.times(ctx, n.numerator, d.denominator),
                PyFraction.times(ctx, d.numerator, n.denominator));
    }

    private static PyFraction reduced(Ctx ctx, PyClass cls, BigInteger n, BigInteger d) {
        if (d.signum() == 0) throw Errors.zeroDivision("Fraction(" + TextOps.strText(ctx, IntOps.of(n)) + ", 0)");
        return PyFraction.of(ctx, cls, n, d);
    }

    private static Object ofOne(Ctx ctx, PyClass cls, Object value) {
        PyFraction f = PyFraction.rational(ctx, value);
        if (f != null) return new PyFraction(cls, f.numerator, f.denominator);
        if (Str.isText(value)) {
            BigInteger[] parts = FractionText.parse(ctx, Str.text(value));
            if (parts == null) {
                throw Errors.valueError("Invalid literal for Fraction: " + TextOps.reprText(ctx, value));
            }
            return reduced(ctx, cls, parts[0], parts[1]);
        }
        if (isFloat(value) || isDecimal(value)) return ofRatio(ctx, cls, value);
        throw Errors.typeError("argument should be a string or a Rational instance");
    }

    private static boolean isFloat(Object value) {
        return value instanceof Double || value instanceof PyBoxed b && b.value instanceof Double;
    }

    private static boolean isDecimal(Object value) {
        PyClass layout = Types.of(value).layout;
        return layout.name.equals("Decimal") && layout.module.equals("decimal");
    }

    /** A fraction from what {@code as_integer_ratio()} says. */
    private static PyFraction ofRatio(Ctx ctx, PyClass cls, Object value) {
        Object[] ratio = IterOps.toArray(ctx, CallOps.call0(ctx, AttrOps.get(ctx, value, "as_integer_ratio")));
        return new PyFraction(cls, IntOps.big(ratio[0]), IntOps.big(ratio[1]));
    }

    /** Converts a finite float to a rational number, exactly. */
    @Py("from_float(cls, f) -> Fraction")
    static Object fromFloat(Ctx ctx, PyClass cls, Object f) {
        if (NumberOps.isInt(f)) return CallOps.call1(ctx, cls, f);
        if (!isFloat(f)) {
            throw Errors.typeError(cls.name + ".from_float() only takes floats, not " + TextOps.reprText(ctx, f) + " ("
                    + Types.of(f).name + ")");
        }
        return ofRatio(ctx, cls, f);
    }

    /** Converts a finite Decimal to a rational number, exactly. */
    @Py("from_decimal(cls, dec) -> Fraction")
    static Object fromDecimal(Ctx ctx, PyClass cls, Object dec) {
        if (NumberOps.isInt(dec)) return CallOps.call1(ctx, cls, dec);
        if (!isDecimal(dec)) {
            throw Errors.typeError(cls.name + ".from_decimal() only takes Decimals, not " + TextOps.reprText(ctx, dec)
                    + " (" + Types.of(dec).name + ")");
        }
        return ofRatio(ctx, cls, dec);
    }

    /** Return True if the Fraction is an integer. */
    @Py("is_integer(self) -> bool")
    static boolean isInteger(Ctx ctx, PyFraction self) {
        return self.denominator.equals(BigInteger.ONE);
    }

    /** Return a pair of integers, whose ratio is equal to the original Fraction. */
    @Py("as_integer_ratio(self) -> tuple[int, int]")
    static Object ratio(Ctx ctx, PyFraction self) {
        return new PyTuple(IntOps.of(self.numerator), IntOps.of(self.denominator));
    }

    /** Closest Fraction to self with denominator at most max_denominator. */
    @Py("limit_denominator(self, max_denominator: int = 1000000) -> Fraction")
    static Object limitDenominator(Ctx ctx, PyFraction self, Object maxDenominator) {
        Object most = maxDenominator;
        if (!NumberOps.isInt(most)) {
            if (!NumberOps.isReal(most)) {
                throw Errors.unorderable("<", most, 1L);
            }
            most = CallOps.call1(ctx, Types.INT, most);
        }
        BigInteger max = IntOps.big(NumberOps.index(ctx, most));
        if (max.signum() <= 0) throw Errors.valueError("max_denominator should be at least 1");
        if (self.denominator.compareTo(max) <= 0) {
            return new PyFraction(PyFraction.TYPE, self.numerator, self.denominator);
        }
        BigInteger p0 = BigInteger.ZERO;
        BigInteger q0 = BigInteger.ONE;
        BigInteger p1 = BigInteger.ONE;
        BigInteger q1 = BigInteger.ZERO;
        BigInteger n = self.numerator;
        BigInteger d = self.denominator;
        while (true) {
            ctx.tick(1 + (n.bitLength() >> 8));
            BigInteger a = new PyFraction(PyFraction.TYPE, n, d).floor();
            BigInteger q2 = q0.add(a.multiply(q1));
            if (q2.compareTo(max) > 0) break;
            BigInteger p2 = p0.add(a.multiply(p1));
            p0 = p1;
            q0 = q1;
            p1 = p2;
            q1 = q2;
            BigInteger rest = n.subtract(a.multiply(d));
            n = d;
            d = rest;
        }
        BigInteger k = max.subtract(q0).divide(q1);
        BigInteger q = q0.add(k.multiply(q1));
        if (d.shiftLeft(1).multiply(q).compareTo(self.denominator) <= 0) return new PyFraction(PyFraction.TYPE, p1, q1);
        return new PyFraction(PyFraction.TYPE, p0.add(k.multiply(p1)), q);
    }

    /** The number above the line, in lowest terms. */
    @PyProperty("numerator: int")
    static Object numerator(Ctx ctx, PyFraction self) {
        return IntOps.of(self.numerator);
    }

    /** The number below the line, in lowest terms. */
    @PyProperty("denominator: int")
    static Object denominator(Ctx ctx, PyFraction self) {
        return IntOps.of(self.denominator);
    }

    /** The number itself. */
    @PyProperty("real: Fraction")
    static Object real(Ctx ctx, PyFraction self) {
        return new PyFraction(PyFraction.TYPE, self.numerator, self.denominator);
    }

    /** Zero. */
    @PyProperty("imag: int")
    static Object imaginary(Ctx ctx, PyFraction self) {
        return 0L;
    }

    /** The number itself. */
    @Py("conjugate(self) -> Fraction")
    static Object conjugate(Ctx ctx, PyFraction self) {
        return real(ctx, self);
    }

    /** Return int(self). */
    @Py("__int__(self) -> int")
    static Object toInt(Ctx ctx, PyFraction self) {
        return IntOps.of(self.numerator.divide(self.denominator));
    }

    /** Return math.trunc(self). */
    @Py("__trunc__(self) -> int")
    static Object trunc(Ctx ctx, PyFraction self) {
        return toInt(ctx, self);
    }

    /** Return math.floor(self). */
    @Py("__floor__(self) -> int")
    static Object floor(Ctx ctx, PyFraction self) {
        return IntOps.of(self.floor());
    }

    /** Return math.ceil(self). */
    @Py("__ceil__(self) -> int")
    static Object ceil(Ctx ctx, PyFraction self) {
        return IntOps.of(new PyFraction(PyFraction.TYPE, self.numerator.negate(), self.denominator).floor().negate());
    }

    /** Return round(self, ndigits), halves to even. */
    @Py("__round__(self, ndigits=None) -> Any")
    static Object round(Ctx ctx, PyFraction self, Object ndigits) {
        if (ndigits == PyNone.NONE) return IntOps.of(self.nearest());
        if (!NumberOps.isInt(ndigits)) {
            throw Errors.typeError("bad operand type for abs(): '" + Types.nameOf(ndigits) + "'");
        }
        BigInteger digits = IntOps.big(NumberOps.index(ctx, ndigits));
        BigInteger unit = IntOps.big(NumberOps.pow(ctx, 10L, IntOps.of(digits.abs())));
        if (digits.signum() > 0) {
            BigInteger n = PyFraction.of(ctx, PyFraction.times(ctx, self.numerator, unit), self.denominator).nearest();
            return PyFraction.of(ctx, n, unit);
        }
        BigInteger n = PyFraction.of(ctx, self.numerator, PyFraction.times(ctx, self.denominator, unit)).nearest();
        return PyFraction.of(PyFraction.times(ctx, n, unit));
    }

    /** Return float(self). */
    @Py("__float__(self) -> float")
    static double toFloat(Ctx ctx, PyFraction self) {
        return self.value(ctx);
    }

    /** Return complex(self). */
    @Py("__complex__(self) -> complex")
    static Object toComplex(Ctx ctx, PyFraction self) {
        return new PyComplex(self.value(ctx), 0);
    }

    /** Return repr(self). */
    @Py("__repr__(self) -> str")
    static String repr(Ctx ctx, PyFraction self) {
        return self.type().name + "(" + TextOps.strText(ctx, IntOps.of(self.numerator)) + ", "
                + TextOps.strText(ctx, IntOps.of(self.denominator)) + ")";
    }

    /** Return str(self). */
    @Py("__str__(self) -> str")
    static String str(Ctx ctx, PyFraction self) {
        String n = TextOps.strText(ctx, IntOps.of(self.numerator));
        return isInteger(ctx, self) ? n : n + "/" + TextOps.strText(ctx, IntOps.of(self.denominator));
    }

    /** Format this fraction according to the given format specification. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, PyFraction self, String spec) {
        if (spec.isEmpty()) return TextOps.str(ctx, self);
        return Str.of(FractionFormat.format(ctx, self, spec));
    }

    /** A copy, which is the number itself unless it is of a subclass. */
    @Py("__copy__(self) -> Fraction")
    static Object copy(Ctx ctx, PyFraction self) {
        return copied(ctx, self);
    }

    /** A copy, which is the number itself unless it is of a subclass. */
    @Py("__deepcopy__(self, memo) -> Fraction")
    static Object deepCopy(Ctx ctx, PyFraction self, Object memo) {
        return copied(ctx, self);
    }

    private static Object copied(Ctx ctx, PyFraction self) {
        return self.type() == PyFraction.TYPE ? self
                : CallOps.call2(ctx, self.type(), IntOps.of(self.numerator), IntOps.of(self.denominator));
    }

    /** Helper for pickle. */
    @Py("__reduce__(self) -> tuple")
    static Object reduce(Ctx ctx, PyFraction self) {
        return new PyTuple(self.type(), new PyTuple(IntOps.of(self.numerator), IntOps.of(self.denominator)));
    }
}
