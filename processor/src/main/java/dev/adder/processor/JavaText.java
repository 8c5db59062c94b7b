package dev.adder.processor;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values as Java source, in ASCII so that no encoding setting matters. */
final class JavaText {
    private JavaText() {}

    static String string(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendPlain(out, c);
            }
        }
        return out.append('"').toString();
    }

    static String strings(List<String> values) {
        return values.stream().map(JavaText::string).collect(Collectors.joining(", ", "new String[] {", "}"));
    }

    static String floating(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return value + "d";
    }

    private static void appendPlain(StringBuilder out, char c) {
        if (c < ' ') {
            out.append(String.format("\\%03o", (int) c));
        } else if (c < 0x7f) {
            out.append(c);
        } else {
            out.append(String.format("\\u%04x", (int) c));
        }
    }
}
