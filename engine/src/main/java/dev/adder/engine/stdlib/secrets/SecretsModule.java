package dev.adder.engine.stdlib.secrets;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The module {@code secrets}: its numbers follow from the run's seed, so that a run can be replayed. */
@PyModule("secrets")
final class SecretsModule {
    private static final long USUAL_BYTES = 32;

    private SecretsModule() {}

    /** The generator of a run. */
    private record Source(Object generator) {}

    private static Object generator(Ctx ctx) {
        return ctx.run.state(Source.class, () -> new Source(CallOps.call0(ctx, systemRandom(ctx)))).generator;
    }

    /** The class of generators without a state that can be set. */
    @PyValue("SystemRandom")
    static Object systemRandom(Ctx ctx) {
        Object cls = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "random"), "SystemRandom");
        if (cls == null) throw new IllegalStateException("no SystemRandom");
        return cls;
    }

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
                "compare_digest");
    }

    /** How many bytes a token has when nobody says. */
    @PyValue("DEFAULT_ENTROPY") static final long DEFAULT_ENTROPY = USUAL_BYTES;

    /** Choose a random element from a non-empty sequence. */
    @PyValue("choice")
    static Object choice(Ctx ctx) {
        return AttrOps.get(ctx, generator(ctx), "choice");
    }

    /** Generate an int with so many random bits. */
    @PyValue("randbits")
    static Object randBits(Ctx ctx) {
        return AttrOps.get(ctx, generator(ctx), "getrandbits");
    }

    /** Return a random int in the range [0, n). */
    @Py("randbelow(exclusive_upper_bound: int) -> int")
    static Object randBelow(Ctx ctx, Object exclusiveUpperBound) {
        if (CompareOps.order(ctx, CompareOps.Order.LE, exclusiveUpperBound, 0L)) {
            throw Errors.valueError("Upper bound must be positive.");
        }
        if (!NumberOps.isInt(exclusiveUpperBound)) {
            throw Errors.noAttribute(exclusiveUpperBound, "bit_length");
        }
        return CallOps.call1(ctx, AttrOps.get(ctx, generator(ctx), "randrange"), exclusiveUpperBound);
    }

    private static byte[] bytes(Ctx ctx, Object count) {
        Object n = count == PyNone.NONE ? (Object) USUAL_BYTES : NumberOps.index(ctx, count);
        if (n instanceof Long l && l < 0) throw Errors.valueError("negative argument not allowed");
        return ((PyBytes) CallOps.call1(ctx, AttrOps.get(ctx, generator(ctx), "randbytes"), n)).value;
    }

    /** Return a random byte string containing nbytes bytes. */
    @Py("token_bytes(nbytes: int | None = None) -> bytes")
    static Object tokenBytes(Ctx ctx, Object nbytes) {
        return new PyBytes(bytes(ctx, nbytes));
    }

    /** Return a random text string, in hexadecimal. */
    @Py("token_hex(nbytes: int | None = None) -> str")
    static String tokenHex(Ctx ctx, Object nbytes) {
        byte[] bytes = bytes(ctx, nbytes);
        ctx.charge(48 + 2L * bytes.length);
        ctx.work(6L * bytes.length);
        return HexFormat.of().formatHex(bytes);
    }

    /** Return a random URL-safe text string, in Base64 encoding. */
    @Py("token_urlsafe(nbytes: int | None = None) -> str")
    static String tokenUrlSafe(Ctx ctx, Object nbytes) {
        byte[] bytes = bytes(ctx, nbytes);
        ctx.charge(48 + 2L * bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Return 'a == b' without telling by time where they differ. */
    @Py("compare_digest(a, b, /) -> bool")
    static boolean compareDigest(Ctx ctx, Object a, Object b) {
        if (Str.isText(a) && Str.isText(b)) {
            byte[] x = ascii(Str.text(a));
            byte[] y = ascii(Str.text(b));
            if (x == null || y == null) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return same(ctx, x, y);
        }
        byte[] x = buffer(a);
        byte[] y = buffer(b);
        if (x == null || y == null) {
            if (x == null && y == null) {
                throw Errors.typeError("unsupported operand types(s) or combination of types: '" + Types.nameOf(a)
                        + "' and '" + Types.nameOf(b) + "'");
            }
            throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(x == null ? a : b) + "'");
        }
        return same(ctx, x, y);
    }

    private static byte @Nullable [] ascii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return null;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte @Nullable [] buffer(Object o) {
        if (o instanceof PyBytes b) return b.value;
        return o instanceof PyByteArray b ? Arrays.copyOf(b.value, b.size) : null;
    }

    private static boolean same(Ctx ctx, byte[] a, byte[] b) {
        ctx.tick(1 + (Math.max(a.length, b.length) >> 4));
        return MessageDigest.isEqual(a, b);
    }
}
