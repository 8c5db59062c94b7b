package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import org.jspecify.annotations.Nullable;

/** Methods of {@code io.BufferedRWPair}: a reader and a writer beside each other. */
@PyType("BufferedRWPair")
final class BufferedPairMethods {
    private BufferedPairMethods() {}

    /** The two streams. */
    static final class Pair extends PyStream {
        @Nullable Object reader;
        @Nullable Object writer;

        Pair(PyClass cls) {
            super(cls);
        }

        Object side(boolean reads) {
            Object side = reads ? reader : writer;
            if (side == null) {
                throw dev.adder.engine.error.Errors.valueError("I/O operation on uninitialized object");
            }
            return side;
        }

        @Override
        public void trace(dev.adder.engine.run.LiveData live) {
            super.trace(live);
            live.visit(reader);
            live.visit(writer);
        }
    }

    /** Create a pair of nothing. */
    @Py("__new__(cls, /, *args, **kwargs) -> BufferedRWPair")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new Pair(cls);
    }

    /** Initialize self with two raw streams. */
    @Py("__init__(self, reader, writer, buffer_size: int = 8192, /) -> None")
    static void init(Ctx ctx, Pair self, Object reader, Object writer, long bufferSize) {
        self.reader = CallOps.call2(ctx, Streams.READER, reader, bufferSize);
        self.writer = CallOps.call2(ctx, Streams.WRITER, writer, bufferSize);
    }

    /** Read so many bytes at most. */
    @Py("read(self, size=-1, /) -> bytes")
    static Object read(Ctx ctx, Pair self, Object size) {
        return CallOps.callAttribute(ctx, self.side(true), "read", size);
    }

    /** Read with at most one read of what is below. */
    @Py("read1(self, size=-1, /) -> bytes")
    static Object read1(Ctx ctx, Pair self, Object size) {
        return CallOps.callAttribute(ctx, self.side(true), "read1", size);
    }

    /** Return bytes that come next, without moving on. */
    @Py("peek(self, size=0, /) -> bytes")
    static Object peek(Ctx ctx, Pair self, Object size) {
        return CallOps.callAttribute(ctx, self.side(true), "peek", size);
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static Object readinto(Ctx ctx, Pair self, Object buffer) {
        return CallOps.callAttribute(ctx, self.side(true), "readinto", buffer);
    }

    /** Write bytes. */
    @Py("write(self, buffer, /) -> int")
    static Object write(Ctx ctx, Pair self, Object buffer) {
        return CallOps.callAttribute(ctx, self.side(false), "write", buffer);
    }

    /** Write out what is held back. */
    @Py("flush(self, /) -> None")
    static void flush(Ctx ctx, Pair self) {
        CallOps.callAttribute(ctx, self.side(false), "flush");
    }

    /** Close both streams. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, Pair self) {
        CallOps.callAttribute(ctx, self.side(false), "close");
        CallOps.callAttribute(ctx, self.side(true), "close");
        self.closed = true;
    }

    /** Whether the writer is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, Pair self) {
        return AttrOps.get(ctx, self.side(false), "closed");
    }

    /** Return whether the pair can be read from. */
    @Py("readable(self, /) -> bool")
    static Object readable(Ctx ctx, Pair self) {
        return CallOps.callAttribute(ctx, self.side(true), "readable");
    }

    /** Return whether the pair can be written to. */
    @Py("writable(self, /) -> bool")
    static Object writable(Ctx ctx, Pair self) {
        return CallOps.callAttribute(ctx, self.side(false), "writable");
    }
}
