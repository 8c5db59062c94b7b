package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of {@code io.TextIOWrapper}. */
@PyType("TextIOWrapper")
final class TextFileMethods {
    private TextFileMethods() {}

    /** Create a stream over nothing. */
    @Py("__new__(cls, /, *args, **kwargs) -> TextIOWrapper")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(240);
        return new PyTextFile(cls);
    }

    /** Initialize self over a binary stream. */
    @Py("__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering: bool = False,"
            + " write_through: bool = False) -> None")
    static void init(Ctx ctx, PyTextFile self, Object buffer, Object encoding, Object errors, Object newline,
            boolean lineBuffering, boolean writeThrough) {
        String name = option(ctx, encoding, "encoding", "UTF-8");
        String handler = option(ctx, errors, "errors", "strict");
        Newlines lines = Newlines.of(ctx, newline, "TextIOWrapper() argument 'newline'");
        checkEncoding(name.equals("locale") ? "UTF-8" : name);
        self.buffer = buffer;
        self.use(name.equals("locale") ? "UTF-8" : name);
        self.errors = handler;
        self.newlines = lines;
        self.lineBuffering = lineBuffering;
        self.writeThrough = writeThrough;
        self.readable = Streams.asks(ctx, buffer, "readable");
        self.writable = Streams.asks(ctx, buffer, "writable");
        boolean seekable = Streams.asks(ctx, buffer, "seekable");
        if (seekable && self.writable && CallOps.callAttribute(ctx, buffer, "tell") instanceof Long at && at != 0) {
            self.pastStart();
        }
    }

    static void checkEncoding(String name) {
        Codecs.check(name);
    }

    private static String option(Ctx ctx, Object value, String name, String otherwise) {
        if (value == PyNone.NONE) return otherwise;
        if (!Str.isText(value)) {
            throw Errors.typeError("TextIOWrapper() argument '" + name + "' must be str or None, not "
                    + Types.nameOf(value));
        }
        String text = Str.text(value);
        if (text.indexOf('\0') >= 0) throw Errors.valueError("embedded null character");
        return text;
    }

    /** Change settings of the stream. */
    @Py("reconfigure(self, /, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None)"
            + " -> None")
    static void reconfigure(Ctx ctx, PyTextFile self, Object encoding, Object errors,
            @org.jspecify.annotations.Nullable Object newline, Object lineBuffering, Object writeThrough) {
        self.check(ctx);
        if (encoding != PyNone.NONE) {
            String name = option(ctx, encoding, "encoding", "UTF-8");
            checkEncoding(name);
            self.flush(ctx);
            self.use(name);
            self.errors = "strict";
        }
        if (errors != PyNone.NONE) self.errors = option(ctx, errors, "errors", "strict");
        if (newline != null) self.newlines = Newlines.of(ctx, newline, "reconfigure() argument 'newline'");
        self.flush(ctx);
        if (lineBuffering != PyNone.NONE) self.lineBuffering = dev.adder.engine.ops.TruthOps.isTrue(ctx, lineBuffering);
        if (writeThrough != PyNone.NONE) self.writeThrough = dev.adder.engine.ops.TruthOps.isTrue(ctx, writeThrough);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyTextFile self) {
        StringBuilder text = new StringBuilder("<_io.TextIOWrapper");
        Object name = self.buffer == null ? null : AttrOps.find(ctx, self, "name");
        if (name != null) text.append(" name=").append(TextOps.reprText(ctx, name));
        Object mode = AttrOps.find(ctx, self, "mode");
        if (mode != null) text.append(" mode=").append(TextOps.reprText(ctx, mode));
        return Str.of(text.append(" encoding=").append(TextOps.reprText(ctx, Str.of(self.encoding))).append('>')
                .toString());
    }

    /** Read so many characters at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> str")
    static Object read(Ctx ctx, PyTextFile self, Object size) {
        long most = Streams.size(ctx, size);
        self.checkReadable(ctx);
        return self.read(ctx, most);
    }

    /** Read a line, of so many characters at most. */
    @Py("readline(self, size=-1, /) -> str")
    static Object readline(Ctx ctx, PyTextFile self, Object size) {
        long most = Streams.size(ctx, size);
        self.checkReadable(ctx);
        return self.readLine(ctx, most);
    }

    /** Write text and return how many characters it has. */
    @Py("write(self, text, /) -> int")
    static long write(Ctx ctx, PyTextFile self, Object text) {
        if (!Str.isText(text)) {
            throw Errors.typeError("write() argument must be str, not "
                    + (text == PyNone.NONE ? "None" : Types.nameOf(text)));
        }
        self.check(ctx);
        if (!self.writable) throw Streams.unsupported("not writable");
        Object plain = text instanceof PyBoxed b ? b.value : text;
        self.write(ctx, plain);
        return Str.length(plain);
    }

    /** Write out what is held back. */
    @Py("flush(self, /) -> None")
    static void flush(Ctx ctx, PyTextFile self) {
        if (self.isOutput()) return;
        self.flush(ctx);
    }

    /** Write out what is held back, and close the stream below. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyTextFile self) {
        if (Streams.isClosed(ctx, self.buffer())) return;
        CallOps.callAttribute(ctx, self, "flush");
        CallOps.callAttribute(ctx, self.buffer(), "close");
        self.closed = true;
    }

    /** Take away the stream below. */
    @Py("detach(self, /) -> BufferedIOBase")
    static Object detach(Ctx ctx, PyTextFile self) {
        Object buffer = self.buffer();
        CallOps.callAttribute(ctx, self, "flush");
        self.buffer = null;
        self.detached = true;
        return buffer;
    }

    /** Change the position, to one that tell() gave. */
    @Py("seek(self, cookie, whence=0, /) -> int")
    static Object seek(Ctx ctx, PyTextFile self, Object cookie, Object whence) {
        return self.seek(ctx, cookie, whence);
    }

    /** Return the position, as a number that seek() understands. */
    @Py("tell(self, /) -> int")
    static Object tell(Ctx ctx, PyTextFile self) {
        return self.tell(ctx);
    }

    /** Cut the stream off or fill it up; by default at the present position. */
    @Py("truncate(self, pos=None, /) -> int")
    static Object truncate(Ctx ctx, PyTextFile self, Object pos) {
        self.flush(ctx);
        Object at = pos == PyNone.NONE && self.readable ? self.tell(ctx) : pos;
        return CallOps.callAttribute(ctx, self.buffer(), "truncate", at);
    }

    /** Return whether the stream can be read from. */
    @Py("readable(self, /) -> bool")
    static Object readable(Ctx ctx, PyTextFile self) {
        return CallOps.callAttribute(ctx, self.buffer(), "readable");
    }

    /** Return whether the stream can be written to. */
    @Py("writable(self, /) -> bool")
    static Object writable(Ctx ctx, PyTextFile self) {
        return CallOps.callAttribute(ctx, self.buffer(), "writable");
    }

    /** Return whether the stream can be positioned. */
    @Py("seekable(self, /) -> bool")
    static Object seekable(Ctx ctx, PyTextFile self) {
        return CallOps.callAttribute(ctx, self.buffer(), "seekable");
    }

    /** Return the file descriptor of the stream below. */
    @Py("fileno(self, /) -> int")
    static Object fileno(Ctx ctx, PyTextFile self) {
        return CallOps.callAttribute(ctx, self.buffer(), "fileno");
    }

    /** Return whether the stream below is a terminal. */
    @Py("isatty(self, /) -> bool")
    static Object isatty(Ctx ctx, PyTextFile self) {
        return CallOps.callAttribute(ctx, self.buffer(), "isatty");
    }

}
