package dev.adder.engine.stdlib.digest;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import org.jspecify.annotations.Nullable;

/** The module {@code hashlib}: the digests that have functions of their own. */
@PyModule("hashlib")
final class HashFunctions {
    private HashFunctions() {}

    private static Object start(Ctx ctx, String name, @Nullable Object data) {
        return PyHash.of(ctx, name, data == null ? PyBytes.EMPTY : data);
    }

    /** Returns a md5 hash object; optionally initialized with a string. */
    @Py("md5(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object md5(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "md5", string);
    }

    /** Returns a sha1 hash object; optionally initialized with a string. */
    @Py("sha1(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha1(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha1", string);
    }

    /** Returns a sha224 hash object; optionally initialized with a string. */
    @Py("sha224(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha224(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha224", string);
    }

    /** Returns a sha256 hash object; optionally initialized with a string. */
    @Py("sha256(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha256(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha256", string);
    }

    /** Returns a sha384 hash object; optionally initialized with a string. */
    @Py("sha384(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha384(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha384", string);
    }

    /** Returns a sha512 hash object; optionally initialized with a string. */
    @Py("sha512(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha512(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha512", string);
    }

    /** Returns a sha3-224 hash object; optionally initialized with a string. */
    @Py("sha3_224(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha3With224(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha3_224", string);
    }

    /** Returns a sha3-256 hash object; optionally initialized with a string. */
    @Py("sha3_256(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha3With256(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha3_256", string);
    }

    /** Returns a sha3-384 hash object; optionally initialized with a string. */
    @Py("sha3_384(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha3With384(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha3_384", string);
    }

    /** Returns a sha3-512 hash object; optionally initialized with a string. */
    @Py("sha3_512(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object sha3With512(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "sha3_512", string);
    }

    /** Returns a shake-128 hash object; optionally initialized with a string. */
    @Py("shake_128(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object shakeWith128(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "shake_128", string);
    }

    /** Returns a shake-256 hash object; optionally initialized with a string. */
    @Py("shake_256(string=..., *, usedforsecurity: bool = True) -> HASH")
    static Object shakeWith256(Ctx ctx, @Nullable Object string, boolean usedforsecurity) {
        return start(ctx, "shake_256", string);
    }
}
