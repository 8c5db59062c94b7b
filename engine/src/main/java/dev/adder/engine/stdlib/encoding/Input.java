package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.CodecErrors;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.io.ByteArrayOutputStream;

/** What the functions of both modules take: bytes, or text of ASCII characters. */
final class Input {
    private Input() {}

    /** For {@code base64}'s decoders. */
    static byte[] decodable(Object o) {
        if (Str.isText(o)) return encoded(o);
        byte[] bytes = BytesView.bytesOrNull(o);
        if (bytes != null) return bytes;
        throw Errors.typeError("argument should be a bytes-like object or ASCII string, not '" + Types.nameOf(o) + "'")
                .fromNone();
    }

    /** For {@code binascii}'s decoders. */
    static byte[] buffer(Object o) {
        if (Str.isText(o)) return ascii(Str.text(o));
        byte[] bytes = BytesView.bytesOrNull(o);
        if (bytes != null) return bytes;
        throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '" + Types.nameOf(o) + "'");
    }

    /** For encoders that look at their input through a memoryview. */
    static byte[] viewed(Object o) {
        byte[] bytes = BytesView.bytesOrNull(o);
        if (bytes != null) return bytes;
        throw Errors.typeError("memoryview: a bytes-like object is required, not '" + Types.nameOf(o) + "'");
    }

    private static byte[] encoded(Object text) {
        try {
            return ascii(Str.text(text));
        } catch (PyException e) {
            throw e.during(CodecErrors.notAscii(text));
        }
    }

    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) > 127) throw Errors.valueError("string argument should contain only ASCII characters");
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static PyBytes result(byte[] bytes) {
        return bytes.length == 0 ? PyBytes.EMPTY : new PyBytes(bytes);
    }

    /** Pays for so many bytes about to be made out of so many. */
    static ByteArrayOutputStream output(Ctx ctx, long most, int input) {
        ctx.charge(80 + 2 * most);
        ctx.tick(input >> 5);
        return new ByteArrayOutputStream((int) Math.min(most, 1 << 20));
    }
}
