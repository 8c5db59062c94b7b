package dev.adder.engine.stdlib.email;

/** Quoted texts of headers. */
final class Quoting {
    private Quoting() {}

    static String quote(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static String unquote(String text) {
        if (text.length() < 2) return text;
        String inner = text.substring(1, text.length() - 1);
        if (text.startsWith("\"") && text.endsWith("\"")) return inner.replace("\\\\", "\\").replace("\\\"", "\"");
        return text.startsWith("<") && text.endsWith(">") ? inner : text;
    }
}
