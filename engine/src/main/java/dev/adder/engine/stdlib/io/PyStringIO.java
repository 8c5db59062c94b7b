package dev.adder.engine.stdlib.io;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** An instance of {@code io.StringIO}. */
final class PyStringIO extends PyStream {
    TextBuffer text = new TextBuffer();
    long position;
    @Nullable Newlines newlines;

    PyStringIO(PyClass cls) {
        super(cls);
    }

    Object read(Ctx ctx, long most) {
        int from = (int) Math.min(position, text.size());
        long left = text.size() - from;
        int n = (int) (most < 0 ? left : Math.min(most, left));
        position = n == 0 ? position : from + n;
        return n == 0 ? "" : text.slice(ctx, from, from + n);
    }

    /** A line, of so many characters at most; empty at the end. */
    Object readLine(Ctx ctx, long most) {
        int size = text.size();
        if (position >= size || most == 0) return "";
        int from = (int) position;
        int end = most < 0 || most > size - from ? size : from + (int) most;
        int to = lineEnd(from, end, size);
        ctx.tick(to - from >> 6);
        position = to;
        return text.slice(ctx, from, to);
    }

    private int lineEnd(int from, int end, int size) {
        Newlines n = newlines;
        boolean universal = n != null && n.universal;
        String terminator = n == null ? "\n" : n.terminator;
        for (int i = from; i < end; i++) {
            int c = text.at(i);
            if (c == '\n' && (universal || terminator.equals("\n"))) return i + 1;
            if (c != '\r') continue;
            boolean both = i + 1 < size && text.at(i + 1) == '\n';
            if (universal) return both ? Math.min(i + 2, end) : i + 1;
            if (terminator.equals("\r")) return i + 1;
            if (terminator.equals("\r\n") && both && i + 1 < end) return i + 2;
        }
        return end;
    }

    void write(Ctx ctx, Object value) {
        Newlines n = newlines;
        Object shown = value;
        if (n != null && n.translates) {
            ctx.charge(48 + 2L * Str.length(value));
            shown = Str.of(n.translated(Str.text(value)));
        } else if (n != null && n.written != null) {
            shown = Str.of(n.forWriting(ctx, Str.text(value)));
        }
        text.write(ctx, position, shown);
        position += Str.length(shown);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (closed) throw StringIOMethods.closedFile();
        if (!type().shared && type().find("readline") != Streams.STRING_IO.find("readline")) return super.next(ctx);
        Object line = readLine(ctx, -1);
        return Str.length(line) == 0 ? null : line;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64 + text.held());
    }
}
