package dev.adder.engine.builtin;

import dev.adder.engine.ops.IntOps;
import dev.adder.engine.value.PyRange;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A range in numbers of any size: the path for what does not surely fit 64 bits. */
record RangeMath(BigInteger start, BigInteger stop, BigInteger step, BigInteger length) {

    static RangeMath of(PyRange range) {
        PyRange.Big big = range.big;
        if (big != null) return of(big.start(), big.stop(), big.step());
        return of(BigInteger.valueOf(range.start), BigInteger.valueOf(range.stop), BigInteger.valueOf(range.step));
    }

    static RangeMath of(BigInteger start, BigInteger stop, BigInteger step) {
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        BigInteger length = distance.signum() <= 0 ? BigInteger.ZERO
                : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
        return new RangeMath(start, stop, step, length);
    }

    /** The smallest form of a range with these bounds. */
    static PyRange range(BigInteger start, BigInteger stop, BigInteger step) {
        if (start.bitLength() < 64 && stop.bitLength() < 64 && step.bitLength() < 64) {
            return new PyRange(start.longValue(), stop.longValue(), step.longValue());
        }
        return new PyRange(new PyRange.Big(start, stop, step));
    }

    BigInteger at(BigInteger index) {
        return start.add(step.multiply(index));
    }

    /** The element at an index that may be negative, or null. */
    @Nullable
    Object item(BigInteger index) {
        BigInteger i = index.signum() < 0 ? index.add(length) : index;
        return i.signum() < 0 || i.compareTo(length) >= 0 ? null : IntOps.of(at(i));
    }

    /** Where the number is among the elements, or null. */
    @Nullable
    BigInteger indexOf(BigInteger number) {
        BigInteger distance = number.subtract(start);
        if (distance.signum() != 0 && distance.signum() != step.signum()) return null;
        BigInteger[] parts = distance.divideAndRemainder(step);
        return parts[1].signum() == 0 && parts[0].compareTo(length) < 0 ? parts[0] : null;
    }
}
