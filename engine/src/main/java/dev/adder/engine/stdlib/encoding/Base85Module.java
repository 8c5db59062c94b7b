package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The module {@code base64}: Ascii85 and base 85. */
@PyModule("base64")
final class Base85Module {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            + "!#$%&()*+-;<=>?@^_`{|}~";

    private Base85Module() {}

    private static long word(byte[] data, int at) {
        long word = 0;
        for (int j = 0; j < 4; j++) word = word << 8 | (at + j < data.length ? data[at + j] & 0xff : 0);
        return word;
    }

    private static byte[] encoded(Ctx ctx, byte[] data, boolean ascii, boolean pad, boolean spaces) {
        ByteArrayOutputStream out = Input.output(ctx, (data.length + 3L) / 4 * 5, data.length);
        for (int i = 0; i < data.length; i += 4) {
            ctx.look(i);
            long word = word(data, i);
            int missing = Math.max(0, i + 4 - data.length);
            int skip = pad ? 0 : missing;
            if (ascii && word == 0 && skip == 0) {
                out.write('z');
                continue;
            }
            if (spaces && word == 0x20202020L && skip == 0) {
                out.write('y');
                continue;
            }
            byte[] digits = new byte[5];
            for (int j = 4; j >= 0; j--) {
                digits[j] = (byte) (ascii ? 33 + word % 85 : DIGITS.charAt((int) (word % 85)));
                word /= 85;
            }
            out.write(digits, 0, 5 - skip);
        }
        return out.toByteArray();
    }

    /** Encode bytes-like object b using Ascii85 and return a bytes object. */
    @Py("a85encode(b, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes")
    static Object a85encode(Ctx ctx, Object b, boolean foldspaces, long wrapcol, boolean pad, boolean adobe) {
        byte[] digits = encoded(ctx, Input.viewed(b), true, pad, foldspaces);
        ByteArrayOutputStream out = Input.output(ctx, 2L * digits.length + 8, digits.length);
        if (adobe) out.write('<');
        if (adobe) out.write('~');
        out.write(digits, 0, digits.length);
        if (wrapcol == 0) {
            if (adobe) out.write('~');
            if (adobe) out.write('>');
            return Input.result(out.toByteArray());
        }
        byte[] all = out.toByteArray();
        out.reset();
        int width = (int) Math.min(Integer.MAX_VALUE, Math.max(adobe ? 2 : 1, wrapcol));
        int last = 0;
        for (int i = 0; i < all.length; i += width) {
            ctx.step();
            if (i > 0) out.write('\n');
            last = Math.min(width, all.length - i);
            out.write(all, i, last);
            if (width > all.length - i) break;
        }
        if (adobe && last + 2 > width) out.write('\n');
        if (adobe) out.write('~');
        if (adobe) out.write('>');
        return Input.result(out.toByteArray());
    }

    /** Decode the Ascii85 encoded bytes-like object or ASCII string b. */
    @Py("a85decode(b, *, foldspaces: bool = False, adobe: bool = False, ignorechars=...) -> bytes")
    static Object a85decode(Ctx ctx, Object b, boolean foldspaces, boolean adobe, @Nullable Object ignorechars) {
        byte[] text = Input.decodable(b);
        byte[] ignored = ignorechars == null ? new byte[] {' ', '\t', '\n', '\r', 11} : BytesView.bytes(ignorechars);
        int from = 0;
        int to = text.length;
        if (adobe) {
            if (to < 2 || text[to - 1] != '>' || text[to - 2] != '~') {
                throw Errors.valueError("Ascii85 encoded byte sequences must end with b'~>'");
            }
            from = text[0] == '<' && text[1] == '~' && to >= 4 ? 2 : 0;
            to -= 2;
        }
        ByteArrayOutputStream out = Input.output(ctx, 5L * (to - from) + 8, text.length);
        long word = 0;
        int count = 0;
        for (int i = from; i < to + 4; i++) {
            ctx.look(i);
            int c = i < to ? text[i] & 0xff : 'u';
            if (c >= '!' && c <= 'u') {
                word = word * 85 + c - 33;
                if (++count < 5) continue;
                if (word > 0xffff_ffffL) throw Errors.valueError("Ascii85 overflow");
                int kept = i < to ? 4 : 4 - (i - to + 1);
                for (int j = 0; j < kept; j++) out.write((int) (word >> 24 - 8 * j));
                count = 0;
                word = 0;
                if (i >= to) break;
            } else if (c == 'z' || foldspaces && c == 'y') {
                if (count > 0) throw Errors.valueError((char) c + " inside Ascii85 5-tuple");
                for (int j = 0; j < 4; j++) out.write(c == 'z' ? 0 : ' ');
            } else if (indexOf(ignored, c) < 0) {
                throw Errors.valueError("Non-Ascii85 digit found: " + (char) c);
            }
        }
        return Input.result(out.toByteArray());
    }

    private static int indexOf(byte[] bytes, int c) {
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == (byte) c) return i;
        return -1;
    }

    /** Encode bytes-like object b in base85 format and return a bytes object. */
    @Py("b85encode(b, pad: bool = False) -> bytes")
    static Object b85encode(Ctx ctx, Object b, boolean pad) {
        return Input.result(encoded(ctx, Input.viewed(b), false, pad, false));
    }

    /** Decode the base85-encoded bytes-like object or ASCII string b. */
    @Py("b85decode(b) -> bytes")
    static Object b85decode(Ctx ctx, Object b) {
        byte[] text = Input.decodable(b);
        ByteArrayOutputStream out = Input.output(ctx, text.length, text.length);
        for (int i = 0; i < text.length; i += 5) {
            ctx.look(i);
            long word = 0;
            for (int j = 0; j < 5; j++) {
                int c = i + j < text.length ? text[i + j] & 0xff : '~';
                int digit = DIGITS.indexOf(c);
                if (digit < 0) throw Errors.valueError("bad base85 character at position " + (i + j));
                word = word * 85 + digit;
            }
            if (word > 0xffff_ffffL) throw Errors.valueError("base85 overflow in hunk starting at byte " + i);
            int kept = 4 - Math.max(0, i + 5 - text.length);
            for (int j = 0; j < kept; j++) out.write((int) (word >> 24 - 8 * j));
        }
        return Input.result(out.toByteArray());
    }
}
