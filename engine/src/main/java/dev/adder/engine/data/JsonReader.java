package dev.adder.engine.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON document by recursive descent; depth and the length of numbers are limited. */
final class JsonReader {
    private static final int MAX_NUMBER_LENGTH = 4_300;

    private final String text;
    private final boolean exact;
    private int at;

    JsonReader(String text, boolean exact) {
        this.text = text;
        this.exact = exact;
    }

    Data document() {
        if (text.startsWith("\ufeff")) {
            at = 1;
        }
        Data data = value(0);
        skipSpace();
        if (at < text.length()) {
            throw error("extra data after the end of the document");
        }
        return data;
    }

    private Data value(int depth) {
        skipSpace();
        if (depth > 2 * Data.MAX_DEPTH || (!exact && depth > Data.MAX_DEPTH)) {
            throw error("nested deeper than " + Data.MAX_DEPTH + " levels");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Data.Text(string());
            case 't' -> word("true", Data.TRUE);
            case 'f' -> word("false", Data.FALSE);
            case 'n' -> word("null", Data.NULL);
            case 'N' -> word("NaN", new Data.Float(Double.NaN));
            case 'I' -> word("Infinity", new Data.Float(Double.POSITIVE_INFINITY));
            default -> number();
        };
    }

    private Data object(int depth) {
        int start = at++;
        Map<String, Data> entries = new LinkedHashMap<>();
        skipSpace();
        if (peek() == '}') {
            at++;
            return Data.Map.EMPTY;
        }
        while (true) {
            skipSpace();
            if (peek() != '"') {
                throw error("expected a property name in double quotes");
            }
            String key = string();
            skipSpace();
            expect(':', "expected ':' after the property name");
            entries.put(key, value(depth + 1));
            skipSpace();
            if (peek() == '}') {
                at++;
                return exact ? untag(entries, start) : new Data.Map(entries, null);
            }
            expect(',', "expected ',' or '}' in an object");
        }
    }

    private Data array(int depth) {
        at++;
        List<Data> items = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            at++;
            return Data.List.EMPTY;
        }
        while (true) {
            items.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                at++;
                return new Data.List(items);
            }
            expect(',', "expected ',' or ']' in an array");
        }
    }

    private Data untag(Map<String, Data> entries, int start) {
        Map<String, Data> plain = LinkedHashMap.newLinkedHashMap(entries.size());
        for (Map.Entry<String, Data> entry : entries.entrySet()) {
            String key = entry.getKey();
            if (key.startsWith("$$")) {
                plain.put(key.substring(1), entry.getValue());
            } else if (key.startsWith("$")) {
                return tagged(key, entry.getValue(), entries, start);
            } else {
                plain.put(key, entry.getValue());
            }
        }
        return new Data.Map(plain, null);
    }

    private Data tagged(String tag, Data value, Map<String, Data> entries, int start) {
        try {
            Data data = untagged(tag, value, entries);
            if (data != null) {
                return data;
            }
        } catch (IllegalArgumentException e) {
            // reported below with the place of the object
        }
        at = start;
        throw error("'" + tag + "' does not have its form here");
    }

    private static @Nullable Data untagged(String tag, Data value, Map<String, Data> entries) {
        if (value instanceof Data.Text(String content)) {
            return switch (tag) {
                case "$bytes" -> new Data.Bytes(Base64.getDecoder().decode(content));
                case "$int" -> Data.of(new BigInteger(Base64.getDecoder().decode(content)));
                case "$decimal" -> new Data.Decimal(new BigDecimal(content));
                case "$float" -> switch (content) {
                    case "inf" -> new Data.Float(Double.POSITIVE_INFINITY);
                    case "-inf" -> new Data.Float(Double.NEGATIVE_INFINITY);
                    case "nan" -> new Data.Float(Double.NaN);
                    default -> null;
                };
                case "$record" -> entries.get("value") instanceof Data.Map map ? map.as(content) : null;
                default -> null;
            };
        }
        if (tag.equals("$media") && value instanceof Data.Map media) {
            String mimeType = media.text("mimeType");
            String content = media.text("data");
            return mimeType == null || content == null
                    ? null
                    : new Data.Media(mimeType, Base64.getDecoder().decode(content), media.text("name"));
        }
        return null;
    }

    private String string() {
        int start = at++;
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw error("control character in a string");
            }
            at++;
            out.append(c == '\\' ? escape() : c);
        }
        at = start;
        throw error("unterminated string");
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> {
                at--;
                throw error("invalid escape in a string");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw error("expected four hexadecimal digits after \\u");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Data number() {
        int start = at;
        if (peek() == '-') {
            at++;
            if (peek() == 'I') {
                return word("Infinity", new Data.Float(Double.NEGATIVE_INFINITY));
            }
        }
        boolean whole = true;
        if (peek() == '0') {
            at++;
        } else {
            digits(start);
        }
        if (peek() == '.') {
            whole = false;
            at++;
            digits(start);
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits(start);
        }
        if (at - start > MAX_NUMBER_LENGTH) {
            at = start;
            throw error("number has more than " + MAX_NUMBER_LENGTH + " characters");
        }
        String number = text.substring(start, at);
        if (!whole) {
            return new Data.Float(Double.parseDouble(number));
        }
        return number.length() < 19 ? new Data.Int(Long.parseLong(number)) : Data.of(new BigInteger(number));
    }

    private void digits(int start) {
        if (!digit(peek())) {
            boolean nothing = at == start;
            throw error(nothing ? "expected a value" : "expected a digit");
        }
        while (digit(peek())) {
            at++;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private Data word(String word, Data value) {
        if (!text.startsWith(word, at)) {
            throw error("expected a value");
        }
        at += word.length();
        return value;
    }

    private void expect(char c, String problem) {
        if (peek() != c) {
            throw error(problem);
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            at++;
        }
    }

    private JsonSyntaxException error(String problem) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String shown =
                at >= text.length() && !problem.startsWith("unterminated") ? problem + ", found the end" : problem;
        return new JsonSyntaxException(shown, line, at - lineStart + 1);
    }
}
