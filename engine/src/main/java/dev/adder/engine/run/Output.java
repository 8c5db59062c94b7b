package dev.adder.engine.run;

import java.util.function.Consumer;

/** What a run prints, counted against its limit and handed on in pieces. */
public final class Output {
    private static final int PIECE = 8192;

    private final long limit;
    private final Consumer<String> sink;
    private final Consumer<String> errorSink;
    private final StringBuilder pending = new StringBuilder();
    private long bytes;

    Output(long limit, Consumer<String> sink, Consumer<String> errorSink) {
        this.limit = limit;
        this.sink = sink;
        this.errorSink = errorSink;
    }

    /** A new block starts, whose output is counted for itself. */
    void begin() {
        bytes = 0;
    }

    public void write(String text) {
        long size = utf8Length(text);
        if (bytes + size > limit) {
            pending.append(head(text, limit - bytes));
            flush();
            throw new RunEnd.LimitReached("output", Text.bytes(limit));
        }
        bytes += size;
        pending.append(text);
        if (pending.length() >= PIECE) flush();
    }

    /** What goes to standard error: handed on at once, after all that was written before. */
    public void writeError(String text) {
        if (errorSink == sink) {
            write(text);
            return;
        }
        flush();
        long size = utf8Length(text);
        if (bytes + size > limit) {
            errorSink.accept(head(text, limit - bytes));
            throw new RunEnd.LimitReached("output", Text.bytes(limit));
        }
        bytes += size;
        errorSink.accept(text);
    }

    public void flush() {
        if (pending.isEmpty()) return;
        String piece = pending.toString();
        pending.setLength(0);
        sink.accept(piece);
    }

    public long bytes() {
        return bytes;
    }

    private static String head(String text, long bytes) {
        int end = 0;
        long used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (used + size > bytes) break;
            used += size;
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static long utf8Length(String text) {
        long n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                n++;
            } else if (c < 0x800) {
                n += 2;
            } else if (Character.isSurrogate(c)) {
                n += 2;
            } else {
                n += 3;
            }
        }
        return n;
    }
}
