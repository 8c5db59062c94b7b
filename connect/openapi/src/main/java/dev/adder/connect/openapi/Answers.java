package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.DocText;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers as programs get them: content of the declared kind, or a Python exception with the status and its reason. */
final class Answers {
    private static final int MAX_REASON = 300;
    private static final int MAX_DETAIL = 4_000;
    private static final int MAX_MESSAGES = 5;

    /** Where services put the reason of an error, the best place first. */
    private static final List<String> REASONS = List.of("message", "error_description", "detail", "error_message",
            "errorMessage", "description", "msg", "title", "reason", "error", "errors", "fault", "faultstring",
            "code", "type");

    private final Credentials credentials;

    Answers(Credentials credentials) {
        this.credentials = credentials;
    }

    Outcome outcome(Operation operation, HttpResponse<Capped.Content> response) {
        byte[] bytes = response.body() == null ? new byte[0] : response.body().bytes();
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int status = response.statusCode();
        if (status >= 200 && status < 300 || status == 304) {
            return content(operation, bytes, type);
        }
        return error(response, bytes, type);
    }

    private Outcome content(Operation operation, byte[] bytes, String type) {
        if (bytes.length == 0) {
            boolean empty = operation.answer() == Operation.Answer.BYTES;
            return Outcome.value(empty ? new Data.Bytes(bytes) : Data.NULL);
        }
        boolean json = isJson(type);
        return switch (operation.answer()) {
            case BYTES -> Outcome.value(credentials.blot(new Data.Bytes(bytes)));
            case TEXT -> Outcome.value(Data.text(credentials.blot(text(bytes, type))));
            case JSON -> json(bytes, type, operation);
            case NONE, UNKNOWN -> json ? json(bytes, type, operation) : Outcome.value(isText(type)
                    ? Data.text(credentials.blot(text(bytes, type)))
                    : credentials.blot(new Data.Bytes(bytes)));
        };
    }

    private Outcome json(byte[] bytes, String type, Operation operation) {
        String text = text(bytes, type);
        try {
            return Outcome.value(credentials.blot(JsonText.read(text)));
        } catch (JsonSyntaxException e) {
            if (!isJson(type)) {
                return Outcome.value(Data.text(credentials.blot(text)));
            }
            return Outcome.raised("RuntimeError", "the answer of " + operation.shown() + " cannot be read as JSON: "
                    + e.problem());
        }
    }

    private static boolean isJson(String type) {
        String plain = type.split(";")[0].strip();
        return plain.endsWith("/json") || plain.endsWith("+json");
    }

    private static boolean isText(String type) {
        String plain = type.split(";")[0].strip();
        return plain.startsWith("text/") || plain.endsWith("/xml") || plain.endsWith("+xml")
                || plain.endsWith("/x-www-form-urlencoded") || plain.endsWith("yaml") || plain.endsWith("javascript");
    }

    private static String text(byte[] bytes, String type) {
        Charset charset = StandardCharsets.UTF_8;
        int at = type.indexOf("charset=");
        if (at >= 0) {
            String name = type.substring(at + 8).split("[;,\\s]")[0].replace("\"", "");
            try {
                charset = Charset.forName(name);
            } catch (IllegalArgumentException e) {
                charset = StandardCharsets.UTF_8;
            }
        }
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Outcome error(HttpResponse<Capped.Content> response, byte[] bytes, String type) {
        int status = response.statusCode();
        Data body = Data.NULL;
        String reason = "";
        if (bytes.length > 0 && (isJson(type) || type.isEmpty())) {
            try {
                body = credentials.blot(JsonText.read(text(bytes, type)));
                reason = reason(body, 0);
            } catch (JsonSyntaxException e) {
                reason = "";
            }
        }
        if (reason.isEmpty() && bytes.length > 0 && type.startsWith("text/plain")) {
            reason = text(bytes, type);
        }
        String wait = response.headers().firstValue("Retry-After").filter(w -> w.matches("\\d{1,6}"))
                .map(w -> "; try again in " + w + " s").orElse("");
        String words = phrase(status);
        String shown = DocText.line(credentials.blot(reason), MAX_REASON);
        String message = "HTTP " + status + (words.isEmpty() ? "" : " " + words)
                + (shown.isEmpty() || shown.equalsIgnoreCase(words) ? "" : ": " + shown) + wait;
        boolean small = body != Data.NULL && body.sizeEstimate() <= MAX_DETAIL;
        Data detail = Data.Map.builder().put("status", status).putIfPresent("body", small ? body : null).build();
        return new Outcome.Raised(exception(status), message, detail);
    }

    /** The Python exception that says best what a status means. */
    private static String exception(int status) {
        return switch (status) {
            case 401, 403, 407, 451 -> "PermissionError";
            case 404, 410 -> "LookupError";
            case 408, 504 -> "TimeoutError";
            case 400, 406, 411, 412, 413, 414, 415, 416, 422 -> "ValueError";
            case 502, 503 -> "ConnectionError";
            default -> "RuntimeError";
        };
    }

    private static String phrase(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> "Redirect";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 402 -> "Payment Required";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "";
        };
    }

    private static String reason(@Nullable Data data, int depth) {
        if (depth > 5) {
            return "";
        }
        return switch (data) {
            case Data.Text t -> t.value();
            case Data.List l -> reasons(l, depth);
            case Data.Map m -> {
                for (String key : REASONS) {
                    String reason = reason(m.get(key), depth + 1);
                    if (!reason.isBlank()) {
                        yield reason + place(m);
                    }
                }
                yield "";
            }
            case null, default -> "";
        };
    }

    /** Which argument a message is about, as validators say it. */
    private static String place(Data.Map error) {
        Data place = error.get("loc") == null ? error.get("field") : error.get("loc");
        return switch (place) {
            case Data.Text t -> " (" + t.value() + ")";
            case Data.List l -> " (" + String.join(".", l.items().stream().map(WireParameter::text).toList()) + ")";
            case null, default -> "";
        };
    }

    private static String reasons(Data.List list, int depth) {
        List<String> reasons = new ArrayList<>();
        for (Data item : list.items()) {
            String reason = reason(item, depth + 1);
            if (!reason.isBlank() && reasons.size() < MAX_MESSAGES) {
                reasons.add(reason);
            }
        }
        return String.join("; ", reasons);
    }
}
