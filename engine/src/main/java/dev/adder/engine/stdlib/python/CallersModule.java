package dev.adder.engine.stdlib.python;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** Who called the library, for modules that say so: {@code logging} and {@code warnings}. */
@PyModule("_callers")
final class CallersModule {
    private CallersModule() {}

    /** Return file, line, function and globals of a frame of the program, 1 for the innermost; None beyond the last. */
    @Py("caller(level: int, /) -> tuple | None")
    static Object caller(Ctx ctx, long level) {
        long left = level;
        for (Frame f = ctx.top; f != null; f = f.back) {
            ctx.step();
            if (f.code.hidden() || --left > 0) continue;
            long line = f.code.source.line((int) (f.position >>> 32));
            ctx.charge(80);
            return new PyTuple(Str.of(f.code.source.name()), line, Str.of(f.code.name), f.link.namespace);
        }
        return PyNone.NONE;
    }

    /** Return a line of the program that is running, or None when the file is another. */
    @Py("line(file: str, line: int, /) -> str | None")
    static Object line(Ctx ctx, String file, int line) {
        String text = FrameText.line(ctx, file, line);
        if (text == null) return PyNone.NONE;
        ctx.charge(48 + 2L * text.length());
        return Str.of(text);
    }
}
