package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of {@code io.StringIO}. */
@PyType("StringIO")
final class StringIOMethods {
    private StringIOMethods() {}

    static PyException closedFile() {
        return Errors.valueError("I/O operation on closed file");
    }

    private static PyStringIO open(PyStringIO self) {
        if (self.closed) throw closedFile();
        return self;
    }

    /** Create a text stream in memory. */
    @Py("__new__(cls, /, *args, **kwargs) -> StringIO")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new PyStringIO(cls);
    }

    /** Initialize self with text. */
    @Py("__init__(self, initial_value='', newline='\\n') -> None")
    static void init(Ctx ctx, PyStringIO self, Object initialValue, Object newline) {
        Newlines newlines = Newlines.of(ctx, newline, "newline");
        if (initialValue != PyNone.NONE && !Str.isText(initialValue)) {
            throw Errors.typeError("initial_value must be str or None, not " + Types.nameOf(initialValue));
        }
        self.newlines = newlines;
        self.text = new TextBuffer();
        self.position = 0;
        self.closed = false;
        if (initialValue != PyNone.NONE) self.write(ctx, plain(initialValue));
        self.position = 0;
    }

    private static Object plain(Object text) {
        return text instanceof PyBoxed b ? b.value : text;
    }

    /** Return all the text, wherever the position is. */
    @Py("getvalue(self, /) -> str")
    static Object getvalue(Ctx ctx, PyStringIO self) {
        TextBuffer text = open(self).text;
        return text.slice(ctx, 0, text.size());
    }

    /** Return the position. */
    @Py("tell(self, /) -> int")
    static long tell(Ctx ctx, PyStringIO self) {
        return open(self).position;
    }

    /** Read so many characters at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> str")
    static Object read(Ctx ctx, PyStringIO self, Object size) {
        return open(self).read(ctx, Streams.size(ctx, size));
    }

    /** Read until the end of the line or of the text. */
    @Py("readline(self, size=-1, /) -> str")
    static Object readline(Ctx ctx, PyStringIO self, Object size) {
        return open(self).readLine(ctx, Streams.size(ctx, size));
    }

    /** Cut the text off at a position, by default the present one. */
    @Py("truncate(self, pos=None, /) -> int")
    static long truncate(Ctx ctx, PyStringIO self, Object pos) {
        open(self);
        long size = self.position;
        if (pos != PyNone.NONE) {
            if (!NumberOps.isIndex(pos)) {
                throw Errors.typeError("argument should be integer or None, not '" + Types.nameOf(pos) + "'");
            }
            size = NumberOps.clippedIndex(ctx, pos);
        }
        if (size < 0) throw Errors.valueError("Negative size value " + size);
        self.text.truncate((int) Math.min(size, Integer.MAX_VALUE));
        return size;
    }

    /** Change the position. */
    @Py("seek(self, offset: int, whence: int = 0, /) -> int")
    static long seek(Ctx ctx, PyStringIO self, long offset, int whence) {
        open(self);
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (whence == 0 && offset < 0) throw Errors.valueError("Negative seek position " + offset);
        if (whence != 0 && offset != 0) {
            throw Errors.of(Exceptions.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        self.position = whence == 0 ? offset : whence == 1 ? self.position : self.text.size();
        return self.position;
    }

    /** Write text and return how many characters it has. */
    @Py("write(self, s, /) -> int")
    static long write(Ctx ctx, PyStringIO self, Object s) {
        if (!Str.isText(s)) throw Errors.typeError("string argument expected, got '" + Types.nameOf(s) + "'");
        open(self).write(ctx, plain(s));
        return Str.length(plain(s));
    }

    /** Close the stream and forget its text. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyStringIO self) {
        self.closed = true;
        self.text = new TextBuffer();
    }

    /** Return whether the stream can be read from: it can. */
    @Py("readable(self, /) -> bool")
    static boolean readable(Ctx ctx, PyStringIO self) {
        return !open(self).closed;
    }

    /** Return whether the stream can be written to: it can. */
    @Py("writable(self, /) -> bool")
    static boolean writable(Ctx ctx, PyStringIO self) {
        return !open(self).closed;
    }

    /** Return whether the stream can be positioned: it can. */
    @Py("seekable(self, /) -> bool")
    static boolean seekable(Ctx ctx, PyStringIO self) {
        return !open(self).closed;
    }

    /** Whether the stream is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyStringIO self) {
        return self.closed;
    }

    /** Always False. */
    @PyProperty("line_buffering: bool")
    static Object lineBuffering(Ctx ctx, PyStringIO self) {
        return open(self).closed;
    }

    /** The line ends seen so far. */
    @PyProperty("newlines: str | tuple[str, ...] | None")
    static Object newlines(Ctx ctx, PyStringIO self) {
        Newlines newlines = open(self).newlines;
        return newlines == null || !newlines.translates ? PyNone.NONE : newlines.seen();
    }
}
