package dev.adder.engine.stdlib.random;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A generator; a program's subclass may bring its own source of floats or bits. */
final class PyRandom extends PyObject {
    static final PyClass TYPE = made("Random");
    static final PyClass SYSTEM = PyClass.builtin("random", "SystemRandom", false, TYPE)
            .install(SystemRandomMethodsTable.INSTANCE);

    /** Where the floats and the ints of a class come from. */
    private enum Source { TWISTER, FLOATS, BITS }

    final MersenneTwister twister = new MersenneTwister();
    @Nullable Double nextGauss;
    private final Source source;

    PyRandom(PyClass cls) {
        super(cls);
        this.source = source(cls);
    }

    private static PyClass made(String name) {
        PyClass cls = PyClass.builtin("random", name, RandomMethodsTable.INSTANCE)
                .install(ChoiceMethodsTable.INSTANCE).install(DistributionsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    private static Source source(PyClass cls) {
        for (PyClass c : cls.mro) {
            if (c.shared) break;
            if (c.namespace.containsKey("getrandbits")) return Source.BITS;
            if (c.namespace.containsKey("random")) return Source.FLOATS;
        }
        return Source.TWISTER;
    }

    /** A float in [0, 1). */
    double next(Ctx ctx) {
        ctx.step();
        if (type().shared || type().find("random") == TYPE.find("random")) return twister.nextDouble();
        return NumberOps.toDouble(ctx, CallOps.call0(ctx, AttrOps.get(ctx, this, "random")));
    }

    /** A random int below a bound greater than 0. */
    long below(Ctx ctx, long n) {
        if (source != Source.TWISTER) return (Long) foreign(ctx, n);
        int bits = 64 - Long.numberOfLeadingZeros(n);
        while (true) {
            ctx.step();
            long r = twister.bits(bits);
            if (r >= 0 && r < n) return r;
        }
    }

    /** A random int below a bound of any size greater than 0. */
    Object below(Ctx ctx, Object n) {
        if (source != Source.TWISTER) return foreign(ctx, n);
        if (n instanceof Long l) return below(ctx, l.longValue());
        BigInteger bound = IntOps.big(n);
        while (true) {
            ctx.tick(1 + bound.bitLength() / 32);
            ctx.charge(48 + bound.bitLength() / 8);
            BigInteger r = twister.bigBits(bound.bitLength());
            if (r.compareTo(bound) < 0) return IntOps.of(r);
        }
    }

    private Object foreign(Ctx ctx, Object n) {
        BigInteger bound = IntOps.big(n);
        if (source == Source.BITS) {
            Object method = AttrOps.get(ctx, this, "getrandbits");
            while (true) {
                Object r = CallOps.call1(ctx, method, (long) bound.bitLength());
                if (CompareOps.lt(ctx, r, n)) return r;
            }
        }
        double most = 0x1p53;
        if (bound.bitLength() > 53) return floor(next(ctx) * IntOps.toDouble(bound));
        long small = bound.longValueExact();
        long rest = (1L << 53) % small;
        double limit = ((1L << 53) - rest) / most;
        double r = next(ctx);
        while (r >= limit) r = next(ctx);
        return (long) Math.floor(r * most) % small;
    }

    private static Object floor(double d) {
        if (Double.isNaN(d) || Double.isInfinite(d)) throw Errors.valueError("cannot convert float to integer");
        return IntOps.of(new java.math.BigDecimal(Math.floor(d)).toBigInteger());
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(2560);
    }
}
