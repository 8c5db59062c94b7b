package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The builtin {@code open}, which {@code io} has too. */
@PyModule(value = "_io", also = "io")
final class OpenModule {
    private OpenModule() {}

    /** Open a file and return a stream. */
    @Py("open(file, mode='r', buffering: int = -1, encoding=None, errors=None, newline=None,"
            + " closefd: bool = True, opener=None) -> IO")
    static Object open(Ctx ctx, Object file, Object mode, int buffering, Object encoding, Object errors,
            Object newline, boolean closefd, Object opener) {
        if (!Str.isText(mode)) {
            throw Errors.typeError("open() argument 'mode' must be str, not "
                    + (mode == PyNone.NONE ? "None" : Types.nameOf(mode)));
        }
        return Opening.open(ctx, file, Str.text(mode), buffering, encoding, errors, newline, closefd, opener);
    }
}
