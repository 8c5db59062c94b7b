package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A fraction in lowest terms with a positive denominator; immutable. */
public final class PyFraction extends PyObject {
    public static final PyClass TYPE = made();

    public final BigInteger numerator;
    public final BigInteger denominator;

    PyFraction(PyClass cls, BigInteger numerator, BigInteger denominator) {
        super(cls);
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static PyClass made() {
        return PyClass.builtin("fractions", "Fraction", FractionMethodsTable.INSTANCE)
                .install(FractionOperatorsTable.INSTANCE).install(FractionComparisonsTable.INSTANCE);
    }

    /** The fraction in lowest terms; the denominator is not zero. */
    static PyFraction of(Ctx ctx, PyClass cls, BigInteger numerator, BigInteger denominator) {
        BigInteger n = numerator;
        BigInteger d = denominator;
        if (!d.equals(BigInteger.ONE)) {
            BigInteger common = BigMath.gcd(ctx, n, d);
            if (d.signum() < 0) common = common.negate();
            if (!common.equals(BigInteger.ONE)) {
                n = BigMath.divide(ctx, n, common)[0];
                d = BigMath.divide(ctx, d, common)[0];
            }
        }
        ctx.charge(64 + (n.bitLength() + d.bitLength()) / 8);
        return new PyFraction(cls, n, d);
    }

    static PyFraction of(Ctx ctx, BigInteger numerator, BigInteger denominator) {
        return of(ctx, TYPE, numerator, denominator);
    }

    static PyFraction of(BigInteger whole) {
        return new PyFraction(TYPE, whole, BigInteger.ONE);
    }

    /** A product, paid for and bounded. */
    static BigInteger times(Ctx ctx, BigInteger a, BigInteger b) {
        if (a.bitLength() + b.bitLength() < 512) return a.multiply(b);
        return IntOps.big(NumberOps.mul(ctx, IntOps.of(a), IntOps.of(b)));
    }

    /** A fraction or an int as a fraction; null for anything else. */
    static @Nullable PyFraction rational(Ctx ctx, Object value) {
        if (value instanceof PyFraction f) return f;
        if (!NumberOps.isInt(value)) return null;
        return of(IntOps.big(NumberOps.index(ctx, value)));
    }

    double value(Ctx ctx) {
        return (Double) NumberOps.trueDiv(ctx, IntOps.of(numerator), IntOps.of(denominator));
    }

    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The nearest int, halves to even. */
    BigInteger nearest() {
        BigInteger floor = floor();
        int half = numerator.subtract(floor.multiply(denominator)).shiftLeft(1).compareTo(denominator);
        return half > 0 || half == 0 && floor.testBit(0) ? floor.add(BigInteger.ONE) : floor;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(136 + (numerator.bitLength() + denominator.bitLength()) / 8);
    }
}
