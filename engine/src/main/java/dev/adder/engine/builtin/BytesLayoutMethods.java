package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Methods of bytes and bytearray that fill, translate and decode. */
@PyType("bytes")
final class BytesLayoutMethods {
    private BytesLayoutMethods() {}

    /** Return a centered string of length width. */
    @Py("center(self, width: int, fillchar: Any = ..., /) -> bytes")
    static Object center(Ctx ctx, Object self, long width, @Nullable Object fillchar) {
        int fill = fill(fillchar, "center");
        long missing = width - BytesView.self(self, "center").size();
        long left = missing / 2 + (missing & width & 1);
        return pad(ctx, self, fill, left, missing - left);
    }

    /** Return a left-justified string of length width. */
    @Py("ljust(self, width: int, fillchar: Any = ..., /) -> bytes")
    static Object ljust(Ctx ctx, Object self, long width, @Nullable Object fillchar) {
        return pad(ctx, self, fill(fillchar, "ljust"), 0, width - BytesView.self(self, "ljust").size());
    }

    /** Return a right-justified string of length width. */
    @Py("rjust(self, width: int, fillchar: Any = ..., /) -> bytes")
    static Object rjust(Ctx ctx, Object self, long width, @Nullable Object fillchar) {
        return pad(ctx, self, fill(fillchar, "rjust"), width - BytesView.self(self, "rjust").size(), 0);
    }

    private static int fill(@Nullable Object o, String method) {
        if (o == null) return ' ';
        byte[] bytes = o instanceof PyMemoryView ? null : BytesView.bytesOrNull(o);
        if (bytes != null && bytes.length == 1) return bytes[0];
        throw Errors.typeError(method + "() argument 2 must be a byte string of length 1, not " + Numbers.shown(o));
    }

    private static Object pad(Ctx ctx, Object self, int fill, long left, long right) {
        if (left + right <= 0) return BytesView.unchanged(ctx, self);
        BytesView.Content c = BytesView.self(self, "center");
        byte[] result = new byte[BytesView.reserve(ctx, left + right + c.size())];
        Arrays.fill(result, (byte) fill);
        System.arraycopy(c.array(), 0, result, (int) left, c.size());
        return BytesView.like(self, result);
    }

    /** Pad a numeric string with zeros on the left, to fill a field of the given width. */
    @Py("zfill(self, width: int, /) -> bytes")
    static Object zeroFill(Ctx ctx, Object self, long width) {
        BytesView.Content c = BytesView.self(self, "zfill");
        long missing = width - c.size();
        if (missing <= 0) return BytesView.unchanged(ctx, self);
        byte[] result = new byte[BytesView.reserve(ctx, width)];
        Arrays.fill(result, (byte) '0');
        System.arraycopy(c.array(), 0, result, (int) missing, c.size());
        if (c.size() > 0 && (c.array()[0] == '-' || c.array()[0] == '+')) {
            result[(int) missing] = '0';
            result[0] = c.array()[0];
        }
        return BytesView.like(self, result);
    }

    /** Return a copy where all tab characters are expanded using spaces. */
    @Py("expandtabs(self, /, tabsize: int = 8) -> bytes")
    static Object expandTabs(Ctx ctx, Object self, int tabsize) {
        BytesView.Content c = BytesView.self(self, "expandtabs");
        ctx.charge(c.size());
        ctx.tick(c.size() >> 5);
        String text = new String(c.array(), 0, c.size(), StandardCharsets.ISO_8859_1);
        try {
            BytesView.reserve(ctx, 2 * StringTools.expandedLength(text, tabsize, ctx::look));
            String expanded = StringTools.expandTabs(text, tabsize, ctx::look);
            return BytesView.like(self, expanded.getBytes(StandardCharsets.ISO_8859_1));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Return a copy with each character mapped by the given table of 256, after deletion. */
    @Py("translate(self, table: Any, /, delete: Any = ...) -> bytes")
    static Object translate(Ctx ctx, Object self, Object table, @Nullable Object delete) {
        byte[] map = table == PyNone.NONE ? null : BytesView.bytes(table);
        if (map != null && map.length != 256) throw Errors.valueError("translation table must be 256 characters long");
        boolean[] gone = new boolean[256];
        if (delete != null) for (byte b : BytesView.bytes(delete)) gone[b & 0xff] = true;
        BytesView.Content c = BytesView.self(self, "translate");
        byte[] result = new byte[BytesView.reserve(ctx, c.size())];
        ctx.tick(c.size() >> 6);
        int n = 0;
        for (int i = 0; i < c.size(); i++) {
            byte b = c.array()[i];
            if (!gone[b & 0xff]) result[n++] = map == null ? b : map[b & 0xff];
        }
        return BytesView.like(self, Arrays.copyOf(result, n));
    }

    /** Return a translation table usable for the bytes or bytearray translate method. */
    @Py("maketrans(frm: Any, to: Any, /) -> bytes")
    static PyBytes makeTable(Ctx ctx, Object frm, Object to) {
        byte[] from = BytesView.bytes(frm);
        byte[] into = BytesView.bytes(to);
        if (from.length != into.length) throw Errors.valueError("maketrans arguments must have same length");
        ctx.charge(300);
        ctx.tick(from.length >> 6);
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) table[i] = (byte) i;
        for (int i = 0; i < from.length; i++) table[from[i] & 0xff] = into[i];
        return new PyBytes(table);
    }

    /** Decode the bytes using the codec registered for encoding. */
    @Py("decode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> str")
    static Object decode(Ctx ctx, Object self, Object encoding, Object errors) {
        String codec = StrLayoutMethods.option(encoding, "decode", "encoding");
        String handler = StrLayoutMethods.option(errors, "decode", "errors");
        return CodecCalls.decode(ctx, BytesView.bytes(self), codec, handler);
    }

    /** Create a string of hexadecimal numbers from the bytes. */
    @Py("hex(self, /, sep: Any = ..., bytes_per_sep: int = 1) -> str")
    static String hex(Ctx ctx, Object self, @Nullable Object sep, int bytesPerSep) {
        BytesView.Content c = BytesView.self(self, "hex");
        return HexText.of(ctx, c.array(), c.size(), sep, bytesPerSep);
    }

    /** Create a bytes object from a string of hexadecimal numbers. */
    @Py("fromhex(cls, string: str, /) -> bytes")
    static Object fromHex(Ctx ctx, PyClass cls, Object string) {
        if (!Str.isText(string)) {
            throw Errors.typeError("fromhex() argument must be str, not " + Numbers.shown(string));
        }
        byte[] bytes = HexText.parse(ctx, Str.text(string));
        if (cls == Types.BYTES) return new PyBytes(bytes);
        return CallOps.call1(ctx, cls, new PyBytes(bytes));
    }
}
