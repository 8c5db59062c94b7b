package dev.adder.engine.stdlib.textwrap;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a text into lines that are not longer than the width. */
final class Lines {
    private final Ctx ctx;
    private final double width;
    private final Object widthValue;
    private final String initial;
    private final String subsequent;
    private final boolean breakWords;
    private final boolean drop;
    private final boolean hyphens;
    private final @Nullable Object mostLines;
    private final String placeholder;
    private final PyList lines = new PyList();
    private final ArrayDeque<Object> chunks = new ArrayDeque<>();

    Lines(Ctx ctx, PyObject wrapper) {
        this.ctx = ctx;
        widthValue = AttrOps.get(ctx, wrapper, "width");
        if (!NumberOps.isReal(widthValue)) throw Errors.unorderable("<=", widthValue, 0L);
        width = NumberOps.toDouble(ctx, widthValue);
        initial = text(wrapper, "initial_indent");
        subsequent = text(wrapper, "subsequent_indent");
        breakWords = TruthOps.isTrue(ctx, AttrOps.get(ctx, wrapper, "break_long_words"));
        drop = TruthOps.isTrue(ctx, AttrOps.get(ctx, wrapper, "drop_whitespace"));
        hyphens = TruthOps.isTrue(ctx, AttrOps.get(ctx, wrapper, "break_on_hyphens"));
        Object most = AttrOps.get(ctx, wrapper, "max_lines");
        mostLines = most == PyNone.NONE ? null : most;
        placeholder = text(wrapper, "placeholder");
    }

    private String text(PyObject wrapper, String option) {
        Object value = AttrOps.get(ctx, wrapper, option);
        if (Str.isText(value)) return Str.text(value);
        throw Errors.typeError("object of type '" + Types.nameOf(value) + "' has no len()");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int length(Object chunk) {
        return Str.is(chunk) ? Str.length(chunk) : length(Str.text(chunk));
    }

    private static boolean isBlank(Object chunk) {
        return StringTools.strip(Str.text(chunk)).isEmpty();
    }

    /** Whether one line more is within the number of lines. */
    private boolean hasRoom() {
        Object most = mostLines;
        return most == null || NumberOps.toDouble(ctx, most) > lines.size + 1;
    }

    PyList wrap(Object[] pieces) {
        if (width <= 0) {
            throw Errors.valueError("invalid width " + TextOps.reprText(ctx, widthValue) + " (must be > 0)");
        }
        Object most = mostLines;
        if (most != null) {
            String indent = NumberOps.toDouble(ctx, most) > 1 ? subsequent : initial;
            if (length(indent) + length(StringTools.strip(placeholder).isEmpty() ? ""
                    : placeholder.substring(StringTools.stripStart(placeholder))) > width) {
                throw Errors.valueError("placeholder too large for max width");
            }
        }
        ctx.charge(64 + 8L * pieces.length);
        for (Object piece : pieces) chunks.add(piece);
        while (!chunks.isEmpty() && line()) ctx.step();
        return lines;
    }

    /** Makes a line; false when it was the last one that may be. */
    private boolean line() {
        String indent = lines.size == 0 ? initial : subsequent;
        double room = width - length(indent);
        if (drop && lines.size > 0 && isBlank(chunks.getFirst())) chunks.removeFirst();
        List<Object> line = new ArrayList<>();
        int used = 0;
        while (!chunks.isEmpty()) {
            ctx.step();
            int n = length(chunks.getFirst());
            if (used + n > room) break;
            line.add(chunks.removeFirst());
            used += n;
        }
        if (!chunks.isEmpty() && length(chunks.getFirst()) > room) {
            breakWord(line, used, room);
            used = 0;
            for (Object chunk : line) used += length(chunk);
        }
        if (drop && !line.isEmpty() && isBlank(line.getLast())) used -= length(line.removeLast());
        if (line.isEmpty()) return true;
        boolean rest = !(chunks.isEmpty() || drop && chunks.size() == 1 && isBlank(chunks.getFirst()));
        if (hasRoom() || !rest && used <= room) {
            add(indent, line, "");
            return true;
        }
        shorten(indent, line, used, room);
        return false;
    }

    private void add(String indent, List<Object> line, String end) {
        StringBuilder out = new StringBuilder(indent);
        for (Object chunk : line) {
            ctx.charge(2L * length(chunk));
            out.append(Str.text(chunk));
        }
        ctx.charge(48 + 2L * (indent.length() + end.length()));
        lines.append(ctx, Str.of(out.append(end).toString()));
    }

    private void shorten(String indent, List<Object> line, int size, double room) {
        int used = size;
        while (!line.isEmpty()) {
            ctx.step();
            if (!isBlank(line.getLast()) && used + length(placeholder) <= room) {
                add(indent, line, placeholder);
                return;
            }
            used -= length(line.removeLast());
        }
        if (lines.size > 0) {
            String last = Str.text(lines.get(lines.size - 1));
            String kept = last.substring(0, StringTools.stripEnd(last, 0));
            if (length(kept) + length(placeholder) <= width) {
                lines.items[lines.size - 1] = Str.of(kept + placeholder);
                return;
            }
        }
        String end = placeholder.substring(StringTools.stripStart(placeholder));
        lines.append(ctx, Str.of(indent + end));
    }

    private void breakWord(List<Object> line, int used, double room) {
        int left = room < 1 ? 1 : (int) (room - used);
        if (!breakWords) {
            if (line.isEmpty()) line.add(chunks.removeFirst());
            return;
        }
        Object word = chunks.removeFirst();
        if (word instanceof PyBoxed b) word = b.value;
        int cut = Math.min(left, Str.length(word));
        if (hyphens && Str.length(word) > left) {
            int hyphen = left - 1;
            while (hyphen >= 0 && Str.codePointAt(word, hyphen) != '-') hyphen--;
            boolean other = false;
            for (int i = 0; i < hyphen && !other; i++) other = Str.codePointAt(word, i) != '-';
            if (hyphen > 0 && other) cut = hyphen + 1;
        }
        ctx.charge(96 + Str.length(word));
        line.add(Str.slice(word, 0, cut));
        chunks.addFirst(Str.slice(word, cut, Str.length(word)));
    }
}
