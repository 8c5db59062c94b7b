package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import java.util.Arrays;

/** The standard streams: what is written to them is the run's output; there is nothing to read. */
public final class Console {
    private Console() {}

    /** {@code sys.stdin}. */
    public static PyTextFile input() {
        PyFileIO raw = PyFileIO.standard(PyFileIO.Standard.INPUT);
        return text(new PyBuffered(Streams.READER, raw, true, false, true), "r", "strict");
    }

    /** {@code sys.stdout}. */
    public static PyTextFile output() {
        PyFileIO raw = PyFileIO.standard(PyFileIO.Standard.OUTPUT);
        PyTextFile made = text(new PyBuffered(Streams.WRITER, raw, false, true, true), "w", "strict");
        made.standard = PyFileIO.Standard.OUTPUT;
        return made;
    }

    /** {@code sys.stderr}. */
    public static PyTextFile error() {
        PyFileIO raw = PyFileIO.standard(PyFileIO.Standard.ERROR);
        PyTextFile made = text(new PyBuffered(Streams.WRITER, raw, false, true, true), "w", "backslashreplace");
        made.standard = PyFileIO.Standard.ERROR;
        made.lineBuffering = true;
        return made;
    }

    private static PyTextFile text(PyBuffered buffer, String mode, String errors) {
        PyTextFile made = new PyTextFile(Streams.TEXT_WRAPPER);
        made.buffer = buffer;
        made.encoding = "utf-8";
        made.errors = errors;
        made.eager = true;
        made.readable = mode.equals("r");
        made.writable = !made.readable;
        made.setAttribute("mode", mode);
        return made;
    }

    static void write(Ctx ctx, PyFileIO.Standard which, byte[] bytes, int from, int to) {
        ctx.charge(48L + to - from);
        write(ctx, which, Str.text(Codecs.decode(ctx, Arrays.copyOfRange(bytes, from, to), "utf-8", "replace")));
    }

    static void write(Ctx ctx, PyFileIO.Standard which, String text) {
        if (which == PyFileIO.Standard.ERROR) ctx.run.output.writeError(text);
        else
            ctx.run.output.write(text);
    }
}
