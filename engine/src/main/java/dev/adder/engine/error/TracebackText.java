package dev.adder.engine.error;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tracebacks as CPython prints them. */
public final class TracebackText {
    private TracebackText() {}

    /** What {@code SystemExit} asks for, or null for other exceptions. */
    public static RunEnd.@Nullable Exited exit(Ctx ctx, PyBaseException e) {
        if (!e.type().isSubclassOf(Exceptions.SYSTEM_EXIT)) return null;
        Object set = e.attribute("code");
        Object[] items = e.arguments.items;
        Object code = set != null ? set : items.length == 0 ? PyNone.NONE : items.length == 1 ? items[0] : e.arguments;
        if (code == PyNone.NONE) return new RunEnd.Exited(0, null);
        if (code instanceof Long l) return new RunEnd.Exited((int) (l & 0xFF), null);
        if (code instanceof BigInteger) return new RunEnd.Exited(0xFF, null);
        if (code instanceof Boolean b) return new RunEnd.Exited(b ? 1 : 0, null);
        return new RunEnd.Exited(1, ExceptionNode.safeText(ctx, code, "object"));
    }

    /** The exception's text without its type. */
    public static String message(Ctx ctx, PyBaseException e) {
        return ExceptionNode.safeText(ctx, e, "exception");
    }

    /** The line where it was raised, in the program; 0 when unknown. */
    public static int line(PyBaseException e) {
        Traceback t = e.traceback;
        if (t == null) return 0;
        while (t.next != null) t = t.next;
        return t.line();
    }

    /** The exception with all it is chained to, as it is shown when nothing has caught it. */
    public static String render(Ctx ctx, PyBaseException e) {
        return String.join("", new ExceptionText(ctx).all(ExceptionNode.ofUncaught(ctx, e), true));
    }

    /** As {@code logging} shows an exception. */
    public static String logged(Ctx ctx, PyBaseException e) {
        return String.join("", format(ctx, e, null, true));
    }

    /** As {@code traceback.format_exception}: pieces that each end in a line break. */
    public static List<String> format(Ctx ctx, PyBaseException e, @Nullable Long limit, boolean chain) {
        return new ExceptionText(ctx).all(ExceptionNode.of(ctx, e, limit, true), chain);
    }

    /** As {@code TracebackException.format}: with the places that it has kept in place of the traceback. */
    public static List<String> format(Ctx ctx, PyBaseException e, List<FrameText.Place> places, @Nullable Long limit,
            boolean chain, boolean compact) {
        ExceptionNode node = ExceptionNode.of(ctx, e, limit, compact);
        node.places = places;
        return new ExceptionText(ctx).all(node, chain);
    }

    /** As {@code traceback.format_exception_only}. */
    public static List<String> exceptionOnly(Ctx ctx, PyBaseException e) {
        return new ExceptionText(ctx).only(ExceptionNode.of(ctx, e, 0L, true));
    }
}
