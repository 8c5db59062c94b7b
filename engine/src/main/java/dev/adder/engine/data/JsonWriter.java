package dev.adder.engine.data;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Writes data as JSON text in one of three forms. Escapes what could break a line, keeps other text as it is. */
final class JsonWriter {
    private enum Form { PLAIN, EXACT, CANONICAL }

    /** Whole numbers above are written as bytes: no reader takes so many digits, and in digits it takes long. */
    private static final int MOST_BITS_IN_DIGITS = 14_000;

    private final StringBuilder out = new StringBuilder();
    private final Form form;
    private final int indent;

    private JsonWriter(Form form, int indent) {
        this.form = form;
        this.indent = indent;
    }

    static String plain(Data data, int indent) {
        return new JsonWriter(Form.PLAIN, indent).text(data);
    }

    static String exact(Data data) {
        return new JsonWriter(Form.EXACT, 0).text(data);
    }

    static String canonical(Data data) {
        return new JsonWriter(Form.CANONICAL, 0).text(data);
    }

    private String text(Data data) {
        write(data, 0);
        return out.toString();
    }

    private void write(Data data, int depth) {
        if (depth > Data.MAX_DEPTH) {
            throw new IllegalArgumentException("data is nested deeper than " + Data.MAX_DEPTH + " levels");
        }
        switch (data) {
            case Data.Null n -> out.append("null");
            case Data.Bool b -> out.append(b.value());
            case Data.Int i -> out.append(i.value());
            case Data.BigInt b -> whole(b.value());
            case Data.Float f -> number(f.value());
            case Data.Decimal d -> decimal(d);
            case Data.Text t -> quote(t.value());
            case Data.Bytes b -> bytes(b);
            case Data.Media m -> media(m);
            case Data.List l -> list(l, depth);
            case Data.Map m -> map(m, depth);
        }
    }

    private void whole(BigInteger value) {
        if (form == Form.PLAIN || value.bitLength() <= MOST_BITS_IN_DIGITS) {
            out.append(value);
        } else {
            tagged("$int", Base64.getEncoder().encodeToString(value.toByteArray()));
        }
    }

    private void number(double value) {
        if (Double.isFinite(value)) {
            out.append(FloatText.of(value));
        } else if (form == Form.PLAIN) {
            out.append("null");
        } else {
            tagged("$float", FloatText.of(value));
        }
    }

    private void decimal(Data.Decimal decimal) {
        if (form == Form.PLAIN) {
            out.append(decimal.value());
        } else {
            tagged("$decimal", decimal.value().toString());
        }
    }

    private void bytes(Data.Bytes bytes) {
        if (form == Form.PLAIN) {
            quote(bytes.base64());
        } else {
            tagged("$bytes", bytes.base64());
        }
    }

    private void tagged(String tag, String text) {
        out.append('{');
        quote(tag);
        out.append(':');
        quote(text);
        out.append('}');
    }

    private void media(Data.Media media) {
        out.append(form == Form.PLAIN ? "{" : "{\"$media\":{");
        out.append("\"mimeType\":");
        quote(media.mimeType());
        if (media.name() != null) {
            out.append(",\"name\":");
            quote(media.name());
        }
        out.append(",\"data\":");
        quote(media.base64());
        out.append(form == Form.PLAIN ? "}" : "}}");
    }

    private void list(Data.List list, int depth) {
        if (list.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        String separator = "";
        for (Data item : list.items()) {
            out.append(separator);
            newLine(depth + 1);
            write(item, depth + 1);
            separator = ",";
        }
        newLine(depth);
        out.append(']');
    }

    private void map(Data.Map map, int depth) {
        boolean record = form == Form.EXACT && map.typeName() != null;
        if (record) {
            out.append("{\"$record\":");
            quote(String.valueOf(map.typeName()));
            out.append(",\"value\":");
        }
        entries(form == Form.CANONICAL ? new TreeMap<>(map.entries()) : map.entries(), depth);
        if (record) {
            out.append('}');
        }
    }

    private void entries(Map<String, Data> entries, int depth) {
        if (entries.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Data> entry : entries.entrySet()) {
            out.append(separator);
            newLine(depth + 1);
            String key = entry.getKey();
            quote(form != Form.PLAIN && key.startsWith("$") ? "$" + key : key);
            out.append(indent > 0 ? ": " : ":");
            write(entry.getValue(), depth + 1);
            separator = ",";
        }
        newLine(depth);
        out.append('}');
    }

    private void newLine(int depth) {
        if (indent > 0) {
            out.append('\n').repeat(' ', indent * depth);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> character(text, i, c);
            }
        }
        out.append('"');
    }

    private void character(String text, int index, char c) {
        if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || loneSurrogate(text, index, c)) {
            out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
            out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            out.append(c);
        }
    }

    private static boolean loneSurrogate(String text, int index, char c) {
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
