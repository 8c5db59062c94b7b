package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How the arguments of a call become the body of a request.
 *
 * @param kind what the body is
 * @param mediaType its type
 * @param required whether a request without it is wrong
 * @param whole the parameter that is the whole body, or null when each field is a parameter
 * @param fields the fields that are parameters, in the order in which they are written
 */
record BodyPlan(Kind kind, String mediaType, boolean required, @Nullable String whole, List<Field> fields) {

    /** What bodies are. */
    enum Kind {
        JSON, FORM, MULTIPART, TEXT, BYTES
    }

    /**
     * A field of the body.
     *
     * @param wire its names, and its style when it is part of a form
     * @param contentType the type of its part of a multipart body, or empty for what fits its value
     * @param styled whether a form writes it in its style rather than by its kind
     */
    record Field(WireParameter wire, String contentType, boolean styled) {}

    /** A body ready to be sent. */
    record Encoded(String contentType, byte[] content) {}

    /** The body of a call with these arguments, or null for none. */
    @Nullable
    Encoded encode(Data.Map arguments) {
        if (whole != null) {
            Data value = arguments.get(whole);
            if (value == null) {
                return null;
            }
            return switch (kind) {
                case JSON -> json(value);
                case TEXT -> new Encoded(withCharset(mediaType),
                        WireParameter.text(value).getBytes(StandardCharsets.UTF_8));
                case BYTES -> bytes(value);
                case FORM -> form(loose(value));
                case MULTIPART -> multipart(loose(value));
            };
        }
        Map<Field, Data> given = new LinkedHashMap<>();
        boolean any = false;
        for (Field field : fields) {
            Data value = arguments.get(field.wire.python());
            any |= value != null;
            Data sent = value == null ? field.wire.constant() : value;
            if (sent != null) {
                given.put(field, sent);
            }
        }
        if (!any && !required && given.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case JSON -> {
                Map<String, Data> object = new LinkedHashMap<>();
                given.forEach((field, value) -> object.put(field.wire.name(), value));
                yield json(Data.Map.of(object));
            }
            case FORM -> form(given);
            default -> multipart(given);
        };
    }

    private Encoded json(Data value) {
        return new Encoded(mediaType, JsonText.write(value).getBytes(StandardCharsets.UTF_8));
    }

    private static String withCharset(String mediaType) {
        return mediaType.contains("charset") ? mediaType : mediaType + "; charset=utf-8";
    }

    private Encoded bytes(Data value) {
        String type = value instanceof Data.Media media && isConcrete(media.mimeType()) && !isConcrete(mediaType)
                ? media.mimeType()
                : isConcrete(mediaType) ? mediaType : "application/octet-stream";
        return new Encoded(type, raw(value));
    }

    private static byte[] raw(Data value) {
        return switch (value) {
            case Data.Bytes b -> b.value();
            case Data.Media m -> m.content();
            default -> WireParameter.text(value).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static boolean isConcrete(String type) {
        return type.matches("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}(; ?[\\w=.\"-]{1,100})?");
    }

    /** The fields of a form whose fields the document does not name. */
    private static Map<Field, Data> loose(Data value) {
        Map<Field, Data> given = new LinkedHashMap<>();
        if (value instanceof Data.Map map) {
            map.entries().forEach((key, item) -> given.put(new Field(new WireParameter(key, key,
                    WireParameter.Place.QUERY, WireParameter.Style.FORM, true, false, false, null), "", false), item));
        }
        return given;
    }

    private Encoded form(Map<Field, Data> given) {
        StringBuilder out = new StringBuilder();
        given.forEach((field, value) -> {
            for (WireParameter.Pair pair : formPairs(field, value)) {
                out.append(out.isEmpty() ? "" : "&").append(pair.name()).append('=').append(pair.value());
            }
        });
        return new Encoded(mediaType, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Objects are JSON in a form, and lists are repeated, unless the document gives them a style. */
    private static List<WireParameter.Pair> formPairs(Field field, Data value) {
        WireParameter wire = field.wire;
        boolean json = field.contentType.contains("json");
        if (!field.styled && (json || value instanceof Data.Map)) {
            return List.of(new WireParameter.Pair(Percent.form(wire.name()), Percent.form(JsonText.write(value))));
        }
        return wire.pairs(value, Percent::form);
    }

    private Encoded multipart(Map<Field, Data> given) {
        String boundary = boundary(given);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        given.forEach((field, value) -> {
            boolean json = field.contentType.contains("json");
            List<Data> parts = value instanceof Data.List list && !json ? list.items() : List.of(value);
            parts.forEach(part -> part(out, boundary, field, part));
        });
        ascii(out, "--" + boundary + "--\r\n");
        String type = mediaType.startsWith("multipart/") ? mediaType : "multipart/form-data";
        return new Encoded(type + "; boundary=" + boundary, out.toByteArray());
    }

    private static void part(ByteArrayOutputStream out, String boundary, Field field, Data value) {
        boolean binary = value instanceof Data.Bytes || value instanceof Data.Media;
        String name = field.wire.name();
        String declared = field.contentType.split(",")[0].strip();
        String type = switch (value) {
            case Data.Media m when isConcrete(m.mimeType()) -> m.mimeType();
            case Data v when isConcrete(declared) -> declared;
            case Data.Bytes b -> "application/octet-stream";
            case Data.Map m -> "application/json";
            case Data.List l -> "application/json";
            default -> "text/plain; charset=utf-8";
        };
        StringBuilder head = new StringBuilder("--").append(boundary).append("\r\n");
        head.append("Content-Disposition: form-data; name=\"").append(quoted(name)).append('"');
        if (binary) {
            String file = value instanceof Data.Media m && m.name() != null ? m.name() : name;
            head.append("; filename=\"").append(quoted(file)).append('"');
        }
        head.append("\r\nContent-Type: ").append(type).append("\r\n\r\n");
        ascii(out, head.toString());
        out.writeBytes(binary ? raw(value) : text(value, type).getBytes(StandardCharsets.UTF_8));
        ascii(out, "\r\n");
    }

    private static String text(Data value, String type) {
        return type.contains("json") ? JsonText.write(value) : WireParameter.text(value);
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22").replaceAll("\\p{Cntrl}", "?");
    }

    /** A line that no part contains. */
    private static String boundary(Map<Field, Data> given) {
        List<String> contents = new ArrayList<>();
        given.values().forEach(value -> contents.add(value instanceof Data.List list
                ? String.join("\n", list.items().stream().map(BodyPlan::latin).toList()) : latin(value)));
        SplittableRandom random = new SplittableRandom();
        while (true) {
            String boundary = "adder-" + Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
            if (contents.stream().noneMatch(c -> c.contains(boundary))) {
                return boundary;
            }
        }
    }

    private static String latin(Data value) {
        boolean binary = value instanceof Data.Bytes || value instanceof Data.Media;
        return binary ? new String(raw(value), StandardCharsets.ISO_8859_1) : JsonText.write(value);
    }
}
