package dev.adder.cli;

import dev.adder.engine.data.Data;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in a tools file. {@code ${NAME}} in a text stands for an environment variable. What is wrong is an
 * {@link IllegalArgumentException} that names the place and says what to correct.
 */
final class Entry {
    private final String where;
    private final Data.Map map;

    private Entry(String where, Data.Map map) {
        this.where = where;
        this.map = map;
    }

    /** The object at a place; keys that are not known there are refused. */
    static Entry of(String where, Data data, List<String> keys) {
        if (!(data instanceof Data.Map map)) throw new IllegalArgumentException(where + " must be an object");
        for (String key : map.entries().keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown key \"" + key + "\" in " + where + "; known are "
                        + String.join(", ", keys));
            }
        }
        return new Entry(where, map);
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    String where(String key) {
        return where + "." + key;
    }

    IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(where(key) + " " + what);
    }

    @Nullable
    String text(String key) {
        Data value = map.get(key);
        return value == null ? null : text(value, where(key));
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    boolean flag(String key) {
        Data value = map.get(key);
        if (value == null || value instanceof Data.Bool) return map.flag(key);
        throw wrong(key, "must be true or false");
    }

    /** A whole number that is at least 1. */
    int number(String key, int otherwise) {
        Data value = map.get(key);
        if (value == null) return otherwise;
        if (value instanceof Data.Int i && i.value() >= 1 && i.value() <= Integer.MAX_VALUE) return (int) i.value();
        throw wrong(key, "must be a whole number, at least 1");
    }

    Duration seconds(String key, int otherwise) {
        return Duration.ofSeconds(number(key, otherwise));
    }

    /** The items of a list, or none. */
    List<Data> items(String key) {
        Data value = map.get(key);
        if (value == null) return List.of();
        if (value instanceof Data.List list) return list.items();
        throw wrong(key, "must be a list");
    }

    List<String> texts(String key) {
        return texts(items(key), where(key));
    }

    static List<String> texts(List<Data> items, String where) {
        List<String> texts = new ArrayList<>();
        for (Data item : items) texts.add(text(item, where));
        return texts;
    }

    /** The texts of an object by key, or none. */
    Map<String, String> textsByKey(String key) {
        Data value = map.get(key);
        if (value == null) return Map.of();
        if (!(value instanceof Data.Map inner)) throw wrong(key, "must be an object");
        Map<String, String> texts = new LinkedHashMap<>();
        inner.entries().forEach((name, text) -> texts.put(name, text(text, where(key) + "." + name)));
        return texts;
    }

    static String text(Data value, String where) {
        if (value instanceof Data.Text text) return expand(text.value(), where);
        throw new IllegalArgumentException(where + " must be text");
    }

    private static String expand(String text, String where) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 2, close);
            String value = System.getenv(name);
            if (value == null) {
                throw new IllegalArgumentException(where + ": the environment variable " + name + " is not set");
            }
            out.append(text, at, open).append(value);
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
