package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import dev.adder.engine.ops.TruthOps;
import org.jspecify.annotations.Nullable;

/** What all streams have, made of a few methods that a program's class may bring. */
@PyType("_IOBase")
final class IOBaseMethods {
    private IOBaseMethods() {}

    /** Create a stream. */
    @Py("__new__(cls, /, *args, **kwargs) -> _IOBase")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (cls.shared && (args.length > 0 || kwargs.size() > 0)) {
            throw Errors.typeError(cls.name + "() takes no arguments");
        }
        ctx.charge(64);
        return new PyStream.Plain(cls);
    }

    /** Whether the stream is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyStream self) {
        return self.closed;
    }

    /** Flush and close the stream; nothing if it is closed already. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyStream self) {
        if (self.closed) return;
        CallOps.callAttribute(ctx, self, "flush");
        self.closed = true;
    }

    /** Write out what is held back, if anything can be. */
    @Py("flush(self, /) -> None")
    static void flush(Ctx ctx, PyStream self) {
        check(ctx, self);
    }

    static void check(Ctx ctx, Object self) {
        if (TruthOps.isTrue(ctx, AttrOps.get(ctx, self, "closed"))) throw Streams.closed();
    }

    /** Return whether the stream can be read from. */
    @Py("readable(self, /) -> bool")
    static boolean readable(Ctx ctx, PyStream self) {
        return false;
    }

    /** Return whether the stream can be written to. */
    @Py("writable(self, /) -> bool")
    static boolean writable(Ctx ctx, PyStream self) {
        return false;
    }

    /** Return whether the stream can be positioned. */
    @Py("seekable(self, /) -> bool")
    static boolean seekable(Ctx ctx, PyStream self) {
        return false;
    }

    /** Return whether this is a terminal. */
    @Py("isatty(self, /) -> bool")
    static boolean isatty(Ctx ctx, PyStream self) {
        check(ctx, self);
        return false;
    }

    /** Return the file descriptor, if there is one. */
    @Py("fileno(self, /) -> int")
    static Object fileno(Ctx ctx, PyStream self) {
        throw Streams.unsupported("fileno");
    }

    /** Change the position. */
    @Py("seek(self, offset, whence=0, /) -> int")
    static Object seek(Ctx ctx, PyStream self, Object offset, Object whence) {
        throw Streams.unsupported("seek");
    }

    /** Return the position. */
    @Py("tell(self, /) -> int")
    static Object tell(Ctx ctx, PyStream self) {
        return CallOps.callAttribute(ctx, self, "seek", 0L, 1L);
    }

    /** Cut the stream off. */
    @Py("truncate(self, size=None, /) -> int")
    static Object truncate(Ctx ctx, PyStream self, Object size) {
        throw Streams.unsupported("truncate");
    }

    /** Return the stream itself, if it is open. */
    @Py("__enter__(self, /) -> Self")
    static Object enter(Ctx ctx, PyStream self) {
        check(ctx, self);
        return self;
    }

    /** Close the stream. */
    @Py("__exit__(self, /, *args) -> None")
    static void exit(Ctx ctx, PyStream self, Object[] args) {
        CallOps.callAttribute(ctx, self, "close");
    }

    /** Return the stream itself, as an iterator over its lines. */
    @Py("__iter__(self, /) -> Self")
    static Object iter(Ctx ctx, PyStream self) {
        check(ctx, self);
        return self;
    }

    /** Return the next line. */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, PyStream self) {
        Object line = self.next(ctx);
        if (line == null) throw Errors.stopIteration(PyNone.NONE);
        return line;
    }

    /** Raise ValueError if the stream is closed. */
    @Py("_checkClosed(self, /, msg=None) -> None")
    static void checkClosed(Ctx ctx, PyStream self, Object msg) {
        check(ctx, self);
    }

    /** Raise UnsupportedOperation unless the stream can be read from. */
    @Py("_checkReadable(self, /, msg=None) -> None")
    static void checkReadable(Ctx ctx, PyStream self, Object msg) {
        if (!Streams.asks(ctx, self, "readable")) throw Streams.unsupported("File or stream is not readable.");
    }

    /** Raise UnsupportedOperation unless the stream can be written to. */
    @Py("_checkWritable(self, /, msg=None) -> None")
    static void checkWritable(Ctx ctx, PyStream self, Object msg) {
        if (!Streams.asks(ctx, self, "writable")) throw Streams.unsupported("File or stream is not writable.");
    }

    /** Raise UnsupportedOperation unless the stream can be positioned. */
    @Py("_checkSeekable(self, /, msg=None) -> None")
    static void checkSeekable(Ctx ctx, PyStream self, Object msg) {
        if (!Streams.asks(ctx, self, "seekable")) throw Streams.unsupported("File or stream is not seekable.");
    }

    /** Read and return a line, of so many bytes at most. */
    @Py("readline(self, size=-1, /) -> bytes")
    static Object readline(Ctx ctx, PyStream self, Object size) {
        long most = Streams.size(ctx, size);
        Object peek = AttrOps.find(ctx, self, "peek");
        PyByteArray line = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);
        while (most < 0 || line.size < most) {
            ctx.step();
            long n = peek == null ? 1 : readAhead(ctx, peek, most < 0 ? Long.MAX_VALUE : most - line.size);
            byte[] got = bytes(CallOps.callAttribute(ctx, self, "read", n));
            if (got.length == 0) break;
            BytesBuffer.append(ctx, line, got, got.length);
            if (line.value[line.size - 1] == '\n') break;
        }
        return new PyBytes(java.util.Arrays.copyOf(line.value, line.size));
    }

    private static byte[] bytes(Object got) {
        if (got instanceof PyBytes b) return b.value;
        throw Errors.of(dev.adder.engine.value.Exceptions.OS_ERROR,
                "read() should have returned a bytes object, not '" + Types.nameOf(got) + "'");
    }

    private static long readAhead(Ctx ctx, Object peek, long most) {
        byte @Nullable [] ahead = BytesView.bytesOrNull(CallOps.call1(ctx, peek, 1L));
        if (ahead == null || ahead.length == 0) return 1;
        int n = 0;
        while (n < ahead.length && n < most && ahead[n++] != '\n') continue;
        return n;
    }

    /** Return the lines, stopping when they have more than hint bytes or characters. */
    @Py("readlines(self, hint=-1, /) -> list")
    static Object readlines(Ctx ctx, PyStream self, Object hint) {
        long most = Streams.size(ctx, hint);
        PyList lines = new PyList();
        PyIterator it = IterOps.iterate(ctx, self);
        int mark = dev.adder.engine.ops.Held.hold(ctx, lines);
        long length = 0;
        for (Object line = it.next(ctx); line != null; line = it.next(ctx)) {
            ctx.step();
            lines.append(ctx, line);
            if (most <= 0) continue;
            length += SubscriptOps.length(ctx, line);
            if (self instanceof PyBytesIO ? length >= most : length > most) break;
        }
        dev.adder.engine.ops.Held.release(ctx, mark);
        return lines;
    }

    /** Write all lines, as they are. */
    @Py("writelines(self, lines, /) -> None")
    static void writelines(Ctx ctx, PyStream self, Object lines) {
        check(ctx, self);
        PyIterator it = IterOps.iterate(ctx, lines);
        for (Object line = it.next(ctx); line != null; line = it.next(ctx)) {
            ctx.step();
            CallOps.callAttribute(ctx, self, "write", line);
        }
    }
}
