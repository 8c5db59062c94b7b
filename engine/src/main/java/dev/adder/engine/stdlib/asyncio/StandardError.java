package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Telling the program's user, through {@code sys.stderr}, of what went wrong where nobody could catch it. */
public final class StandardError {
    private static final String[] EXC_INFO = {"exc_info"};

    private StandardError() {}

    static void report(Ctx ctx, String message, PyBaseException e) {
        write(ctx, message + "\n" + TracebackText.logged(ctx, e));
    }

    /** Through the logger of {@code asyncio} where the program uses {@code logging}. */
    static void log(Ctx ctx, String message, PyBaseException e) {
        Object logging = ctx.run.modules.get("logging");
        if (logging == null) {
            report(ctx, message, e);
            return;
        }
        try {
            Object logger = CallOps.callAttribute(ctx, logging, "getLogger", "asyncio");
            CallOps.call(ctx, AttrOps.get(ctx, logger, "error"), new Object[] {Str.of(message), e}, EXC_INFO);
        } catch (PyException failed) {
            ctx.recover(failed);
        }
    }

    /** Writes to {@code sys.stderr}; when the program has made that impossible, nothing. */
    public static void write(Ctx ctx, String text) {
        try {
            Object target = AttrOps.get(ctx, ModuleOps.importModule(ctx, "sys"), "stderr");
            if (target != PyNone.NONE) CallOps.callAttribute(ctx, target, "write", Str.of(text));
        } catch (PyException e) {
            ctx.recover(e);
        }
    }
}
