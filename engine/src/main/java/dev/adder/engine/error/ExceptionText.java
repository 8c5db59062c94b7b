package dev.adder.engine.error;

import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes exceptions with their tracebacks: chains one below the other, groups as a tree in boxes. */
final class ExceptionText {
    private static final String CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";

    private record Link(@Nullable String words, ExceptionNode node) {}

    private final Ctx ctx;
    private final List<String> out = new ArrayList<>();
    private int depth;
    private boolean needClose;

    ExceptionText(Ctx ctx) {
        this.ctx = ctx;
    }

    /** Everything, in pieces that end in line breaks. */
    List<String> all(ExceptionNode node, boolean chain) {
        write(node, chain);
        return out;
    }

    /** The exception without its traceback. */
    List<String> only(ExceptionNode node) {
        return exceptionOnly(node);
    }

    private void write(ExceptionNode top, boolean chain) {
        List<Link> links = new ArrayList<>();
        for (ExceptionNode node = top; node != null;) {
            ExceptionNode next = null;
            String words = null;
            if (chain && node.cause != null) {
                next = node.cause;
                words = CAUSE;
            } else if (chain && node.context != null && !node.value.suppressContext) {
                next = node.context;
                words = CONTEXT;
            }
            links.add(new Link(words, node));
            node = next;
        }
        for (Link link : links.reversed()) {
            if (link.words != null) emit(link.words, '|');
            List<ExceptionNode> members = link.node.members;
            if (members == null) {
                plain(link.node);
            } else if (depth > ExceptionNode.GROUP_DEPTH) {
                emit("... (max_group_depth is " + ExceptionNode.GROUP_DEPTH + ")\n", '|');
            } else {
                group(link.node, members, chain);
            }
        }
    }

    private void plain(ExceptionNode node) {
        if (!node.places.isEmpty()) {
            emit("Traceback (most recent call last):\n", '|');
            for (String frame : FrameText.lines(ctx, node.places, node.uncaught)) emit(frame, '|');
        }
        writeOnly(node);
    }

    private void group(ExceptionNode node, List<ExceptionNode> members, boolean chain) {
        boolean top = depth == 0;
        if (top) depth++;
        if (!node.places.isEmpty()) {
            emit("Exception Group Traceback (most recent call last):\n", top ? '+' : '|');
            for (String frame : FrameText.lines(ctx, node.places, node.uncaught)) emit(frame, '|');
        }
        writeOnly(node);
        PyTuple exceptions = node.value.group;
        int count = exceptions == null ? members.size() : exceptions.size();
        int shown = Math.min(count, ExceptionNode.GROUP_WIDTH + 1);
        needClose = false;
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            if (last) needClose = true;
            boolean truncated = i >= ExceptionNode.GROUP_WIDTH;
            add(indent() + (i == 0 ? "+-" : "  ") + "+---------------- " + (truncated ? "..." : i + 1)
                    + " ----------------\n");
            depth++;
            if (truncated) {
                int rest = count - ExceptionNode.GROUP_WIDTH;
                emit("and " + rest + " more exception" + (rest > 1 ? "s" : "") + "\n", '|');
            } else {
                write(members.get(i), chain);
            }
            if (last && needClose) {
                add(indent() + "+------------------------------------\n");
                needClose = false;
            }
            depth--;
        }
        if (top) depth = 0;
    }

    /** The lines of the text of what nothing has caught have no margin, other than the first. */
    private void writeOnly(ExceptionNode node) {
        boolean raw = node.uncaught && depth > 0;
        for (String piece : exceptionOnly(node)) {
            if (raw) {
                add(indent() + "| " + piece);
            } else {
                emit(piece, '|');
            }
            raw = false;
        }
    }

    private String indent() {
        return "  ".repeat(depth);
    }

    private void add(String piece) {
        ctx.step();
        ctx.charge(48L + piece.length());
        out.add(piece);
    }

    private void emit(String piece, char margin) {
        if (depth == 0) {
            add(piece);
            return;
        }
        String prefix = indent() + margin + " ";
        StringBuilder text = new StringBuilder();
        for (String line : StringTools.splitLines(piece, true)) {
            ctx.charge(prefix.length() + line.length());
            text.append(prefix).append(line);
        }
        add(text.toString());
    }

    private List<String> exceptionOnly(ExceptionNode node) {
        List<String> lines = new ArrayList<>();
        PyBaseException e = node.value;
        String name = typeName(e.type());
        if (e.type().isSubclassOf(Exceptions.SYNTAX_ERROR)) {
            SyntaxErrorText.write(ctx, lines, e, name, node.uncaught);
        } else {
            lines.add(node.text.isEmpty() ? name + "\n" : name + ": " + node.text + "\n");
        }
        notes(lines, node.notes(ctx));
        return lines;
    }

    /** The class with its module, unless that is the program's or the builtins. */
    static String typeName(PyClass type) {
        Object own = type.namespace.get("__module__");
        if (own == null || own instanceof PyGetSet) own = Str.of(type.module);
        String module = Str.isText(own) ? Str.text(own) : "<unknown>";
        return module.equals("__main__") || module.equals("builtins") ? type.qualifiedName
                : module + "." + type.qualifiedName;
    }

    private void notes(List<String> lines, @Nullable Object notes) {
        if (notes == null || notes == PyNone.NONE) return;
        Object[] items;
        if (notes instanceof PyList l) {
            items = l.toArray();
        } else if (notes instanceof PyTuple t) {
            items = t.items;
        } else {
            lines.add(safeRepr(notes) + "\n");
            return;
        }
        for (Object note : items) {
            ctx.step();
            String text = ExceptionNode.safeText(ctx, note, "note");
            ctx.charge(2L * text.length());
            for (String line : text.split("\n", -1)) lines.add(line + "\n");
        }
    }

    private String safeRepr(Object o) {
        try {
            return TextOps.reprText(ctx, o);
        } catch (PyException e) {
            ctx.recover(e);
            return "<__notes__ repr() failed>";
        }
    }
}
