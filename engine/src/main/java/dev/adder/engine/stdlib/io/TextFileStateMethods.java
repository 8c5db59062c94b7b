package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** Properties of {@code io.TextIOWrapper}. */
@PyType("TextIOWrapper")
final class TextFileStateMethods {
    private TextFileStateMethods() {}

    /** The encoding. */
    @PyProperty("encoding: str")
    static Object encoding(Ctx ctx, PyTextFile self) {
        return Str.of(self.encoding);
    }

    /** What happens to what cannot be converted. */
    @PyProperty("errors: str")
    static Object errors(Ctx ctx, PyTextFile self) {
        self.buffer();
        return Str.of(self.errors);
    }

    /** The stream below. */
    @PyProperty("buffer: BinaryIO")
    static Object buffer(Ctx ctx, PyTextFile self) {
        return self.buffer();
    }

    /** The name of the stream below. */
    @PyProperty("name: Any")
    static Object name(Ctx ctx, PyTextFile self) {
        return AttrOps.get(ctx, self.buffer(), "name");
    }

    /** Whether the stream below is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyTextFile self) {
        return AttrOps.get(ctx, self.buffer(), "closed");
    }

    /** Whether each line is written out at once. */
    @PyProperty("line_buffering: bool")
    static Object lineBuffering(Ctx ctx, PyTextFile self) {
        self.buffer();
        return self.lineBuffering;
    }

    /** Whether all that is written goes to the stream below at once. */
    @PyProperty("write_through: bool")
    static Object writeThrough(Ctx ctx, PyTextFile self) {
        self.buffer();
        return self.writeThrough;
    }

    /** The line ends seen so far. */
    @PyProperty("newlines: str | tuple[str, ...] | None")
    static Object newlines(Ctx ctx, PyTextFile self) {
        return self.seen();
    }
}
