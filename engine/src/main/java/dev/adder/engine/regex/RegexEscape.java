package dev.adder.engine.regex;

/** {@code re.escape}. */
public final class RegexEscape {
    private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

    private RegexEscape() {}

    /** The text as a pattern that matches it; at most twice as long. Serves bytes as Latin-1 text too. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
