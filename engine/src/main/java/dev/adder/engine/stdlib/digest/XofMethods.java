package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBytes;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Methods of digests of any length. */
@PyType("HASHXOF")
final class XofMethods {
    private XofMethods() {}

    private static byte[] bytes(Ctx ctx, PyHash self, @Nullable Object length, String method) {
        if (length == null) throw Errors.typeError(method + "() missing required argument 'length' (pos 1)");
        long n = Convert.toLong(ctx, length, method, 1);
        if (n < 0 || n > Integer.MAX_VALUE - 64) {
            throw new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
        }
        ctx.charge(48 + 3 * n);
        return self.hashing.digest((int) n, ctx::look);
    }

    /** Return the digest value as a bytes object. */
    @Py("digest(self, /, length: int = ...) -> bytes")
    static Object digest(Ctx ctx, PyHash self, @Nullable Object length) {
        return new PyBytes(bytes(ctx, self, length, "digest"));
    }

    /** Return the digest value as a string of hexadecimal digits. */
    @Py("hexdigest(self, /, length: int = ...) -> str")
    static String hexdigest(Ctx ctx, PyHash self, @Nullable Object length) {
        byte[] digest = bytes(ctx, self, length, "hexdigest");
        ctx.work(4L * digest.length);
        return HexFormat.of().formatHex(digest);
    }
}
