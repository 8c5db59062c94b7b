package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** What text streams have. */
@PyType("_TextIOBase")
final class TextIOBaseMethods {
    private TextIOBaseMethods() {}

    /** Read so many characters at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> str")
    static Object read(Ctx ctx, PyStream self, Object size) {
        throw Streams.unsupported("read");
    }

    /** Read a line. */
    @Py("readline(self, size=-1, /) -> str")
    static Object readline(Ctx ctx, PyStream self, Object size) {
        throw Streams.unsupported("readline");
    }

    /** Write text. */
    @Py("write(self, text, /) -> int")
    static Object write(Ctx ctx, PyStream self, Object text) {
        throw Streams.unsupported("write");
    }

    /** Take away the stream below. */
    @Py("detach(self, /) -> BufferedIOBase")
    static Object detach(Ctx ctx, PyStream self) {
        throw Streams.unsupported("detach");
    }

    /** The encoding, if the stream has one. */
    @PyProperty("encoding: str | None")
    static Object encoding(Ctx ctx, PyStream self) {
        return PyNone.NONE;
    }

    /** The error setting, if the stream has one. */
    @PyProperty("errors: str | None")
    static Object errors(Ctx ctx, PyStream self) {
        return PyNone.NONE;
    }

    /** The line ends seen so far, if the stream translates them. */
    @PyProperty("newlines: str | tuple[str, ...] | None")
    static Object newlines(Ctx ctx, PyStream self) {
        return PyNone.NONE;
    }
}
