package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import org.jspecify.annotations.Nullable;

/** JSON that is nested too deep to be read, cut down to what can be: one bad tool must not hide the others. */
final class Shallow {
    /** What stands for whatever was cut off; no honest server sends it. */
    static final String MARK = "\uE0DEnested too deep";

    private static final int DEEPEST = Data.MAX_DEPTH - 16;

    private Shallow() {}

    /** The text with deep parts replaced by {@link #MARK}; null when none is deep. */
    static @Nullable String cut(String json) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int kept = 0;
        boolean cut = false;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                if (c == '\\') i++;
                else if (c == '"') quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                if (depth++ == DEEPEST) {
                    out.append(json, kept, i).append('"').append(MARK).append('"');
                    cut = true;
                }
            } else if (c == '}' || c == ']') {
                if (--depth == DEEPEST) kept = i + 1;
            }
        }
        return cut && depth <= DEEPEST ? out.append(json, kept, json.length()).toString() : null;
    }

    /** Whether something was cut off in there. */
    static boolean isCut(Data data) {
        return switch (data) {
            case Data.Text t -> t.value().equals(MARK);
            case Data.List l -> l.items().stream().anyMatch(Shallow::isCut);
            case Data.Map m -> m.entries().values().stream().anyMatch(Shallow::isCut);
            default -> false;
        };
    }
}
