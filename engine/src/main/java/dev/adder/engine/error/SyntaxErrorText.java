package dev.adder.engine.error;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.UncaughtSyntax;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place that a SyntaxError is about, and its text. */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static void write(Ctx ctx, List<String> lines, PyBaseException e, String name, boolean uncaught) {
        Object file = field(ctx, e, "filename");
        Object line = field(ctx, e, "lineno");
        String suffix = "";
        if (line != null) {
            lines.add("  File \"" + (file == null ? "<string>" : TextOps.strText(ctx, file)) + "\", line "
                    + TextOps.strText(ctx, line) + "\n");
        } else if (file != null) {
            suffix = " (" + TextOps.strText(ctx, file) + ")";
        }
        Object text = field(ctx, e, "text");
        if (uncaught) {
            if (line != null && text != null && Str.isText(text)) uncaught(ctx, lines, e, Str.text(text));
        } else if (text != null && Str.isText(text)) {
            source(lines, Str.text(text), number(field(ctx, e, "offset")), number(field(ctx, e, "end_offset")));
        }
        Object message = field(ctx, e, "msg");
        String none = uncaught ? "None" : "<no detail available>";
        lines.add(name + ": " + (message == null ? none : TextOps.strText(ctx, message)) + suffix + "\n");
    }

    private static void uncaught(Ctx ctx, List<String> lines, PyBaseException e, String text) {
        Integer line = number(field(ctx, e, "lineno"));
        Integer endLine = number(field(ctx, e, "end_lineno"));
        Integer offset = number(field(ctx, e, "offset"));
        Integer end = number(field(ctx, e, "end_offset"));
        int to = e.type() == Exceptions.SYNTAX_ERROR && end != null ? end : -1;
        boolean goesOn = endLine != null && line != null && endLine > line;
        StringBuilder out = new StringBuilder();
        UncaughtSyntax.write(out, text, offset == null ? -1 : offset, to, to >= 0 && goesOn);
        lines.add(out.toString());
    }

    private static @Nullable Object field(Ctx ctx, PyBaseException e, String name) {
        Object value = AttrOps.find(ctx, e, name);
        return value == PyNone.NONE ? null : value;
    }

    private static @Nullable Integer number(@Nullable Object o) {
        return o instanceof Long l ? Math.clamp(l, -1, 1 << 20) : null;
    }

    private static void source(List<String> lines, String text, @Nullable Integer offset, @Nullable Integer end) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\n') length--;
        int blank = 0;
        while (blank < length && " \n\f".indexOf(text.charAt(blank)) >= 0) blank++;
        String shown = text.substring(blank, length);
        lines.add("    " + shown + "\n");
        if (offset == null) return;
        int to = end == null || end == 0 ? offset : end;
        if (to == offset || to == -1) to = offset + 1;
        int column = offset - 1 - blank;
        if (column < 0) return;
        StringBuilder carets = new StringBuilder("    ");
        int[] codePoints = shown.codePoints().toArray();
        for (int i = 0; i < column && i < codePoints.length; i++) {
            carets.appendCodePoint(UnicodeRules.isSpace(codePoints[i]) ? codePoints[i] : ' ');
        }
        lines.add(carets.repeat('^', Math.max(0, to - offset)).append('\n').toString());
    }
}
