package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.ArrayDeque;

/** {@code hash()}: CPython's for numbers, tuples and None; a fixed one for text, so that every run is the same. */
public final class HashOps {
    private static final long MODULUS = (1L << 61) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private static final long START = 2870177450012600261L;
    /** How deep tuples may nest before their hash is computed without recursion. */
    private static final int MOST_NESTED = 32;

    private HashOps() {}

    public static long hash(Ctx ctx, Object o) {
        if (o instanceof String s) return text(s);
        if (o instanceof Long l) return integer(l);
        if (o instanceof Boolean b) return b ? 1 : 0;
        if (o instanceof Double d) return real(d);
        if (o instanceof BigInteger i) {
            ctx.pass(i.bitLength());
            return integer(i);
        }
        if (o instanceof PyAstralStr s) return text(s.text());
        PyObject p = (PyObject) o;
        if (p.getClass() == PyTuple.class && p.type() == Types.TUPLE) return tuple(ctx, ((PyTuple) p).items);
        return slowHash(ctx, p);
    }

    /** The hash of what is looked for in a set: a set counts as the frozenset of its elements. */
    public static long element(Ctx ctx, Object key) {
        if (key instanceof String s) return text(s);
        if (key instanceof Long l) return integer(l);
        if (key instanceof PySet set && set.type().slot(Slot.HASH) == PyNone.NONE) return set.contentHash(ctx);
        return hash(ctx, key);
    }

    private static long slowHash(Ctx ctx, PyObject o) {
        if (o == PyNone.NONE) return 0xFCA86420L;
        PyClass cls = o.type();
        Object method = cls.slot(Slot.HASH);
        if (method == null || method == PyNone.NONE) {
            throw Errors.typeError("unhashable type: '" + Types.nameOf(o) + "'");
        }
        if (method == Types.OBJECT.slot(Slot.HASH)) return identity(ctx, o);
        if (o instanceof PyBoxed b && method instanceof PyCallable && method == Types.of(b.value).slot(Slot.HASH)) {
            return hash(ctx, b.value);
        }
        Object h = CallOps.callMethod(ctx, method, o);
        if (h instanceof Long l) return l == -1 ? -2 : l;
        if (h instanceof BigInteger i) return integer(i);
        if (h instanceof Boolean b) return b ? 1 : 0;
        throw Errors.typeError("__hash__ method should return an integer");
    }

    public static long identity(Ctx ctx, Object o) {
        return ctx.run.id(o) >> 4;
    }

    /** The int that tables keep of a hash. */
    public static int fold(long hash) {
        return (int) (hash ^ (hash >>> 32));
    }

    public static long text(String s) {
        return s.hashCode() * 0x9E3779B97F4A7C15L >> 2;
    }

    public static long integer(long i) {
        if (i >= 0) return i < MODULUS ? i : i % MODULUS;
        if (i == Long.MIN_VALUE) return -4;
        long h = -(-i % MODULUS);
        return h == -1 ? -2 : h;
    }

    public static long integer(BigInteger i) {
        long h = i.abs().mod(BIG_MODULUS).longValue();
        if (i.signum() < 0) h = -h;
        return h == -1 ? -2 : h;
    }

    /** CPython's: equal to the hash of the int or fraction of the same value. */
    public static long real(double d) {
        if (Double.isInfinite(d)) return d > 0 ? 314159 : -314159;
        if (Double.isNaN(d)) return 0;
        if (d == Math.rint(d) && Math.abs(d) < 1e18) return integer((long) d);
        int exponent = Math.getExponent(d);
        if (d == 0) return 0;
        double m = Math.abs(d);
        int e;
        if (exponent < Double.MIN_EXPONENT) {
            m *= 0x1p54;
            e = Math.getExponent(m) + 1 - 54;
            m = m / Math.scalb(1.0, Math.getExponent(m) + 1);
        } else {
            e = exponent + 1;
            m = exponent + 1 > Double.MAX_EXPONENT ? m / 2 / Math.scalb(1.0, exponent) : m / Math.scalb(1.0, e);
        }
        long x = 0;
        while (m != 0) {
            x = ((x << 28) & MODULUS) | x >>> (61 - 28);
            m *= 268435456.0;
            e -= 28;
            long y = (long) m;
            m -= y;
            x += y;
            if (x >= MODULUS) x -= MODULUS;
        }
        int shift = e >= 0 ? e % 61 : 61 - 1 - ((-1 - e) % 61);
        x = ((x << shift) & MODULUS) | x >>> (61 - shift);
        if (d < 0) x = -x;
        return x == -1 ? -2 : x;
    }

    /** CPython's xxHash over the hashes of the items. */
    public static long tuple(Ctx ctx, Object[] items) {
        return tuple(ctx, items, 0);
    }

    private static long tuple(Ctx ctx, Object[] items, int depth) {
        if (depth > MOST_NESTED) return deepTuple(ctx, items);
        long acc = START;
        int count = 0;
        for (Object item : items) {
            if ((++count & 1023) == 0) ctx.tick(512);
            acc = mix(acc, item instanceof PyTuple t && t.type() == Types.TUPLE ? tuple(ctx, t.items, depth + 1)
                    : hash(ctx, item));
        }
        ctx.tick((count & 1023) >> 1);
        return finish(acc, items.length);
    }

    /** The same without recursion: CPython sets no limit to how deep tuples nest. */
    private static long deepTuple(Ctx ctx, Object[] outermost) {
        ArrayDeque<Unfinished> outer = new ArrayDeque<>();
        Unfinished current = new Unfinished(outermost);
        while (true) {
            ctx.step();
            if (current.next == current.items.length) {
                long hash = finish(current.acc, current.items.length);
                if (outer.isEmpty()) return hash;
                current = outer.pop();
                current.acc = mix(current.acc, hash);
                continue;
            }
            Object item = current.items[current.next++];
            if (item instanceof PyTuple t && t.type() == Types.TUPLE) {
                ctx.charge(48);
                outer.push(current);
                current = new Unfinished(t.items);
            } else {
                current.acc = mix(current.acc, hash(ctx, item));
            }
        }
    }

    /** A tuple whose hash has been begun. */
    private static final class Unfinished {
        final Object[] items;
        long acc = START;
        int next;

        Unfinished(Object[] items) {
            this.items = items;
        }
    }

    /** CPython's hash of the bounds of a slice. */
    public static long slice(Ctx ctx, Object[] bounds) {
        long acc = START;
        for (Object bound : bounds) acc = mix(acc, hash(ctx, bound));
        return acc == -1 ? 1546275796 : acc;
    }

    private static long mix(long acc, long hash) {
        return Long.rotateLeft(acc + hash * -4417276706812531889L, 31) * -7046029288634856825L;
    }

    private static long finish(long acc, int length) {
        long hash = acc + (length ^ (START ^ 3527539L));
        return hash == -1 ? 1546275796 : hash;
    }
}
