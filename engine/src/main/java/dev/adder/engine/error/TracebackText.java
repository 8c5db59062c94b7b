package dev.adder.engine.error;

import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Tracebacks as CPython prints them. */
public final class TracebackText {
    private TracebackText() {}

    /** What {@code SystemExit} asks for, or null for other exceptions. */
    public static RunEnd.@Nullable Exited exit(Ctx ctx, PyBaseException e) {
        if (!e.type().isSubclassOf(Exceptions.SYSTEM_EXIT)) return null;
        Object code = e.arguments.items.length == 0 ? PyNone.NONE : e.arguments.items[0];
        if (code == PyNone.NONE) return new RunEnd.Exited(0, null);
        if (code instanceof Long l) return new RunEnd.Exited((int) (l & 0xFF), null);
        if (code instanceof Boolean b) return new RunEnd.Exited(b ? 1 : 0, null);
        return new RunEnd.Exited(1, TextOps.strText(ctx, code));
    }

    /** The exception's text without its type. */
    public static String message(Ctx ctx, PyBaseException e) {
        return TextOps.strText(ctx, e);
    }

    /** The line where it was raised, in the program; 0 when unknown. */
    public static int line(PyBaseException e) {
        Traceback t = e.traceback;
        if (t == null) return 0;
        while (t.next != null) t = t.next;
        return t.line();
    }

    public static String render(Ctx ctx, PyBaseException e) {
        StringBuilder out = new StringBuilder("Traceback (most recent call last):\n");
        for (Traceback t = e.traceback; t != null; t = t.next) {
            out.append("  File \"").append(t.code.source.name()).append("\", line ").append(t.line()).append(", in ")
                    .append(t.code.name).append('\n');
        }
        return out.append(e.type().name).append(": ").append(message(ctx, e)).append('\n').toString();
    }
}
