package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.ToolFailure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries.
 *
 * @param bytes its body, or null for none
 */
record HttpBody(byte @Nullable [] bytes) {

    /** The body that the arguments ask for; says in the headers what it is, unless they say so already. */
    static HttpBody of(Data.Map arguments, Map<String, String> headers, int max) {
        Data json = arguments.get("json");
        Data data = arguments.get("data");
        boolean hasJson = json != null && !(json instanceof Data.Null);
        boolean hasData = data != null && !(data instanceof Data.Null);
        if (hasJson && hasData) {
            throw new ToolFailure("TypeError", "pass either json or data, not both");
        }
        if (!hasJson && !hasData) {
            return new HttpBody(null);
        }
        byte[] bytes;
        if (hasJson) {
            headers.putIfAbsent("content-type", "application/json");
            bytes = json(json).getBytes(StandardCharsets.UTF_8);
        } else {
            bytes = switch (data) {
                case Data.Text text -> text.value().getBytes(StandardCharsets.UTF_8);
                case Data.Bytes raw -> raw.value();
                case Data.Media media -> media.content();
                case Data.Map form -> {
                    headers.putIfAbsent("content-type", "application/x-www-form-urlencoded");
                    yield query(form).getBytes(StandardCharsets.UTF_8);
                }
                case null, default -> throw new ToolFailure("TypeError", "argument 'data' must be str, bytes or dict");
            };
        }
        if (bytes.length > max) {
            throw new ToolFailure("ValueError", "the request is larger than " + words(max));
        }
        return new HttpBody(bytes);
    }

    private static String json(@Nullable Data json) {
        try {
            return JsonText.write(json == null ? Data.NULL : json);
        } catch (IllegalArgumentException e) {
            throw new ToolFailure("TypeError", "argument 'json' has no form in JSON");
        }
    }

    /** Names and values as a query or form; lists as repeated names, absent values left out. */
    static String query(Data.@Nullable Map values) {
        List<String> parts = new ArrayList<>();
        if (values != null) {
            values.entries().forEach((name, value) -> {
                List<Data> all = value instanceof Data.List list ? list.items() : List.of(value);
                for (Data one : all) {
                    if (!(one instanceof Data.Null)) {
                        parts.add(quoted(name) + "=" + quoted(text(one)));
                    }
                }
            });
        }
        return String.join("&", parts);
    }

    private static String text(Data value) {
        return switch (value) {
            case Data.Text text -> text.value();
            case Data.Bool bool -> bool.value() ? "true" : "false";
            default -> String.valueOf(value.toJava());
        };
    }

    private static String quoted(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A size as people read it. */
    static String words(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MB";
        }
        return bytes >= 1024 && bytes % 1024 == 0 ? (bytes >> 10) + " KB" : bytes + " bytes";
    }
}
