package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** What {@code BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom} share. */
@PyType("BufferedReader")
final class BufferedMethods {
    private BufferedMethods() {}

    /** Create a stream over nothing. */
    @Py("__new__(cls, /, *args, **kwargs) -> BufferedReader")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(200);
        return new PyBuffered(cls);
    }

    /** Initialize self over a raw stream. */
    @Py("__init__(self, raw, buffer_size: int = 8192) -> None")
    static void init(Ctx ctx, PyBuffered self, Object raw, long bufferSize) {
        boolean reads = self.type().isSubclassOf(Streams.READER);
        boolean writes = self.type().isSubclassOf(Streams.WRITER);
        boolean both = !reads && !writes;
        if (both && !Streams.asks(ctx, raw, "seekable")) {
            throw Streams.unsupported("File or stream is not seekable.");
        }
        if ((reads || both) && !Streams.asks(ctx, raw, "readable")) {
            throw Streams.unsupported("File or stream is not readable.");
        }
        if ((writes || both) && !Streams.asks(ctx, raw, "writable")) {
            throw Streams.unsupported("File or stream is not writable.");
        }
        if (bufferSize <= 0) throw Errors.valueError("buffer size must be strictly positive");
        self.bufferSize = (int) Math.min(bufferSize, 1 << 20);
        self.reads = reads || both;
        self.writes = writes || both;
        self.raw = raw;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyBuffered self) {
        Object name = self.raw == null ? null : AttrOps.find(ctx, self, "name");
        return Str.of("<" + self.type().module + "." + self.type().qualifiedName
                + (name == null ? "" : " name=" + TextOps.reprText(ctx, name)) + ">");
    }

    /** The stream below. */
    @PyProperty("raw: RawIOBase")
    static Object raw(Ctx ctx, PyBuffered self) {
        return self.raw();
    }

    /** The name of the stream below. */
    @PyProperty("name: Any")
    static Object name(Ctx ctx, PyBuffered self) {
        return AttrOps.get(ctx, self.raw(), "name");
    }

    /** The mode of the stream below. */
    @PyProperty("mode: str")
    static Object mode(Ctx ctx, PyBuffered self) {
        return AttrOps.get(ctx, self.raw(), "mode");
    }

    /** Whether the stream below is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyBuffered self) {
        return AttrOps.get(ctx, self.raw(), "closed");
    }

    /** Write out what is held back. */
    @Py("flush(self, /) -> None")
    static void flush(Ctx ctx, PyBuffered self) {
        if (!self.writes && Streams.isClosed(ctx, self.raw())) throw Streams.closed();
        self.check(ctx, "flush of");
        self.flushWrites(ctx);
        if (!(self.raw instanceof PyFileIO)) CallOps.callAttribute(ctx, self.raw(), "flush");
    }

    /** Write out what is held back, and close the stream below. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyBuffered self) {
        if (Streams.isClosed(ctx, self.raw())) {
            self.closed = true;
            return;
        }
        CallOps.callAttribute(ctx, self, "flush");
        CallOps.callAttribute(ctx, self.raw(), "close");
        self.closed = true;
    }

    /** Take away the stream below. */
    @Py("detach(self, /) -> RawIOBase")
    static Object detach(Ctx ctx, PyBuffered self) {
        Object raw = self.raw();
        CallOps.callAttribute(ctx, self, "flush");
        self.raw = null;
        self.detached = true;
        return raw;
    }

    /** Return whether the stream can be read from. */
    @Py("readable(self, /) -> bool")
    static Object readable(Ctx ctx, PyBuffered self) {
        return self.reads ? CallOps.callAttribute(ctx, self.raw(), "readable") : (Object) false;
    }

    /** Return whether the stream can be written to. */
    @Py("writable(self, /) -> bool")
    static Object writable(Ctx ctx, PyBuffered self) {
        return self.writes ? CallOps.callAttribute(ctx, self.raw(), "writable") : (Object) false;
    }

    /** Return whether the stream can be positioned. */
    @Py("seekable(self, /) -> bool")
    static Object seekable(Ctx ctx, PyBuffered self) {
        return CallOps.callAttribute(ctx, self.raw(), "seekable");
    }

    /** Return the file descriptor of the stream below. */
    @Py("fileno(self, /) -> int")
    static Object fileno(Ctx ctx, PyBuffered self) {
        return CallOps.callAttribute(ctx, self.raw(), "fileno");
    }

    /** Return whether the stream below is a terminal. */
    @Py("isatty(self, /) -> bool")
    static Object isatty(Ctx ctx, PyBuffered self) {
        return CallOps.callAttribute(ctx, self.raw(), "isatty");
    }

    /** Change the position. */
    @Py("seek(self, target, whence=0, /) -> int")
    static Object seek(Ctx ctx, PyBuffered self, Object target, Object whence) {
        if (!(whence instanceof Long w) || w < 0 || w > 2) {
            throw Errors.valueError("whence value " + TextOps.strText(ctx, whence) + " unsupported");
        }
        self.check(ctx, "seek of");
        if (!Streams.asks(ctx, self.raw(), "seekable")) throw Streams.unsupported("File or stream is not seekable.");
        return self.seek(ctx, target, whence);
    }

    /** Return the position. */
    @Py("tell(self, /) -> int")
    static long tell(Ctx ctx, PyBuffered self) {
        return self.tell(ctx);
    }

    /** Cut the stream off or fill it up; by default at the present position. */
    @Py("truncate(self, pos=None, /) -> int")
    static Object truncate(Ctx ctx, PyBuffered self, Object pos) {
        self.check(ctx, "truncate of");
        if (!self.writes) throw Streams.unsupported("truncate");
        return self.truncate(ctx, pos == null ? PyNone.NONE : pos);
    }
}
