package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** Bytes being decoded: the source, and the text so far. */
final class Decoding {
    final Ctx ctx;
    final byte[] bytes;
    final String errors;
    private final StringBuilder out;
    private boolean pairs;

    Decoding(Ctx ctx, byte[] bytes, String errors) {
        this.ctx = ctx;
        this.bytes = bytes;
        this.errors = errors;
        ctx.charge(64 + 2L * bytes.length);
        ctx.work(4L * bytes.length);
        this.out = new StringBuilder(bytes.length);
    }

    /** The byte at a position, without its sign. */
    int at(int i) {
        return bytes[i] & 0xff;
    }

    int size() {
        return bytes.length;
    }

    void add(int cp) {
        if (cp < 0x10000) {
            out.append((char) cp);
        } else {
            out.appendCodePoint(cp);
            pairs = true;
        }
    }

    /** Bytes that cannot be decoded; returns where to go on. */
    int fail(String codec, int start, int end, String reason) {
        ctx.step();
        return CodecErrors.decode(this, codec, start, end, reason);
    }

    /** What an error handler put in the place of bytes. */
    void addReplacement(Object text) {
        ctx.charge(2L * Str.length(text));
        pairs |= !(text instanceof String);
        out.append(Str.text(text));
    }

    Object finish() {
        return Texts.of(out.toString(), pairs);
    }
}
