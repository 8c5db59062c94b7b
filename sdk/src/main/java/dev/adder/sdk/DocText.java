package dev.adder.sdk;

/**
 * Documentation from tools as harmless text. It comes from anywhere and ends up inside a docstring inside a fenced
 * block inside a prompt, so whatever could end one of these, or could not be seen by a person, is taken out.
 */
public final class DocText {
    /** How much of one piece of documentation is shown. */
    public static final int MAX_LENGTH = 2_000;

    private DocText() {}

    /** Text of several lines, each without trailing space, with single blank lines at most. */
    public static String block(String text) {
        return block(text, MAX_LENGTH);
    }

    /** Text of several lines of limited length. */
    public static String block(String text, int limit) {
        String clean = neutral(cut(text, 2 * limit));
        StringBuilder out = new StringBuilder();
        int blank = 0;
        for (String line : clean.split("\n", -1)) {
            String shown = line.stripTrailing();
            blank = shown.isEmpty() ? blank + 1 : 0;
            if (blank < 2 && !(out.isEmpty() && shown.isEmpty())) {
                out.append(shown).append('\n');
            }
        }
        return cut(out.toString().strip(), limit);
    }

    /** Text on one line. */
    public static String line(String text) {
        return line(text, MAX_LENGTH);
    }

    /** Text on one line of limited length. */
    public static String line(String text, int limit) {
        return cut(neutral(cut(text, 2 * limit)).replaceAll("\\s+", " ").strip(), limit);
    }

    /** The first sentence or line. */
    public static String summary(String text) {
        String first = block(text).lines().findFirst().orElse("");
        int end = first.indexOf(". ");
        return line(end > 0 ? first.substring(0, end + 1) : first, 200);
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String neutral(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        lines.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (c == '\t') {
                out.append("    ");
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString()
                .replace("```", "'''")
                .replace("~~~", "---")
                .replace("\"\"\"", "'''")
                .replace("<|", "< |")
                .replace("|>", "| >");
    }

    private static boolean isVisible(int c) {
        int kind = Character.getType(c);
        return kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.SURROGATE
                && kind != Character.PRIVATE_USE && kind != Character.UNASSIGNED
                && !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0xe0100 && c <= 0xe01ef);
    }
}
