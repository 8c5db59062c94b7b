package dev.adder.engine.stdlib.random;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.Pace;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Seeding, state, floats and bits. */
@PyType("Random")
final class RandomMethods {
    private static final int PIECE = 1 << 18;
    @PyValue("VERSION") static final long VERSION = 3;

    private RandomMethods() {}

    /** Create a generator. */
    @Py("__new__(cls, *args, **kwargs) -> Random")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(2600);
        PyRandom made = new PyRandom(cls);
        made.twister.seed(RandomSeeds.next(ctx));
        return made;
    }

    /** Initialize an instance; the argument is the seed. */
    @Py("__init__(self, x=None) -> None")
    static void init(Ctx ctx, PyRandom self, Object x) {
        CallOps.call1(ctx, AttrOps.get(ctx, self, "seed"), x);
        self.nextGauss = null;
    }

    /** Initialize internal state from a seed. */
    @Py("seed(self, a=None, version: int = 2) -> None")
    static void seed(Ctx ctx, PyRandom self, Object a, long version) {
        ctx.tick(1500);
        Object plain = a instanceof PyBoxed b ? b.value : a;
        self.nextGauss = null;
        if (plain == PyNone.NONE) {
            self.twister.seed(RandomSeeds.next(ctx));
        } else if (Str.is(plain) && version == 1) {
            self.twister.seed(Version1.of(Str.codePoints(plain)));
        } else if (Str.is(plain)) {
            self.twister.seed(digest(ctx, Str.text(plain).getBytes(StandardCharsets.UTF_8)));
        } else if (plain instanceof PyBytes b) {
            self.twister.seed(digest(ctx, b.value));
        } else if (plain instanceof PyByteArray b) {
            self.twister.seed(digest(ctx, Arrays.copyOf(b.value, b.size)));
        } else if (plain instanceof Double d) {
            self.twister.seed(new BigInteger(Long.toUnsignedString(HashOps.real(d))));
        } else if (NumberOps.isInt(plain)) {
            BigInteger i = IntOps.big(NumberOps.index(ctx, plain));
            ctx.tick(i.bitLength() / 32);
            ctx.charge(i.bitLength() / 4);
            self.twister.seed(i.abs());
        } else {
            throw Errors.typeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
        }
    }

    /** The seed of bytes: the bytes and their digest as one number. */
    private static BigInteger digest(Ctx ctx, byte[] bytes) {
        ctx.work(10L * bytes.length);
        ctx.charge(3L * bytes.length + 200);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            for (int at = 0; at < bytes.length; at += PIECE) {
                ctx.look(Pace.NOW);
                digest.update(bytes, at, Math.min(PIECE, bytes.length - at));
            }
            byte[] hash = digest.digest();
            byte[] all = Arrays.copyOf(bytes, bytes.length + hash.length);
            System.arraycopy(hash, 0, all, bytes.length, hash.length);
            return new BigInteger(1, all);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seeding of text in version 1. */
    private static final class Version1 {
        static BigInteger of(int[] points) {
            long x = points.length == 0 ? 0 : (long) points[0] << 7;
            for (int c : points) x = 1_000_003 * x ^ c;
            x ^= points.length;
            return x == -1 ? BigInteger.TWO : new BigInteger(Long.toUnsignedString(x));
        }
    }

    /** random() -> x in the interval [0, 1). */
    @Py("random(self, /) -> float")
    static double random(Ctx ctx, PyRandom self) {
        ctx.step();
        return self.twister.nextDouble();
    }

    /** getrandbits(k) -> x.  Generates an int with k random bits. */
    @Py("getrandbits(self, k: int, /) -> int")
    static Object bits(Ctx ctx, PyRandom self, int k) {
        if (k < 0) throw Errors.valueError("number of bits must be non-negative");
        if (k == 0) return 0L;
        if (k < 64) return self.twister.bits(k);
        ctx.charge(48 + k / 4);
        ctx.tick(k / 32);
        return IntOps.of(self.twister.bigBits(k));
    }

    /** Generate n random bytes. */
    @Py("randbytes(self, n: int) -> bytes")
    static Object bytes(Ctx ctx, PyRandom self, int n) {
        if (n < 0) throw Errors.valueError("number of bits must be non-negative");
        if (n > 1 << 27) throw Errors.overflowError("Python int too large to convert to C int");
        ctx.charge(48 + 3L * n);
        ctx.tick(n / 4);
        Object value = CallOps.callAttribute(ctx, self, "getrandbits", n * 8L);
        byte[] big = IntOps.big(value).toByteArray();
        byte[] little = new byte[n];
        for (int i = 0; i < Math.min(n, big.length); i++) {
            ctx.look(i);
            little[i] = big[big.length - 1 - i];
        }
        return new PyBytes(little);
    }

    /** Return internal state; can be passed to setstate() later. */
    @Py("getstate(self) -> tuple")
    static Object state(Ctx ctx, PyRandom self) {
        ctx.charge(15_100);
        int[] saved = self.twister.save();
        Object[] words = new Object[saved.length];
        for (int i = 0; i < words.length; i++) words[i] = saved[i] & 0xFFFFFFFFL;
        Object gauss = self.nextGauss == null ? PyNone.NONE : self.nextGauss;
        return new PyTuple(VERSION, new PyTuple(words), gauss);
    }

    /** Restore internal state from object returned by getstate(). */
    @Py("setstate(self, state) -> None")
    static void setState(Ctx ctx, PyRandom self, Object state) {
        Object[] parts = IterOps.toArray(ctx, state);
        if (parts.length == 0 || !Long.valueOf(VERSION).equals(parts[0])) {
            throw Errors.valueError("state with version " + (parts.length == 0 ? "?" : TextOps.strText(ctx, parts[0]))
                    + " passed to Random.setstate() of version " + VERSION);
        }
        if (parts.length != 3 || !(parts[1] instanceof PyTuple words)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (words.size() != MersenneTwister.N + 1) throw Errors.valueError("state vector is the wrong size");
        int[] saved = new int[words.size()];
        for (int i = 0; i < saved.length; i++) saved[i] = IntOps.big(NumberOps.index(ctx, words.items[i])).intValue();
        int index = saved[MersenneTwister.N];
        if (index < 0 || index > MersenneTwister.N) throw Errors.valueError("invalid state");
        self.twister.restore(saved);
        self.nextGauss = parts[2] == PyNone.NONE ? null : (Double) NumberOps.toDouble(ctx, parts[2]);
    }

    /** The second of the last pair that gauss made. */
    @PyProperty("gauss_next")
    static @Nullable Object nextGauss(Ctx ctx, PyRandom self) {
        return self.nextGauss == null ? PyNone.NONE : self.nextGauss;
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyRandom self) {
        return new PyTuple(self.type(), PyTuple.EMPTY, state(ctx, self));
    }

    /** Restore what getstate() gave. */
    @Py("__setstate__(self, state, /) -> None")
    static void restore(Ctx ctx, PyRandom self, Object state) {
        setState(ctx, self, state);
    }
}
