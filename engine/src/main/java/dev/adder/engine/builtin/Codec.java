package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** A text encoding. */
abstract class Codec {
    /** How errors name it. */
    final String name;
    /** Whether neighbours that cannot be encoded make one error together. */
    private final boolean joinsErrors;

    Codec(String name, boolean joinsErrors) {
        this.name = name;
        this.joinsErrors = joinsErrors;
    }

    /** Adds the bytes of a code point, or returns false when it has none. */
    abstract boolean put(ByteOutput out, int cp);

    /** Why {@link #put} returned false. */
    abstract String reason();

    /** How many bytes a code unit has; what an error handler gives must be whole ones. */
    int unit() {
        return 1;
    }

    /** Reads all bytes. */
    abstract void decode(Decoding in);

    /** What stands before the first character. */
    void putMark(ByteOutput out) {}

    /** Encodes plain text. */
    byte[] encode(Ctx ctx, Object text, String errors) {
        int n = Str.length(text);
        ctx.work(4L * n);
        ByteOutput out = new ByteOutput(ctx, n + 4);
        putMark(out);
        int i = 0;
        while (i < n) {
            ctx.look(i);
            if (put(out, Str.codePointAt(text, i))) {
                i++;
                continue;
            }
            int end = i + 1;
            if (joinsErrors) {
                int size = out.size();
                while (end < n && !put(out, Str.codePointAt(text, end))) end++;
                out.truncate(size);
            }
            i = CodecErrors.encode(ctx, this, text, i, end, errors, out);
            ctx.step();
        }
        return out.finish();
    }
}
