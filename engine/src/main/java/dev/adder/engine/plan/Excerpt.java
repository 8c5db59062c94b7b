package dev.adder.engine.plan;

import dev.adder.engine.syntax.Source;

/** A piece of a program as one short line that is safe to show. */
final class Excerpt {
    private static final int MOST = 60;

    private Excerpt() {}

    static String of(Source source, int start, int end) {
        String text = source.text();
        if (isPlain(text, start, end)) return text.substring(start, end);
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == ' ' || c == '\t' || c == '\\' && i + 1 < end && text.charAt(i + 1) == '\n') {
                blank = true;
                continue;
            }
            if (out.length() >= MOST) return out.append("...").toString();
            if (blank && !out.isEmpty()) out.append(' ');
            blank = false;
            out.appendCodePoint(safe(c));
        }
        return out.toString();
    }

    private static boolean isPlain(String text, int start, int end) {
        if (end - start > MOST) return false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && i + 1 < end && text.charAt(i + 1) == ' ';
            if (c < ' ' || c > '~' || doubled) return false;
        }
        return true;
    }

    /** Control characters, and those that turn the order of others around, are not shown as they are. */
    private static int safe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED ->
                0xFFFD;
            default -> c;
        };
    }
}
