package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The module {@code hashlib}: digests by name, of files, and keys from passwords. */
@PyModule("hashlib")
final class HashlibModule {
    @PyValue("blake2b") static final PyClass BLAKE2B = PyHash.BLAKE2B;
    @PyValue("blake2s") static final PyClass BLAKE2S = PyHash.BLAKE2S;

    private static final int CHUNK = 1 << 18;

    private HashlibModule() {}

    private static PySet names(Ctx ctx, boolean all) {
        PySet set = new PySet();
        for (String name : Algorithms.GUARANTEED) set.add(ctx, name);
        if (all) for (String name : Algorithms.AVAILABLE) set.add(ctx, name);
        return set;
    }

    /** The names that every platform has. */
    @PyValue("algorithms_guaranteed")
    static Object guaranteed(Ctx ctx) {
        return names(ctx, false);
    }

    /** The names that new() knows. */
    @PyValue("algorithms_available")
    static Object available(Ctx ctx) {
        return names(ctx, true);
    }

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        PyTuple base = new PyTuple("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s",
                "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "new",
                "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac", "scrypt");
        return base;
    }

    /** Return a new hashing object using the named algorithm. */
    @Py("new(name=..., data=..., **kwargs) -> HASH")
    static Object make(Ctx ctx, @Nullable Object name, @Nullable Object data, PyDict kwargs) {
        if (name == null) throw Errors.typeError("__hash_new() missing 1 required positional argument: 'name'");
        if (!Str.isText(name)) throw Errors.typeError("name must be a string");
        return named(ctx, Str.text(name), data == null ? PyBytes.EMPTY : data, kwargs);
    }

    static Object named(Ctx ctx, String name, Object data, PyDict options) {
        String usual = Algorithms.usual(name);
        if (usual == null) throw Algorithms.unsupported(name);
        if (!usual.startsWith("blake2")) return PyHash.of(ctx, usual, data);
        Object[] arguments = new Object[1 + options.size()];
        String[] names = new String[options.size()];
        arguments[0] = data;
        int n = 0;
        for (int i = options.first(); i < options.bound(); i++) {
            Object key = options.keyAt(i);
            if (key == null) continue;
            names[n++] = Str.text(key);
            arguments[n] = options.valueAt(i);
        }
        return CallOps.call(ctx, usual.equals("blake2b") ? BLAKE2B : BLAKE2S, arguments, names);
    }

    /** Hash the contents of a file-like object. Returns a digest object. */
    @Py("file_digest(fileobj, digest, /, *, _bufsize: int = 262144) -> HASH")
    static Object fileDigest(Ctx ctx, Object file, Object digest, int size) {
        Object hash = Str.isText(digest) ? named(ctx, Str.text(digest), PyBytes.EMPTY, new PyDict())
                : CallOps.call0(ctx, digest);
        if (AttrOps.find(ctx, file, "getbuffer") != null) {
            CallOps.callAttribute(ctx, hash, "update", CallOps.callAttribute(ctx, file, "getbuffer"));
            return hash;
        }
        if (AttrOps.find(ctx, file, "readinto") == null || AttrOps.find(ctx, file, "readable") == null
                || !TruthOps.isTrue(ctx, CallOps.callAttribute(ctx, file, "readable"))) {
            throw Errors.valueError("'" + TextOps.reprText(ctx, file)
                    + "' is not a file-like object in binary reading mode.");
        }
        while (true) {
            ctx.step();
            Object bytes = CallOps.callAttribute(ctx, file, "read", (long) CHUNK);
            byte[] read = BytesView.bytes(bytes);
            if (read.length == 0) return hash;
            CallOps.callAttribute(ctx, hash, "update", bytes);
        }
    }

    /** Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function. */
    @Py("pbkdf2_hmac(hash_name: str, password, salt, iterations: int, dklen=None) -> bytes")
    static Object pbkdf2(Ctx ctx, Object name, Object password, Object salt, long iterations, Object dklen) {
        if (!Str.isText(name)) {
            throw Errors.typeError("pbkdf2_hmac() argument 'hash_name' must be str, not " + Types.nameOf(name));
        }
        byte[] pass = BytesView.bytes(password);
        byte[] salted = BytesView.bytes(salt);
        String usual = Algorithms.usual(Str.text(name));
        if (usual == null || usual.startsWith("blake") || usual.startsWith("shake")) {
            throw Errors.of(MacTypes.UNSUPPORTED, "[digital envelope routines] unsupported");
        }
        if (iterations < 1) throw Errors.valueError("iteration value must be greater than 0.");
        Mac mac = Mac.of(() -> Algorithms.start(usual), pass);
        long length = dklen == PyNone.NONE ? mac.size() : Convert.toLong(ctx, dklen, "pbkdf2_hmac", 5);
        if (length < 1) throw Errors.valueError("key length must be greater than 0.");
        if (length > Integer.MAX_VALUE) throw Errors.overflowError("key length is too great.");
        ctx.charge(40 + length);
        return new PyBytes(KeyDerivation.pbkdf2(ctx, mac, salted, iterations, (int) length));
    }

    /** Password-based key derivation function scrypt. */
    @Py("scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem: int = 0, dklen: int = 64) -> bytes")
    static Object scrypt(Ctx ctx, Object password, Object salt, Object n, Object r, Object p, long maxmem,
            long dklen) {
        byte[] pass = BytesView.bytes(password);
        if (salt == PyNone.NONE) throw Errors.typeError("salt is required");
        if (n == PyNone.NONE) throw Errors.typeError("n is required and must be an unsigned int");
        if (r == PyNone.NONE) throw Errors.typeError("r is required and must be an unsigned int");
        if (p == PyNone.NONE) throw Errors.typeError("p is required and must be an unsigned int");
        byte[] salted = BytesView.bytes(salt);
        long cost = Convert.toLong(ctx, n, "scrypt", 3);
        long size = Convert.toLong(ctx, r, "scrypt", 4);
        long parallel = Convert.toLong(ctx, p, "scrypt", 5);
        if (cost < 2 || Long.bitCount(cost) != 1) throw Errors.valueError("n must be a power of 2.");
        if (maxmem < 0 || maxmem > Integer.MAX_VALUE) {
            throw Errors.valueError("maxmem must be positive and smaller than " + Integer.MAX_VALUE);
        }
        if (dklen < 1 || dklen > Integer.MAX_VALUE) {
            throw Errors.valueError("dklen must be greater than 0 and smaller than " + Integer.MAX_VALUE);
        }
        if (size < 1 || parallel < 1 || size > 1 << 24 || parallel > (1 << 30) / size || cost > 1L << 40
                || size < 4 && cost >= 1L << 16 * size) {
            throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        long limit = maxmem == 0 ? 32L << 20 : maxmem;
        long needed = 128 * size * (cost + 2) + 128 * size * parallel;
        if (needed > limit) throw Errors.valueError("[digital envelope routines] memory limit exceeded");
        ctx.charge(2 * needed + dklen);
        return new PyBytes(KeyDerivation.scrypt(ctx, pass, salted, (int) cost, (int) size, (int) parallel,
                (int) dklen));
    }
}
