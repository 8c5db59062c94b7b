package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An exact fraction, not necessarily in lowest terms; or a float that is not finite. */
record Ratio(BigInteger numerator, BigInteger denominator, @Nullable Double special) {
    static final Ratio ZERO = of(BigInteger.ZERO, BigInteger.ONE);

    static Ratio of(BigInteger numerator, BigInteger denominator) {
        return new Ratio(numerator, denominator, null);
    }

    static Ratio special(double value) {
        return new Ratio(BigInteger.ZERO, BigInteger.ONE, value);
    }

    /** The exact value of a number of the program. */
    static Ratio of(Ctx ctx, Object value) {
        Object plain = value instanceof PyBoxed b ? b.value : value;
        if (plain instanceof Double d) return of(d);
        if (NumberOps.isInt(plain)) return of(IntOps.big(NumberOps.index(ctx, plain)), BigInteger.ONE);
        Object method = AttrOps.find(ctx, value, "as_integer_ratio");
        if (method == null) return ofAttributes(ctx, value);
        Object finite = AttrOps.find(ctx, value, "is_finite");
        if (finite != null && CallOps.call0(ctx, finite) == Boolean.FALSE) {
            return special(NumberOps.toDouble(ctx, value));
        }
        Object[] parts = IterOps.toArray(ctx, CallOps.call0(ctx, method));
        if (parts.length != 2) throw Errors.valueError("not enough values to unpack (expected 2)");
        return of(IntOps.big(NumberOps.index(ctx, parts[0])), IntOps.big(NumberOps.index(ctx, parts[1])));
    }

    private static Ratio ofAttributes(Ctx ctx, Object value) {
        try {
            Object numerator = AttrOps.get(ctx, value, "numerator");
            Object denominator = AttrOps.get(ctx, value, "denominator");
            return of(IntOps.big(NumberOps.index(ctx, numerator)), IntOps.big(NumberOps.index(ctx, denominator)));
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) throw e;
            ctx.recover(e);
            String type = Types.of(value).name;
            throw Errors.typeError("can't convert type '" + type + "' to numerator/denominator").during(e);
        }
    }

    private static Ratio of(double d) {
        if (Double.isNaN(d) || Double.isInfinite(d)) return special(d);
        if (d == 0) return ZERO;
        int exponent = Math.max(Math.getExponent(d), Double.MIN_EXPONENT) - 52;
        long mantissa = (long) Math.scalb(d, -exponent);
        int zeros = Math.min(Long.numberOfTrailingZeros(mantissa), Math.max(0, -exponent));
        BigInteger whole = BigInteger.valueOf(mantissa >> zeros);
        exponent += zeros;
        return exponent >= 0 ? of(whole.shiftLeft(exponent), BigInteger.ONE)
                : of(whole, BigInteger.ONE.shiftLeft(-exponent));
    }

    Ratio plus(Ctx ctx, Ratio o) {
        if (denominator.equals(o.denominator)) return of(numerator.add(o.numerator), denominator);
        return of(BigMath.multiply(ctx, numerator, o.denominator)
                .add(BigMath.multiply(ctx, o.numerator, denominator)),
                BigMath.multiply(ctx, denominator, o.denominator));
    }

    Ratio minus(Ctx ctx, Ratio o) {
        return plus(ctx, of(o.numerator.negate(), o.denominator));
    }

    Ratio times(Ctx ctx, Ratio o) {
        return of(BigMath.multiply(ctx, numerator, o.numerator),
                BigMath.multiply(ctx, denominator, o.denominator));
    }

    Ratio times(long factor) {
        return of(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Ratio over(long divisor) {
        return special != null ? special(special / divisor)
                : of(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Ratio over(Ctx ctx, Ratio o) {
        BigInteger n = BigMath.multiply(ctx, numerator, o.denominator);
        BigInteger d = BigMath.multiply(ctx, denominator, o.numerator);
        return d.signum() < 0 ? of(n.negate(), d.negate()) : of(n, d);
    }

    Ratio reduced(Ctx ctx) {
        BigInteger common = BigMath.gcd(ctx, numerator, denominator);
        return common.signum() == 0 ? this : of(BigMath.divide(ctx, numerator, common)[0],
                BigMath.divide(ctx, denominator, common)[0]);
    }

    /** The value as one of a class. */
    Object as(Ctx ctx, PyClass type) {
        if (special != null) return type == Types.FLOAT ? special : CallOps.call1(ctx, type, special);
        Ratio r = reduced(ctx);
        Object n = IntOps.of(r.numerator);
        Object d = IntOps.of(r.denominator);
        if (type.isSubclassOf(Types.INT)) {
            if (!r.denominator.equals(BigInteger.ONE)) return NumberOps.trueDiv(ctx, n, d);
            return type == Types.INT ? n : CallOps.call1(ctx, type, n);
        }
        if (type == Types.FLOAT) return NumberOps.trueDiv(ctx, n, d);
        if (type.isSubclassOf(Types.FLOAT)) return CallOps.call1(ctx, type, NumberOps.trueDiv(ctx, n, d));
        if (type.owner("as_tuple") != null) {
            return NumberOps.trueDiv(ctx, CallOps.call1(ctx, type, n), CallOps.call1(ctx, type, d));
        }
        return CallOps.call2(ctx, type, n, d);
    }

    double value(Ctx ctx) {
        return special != null ? special : NumberOps.toDouble(ctx, as(ctx, Types.FLOAT));
    }

    /** The root as the nearest float. */
    double root(Ctx ctx) {
        if (special != null) throw Errors.attributeError("'float' object has no attribute 'numerator'");
        Ratio r = reduced(ctx);
        if (r.numerator.signum() == 0) return 0;
        int q = Math.floorDiv(r.numerator.bitLength() - r.denominator.bitLength() - 109, 2);
        BigInteger n = q >= 0 ? r.numerator : r.numerator.shiftLeft(-2 * q);
        BigInteger d = q >= 0 ? r.denominator.shiftLeft(2 * q) : r.denominator;
        BigInteger root = BigMath.divide(ctx, n, d)[0].sqrt();
        if (!BigMath.multiply(ctx, root.multiply(root), d).equals(n)) root = root.setBit(0);
        return q >= 0 ? of(root.shiftLeft(q), BigInteger.ONE).value(ctx)
                : of(root, BigInteger.ONE.shiftLeft(-q)).value(ctx);
    }
}
