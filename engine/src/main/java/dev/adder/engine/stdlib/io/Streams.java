package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** The classes of {@code io}, and what they have in common. */
public final class Streams {
    public static final int CHUNK = 8192;

    static final PyClass BASE = base("_IOBase", IOBaseMethodsTable.INSTANCE);
    static final PyClass RAW_BASE = base("_RawIOBase", RawIOBaseMethodsTable.INSTANCE, BASE);
    static final PyClass BUFFERED_BASE = base("_BufferedIOBase", BufferedIOBaseMethodsTable.INSTANCE, BASE);
    public static final PyClass TEXT_BASE = base("_TextIOBase", TextIOBaseMethodsTable.INSTANCE, BASE);

    public static final PyClass STRING_IO = stream("StringIO", StringIOMethodsTable.INSTANCE, TEXT_BASE);
    public static final PyClass BYTES_IO = stream("BytesIO", BytesIOMethodsTable.INSTANCE, BUFFERED_BASE);
    static final PyClass FILE_IO = stream("FileIO", FileIOMethodsTable.INSTANCE, RAW_BASE);
    static final PyClass READER = stream("BufferedReader", BufferedMethodsTable.INSTANCE, BUFFERED_BASE)
            .install(BufferedReaderMethodsTable.INSTANCE);
    static final PyClass WRITER = stream("BufferedWriter", BufferedMethodsTable.INSTANCE, BUFFERED_BASE)
            .install(BufferedWriterMethodsTable.INSTANCE);
    static final PyClass RANDOM = stream("BufferedRandom", BufferedMethodsTable.INSTANCE, BUFFERED_BASE)
            .install(BufferedReaderMethodsTable.INSTANCE).install(BufferedWriterMethodsTable.INSTANCE);
    static final PyClass PAIR = stream("BufferedRWPair", BufferedPairMethodsTable.INSTANCE, BUFFERED_BASE);
    public static final PyClass TEXT_WRAPPER = stream("TextIOWrapper", TextFileMethodsTable.INSTANCE, TEXT_BASE)
            .install(TextFileStateMethodsTable.INSTANCE);

    /** {@code io.UnsupportedOperation}. */
    static final PyClass UNSUPPORTED = unsupportedClass();

    private Streams() {}

    private static PyClass base(String name, Dispatch methods, PyClass... bases) {
        PyClass cls = PyClass.builtin("_io", name, false, bases);
        if (bases.length == 0) cls = PyClass.builtin("_io", name, true);
        cls.hasDict = true;
        return cls.inC().install(methods);
    }

    private static PyClass stream(String name, Dispatch methods, PyClass base) {
        PyClass cls = PyClass.builtin("_io", name, true, base);
        cls.hasDict = true;
        return cls.inC().install(methods);
    }

    private static PyClass unsupportedClass() {
        PyClass cls = PyClass.builtin("io", "UnsupportedOperation", false, Exceptions.OS_ERROR, Exceptions.VALUE_ERROR);
        return cls.seal();
    }

    static PyException unsupported(String what) {
        return Errors.of(UNSUPPORTED, what);
    }

    static PyException closed() {
        return Errors.valueError("I/O operation on closed file.");
    }

    /** How much is to be read: -1 for all. */
    static long size(Ctx ctx, Object size) {
        if (size == PyNone.NONE) return -1;
        if (!NumberOps.isIndex(size)) {
            throw Errors.typeError("argument should be integer or None, not '" + Types.nameOf(size) + "'");
        }
        return Math.max(-1, NumberOps.clippedIndex(ctx, size));
    }

    /** Whether a stream says {@code yes} to a question such as {@code readable}. */
    static boolean asks(Ctx ctx, Object stream, String question) {
        return TruthOps.isTrue(ctx, CallOps.callAttribute(ctx, stream, question));
    }

    static boolean isClosed(Ctx ctx, Object stream) {
        if (stream instanceof PyStream s && s.type().shared && !(s instanceof PyTextFile)) return s.closed;
        return TruthOps.isTrue(ctx, AttrOps.get(ctx, stream, "closed"));
    }

    /** Some bytes of a binary stream, with at most one read of what is below it; none at the end. */
    static byte[] readSome(Ctx ctx, Object stream, int most) {
        if (stream instanceof PyBytesIO b && b.type().shared) return b.read(ctx, most);
        if (stream instanceof PyBuffered b && b.type().shared) return b.read1(ctx, most);
        boolean one = AttrOps.find(ctx, stream, "read1") != null;
        Object got = CallOps.callAttribute(ctx, stream, one ? "read1" : "read", (long) most);
        byte[] bytes = BytesView.bytesOrNull(got);
        if (bytes != null) return bytes;
        throw Errors.typeError("underlying " + (one ? "read1" : "read")
                + "() should have returned a bytes-like object, not '" + Types.nameOf(got) + "'");
    }

    /** What a call that gives a position or a count has given. */
    static long number(Ctx ctx, Object value, String otherwise) {
        if (NumberOps.index(ctx, value) instanceof Long l) return l;
        throw Errors.valueError(otherwise);
    }
}
