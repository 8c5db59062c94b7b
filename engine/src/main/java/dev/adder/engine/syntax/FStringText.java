package dev.adder.engine.syntax;

import dev.adder.engine.text.StrRepr;
import dev.adder.engine.text.UnicodeRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes f-strings for {@link Unparser}: finds quotes that neither text nor fields hold. */
final class FStringText {
    private static final List<String> ALL_QUOTES = List.of("'", "\"", "\"\"\"", "'''");

    /** A run of text, its braces doubled, or a field. */
    private record Part(String text, boolean constant) {}

    /** Text with what it needs escaped, and the quotes that may stand around it. */
    private record Quoted(String text, List<String> quotes) {}

    private FStringText() {}

    static String of(Expr.FormattedValue value) {
        return of(new Expr.JoinedStr(List.of(value), value.start(), value.end()));
    }

    static String of(Expr.JoinedStr string) {
        List<Part> parts = new ArrayList<>();
        for (Expr value : string.values()) parts.add(new Part(inner(value, false), value instanceof Expr.Constant));
        StringBuilder body = new StringBuilder();
        List<String> quotes = ALL_QUOTES;
        for (Part part : parts) {
            if (part.constant) {
                Quoted quoted = quoted(part.text, quotes);
                if (quoted == null) return tripleQuoted(parts);
                quotes = quoted.quotes;
                body.append(quoted.text);
            } else {
                if (part.text.indexOf('\n') >= 0) quotes = quotes.stream().filter(q -> q.length() == 3).toList();
                if (quotes.isEmpty()) return tripleQuoted(parts);
                body.append(part.text);
            }
        }
        return "f" + quotes.getFirst() + body + quotes.getFirst();
    }

    private static String tripleQuoted(List<Part> parts) {
        StringBuilder out = new StringBuilder("f'''");
        for (Part part : parts) {
            if (part.constant) {
                String repr = StrRepr.repr("\"" + part.text);
                out.append(repr, 2, repr.length() - 1);
            } else {
                out.append(part.text);
            }
        }
        return out.append("'''").toString();
    }

    private static String inner(Expr value, boolean inSpec) {
        StringBuilder out = new StringBuilder();
        switch (value) {
            case Expr.Constant(Literal.Str text, int _, int _) -> {
                String plain = text.text().replace("{", "{{").replace("}", "}}");
                out.append(inSpec ? plain.replace("\n", "\\n") : plain);
            }
            case Expr.JoinedStr spec -> spec.values().forEach(part -> out.append(inner(part, inSpec)));
            case Expr.FormattedValue field -> field(field, out);
            default -> throw new IllegalStateException(value.getClass().getSimpleName());
        }
        return out.toString();
    }

    private static void field(Expr.FormattedValue field, StringBuilder out) {
        String text = Unparser.fieldText(field.value());
        out.append(text.startsWith("{") ? "{ " : "{").append(text);
        if (field.conversion() != 0) out.append('!').append(field.conversion());
        if (field.spec() != null) out.append(':').append(inner(field.spec(), true));
        out.append('}');
    }

    /** Text for between quotes of those given, or null if none will do. */
    private static @Nullable Quoted quoted(String text, List<String> quotes) {
        String escaped = escaped(text);
        List<String> possible = new ArrayList<>(quotes.stream().filter(q -> !escaped.contains(q)).toList());
        if (possible.isEmpty()) {
            String repr = StrRepr.repr(text);
            String first = repr.substring(0, 1);
            String quote = quotes.stream().filter(q -> q.contains(first)).findFirst().orElse(first);
            return quotes.contains(quote) ? new Quoted(repr.substring(1, repr.length() - 1), List.of(quote)) : null;
        }
        if (escaped.isEmpty()) return new Quoted(escaped, possible);
        char last = escaped.charAt(escaped.length() - 1);
        List<String> sorted = new ArrayList<>(possible.stream().filter(q -> q.charAt(0) != last).toList());
        boolean endsInQuote = sorted.isEmpty();
        sorted.addAll(possible.stream().filter(q -> q.charAt(0) == last).toList());
        return new Quoted(endsInQuote ? escaped.substring(0, escaped.length() - 1) + "\\" + last : escaped, sorted);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (UnicodeRules.isPrintable(c)) out.appendCodePoint(c);
                    else
                        out.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
                }
            }
        });
        return out.toString();
    }
}
