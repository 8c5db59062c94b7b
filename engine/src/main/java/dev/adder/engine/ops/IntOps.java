package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import java.math.BigInteger;

/** Operators of plain ints, small and large; large ones are paid for by their length before they are computed. */
public final class IntOps {
    /** No int may grow past this many bits: 16 million, about five million digits. */
    public static final long MOST_BITS = 1L << 24;

    private IntOps() {}

    /** The canonical form: Long when it fits. */
    public static Object of(BigInteger i) {
        return i.bitLength() < 64 ? (Object) i.longValue() : i;
    }

    public static BigInteger big(Object i) {
        return i instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) i;
    }

    public static double toDouble(BigInteger i) {
        double d = i.doubleValue();
        if (Double.isInfinite(d)) throw Errors.overflowError("int too large to convert to float");
        return d;
    }

    /** Applies to Long or BigInteger operands. */
    static Object binary(Ctx ctx, BinaryOp op, Object a, Object b) {
        return switch (op) {
            case ADD -> of(big(a).add(paid(ctx, b, bits(a))));
            case SUB -> of(big(a).subtract(paid(ctx, b, bits(a))));
            case MUL -> multiply(ctx, big(a), big(b));
            case TRUEDIV -> trueDiv(big(a), paid(ctx, b, bits(a)));
            case FLOORDIV -> divMod(ctx, a, b, "integer division or modulo by zero")[0];
            case MOD -> divMod(ctx, a, b, "integer modulo by zero")[1];
            case DIVMOD -> new PyTuple(divMod(ctx, a, b, "integer division or modulo by zero"));
            case POW -> pow(ctx, a, b);
            case LSHIFT -> shiftLeft(ctx, a, b);
            case RSHIFT -> shiftRight(paid(ctx, a, 0), b);
            case AND -> of(big(a).and(paid(ctx, b, bits(a))));
            case OR -> of(big(a).or(paid(ctx, b, bits(a))));
            case XOR -> of(big(a).xor(paid(ctx, b, bits(a))));
            case MATMUL -> PySingleton.NOT_IMPLEMENTED;
        };
    }

    private static long bits(Object i) {
        return i instanceof Long ? 64 : ((BigInteger) i).bitLength();
    }

    /** The number itself, after charging for a copy of it. */
    public static BigInteger charged(Ctx ctx, BigInteger i) {
        ctx.charge(64 + (i.bitLength() >> 3));
        return i;
    }

    private static BigInteger paid(Ctx ctx, Object b, long otherBits) {
        BigInteger i = big(b);
        long bits = Math.max(i.bitLength(), otherBits);
        ctx.tick(bits >> 12);
        ctx.charge(64 + (bits >> 3));
        return i;
    }

    private static void pay(Ctx ctx, long aBits, long bBits) {
        long result = aBits + bBits;
        if (result > MOST_BITS) throw tooLarge();
        ctx.charge(64 + (result >> 3));
    }

    /** An int that must not be made. */
    public static RunEnd tooLarge() {
        return new RunEnd.LimitReached("integer size", MOST_BITS + " bits");
    }

    private static Object multiply(Ctx ctx, BigInteger a, BigInteger b) {
        pay(ctx, a.bitLength(), b.bitLength());
        return of(BigMath.multiply(ctx, a, b));
    }

    static Object trueDiv(BigInteger a, BigInteger b) {
        if (b.signum() == 0) throw Errors.zeroDivision("division by zero");
        if (a.signum() == 0) return b.signum() < 0 ? -0.0 : 0.0;
        boolean negative = a.signum() != b.signum();
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        if (x.bitLength() <= 53 && y.bitLength() <= 53) {
            double q = (double) x.longValue() / y.longValue();
            return negative ? -q : q;
        }
        if (x.bitLength() - y.bitLength() > 1025) throw tooLargeForFloat();
        int shift = Math.max(y.bitLength() - x.bitLength() + 66, -1100);
        int least = -1074 - 2;
        if (-shift < least) shift = -least;
        BigInteger[] qr = shift >= 0 ? x.shiftLeft(shift).divideAndRemainder(y)
                : x.divideAndRemainder(y.shiftLeft(-shift));
        BigInteger q = qr[0].shiftLeft(1);
        if (qr[1].signum() != 0) q = q.setBit(0);
        double d = scaled(q, -shift - 1);
        if (Double.isInfinite(d)) throw tooLargeForFloat();
        return negative ? -d : d;
    }

    private static RuntimeException tooLargeForFloat() {
        return Errors.overflowError("integer division result too large for a float");
    }

    /** {@code q * 2**exponent}, rounded once, half to even. */
    private static double scaled(BigInteger q, int exponent) {
        int bits = q.bitLength();
        int keep = Math.min(53, bits + exponent + 1074);
        if (keep < 0) return 0.0;
        int drop = bits - keep;
        if (drop <= 0) return Math.scalb(q.doubleValue(), exponent);
        BigInteger kept = q.shiftRight(drop);
        boolean half = q.testBit(drop - 1);
        boolean more = q.getLowestSetBit() < drop - 1;
        if (half && (more || kept.testBit(0))) kept = kept.add(BigInteger.ONE);
        return Math.scalb(kept.doubleValue(), exponent + drop);
    }

    /** Quotient rounded down and remainder with the divisor's sign. */
    static Object[] divMod(Ctx ctx, Object a, Object b, String zero) {
        if (a instanceof Long x && b instanceof Long y) {
            if (y == 0) throw Errors.zeroDivision(zero);
            if (y != -1) return new Object[] {Math.floorDiv(x, y), Math.floorMod(x, y)};
        }
        BigInteger x = big(a);
        BigInteger y = big(b);
        if (y.signum() == 0) throw Errors.zeroDivision(zero);
        pay(ctx, Math.max(0, x.bitLength() - y.bitLength()), y.bitLength());
        BigInteger[] qr = BigMath.divide(ctx, x, y);
        if (qr[1].signum() != 0 && qr[1].signum() != y.signum()) {
            qr[0] = qr[0].subtract(BigInteger.ONE);
            qr[1] = qr[1].add(y);
        }
        return new Object[] {of(qr[0]), of(qr[1])};
    }

    static Object pow(Ctx ctx, Object a, Object b) {
        BigInteger exponent = big(b);
        if (exponent.signum() < 0) {
            if (big(a).signum() == 0) throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
            return FloatOps.binary(BinaryOp.POW, toDouble(big(a)), toDouble(exponent));
        }
        BigInteger base = big(a);
        if (base.bitLength() <= 1 && (base.signum() == 0 || base.abs().equals(BigInteger.ONE))) {
            if (exponent.signum() == 0) return 1L;
            return base.signum() < 0 && exponent.testBit(0) ? (Object) (-1L) : (Object) (long) Math.abs(base.signum());
        }
        if (exponent.bitLength() > 31) throw tooLarge();
        int n = exponent.intValue();
        long bits = (long) (base.bitLength() - (base.signum() > 0 && base.bitCount() == 1 ? 1 : 0)) * n;
        if (bits > MOST_BITS) throw tooLarge();
        pay(ctx, bits / 2, bits / 2);
        return of(bits <= 1 << 18 ? base.pow(n) : power(ctx, base, n));
    }

    private static BigInteger power(Ctx ctx, BigInteger base, int n) {
        if (base.equals(BigInteger.TWO)) return BigInteger.ONE.shiftLeft(n);
        BigInteger result = base;
        for (int bit = Integer.highestOneBit(n) >> 1; bit != 0; bit >>= 1) {
            result = BigMath.multiply(ctx, result, result);
            if ((n & bit) != 0) result = BigMath.multiply(ctx, result, base);
        }
        return result;
    }

    /** {@code pow(a, b, m)}. */
    public static Object modPow(Ctx ctx, BigInteger a, BigInteger b, BigInteger m) {
        if (m.signum() == 0) throw Errors.valueError("pow() 3rd argument cannot be 0");
        BigInteger modulus = m.abs();
        BigInteger base = a;
        if (b.signum() < 0) {
            if (!BigMath.gcd(ctx, a, modulus).equals(BigInteger.ONE)) {
                throw Errors.valueError("base is not invertible for the given modulus");
            }
            ctx.work((long) modulus.bitLength() * modulus.bitLength() >> 4);
            base = a.modInverse(modulus);
        }
        BigInteger r = BigMath.modPow(ctx, base, b.abs(), modulus);
        if (m.signum() < 0 && r.signum() != 0) r = r.add(m);
        return of(r);
    }

    private static Object shiftLeft(Ctx ctx, Object a, Object b) {
        BigInteger n = big(b);
        if (n.signum() < 0) throw Errors.valueError("negative shift count");
        BigInteger x = big(a);
        if (x.signum() == 0) return 0L;
        if (n.bitLength() > 63) throw Errors.overflowError("too many digits in integer");
        if (n.bitLength() > 31 || x.bitLength() + n.longValue() > MOST_BITS) throw tooLarge();
        pay(ctx, x.bitLength() + n.longValue(), 1);
        return of(x.shiftLeft(n.intValue()));
    }

    private static Object shiftRight(Object a, Object b) {
        BigInteger n = big(b);
        if (n.signum() < 0) throw Errors.valueError("negative shift count");
        BigInteger x = big(a);
        if (n.bitLength() > 31) return x.signum() < 0 ? -1L : 0L;
        return of(x.shiftRight(n.intValue()));
    }

}
