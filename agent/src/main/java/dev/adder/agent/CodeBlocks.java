package dev.adder.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The programs in what a model wrote: fenced blocks, in order. Blocks marked as Python count; only where there are
 * none, blocks without a mark that look like code do. Blocks of other languages never do.
 */
public final class CodeBlocks {
    private static final Pattern PYTHON = Pattern.compile("\\{?\\.?(py|python|ipython|tool_code)[0-9.]*\\}?");
    private static final Pattern CODE =
            Pattern.compile("(?m)^\\s*(import |from \\w+ import |for .*:|if .*:|def |class |\\w[\\w., ]*=|[\\w.]+\\()");
    private static final String THOUGHT_ENDS = "</think>";

    private CodeBlocks() {}

    private record Block(@Nullable String tag, String code) {
        boolean python() {
            return tag != null && PYTHON.matcher(tag).matches();
        }
    }

    private record Fence(char mark, int length, int indent, String info) {}

    /** The programs in a reply, in order; empty when it has none. */
    public static List<String> extract(String reply) {
        int thought = reply.lastIndexOf(THOUGHT_ENDS);
        String text = thought < 0 ? reply : reply.substring(thought + THOUGHT_ENDS.length());
        List<Block> blocks = blocks(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        List<String> python = blocks.stream().filter(Block::python).map(Block::code).filter(c -> !c.isBlank()).toList();
        if (blocks.stream().anyMatch(Block::python)) {
            return python;
        }
        return blocks.stream().filter(b -> b.tag() == null).map(Block::code)
                .filter(code -> CODE.matcher(code).find()).toList();
    }

    private static List<Block> blocks(String[] lines) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.length) {
            Fence fence = opening(lines[i]);
            if (fence == null) {
                i++;
                continue;
            }
            String oneLine = oneLine(fence);
            if (oneLine != null) {
                blocks.add(block(fence.info, oneLine));
                i++;
            } else {
                i = body(lines, i, fence, blocks);
            }
        }
        return blocks;
    }

    /** Takes the block that a fence opens; gives the line to go on with. */
    private static int body(String[] lines, int start, Fence fence, List<Block> blocks) {
        PythonStrings strings = new PythonStrings();
        boolean other = !tag(fence.info).isEmpty() && !PYTHON.matcher(tag(fence.info)).matches();
        StringBuilder code = new StringBuilder();
        int firstEnd = -1;
        int firstLength = 0;
        for (int i = start + 1; i < lines.length; i++) {
            String line = unindented(lines[i], fence.indent);
            boolean quoted = strings.inside();
            boolean closes = closes(line, fence);
            boolean opens = !closes && opening(line) instanceof Fence next && PYTHON.matcher(tag(next.info)).matches()
                    && next.mark == fence.mark && next.length >= fence.length;
            if ((closes || opens) && !quoted) {
                blocks.add(block(fence.info, code.toString()));
                return closes ? i + 1 : i;
            }
            if (closes && firstEnd < 0) {
                firstEnd = i + 1;
                firstLength = code.length();
            }
            int end = other ? -1 : strings.line(line, fence.mark == '`' ? "`".repeat(fence.length) : "");
            if (end >= 0) {
                blocks.add(block(fence.info, code + line.substring(0, end)));
                return i + 1;
            }
            code.append(line).append('\n');
        }
        boolean broken = strings.inside() && firstEnd >= 0;
        blocks.add(block(fence.info, broken ? code.substring(0, firstLength) : code.toString()));
        return broken ? firstEnd : lines.length;
    }

    private static Block block(String info, String code) {
        String tag = tag(info);
        String text = code.replaceAll("\\A(\\s*\n)+", "").stripTrailing();
        return new Block(tag.isEmpty() ? null : tag, text.isEmpty() ? text : text + "\n");
    }

    private static String tag(String info) {
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end)) && info.charAt(end) != '`') {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The code of a block that opens and closes in one line, or null. */
    private static @Nullable String oneLine(Fence fence) {
        String info = fence.info.strip();
        String close = String.valueOf(fence.mark).repeat(fence.length);
        if (fence.mark != '`' || !info.endsWith(close)) {
            return null;
        }
        String inner = info.substring(0, info.length() - close.length());
        String tag = tag(inner);
        return PYTHON.matcher(tag).matches() ? inner.substring(tag.length()).strip() : inner.strip();
    }

    private static @Nullable Fence opening(String line) {
        int indent = indent(line);
        if (indent >= line.length()) {
            return null;
        }
        char mark = line.charAt(indent);
        int end = indent;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        boolean fence = (mark == '`' || mark == '~') && end - indent >= 3;
        return fence ? new Fence(mark, end - indent, indent, line.substring(end).strip()) : null;
    }

    private static boolean closes(String line, Fence fence) {
        return opening(line) instanceof Fence end && end.mark == fence.mark && end.length >= fence.length
                && end.info.isEmpty();
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static String unindented(String line, int indent) {
        return line.substring(Math.min(indent, indent(line)));
    }

    /** Knows, line by line, whether Python code is inside a triple-quoted string. */
    private static final class PythonStrings {
        private char quote;
        private boolean triple;

        boolean inside() {
            return triple;
        }

        /** Reads one line; gives where the stop begins outside strings and comments, or -1. */
        int line(String line, String stop) {
            int i = 0;
            char single = 0;
            while (i < line.length()) {
                char c = line.charAt(i);
                if (triple) {
                    if (c == '\\') {
                        i++;
                    } else if (c == quote && tripleAt(line, i)) {
                        triple = false;
                        i += 2;
                    }
                } else if (single != 0) {
                    if (c == '\\') {
                        i++;
                    } else if (c == single) {
                        single = 0;
                    }
                } else if (c == '#') {
                    return -1;
                } else if (c == '"' || c == '\'') {
                    if (tripleAt(line, i)) {
                        triple = true;
                        quote = c;
                        i += 2;
                    } else {
                        single = c;
                    }
                } else if (!stop.isEmpty() && line.startsWith(stop, i)) {
                    return i;
                }
                i++;
            }
            return -1;
        }

        private static boolean tripleAt(String line, int i) {
            char c = line.charAt(i);
            return i + 2 < line.length() && line.charAt(i + 1) == c && line.charAt(i + 2) == c;
        }
    }
}
