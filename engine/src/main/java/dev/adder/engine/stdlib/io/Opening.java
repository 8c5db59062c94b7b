package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What the builtin {@code open} does. */
public final class Opening {
    private Opening() {}

    /** Opens a file with all else as it is by default. */
    public static Object open(Ctx ctx, Object file, String mode) {
        return open(ctx, file, mode, -1, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE);
    }

    public static Object open(Ctx ctx, Object file, String mode, int buffering, Object encoding, Object errors,
            Object newline, boolean closefd, Object opener) {
        if (dev.adder.engine.files.FilePath.plain(ctx, file) == null && !NumberOps.isIndex(file)) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(file));
        }
        FileMode m = FileMode.of(mode);
        check(encoding, "encoding");
        check(errors, "errors");
        if (m.binary()) {
            if (encoding != PyNone.NONE) throw Errors.valueError("binary mode doesn't take an encoding argument");
            if (errors != PyNone.NONE) throw Errors.valueError("binary mode doesn't take an errors argument");
            if (newline != PyNone.NONE) throw Errors.valueError("binary mode doesn't take a newline argument");
        } else {
            Newlines.of(ctx, newline, "open() argument 'newline'");
        }
        if (buffering == 0 && !m.binary()) throw Errors.valueError("can't have unbuffered text I/O");
        if (buffering < -1) throw Errors.valueError("invalid buffering size");
        String raw = m.raw().replace("b", "");
        if (m.writes()) raw = m.updates() ? "w+" : "w";
        Object opened = CallOps.call(ctx, Streams.FILE_IO, file, raw, closefd, opener);
        PyFileIO io = (PyFileIO) opened;
        if (m.binary() && buffering == 0) return io;
        PyBuffered buffer = new PyBuffered(m.updates() ? Streams.RANDOM : m.readable() ? Streams.READER
                : Streams.WRITER, io, m.readable(), m.writable(), true);
        if (buffering > 1) buffer.bufferSize = Math.min(buffering, 1 << 20);
        ctx.charge(440);
        if (m.binary()) return buffer;
        PyTextFile text = new PyTextFile(Streams.TEXT_WRAPPER);
        try {
            TextFileMethods.init(ctx, text, buffer, encoding, errors, newline, buffering == 1, false);
        } catch (PyException e) {
            CallOps.callAttribute(ctx, buffer, "close");
            throw e;
        }
        text.eager = true;
        text.setAttribute("mode", Str.of(mode));
        return text;
    }

    private static void check(Object value, String name) {
        if (value != PyNone.NONE && !Str.isText(value)) {
            throw Errors.typeError("open() argument '" + name + "' must be str or None, not " + Types.nameOf(value));
        }
    }
}
