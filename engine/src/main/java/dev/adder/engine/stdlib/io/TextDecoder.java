package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Str;

/** Decodes a stream piece by piece: it knows where a piece of bytes can be cut, and forgets the byte order mark. */
final class TextDecoder {
    private final String given;
    private String encoding;

    TextDecoder(String given) {
        this.given = given;
        this.encoding = normal(given);
    }

    private static String normal(String encoding) {
        String name = Codecs.normalName(encoding);
        return name == null ? encoding : name;
    }

    /** Starts again at the beginning of a stream. */
    void reset() {
        encoding = normal(given);
    }

    /** Whether a stream in this encoding has to be decoded as a whole. */
    boolean indivisible() {
        return encoding.equals("utf-7") || encoding.endsWith("escape");
    }

    /** How many bytes make whole characters. */
    int whole(byte[] bytes) {
        int n = bytes.length;
        if (encoding.startsWith("utf-16")) {
            boolean big = encoding.endsWith("be") || encoding.equals("utf-16") && n >= 2 && bytes[0] == -2;
            int even = n & ~1;
            if (even >= 2 && (bytes[big ? even - 2 : even - 1] & 0xFC) == 0xD8) even -= 2;
            return even;
        }
        if (encoding.startsWith("utf-32")) return n & ~3;
        if (!encoding.startsWith("utf-8")) return indivisible() ? 0 : n;
        if (encoding.equals("utf-8-sig") && n < 3) return 0;
        int back = 0;
        while (back < 3 && back < n && (bytes[n - 1 - back] & 0xC0) == 0x80) back++;
        if (back == n) return n;
        int lead = bytes[n - 1 - back] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        return lead < 0xF5 && length > back + 1 ? n - 1 - back : n;
    }

    /** The text of whole characters, as code points. */
    int[] decode(Ctx ctx, byte[] bytes, String errors) {
        if (bytes.length == 0) return new int[0];
        String used = encoding;
        switch (encoding) {
            case "utf-8-sig" -> encoding = "utf-8";
            case "utf-16" -> encoding = startsWith(bytes, -2, -1) ? "utf-16-be"
                    : marked(ctx, bytes, errors, bytes.length < 2 || startsWith(bytes, -1, -2));
            case "utf-32" -> encoding = startsWith(bytes, 0, 0, -2, -1) ? "utf-32-be"
                    : marked(ctx, bytes, errors, bytes.length < 4 || startsWith(bytes, -1, -2, 0, 0));
            default -> {}
        }
        ctx.charge(4L * bytes.length);
        return Str.codePoints(Codecs.decode(ctx, bytes, used, errors));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) if (i >= bytes.length || bytes[i] != mark[i]) return false;
        return true;
    }

    /** The encoding of a stream that begins well; of another, the errors in it come before that of its beginning. */
    private String marked(Ctx ctx, byte[] bytes, String errors, boolean well) {
        String order = encoding + "-le";
        if (well) return order;
        Codecs.decode(ctx, bytes, order, errors);
        throw Errors.of(Exceptions.UNICODE_ERROR,
                encoding.toUpperCase(java.util.Locale.ROOT) + " stream does not start with BOM");
    }

    /** Goes on after the beginning of a stream, where no byte order mark is. */
    void pastStart() {
        if (encoding.equals("utf-16") || encoding.equals("utf-32")) encoding += "-le";
    }

    /** How many bytes a decoded text had. */
    long size(Ctx ctx, int[] points, int from, int to) {
        if (from == to) return 0;
        String plain = encoding.equals("utf-16") || encoding.equals("utf-32") ? encoding + "-le" : encoding;
        return Codecs.encode(ctx, Str.of(points, from, to), plain, "surrogateescape").value.length;
    }
}
