package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.security.MessageDigest;

/** The module {@code hmac}. */
@PyModule("hmac")
final class HmacModule {
    @PyValue("HMAC") static final PyClass HMAC = MacTypes.HMAC;

    private HmacModule() {}

    /** No size is the size of all. */
    @PyValue("digest_size")
    static Object digestSize(Ctx ctx) {
        return PyNone.NONE;
    }

    private static Object table(int with) {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) table[i] = (byte) (i ^ with);
        return new PyBytes(table);
    }

    /** The bytes as they are in the outer key. */
    @PyValue("trans_5C")
    static Object outerTable(Ctx ctx) {
        return table(0x5c);
    }

    /** The bytes as they are in the inner key. */
    @PyValue("trans_36")
    static Object innerTable(Ctx ctx) {
        return table(0x36);
    }

    /** Create a new hashing object and return it. */
    @Py("new(key, msg=None, digestmod='') -> HMAC")
    static Object make(Ctx ctx, Object key, Object msg, Object digestmod) {
        return CallOps.call(ctx, HMAC, key, msg, digestmod);
    }

    /** Fast inline implementation of HMAC. */
    @Py("digest(key, msg, digest) -> bytes")
    static Object digest(Ctx ctx, Object key, Object msg, Object digest) {
        if (Str.isText(digest)) {
            BytesView.bytes(key);
            BytesView.bytes(msg);
        }
        return CallOps.callAttribute(ctx, CallOps.call(ctx, HMAC, key, msg, digest), "digest");
    }

    /** Return 'a == b', in a time that does not tell where they differ. */
    @Py("compare_digest(a, b, /) -> bool")
    static boolean compare(Ctx ctx, Object a, Object b) {
        byte[] x;
        byte[] y;
        if (Str.isText(a) && Str.isText(b)) {
            x = ascii(Str.text(a));
            y = ascii(Str.text(b));
        } else {
            x = BytesView.bytesOrNull(a);
            y = BytesView.bytesOrNull(b);
            if (x == null && y == null || x == null && !Str.isText(a) || y == null && !Str.isText(b)) {
                throw Errors.typeError("unsupported operand types(s) or combination of types: '" + Types.nameOf(a)
                        + "' and '" + Types.nameOf(b) + "'");
            }
            x = BytesView.bytes(a);
            y = BytesView.bytes(b);
        }
        ctx.tick(x.length >> 4);
        return MessageDigest.isEqual(x, y);
    }

    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) > 127) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
