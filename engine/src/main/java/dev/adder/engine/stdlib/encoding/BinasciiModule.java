package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The module {@code binascii}. */
@PyModule("binascii")
final class BinasciiModule {
    @PyValue("Error") static final PyClass ERROR = BinasciiTypes.ERROR;
    @PyValue("Incomplete") static final PyClass INCOMPLETE = BinasciiTypes.INCOMPLETE;

    private BinasciiModule() {}

    /** Decode a line of base64 data. */
    @Py("a2b_base64(data, /, *, strict_mode: bool = False) -> bytes")
    static Object decode64(Ctx ctx, Object data, boolean strict) {
        return Input.result(Base64Text.decode(ctx, Input.buffer(data), strict));
    }

    /** Base64-code line of data. */
    @Py("b2a_base64(data, /, *, newline: bool = True) -> bytes")
    static Object encode64(Ctx ctx, Object data, boolean newline) {
        return Input.result(Base64Text.encode(ctx, BytesView.bytes(data), newline));
    }

    private static Object hex(Ctx ctx, Object data, @Nullable Object sep, long group) {
        PyBytes bytes = new PyBytes(BytesView.bytes(data));
        Object text = sep == null ? CallOps.callAttribute(ctx, bytes, "hex")
                : CallOps.callAttribute(ctx, bytes, "hex", sep, group);
        ctx.charge(40 + Str.text(text).length());
        return Input.result(Str.text(text).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Hexadecimal representation of binary data. */
    @Py("hexlify(data, sep=..., bytes_per_sep: int = 1) -> bytes")
    static Object hexlify(Ctx ctx, Object data, @Nullable Object sep, int group) {
        return hex(ctx, data, sep, group);
    }

    /** Hexadecimal representation of binary data. */
    @Py("b2a_hex(data, sep=..., bytes_per_sep: int = 1) -> bytes")
    static Object b2aHex(Ctx ctx, Object data, @Nullable Object sep, int group) {
        return hex(ctx, data, sep, group);
    }

    static byte[] unhex(Ctx ctx, byte[] text) {
        ctx.charge(40 + text.length / 2);
        ctx.tick(text.length >> 5);
        if (text.length % 2 != 0) throw BinasciiTypes.error("Odd-length string");
        byte[] out = new byte[text.length / 2];
        for (int i = 0; i < out.length; i++) {
            ctx.look(i);
            int high = Character.digit((char) (text[2 * i] & 0xff), 16);
            int low = Character.digit((char) (text[2 * i + 1] & 0xff), 16);
            if (high < 0 || low < 0) throw BinasciiTypes.error("Non-hexadecimal digit found");
            out[i] = (byte) (high << 4 | low);
        }
        return out;
    }

    /** Binary data of hexadecimal representation. */
    @Py("unhexlify(hexstr, /) -> bytes")
    static Object unhexlify(Ctx ctx, Object text) {
        return Input.result(unhex(ctx, Input.buffer(text)));
    }

    /** Binary data of hexadecimal representation. */
    @Py("a2b_hex(hexstr, /) -> bytes")
    static Object a2bHex(Ctx ctx, Object text) {
        return Input.result(unhex(ctx, Input.buffer(text)));
    }

    private static long unsigned(Ctx ctx, Object value) {
        return IntOps.big(NumberOps.index(ctx, value)).longValue() & 0xffff_ffffL;
    }

    /** Compute CRC-32 incrementally. */
    @Py("crc32(data, crc=0, /) -> int")
    static long crc32(Ctx ctx, Object data, Object crc) {
        byte[] bytes = BytesView.bytes(data);
        ctx.tick(bytes.length >> 6);
        return Crc.crc32(bytes, bytes.length, (int) unsigned(ctx, crc), ctx::look);
    }

    /** Compute CRC-CCITT incrementally. */
    @Py("crc_hqx(data, crc, /) -> int")
    static long crcHqx(Ctx ctx, Object data, Object crc) {
        byte[] bytes = BytesView.bytes(data);
        ctx.tick(bytes.length >> 4);
        int sum = (int) unsigned(ctx, crc) & 0xffff;
        for (int at = 0; at < bytes.length; at++) {
            ctx.look(at);
            sum ^= (bytes[at] & 0xff) << 8;
            for (int i = 0; i < 8; i++) sum = (sum << 1 ^ ((sum & 0x8000) != 0 ? 0x1021 : 0)) & 0xffff;
        }
        return sum;
    }

    /** Decode a line of uuencoded data. */
    @Py("a2b_uu(data, /) -> bytes")
    static Object decodeUu(Ctx ctx, Object data) {
        return Input.result(QuotedText.decodeUu(ctx, Input.buffer(data)));
    }

    /** Uuencode line of data. */
    @Py("b2a_uu(data, /, *, backtick: bool = False) -> bytes")
    static Object encodeUu(Ctx ctx, Object data, boolean backtick) {
        return Input.result(QuotedText.encodeUu(ctx, BytesView.bytes(data), backtick));
    }

    /** Decode a string of qp-encoded data. */
    @Py("a2b_qp(data, header: bool = False) -> bytes")
    static Object decodeQp(Ctx ctx, Object data, boolean header) {
        return Input.result(QuotedText.decode(ctx, Input.buffer(data), header));
    }

    /** Encode a string using quoted-printable encoding. */
    @Py("b2a_qp(data, quotetabs: bool = False, istext: bool = True, header: bool = False) -> bytes")
    static Object encodeQp(Ctx ctx, Object data, boolean tabs, boolean text, boolean header) {
        return Input.result(QuotedText.encode(ctx, BytesView.bytes(data), tabs, text, header));
    }
}
