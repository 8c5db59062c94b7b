package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One parameter as it travels: where it stands in the request and in which style it is written.
 *
 * @param python its name in programs
 * @param name its name in the request
 * @param place where it stands
 * @param style how lists and objects are written
 * @param explode whether each item or entry is written by itself
 * @param allowReserved whether reserved characters of queries stay as they are
 * @param json whether it is written as JSON instead of in a style
 * @param constant what is sent when the program gives nothing, or null for nothing
 */
record WireParameter(String python, String name, Place place, Style style, boolean explode, boolean allowReserved,
        boolean json, @Nullable Data constant) {

    /** Parts of a request that carry parameters. */
    enum Place {
        PATH, QUERY, HEADER, COOKIE
    }

    /** The ways of writing values that OpenAPI has. */
    enum Style {
        SIMPLE, LABEL, MATRIX, FORM, SPACE, PIPE, DEEP;

        static Style of(String name) throws BadPart {
            return switch (name) {
                case "simple" -> SIMPLE;
                case "label" -> LABEL;
                case "matrix" -> MATRIX;
                case "form" -> FORM;
                case "spaceDelimited" -> SPACE;
                case "pipeDelimited" -> PIPE;
                case "deepObject" -> DEEP;
                default -> throw new BadPart("unknown style '" + Spot.shown(name) + "'");
            };
        }
    }

    /** A name and a value, both encoded. */
    record Pair(String name, String value) {}

    /** The value in a path, encoded. */
    String inPath(Data value) {
        if (json) {
            return Percent.encode(JsonText.write(value));
        }
        String encodedName = Percent.encode(name);
        return switch (style) {
            case LABEL -> "." + joined(value, explode ? "." : ",", explode ? "=" : ",");
            case MATRIX -> matrix(encodedName, value);
            default -> joined(value, ",", explode ? "=" : ",");
        };
    }

    private String matrix(String encodedName, Data value) {
        StringBuilder out = new StringBuilder();
        switch (value) {
            case Data.List list when explode -> list.items()
                    .forEach(item -> out.append(';').append(encodedName).append('=')
                            .append(Percent.encode(text(item))));
            case Data.Map map when explode -> map.entries()
                    .forEach((key, item) -> out.append(';').append(Percent.encode(key)).append('=')
                            .append(Percent.encode(text(item))));
            default -> {
                String joined = joined(value, ",", ",");
                out.append(';').append(encodedName).append(joined.isEmpty() ? "" : "=").append(joined);
            }
        }
        return out.toString();
    }

    /** Items, or keys and values, each encoded, with separators between. */
    private static String joined(Data value, String separator, String equals) {
        List<String> parts = new ArrayList<>();
        switch (value) {
            case Data.List list -> list.items().forEach(item -> parts.add(Percent.encode(text(item))));
            case Data.Map map -> map.entries().forEach((key, item) -> parts.add(
                    Percent.encode(key) + (equals.equals("=") ? "=" : separator) + Percent.encode(text(item))));
            default -> parts.add(Percent.encode(text(value)));
        }
        return String.join(separator, parts);
    }

    /** The value in a header, not encoded, as headers know no encoding. */
    String inHeader(Data value) {
        if (json) {
            return JsonText.write(value);
        }
        List<String> parts = new ArrayList<>();
        switch (value) {
            case Data.List list -> list.items().forEach(item -> parts.add(text(item)));
            case Data.Map map -> map.entries()
                    .forEach((key, item) -> parts.add(key + (explode ? "=" : ",") + text(item)));
            default -> parts.add(text(value));
        }
        return String.join(",", parts);
    }

    /** The names and values in a query, a cookie or a form, encoded. */
    List<Pair> pairs(Data value, UnaryOperator<String> encoder) {
        List<Pair> pairs = new ArrayList<>();
        String key = encoder.apply(name);
        if (json) {
            pairs.add(new Pair(key, encoder.apply(JsonText.write(value))));
        } else if (style == Style.DEEP && !isPlain(value)) {
            deep(name, value, encoder, pairs);
        } else if (explode && value instanceof Data.List list) {
            list.items().forEach(item -> pairs.add(new Pair(key, encoder.apply(text(item)))));
        } else if (explode && value instanceof Data.Map map) {
            map.entries().forEach((inner, item) -> pairs.add(
                    new Pair(encoder.apply(inner), encoder.apply(text(item)))));
        } else {
            pairs.add(new Pair(key, delimited(value, encoder)));
        }
        return pairs;
    }

    private static void deep(String path, Data value, UnaryOperator<String> encoder, List<Pair> pairs) {
        switch (value) {
            case Data.Map map -> map.entries()
                    .forEach((key, item) -> deep(path + "[" + key + "]", item, encoder, pairs));
            case Data.List list -> list.items().forEach(item -> deep(path, item, encoder, pairs));
            default -> pairs.add(new Pair(encoder.apply(path), encoder.apply(text(value))));
        }
    }

    private static boolean isPlain(Data value) {
        return !(value instanceof Data.Map) && !(value instanceof Data.List);
    }

    private String delimited(Data value, UnaryOperator<String> encoder) {
        List<String> parts = new ArrayList<>();
        switch (value) {
            case Data.List list -> list.items().forEach(item -> parts.add(encoder.apply(text(item))));
            case Data.Map map -> map.entries().forEach((key, item) -> {
                parts.add(encoder.apply(key));
                parts.add(encoder.apply(text(item)));
            });
            default -> parts.add(encoder.apply(text(value)));
        }
        return String.join(switch (style) {
            case SPACE -> "%20";
            case PIPE -> "%7C";
            default -> ",";
        }, parts);
    }

    /** A plain value as text; what is nested deeper than styles go is JSON. */
    static String text(Data value) {
        return switch (value) {
            case Data.Text t -> t.value();
            case Data.Null n -> "";
            case Data.Float f when f.value() == Math.rint(f.value()) && Math.abs(f.value()) < 1e15 ->
                String.valueOf((long) f.value());
            case Data.Bytes b -> b.base64();
            case Data.Media m -> m.base64();
            default -> JsonText.write(value);
        };
    }
}
