package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.FloatText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data and text as a Python developer writes them: literals, short value displays, identifiers. */
public final class PythonText {
    private static final Set<String> KEYWORDS = Set.of(
            "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
            "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
            "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    private PythonText() {}

    /** Whether a word is reserved in Python. */
    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether a word can be a name in Python: ASCII letters, digits and underscores, not reserved. */
    public static boolean isIdentifier(String word) {
        if (word.isEmpty() || isKeyword(word) || !isStart(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isStart(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** A string literal in double quotes on one line. */
    public static String quote(String text) {
        return quote(text, '"');
    }

    /** The value as a Python expression, such as {@code ["a", None, 0.5]}. */
    public static String literal(Data data) {
        StringBuilder out = new StringBuilder();
        write(out, data, '"', Integer.MAX_VALUE);
        return out.toString();
    }

    /** The value as {@code repr} shows it, cut to a length; never builds much more than that. */
    public static String shortRepr(Data data, int limit) {
        StringBuilder out = new StringBuilder();
        write(out, data, '\'', limit);
        if (out.length() <= limit) {
            return out.toString();
        }
        return out.substring(0, Math.max(0, limit - 3)) + "...";
    }

    private static void write(StringBuilder out, Data data, char quote, int limit) {
        if (out.length() > limit) {
            return;
        }
        switch (data) {
            case Data.Null n -> out.append("None");
            case Data.Bool b -> out.append(b.value() ? "True" : "False");
            case Data.Int i -> out.append(i.value());
            case Data.BigInt b -> out.append(b.value().bitLength() > 4096 ? "<big int>" : b.value().toString());
            case Data.Float f -> out.append(
                    Double.isFinite(f.value()) ? FloatText.of(f.value())
                            : "float(\"" + FloatText.of(f.value()) + "\")");
            case Data.Decimal d -> out.append("Decimal(").append(quote).append(d.value()).append(quote).append(')');
            case Data.Text t -> out.append(quote(cut(t.value(), limit), quote));
            case Data.Bytes b -> out.append("<").append(b.size()).append(" bytes>");
            case Data.Media m -> out.append("<").append(m.mimeType()).append(", ").append(m.size()).append(" bytes>");
            case Data.List l -> writeList(out, l.items(), quote, limit);
            case Data.Map m -> writeMap(out, m.entries(), quote, limit);
        }
    }

    private static void writeList(StringBuilder out, List<Data> items, char quote, int limit) {
        out.append('[');
        String separator = "";
        for (Data item : items) {
            if (out.length() > limit) {
                return;
            }
            out.append(separator);
            write(out, item, quote, limit);
            separator = ", ";
        }
        out.append(']');
    }

    private static void writeMap(StringBuilder out, Map<String, Data> entries, char quote, int limit) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Data> entry : entries.entrySet()) {
            if (out.length() > limit) {
                return;
            }
            out.append(separator).append(quote(cut(entry.getKey(), limit), quote)).append(": ");
            write(out, entry.getValue(), quote, limit);
            separator = ", ";
        }
        out.append('}');
    }

    private static String cut(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit) : text;
    }

    private static String quote(String text, char preferred) {
        char quote = preferred == '\'' && text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : preferred;
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(c);
                    } else if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired(text, i)
                            || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append(quote).toString();
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
