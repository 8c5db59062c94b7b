package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is too long for a model, cut to a size it is told about. Text stays whole characters, JSON stays JSON. */
final class Excerpt {
    private static final int NOTE = 80;
    private static final int MOST = 1 << 12;

    private Excerpt() {}

    /** The text, or its beginning and end with a note of what is left out between them. */
    static String text(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int room = Math.max(2, most - NOTE);
        int head = whole(text, room * 2 / 3);
        int tail = whole(text, text.length() - room / 3);
        return text.substring(0, head) + "\n[... " + (tail - head) + " of " + text.length()
                + " characters left out ...]\n" + text.substring(tail);
    }

    /** An index that does not split a surrogate pair. */
    private static int whole(String text, int index) {
        boolean splits = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return splits ? index - 1 : index;
    }

    /** The data as JSON; where that is too long, with shorter lists and texts that say so. */
    static String json(Data data, int most) {
        String whole = JsonText.write(data);
        if (whole.length() <= most) {
            return whole;
        }
        for (int keep = MOST; keep > 0; keep = keep * 4 / 5) {
            String text = JsonText.write(shrink(data, keep));
            if (text.length() <= most) {
                return text;
            }
        }
        int room = Math.max(16, most / 2);
        return JsonText.write(Data.text(text(whole, room)));
    }

    private static Data shrink(Data data, int keep) {
        return switch (data) {
            case Data.List list -> {
                List<Data> items = new ArrayList<>();
                list.items().stream().limit(keep).forEach(item -> items.add(shrink(item, keep)));
                if (list.size() > keep) {
                    items.add(Data.text("[" + (list.size() - keep) + " of " + list.size() + " items left out]"));
                }
                yield new Data.List(items);
            }
            case Data.Map map -> {
                Map<String, Data> entries = new LinkedHashMap<>();
                int most = Math.max(keep, 16);
                map.entries().entrySet().stream().limit(most)
                        .forEach(e -> entries.put(e.getKey(), shrink(e.getValue(), keep)));
                if (map.size() > most) {
                    entries.put("...", Data.text((map.size() - most) + " of " + map.size() + " entries left out"));
                }
                yield Data.Map.of(entries);
            }
            case Data.Text text -> Data.text(text(text.value(), Math.max(200, keep)));
            default -> data;
        };
    }
}
