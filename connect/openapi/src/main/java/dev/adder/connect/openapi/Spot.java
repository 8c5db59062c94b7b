package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document, which knows where it stands: references in it start from its file, and two references to the
 * same value lead to the same place.
 *
 * @param source the file it stands in
 * @param data the value
 * @param pointer where in the file, as a JSON pointer
 */
record Spot(ApiFiles.Source source, Data data, String pointer) {

    /** The place, unique within the document. */
    String id() {
        return source.name() + "#" + pointer;
    }

    /** The value as a map; empty when it is none. */
    Data.Map map() {
        return data instanceof Data.Map m ? m : Data.Map.EMPTY;
    }

    boolean isMap() {
        return data instanceof Data.Map;
    }

    /** What stands under a key, or null. */
    @Nullable
    Spot get(String key) {
        Data child = map().get(key);
        return child == null ? null : new Spot(source, child, pointer + "/" + escape(key));
    }

    /** What stands under a key when it is a map, or null. */
    @Nullable
    Spot object(String key) {
        Spot child = get(key);
        return child != null && child.isMap() ? child : null;
    }

    @Nullable
    String text(String key) {
        return map().text(key);
    }

    /** The text of a key, or empty. */
    String words(String key) {
        String text = map().text(key);
        return text == null ? "" : text;
    }

    boolean flag(String key) {
        return map().flag(key);
    }

    boolean has(String key) {
        return map().has(key);
    }

    /** The items of this list. */
    List<Spot> items() {
        List<Spot> spots = new ArrayList<>();
        if (data instanceof Data.List list) {
            for (Data item : list.items()) {
                spots.add(new Spot(source, item, pointer + "/" + spots.size()));
            }
        }
        return spots;
    }

    /** The items of the list under a key; none when there is no such list. */
    List<Spot> items(String key) {
        Spot list = get(key);
        return list == null ? List.of() : list.items();
    }

    /** The values of this map by key, in order. */
    Map<String, Spot> children() {
        Map<String, Spot> spots = new LinkedHashMap<>();
        map().entries().forEach((key, value) -> spots.put(key,
                new Spot(source, value, pointer + "/" + escape(key))));
        return spots;
    }

    /** The values of the map under a key. */
    Map<String, Spot> children(String key) {
        Spot map = get(key);
        return map == null ? Map.of() : map.children();
    }

    /** The texts of the list under a key. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Spot item : items(key)) {
            if (item.data instanceof Data.Text t) {
                texts.add(t.value());
            }
        }
        return texts;
    }

    /** This value, or what it refers to. */
    Spot resolved() throws BadPart {
        Spot spot = this;
        for (int i = 0; i < 50; i++) {
            String reference = spot.text("$ref");
            if (reference == null) {
                return spot;
            }
            spot = spot.follow(reference);
        }
        throw new BadPart("the reference " + shown(words("$ref")) + " goes in a circle");
    }

    /** This value, or what it refers to when that is there. */
    Spot target() {
        try {
            return resolved();
        } catch (BadPart e) {
            return this;
        }
    }

    /** What a reference written here leads to. */
    Spot follow(String reference) throws BadPart {
        return source.files().follow(this, reference);
    }

    /** Text from the document short enough for a message. */
    static String shown(String text) {
        String line = text.length() > 100 ? text.substring(0, 100) + "..." : text;
        return line.replaceAll("\\p{C}", "?");
    }

    private static String escape(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0 ? key : key.replace("~", "~0").replace("/", "~1");
    }
}
