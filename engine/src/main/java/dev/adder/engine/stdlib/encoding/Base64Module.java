package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The module {@code base64}: base 64, 32 and 16. */
@PyModule("base64")
final class Base64Module {
    @PyValue("MAXLINESIZE") static final long MOST_LINE = 76;
    @PyValue("MAXBINSIZE") static final long MOST_BYTES = 57;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE32_HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

    private Base64Module() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode",
                "b32decode", "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode",
                "a85encode", "a85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode",
                "urlsafe_b64decode");
    }

    private static byte[] translated(Ctx ctx, byte[] bytes, int from1, int to1, int from2, int to2) {
        ctx.charge(40 + bytes.length);
        byte[] out = bytes.clone();
        for (int i = 0; i < out.length; i++) {
            ctx.look(i);
            if (out[i] == (byte) from1) out[i] = (byte) to1;
            else if (out[i] == (byte) from2) out[i] = (byte) to2;
        }
        return out;
    }

    private static PyException wrongAlternatives(Ctx ctx, Object alternatives) {
        return Errors.of(Exceptions.ASSERTION_ERROR, TextOps.reprText(ctx, alternatives));
    }

    /** Encode the bytes-like object s using Base64 and return a bytes object. */
    @Py("b64encode(s, altchars=None) -> bytes")
    static Object encode(Ctx ctx, Object s, Object altchars) {
        byte[] encoded = Base64Text.encode(ctx, BytesView.bytes(s), false);
        if (altchars == PyNone.NONE) return Input.result(encoded);
        byte[] other = BytesView.bytesOrNull(altchars);
        if (SubscriptOps.length(ctx, altchars) != 2) throw wrongAlternatives(ctx, altchars);
        if (other == null) {
            throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(altchars) + "'");
        }
        return Input.result(translated(ctx, encoded, '+', other[0], '/', other[1]));
    }

    /** Decode the Base64 encoded bytes-like object or ASCII string s. */
    @Py("b64decode(s, altchars=None, validate: bool = False) -> bytes")
    static Object decode(Ctx ctx, Object s, Object altchars, boolean validate) {
        byte[] bytes = Input.decodable(s);
        if (altchars != PyNone.NONE) {
            byte[] other = Input.decodable(altchars);
            if (other.length != 2) throw wrongAlternatives(ctx, new PyBytes(other));
            bytes = translated(ctx, bytes, other[0], '+', other[1], '/');
        }
        return Input.result(Base64Text.decode(ctx, bytes, validate));
    }

    /** Encode bytes-like object s using the standard Base64 alphabet. */
    @Py("standard_b64encode(s) -> bytes")
    static Object standardEncode(Ctx ctx, Object s) {
        return encode(ctx, s, PyNone.NONE);
    }

    /** Decode bytes encoded with the standard Base64 alphabet. */
    @Py("standard_b64decode(s) -> bytes")
    static Object standardDecode(Ctx ctx, Object s) {
        return decode(ctx, s, PyNone.NONE, false);
    }

    /** Encode bytes using the URL- and filesystem-safe Base64 alphabet. */
    @Py("urlsafe_b64encode(s) -> bytes")
    static Object urlEncode(Ctx ctx, Object s) {
        byte[] encoded = Base64Text.encode(ctx, BytesView.bytes(s), false);
        return Input.result(translated(ctx, encoded, '+', '-', '/', '_'));
    }

    /** Decode bytes using the URL- and filesystem-safe Base64 alphabet. */
    @Py("urlsafe_b64decode(s) -> bytes")
    static Object urlDecode(Ctx ctx, Object s) {
        byte[] bytes = translated(ctx, Input.decodable(s), '-', '+', '_', '/');
        return Input.result(Base64Text.decode(ctx, bytes, false));
    }

    private static Object encode32(Ctx ctx, Object s, String alphabet) {
        byte[] data = Input.viewed(s);
        ByteArrayOutputStream out = Input.output(ctx, (data.length + 4L) / 5 * 8, data.length);
        for (int i = 0; i < data.length; i += 5) {
            ctx.look(i);
            long bits = 0;
            int given = Math.min(5, data.length - i);
            for (int j = 0; j < 5; j++) bits = bits << 8 | (j < given ? data[i + j] & 0xff : 0);
            int digits = (given * 8 + 4) / 5;
            for (int j = 0; j < 8; j++) out.write(j < digits ? alphabet.charAt((int) (bits >> 35 - 5 * j & 31)) : '=');
        }
        return Input.result(out.toByteArray());
    }

    private static Object decode32(Ctx ctx, Object s, String alphabet, boolean casefold, Object map01) {
        byte[] text = Input.decodable(s);
        int one = 0;
        if (map01 != PyNone.NONE) {
            byte[] map = Input.decodable(map01);
            if (map.length != 1) throw wrongAlternatives(ctx, new PyBytes(map));
            one = map[0];
        }
        if (text.length % 8 != 0) throw BinasciiTypes.error("Incorrect padding");
        ByteArrayOutputStream out = Input.output(ctx, text.length, text.length);
        int end = text.length;
        while (end > 0 && text[end - 1] == '=') end--;
        int pads = text.length - end;
        long bits = 0;
        for (int i = 0; i < text.length; i++) {
            ctx.look(i);
            int c = i < end ? text[i] : alphabet.charAt(0);
            if (one != 0 && c == '0') c = 'O';
            else if (one != 0 && c == '1') c = one;
            if (casefold && c >= 'a' && c <= 'z') c -= 32;
            int value = alphabet.indexOf(c);
            if (value < 0) throw BinasciiTypes.error("Non-base32 digit found");
            bits = bits << 5 | value;
            if (i % 8 == 7) {
                int kept = i < end || pads == 0 ? 5 : (8 - Math.min(pads, 8)) * 5 / 8;
                if (i == text.length - 1 && pads > 0) kept = kept(pads);
                for (int j = 0; j < kept; j++) out.write((int) (bits >> 32 - 8 * j));
                bits = 0;
            }
        }
        return Input.result(out.toByteArray());
    }

    private static int kept(int pads) {
        return switch (pads) {
            case 1 -> 4;
            case 3 -> 3;
            case 4 -> 2;
            case 6 -> 1;
            default -> throw BinasciiTypes.error("Incorrect padding");
        };
    }

    /** Encode the bytes-like objects using base32 and return a bytes object. */
    @Py("b32encode(s) -> bytes")
    static Object b32encode(Ctx ctx, Object s) {
        return encode32(ctx, s, BASE32);
    }

    /** Decode the base32 encoded bytes-like object or ASCII string s. */
    @Py("b32decode(s, casefold: bool = False, map01=None) -> bytes")
    static Object b32decode(Ctx ctx, Object s, boolean casefold, Object map01) {
        return decode32(ctx, s, BASE32, casefold, map01);
    }

    /** Encode the bytes-like objects using base32hex and return a bytes object. */
    @Py("b32hexencode(s) -> bytes")
    static Object b32hexencode(Ctx ctx, Object s) {
        return encode32(ctx, s, BASE32_HEX);
    }

    /** Decode the base32hex encoded bytes-like object or ASCII string s. */
    @Py("b32hexdecode(s, casefold: bool = False) -> bytes")
    static Object b32hexdecode(Ctx ctx, Object s, boolean casefold) {
        return decode32(ctx, s, BASE32_HEX, casefold, PyNone.NONE);
    }

    /** Encode the bytes-like object s using Base16 and return a bytes object. */
    @Py("b16encode(s) -> bytes")
    static Object b16encode(Ctx ctx, Object s) {
        byte[] data = BytesView.bytes(s);
        ctx.charge(80 + 6L * data.length);
        ctx.work(4L * data.length);
        String hex = HexFormat.of().withUpperCase().formatHex(data);
        return Input.result(hex.getBytes(StandardCharsets.US_ASCII));
    }

    /** Decode the Base16 encoded bytes-like object or ASCII string s. */
    @Py("b16decode(s, casefold: bool = False) -> bytes")
    static Object b16decode(Ctx ctx, Object s, boolean casefold) {
        byte[] text = Input.decodable(s);
        ctx.work(text.length);
        for (byte c : text) {
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || casefold && c >= 'a' && c <= 'f') continue;
            throw BinasciiTypes.error("Non-base16 digit found");
        }
        return Input.result(BinasciiModule.unhex(ctx, text));
    }

    /** Encode a bytestring into a bytes object containing multiple lines of base-64 data. */
    @Py("encodebytes(s) -> bytes")
    static Object encodeBytes(Ctx ctx, Object s) {
        byte[] data = plain(s);
        ByteArrayOutputStream out = Input.output(ctx, data.length * 2L, data.length);
        for (int i = 0; i < data.length; i += 57) {
            ctx.look(i / 57);
            byte[] line = Base64Text.encode(ctx, Arrays.copyOfRange(data, i, Math.min(data.length, i + 57)), true);
            out.write(line, 0, line.length);
        }
        return Input.result(out.toByteArray());
    }

    private static byte[] plain(Object s) {
        byte[] data = BytesView.bytesOrNull(s);
        if (data != null) return data;
        throw Errors.typeError("expected bytes-like object, not " + Types.nameOf(s)).because(Errors
                .typeError("memoryview: a bytes-like object is required, not '" + Types.nameOf(s) + "'"));
    }

    /** Decode a bytestring of base-64 data into a bytes object. */
    @Py("decodebytes(s) -> bytes")
    static Object decodeBytes(Ctx ctx, Object s) {
        return Input.result(Base64Text.decode(ctx, plain(s), false));
    }

    /** Encode a file; input and output are binary files. */
    @Py("encode(input, output) -> None")
    static void encodeFile(Ctx ctx, Object input, Object output) {
        while (true) {
            ctx.step();
            byte[] piece = BytesView.bytes(CallOps.callAttribute(ctx, input, "read", MOST_BYTES));
            if (piece.length == 0) return;
            while (piece.length < MOST_BYTES) {
                byte[] more = BytesView.bytes(CallOps.callAttribute(ctx, input, "read", MOST_BYTES - piece.length));
                if (more.length == 0) break;
                int at = piece.length;
                piece = Arrays.copyOf(piece, at + more.length);
                System.arraycopy(more, 0, piece, at, more.length);
            }
            CallOps.callAttribute(ctx, output, "write", Input.result(Base64Text.encode(ctx, piece, true)));
        }
    }

    /** Decode a file; input and output are binary files. */
    @Py("decode(input, output) -> None")
    static void decodeFile(Ctx ctx, Object input, Object output) {
        while (true) {
            ctx.step();
            byte[] line = BytesView.bytes(CallOps.callAttribute(ctx, input, "readline"));
            if (line.length == 0) return;
            CallOps.callAttribute(ctx, output, "write", Input.result(Base64Text.decode(ctx, line, false)));
        }
    }
}
