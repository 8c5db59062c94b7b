package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What a text stream does with line ends: the {@code newline} argument. */
final class Newlines {
    private static final int CR = 1;
    private static final int LF = 2;
    private static final int CRLF = 4;

    /** Whether lines end in any of the three ways. */
    final boolean universal;
    /** Whether every end becomes {@code \n} in what is read. */
    final boolean translates;
    /** How lines end in what is read, when not in any way. */
    final String terminator;
    /** What {@code \n} becomes in what is written; null for itself. */
    final @Nullable String written;
    private int seen;

    private Newlines(@Nullable String newline) {
        translates = newline == null;
        universal = newline == null || newline.isEmpty();
        terminator = newline == null || newline.isEmpty() ? "\n" : newline;
        written = newline != null && newline.startsWith("\r") ? newline : null;
    }

    static Newlines of(Ctx ctx, Object newline, String function) {
        if (newline == PyNone.NONE) return new Newlines(null);
        if (!Str.isText(newline)) {
            throw Errors.typeError(function + " must be str or None, not " + Types.nameOf(newline));
        }
        String text = Str.text(newline);
        return switch (text) {
            case "", "\n", "\r", "\r\n" -> new Newlines(text);
            default -> throw Errors.valueError("illegal newline value: " + (function.startsWith("newline")
                    ? TextOps.reprText(ctx, newline) : text));
        };
    }

    /** Remembers an end of line, by its first character and whether both are there. */
    void saw(int first, boolean both) {
        seen |= both ? CRLF : first == '\r' ? CR : LF;
    }

    /** The value of {@code newlines}. */
    Object seen() {
        if (!universal) return PyNone.NONE;
        return switch (seen) {
            case 0 -> PyNone.NONE;
            case CR -> "\r";
            case LF -> "\n";
            case CRLF -> "\r\n";
            case CR | LF -> new PyTuple("\r", "\n");
            case CR | CRLF -> new PyTuple("\r", "\r\n");
            case LF | CRLF -> new PyTuple("\n", "\r\n");
            default -> new PyTuple("\r", "\n", "\r\n");
        };
    }

    /** Text with {@code \n} in place of every end of line. */
    String translated(String text) {
        if (text.indexOf('\r') < 0) {
            if (text.indexOf('\n') >= 0) saw('\n', false);
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean both = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                saw(c, both);
                if (both) i++;
                out.append('\n');
            } else {
                if (c == '\n') saw(c, false);
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Text with what is written in place of every {@code \n}. */
    String forWriting(Ctx ctx, String text) {
        if (written == null || text.indexOf('\n') < 0) return text;
        ctx.charge(48 + 2L * text.length());
        return text.replace("\n", written);
    }
}
