package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a tool looked like so far: their kinds and keys, never a value. Its size is limited, and what
 * does not fit becomes {@link Kind#ANYTHING}.
 *
 * @param kinds the kinds of values that were seen; none before the first
 * @param item the items of all lists, or null
 * @param members the keys of objects that look like records, or null
 * @param values the values of objects whose keys are data, or null
 * @param json what the text holds when all of it was JSON, or null
 */
record ResultShape(Set<Kind> kinds, @Nullable ResultShape item, @Nullable Map<String, Member> members,
        @Nullable ResultShape values, @Nullable ResultShape json) {
    /** Nothing was seen. */
    static final ResultShape NOTHING = new ResultShape(Set.of(), null, null, null, null);

    private static final ResultShape ANYTHING = scalar(Kind.ANYTHING);
    private static final int DEEPEST = 6;
    private static final int MOST_KEYS = 60;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_NODES = 3_000;
    private static final int MOST_KINDS = 4;
    private static final int LONGEST_JSON = 256 << 10;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_$@][A-Za-z0-9_.$-]{0,39}");

    /** Kinds of values. */
    enum Kind {
        /** A truth value. */
        BOOL,
        /** A whole number. */
        INT,
        /** Another number. */
        FLOAT,
        /** Text. */
        TEXT,
        /** A picture, sound or file. */
        MEDIA,
        /** A list. */
        LIST,
        /** An object. */
        OBJECT,
        /** None. */
        NULL,
        /** All of them. */
        ANYTHING
    }

    /**
     * A key of an object.
     *
     * @param always whether every object had it
     */
    record Member(ResultShape shape, boolean always) {}

    private static ResultShape scalar(Kind kind) {
        return new ResultShape(Set.of(kind), null, null, null, null);
    }

    /** The shape of one result. */
    static ResultShape of(Data data) {
        int[] nodes = {MOST_NODES};
        if (data instanceof Data.Text t) {
            String text = t.value().strip();
            boolean maybe = (text.startsWith("{") || text.startsWith("[")) && text.length() <= LONGEST_JSON;
            if (maybe) {
                try {
                    ResultShape json = of(JsonText.read(text), 1, nodes);
                    return new ResultShape(Set.of(Kind.TEXT), null, null, null, json);
                } catch (JsonSyntaxException e) {
                    return scalar(Kind.TEXT);
                }
            }
        }
        return of(data, 0, nodes);
    }

    private static ResultShape of(Data data, int depth, int[] nodes) {
        if (nodes[0]-- <= 0) return NOTHING;
        if (depth > DEEPEST) return ANYTHING;
        return switch (data) {
            case Data.Null n -> scalar(Kind.NULL);
            case Data.Bool b -> scalar(Kind.BOOL);
            case Data.Int i -> scalar(Kind.INT);
            case Data.BigInt b -> scalar(Kind.INT);
            case Data.Float f -> scalar(Kind.FLOAT);
            case Data.Decimal d -> scalar(Kind.FLOAT);
            case Data.Text t -> scalar(Kind.TEXT);
            case Data.Media m -> scalar(Kind.MEDIA);
            case Data.Bytes b -> scalar(Kind.MEDIA);
            case Data.List l -> {
                ResultShape item = NOTHING;
                for (Data d : l.items().subList(0, Math.min(MOST_ITEMS, l.size()))) {
                    item = item.with(of(d, depth + 1, nodes));
                }
                yield new ResultShape(Set.of(Kind.LIST), item, null, null, null);
            }
            case Data.Map m -> object(m, depth, nodes);
        };
    }

    private static ResultShape object(Data.Map map, int depth, int[] nodes) {
        boolean record = map.size() <= MOST_KEYS && map.entries().keySet().stream().allMatch(k -> KEY.matcher(k)
                .matches());
        Map<String, Member> members = new LinkedHashMap<>();
        ResultShape values = NOTHING;
        for (Map.Entry<String, Data> e : map.entries().entrySet()) {
            if (nodes[0] <= 0) break;
            ResultShape shape = of(e.getValue(), depth + 1, nodes);
            if (record) members.put(e.getKey(), new Member(shape, true));
            else
                values = values.with(shape);
        }
        return new ResultShape(Set.of(Kind.OBJECT), null, record ? members : null, record ? null : values, null);
    }

    /** This shape and another one. */
    ResultShape with(ResultShape other) {
        if (equals(other) || other.kinds.isEmpty()) return this;
        if (kinds.isEmpty()) return other;
        Set<Kind> all = EnumSet.copyOf(kinds);
        all.addAll(other.kinds);
        if (all.contains(Kind.ANYTHING)) return ANYTHING;
        Map<String, Member> keys = null;
        ResultShape dict = null;
        if (values != null || other.values != null) {
            dict = asValues().with(other.asValues());
        } else {
            keys = both(members, other.members);
            if (keys != null && keys.size() > MOST_KEYS) {
                dict = asValues().with(other.asValues());
                keys = null;
            }
        }
        ResultShape text = !kinds.contains(Kind.TEXT) ? other.json : !other.kinds.contains(Kind.TEXT) ? json
                : json == null || other.json == null ? null : json.with(other.json);
        ResultShape items = item == null ? other.item : other.item == null ? item : item.with(other.item);
        return new ResultShape(Set.copyOf(all), items, keys, dict, text);
    }

    private static @Nullable Map<String, Member> both(@Nullable Map<String, Member> a,
            @Nullable Map<String, Member> b) {
        if (a == null || b == null) return a == null ? b : a;
        Map<String, Member> keys = new LinkedHashMap<>();
        a.forEach((key, member) -> {
            Member there = b.get(key);
            keys.put(key, there == null ? new Member(member.shape, false)
                    : new Member(member.shape.with(there.shape), member.always && there.always));
        });
        b.forEach((key, member) -> keys.putIfAbsent(key, new Member(member.shape, false)));
        return keys;
    }

    private ResultShape asValues() {
        ResultShape all = values == null ? NOTHING : values;
        if (members != null) for (Member m : members.values()) all = all.with(m.shape);
        return all;
    }

    /** As a type; records are named after this name and their keys, and may have further fields. */
    Type type(String name) {
        List<Type> types = new ArrayList<>();
        for (Kind kind : Kind.values()) if (kinds.contains(kind)) types.add(type(kind, name));
        return types.isEmpty() || types.size() > MOST_KINDS ? Type.ANY : Types.union(types);
    }

    private Type type(Kind kind, String name) {
        return switch (kind) {
            case NULL -> Type.NONE;
            case BOOL -> Type.BOOL;
            case INT -> Type.INT;
            case FLOAT -> Type.FLOAT;
            case TEXT -> Type.STR;
            case MEDIA -> new Type.Instance("Media", List.of());
            case LIST -> new Type.ListOf(item == null ? Type.ANY : item.type(name + "Item"));
            case OBJECT -> objectType(name);
            case ANYTHING -> Type.ANY;
        };
    }

    private Type objectType(String name) {
        if (members == null || members.isEmpty()) {
            return new Type.DictOf(Type.STR, values == null ? Type.ANY : values.type(name + "Value"));
        }
        List<Type.Field> fields = new ArrayList<>();
        members.forEach((key, m) -> fields.add(new Type.Field(key, m.shape.type(name + pascal(key)), m.always, "",
                null)));
        return new Type.Record(name, fields, "", true);
    }

    private static String pascal(String key) {
        StringBuilder out = new StringBuilder();
        for (String word : key.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.toString();
    }

    /** What the text holds, in short, when all text was JSON; else null. */
    @Nullable
    String jsonText() {
        if (json == null) return null;
        StringBuilder out = new StringBuilder();
        json.write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        String separator = "";
        if (kinds.isEmpty()) out.append("Any");
        for (Kind kind : Kind.values()) {
            if (!kinds.contains(kind)) continue;
            out.append(separator);
            separator = " | ";
            if (out.length() > 250) {
                out.append("...");
                return;
            }
            if (kind == Kind.LIST && item != null) {
                out.append('[');
                item.write(out);
                out.append(']');
            } else if (kind == Kind.OBJECT && members != null) {
                writeMembers(out, members);
            } else {
                out.append(type(kind, "Object").toPython());
            }
        }
    }

    private static void writeMembers(StringBuilder out, Map<String, Member> members) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Member> e : members.entrySet()) {
            out.append(separator);
            separator = ", ";
            if (out.length() > 250) {
                out.append("...");
                break;
            }
            out.append('"').append(e.getKey()).append('"').append(e.getValue().always ? ": " : "?: ");
            e.getValue().shape.write(out);
        }
        out.append('}');
    }

    /** As data, to be kept in a file. */
    Data.Map toData() {
        Data.Map.Builder map = Data.Map.builder();
        map.put("kinds", Data.list(kinds.stream().sorted().map(k -> k.name().toLowerCase(Locale.ROOT)).toList()));
        if (item != null) map.put("item", item.toData());
        if (values != null) map.put("values", values.toData());
        if (json != null) map.put("json", json.toData());
        if (members != null) {
            Data.Map.Builder keys = Data.Map.builder();
            members.forEach((key, m) -> keys.put(key, m.shape.toData().with("always", m.always)));
            map.put("members", keys.build());
        }
        return map.build();
    }

    /** Reads what {@link #toData} wrote; whatever else is there counts as nothing. */
    static ResultShape read(@Nullable Data data) {
        return read(data, 0);
    }

    private static ResultShape read(@Nullable Data data, int depth) {
        if (!(data instanceof Data.Map map) || depth > DEEPEST + 2) return NOTHING;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Data.List names = map.list("kinds");
        for (Kind kind : Kind.values()) {
            if (names != null && names.items().contains(Data.text(kind.name().toLowerCase(Locale.ROOT)))) {
                kinds.add(kind);
            }
        }
        Map<String, Member> members = null;
        Data.Map keys = map.map("members");
        if (keys != null && keys.size() <= MOST_KEYS) {
            members = new LinkedHashMap<>();
            for (Map.Entry<String, Data> e : keys.entries().entrySet()) {
                boolean always = e.getValue() instanceof Data.Map m && m.flag("always");
                if (KEY.matcher(e.getKey()).matches()) {
                    members.put(e.getKey(), new Member(read(e.getValue(), depth + 1), always));
                }
            }
        }
        return new ResultShape(Set.copyOf(kinds), part(map, "item", depth), members, part(map, "values", depth),
                part(map, "json", depth));
    }

    private static @Nullable ResultShape part(Data.Map map, String key, int depth) {
        return map.has(key) ? read(map.get(key), depth + 1) : null;
    }
}
