package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** The module {@code io}. */
@PyModule(value = "_io", also = "io")
final class IoModule {
    @PyValue("IOBase") static final PyClass BASE = Streams.BASE;
    @PyValue("RawIOBase") static final PyClass RAW_BASE = Streams.RAW_BASE;
    @PyValue("BufferedIOBase") static final PyClass BUFFERED_BASE = Streams.BUFFERED_BASE;
    @PyValue("TextIOBase") static final PyClass TEXT_BASE = Streams.TEXT_BASE;
    @PyValue("StringIO") static final PyClass STRING_IO = Streams.STRING_IO;
    @PyValue("BytesIO") static final PyClass BYTES_IO = Streams.BYTES_IO;
    @PyValue("FileIO") static final PyClass FILE_IO = Streams.FILE_IO;
    @PyValue("BufferedReader") static final PyClass READER = Streams.READER;
    @PyValue("BufferedWriter") static final PyClass WRITER = Streams.WRITER;
    @PyValue("BufferedRandom") static final PyClass RANDOM = Streams.RANDOM;
    @PyValue("BufferedRWPair") static final PyClass PAIR = Streams.PAIR;
    @PyValue("TextIOWrapper") static final PyClass TEXT_WRAPPER = Streams.TEXT_WRAPPER;
    @PyValue("UnsupportedOperation") static final PyClass UNSUPPORTED = Streams.UNSUPPORTED;
    @PyValue("BlockingIOError") static final PyClass BLOCKING = Exceptions.BLOCKING_IO_ERROR;
    @PyValue("IncrementalNewlineDecoder") static final PyClass NEWLINE_DECODER = NewlineDecoderMethods.TYPE;
    @PyValue("DEFAULT_BUFFER_SIZE") static final int BUFFER_SIZE = Streams.CHUNK;
    @PyValue("SEEK_SET") static final int SEEK_SET = 0;
    @PyValue("SEEK_CUR") static final int SEEK_CUR = 1;
    @PyValue("SEEK_END") static final int SEEK_END = 2;

    private IoModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
                "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom",
                "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
                "DEFAULT_BUFFER_SIZE", "text_encoding", "IncrementalNewlineDecoder");
    }

    /** Return the encoding, or what stands for the default one. */
    @Py("text_encoding(encoding, stacklevel: int = 2, /) -> str")
    static Object textEncoding(Ctx ctx, Object encoding, long stacklevel) {
        return encoding == PyNone.NONE ? "locale" : Str.isText(encoding) ? Str.of(Str.text(encoding)) : encoding;
    }

    /** Open a file for reading bytes. */
    @Py("open_code(path: str) -> IO")
    static Object openCode(Ctx ctx, Object path) {
        return Opening.open(ctx, path, "rb");
    }
}
