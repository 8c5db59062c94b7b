package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import org.jspecify.annotations.Nullable;

/** Parts of a document that are nested deeper than anything has use for: they are cut off, and the rest is read. */
final class Deep {
    /** The levels that are kept. */
    static final int LEVELS = Data.MAX_DEPTH - 16;

    /** What stands where something was cut off. */
    static final Data MARK = Data.text("(cut off here: nested too deep)");

    private Deep() {}

    /** JSON with deep parts replaced by the mark; null when none is deep. */
    static @Nullable String cut(String json) {
        String mark = "\"" + ((Data.Text) MARK).value() + "\"";
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int kept = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else {
                    quoted = c != '"';
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                if (depth++ == LEVELS) {
                    out.append(json, kept, i).append(mark);
                    kept = json.length();
                }
            } else if ((c == '}' || c == ']') && --depth == LEVELS) {
                kept = i + 1;
            }
        }
        return out.isEmpty() || depth > LEVELS ? null : out.append(json, kept, json.length()).toString();
    }

    /** Whether something is cut off in there. */
    static boolean isCut(Data data) {
        return switch (data) {
            case Data.Text t -> t.equals(MARK);
            case Data.List l -> l.items().stream().anyMatch(Deep::isCut);
            case Data.Map m -> m.entries().values().stream().anyMatch(Deep::isCut);
            default -> false;
        };
    }
}
