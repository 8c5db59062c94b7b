package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.sdk.ToolFailure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers that a program sends, by name in lower case: none of the connection, none that is two. */
final class HttpHeaders {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final int MAX_BYTES = 16 * 1024;

    /** Those that say how a message is sent, not what is in it. */
    private static final Set<String> OF_CONNECTION = Set.of("host", "connection", "content-length",
            "transfer-encoding", "te", "trailer", "upgrade", "expect", "keep-alive", "proxy-authorization",
            "proxy-authenticate", "proxy-connection", "accept-encoding", "forwarded", "via", "x-forwarded-for",
            "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "x-http-method-override", "x-http-method",
            "x-method-override");

    /** Those that may follow a redirect to another server: all others might be credentials. */
    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-language", "accept-charset", "content-type", "user-agent", "cache-control");

    private HttpHeaders() {}

    static void checkName(String name) {
        if (!NAME.matcher(name).matches() || OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a header that can be set: '" + name + "'");
        }
    }

    /** The headers of a call, checked. */
    static Map<String, String> of(Data.Map given) {
        Map<String, String> headers = new LinkedHashMap<>();
        int bytes = 0;
        for (Map.Entry<String, Data> entry : given.entries().entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (!NAME.matcher(name).matches()) {
                throw new ToolFailure("ValueError", "argument 'headers' has a name that is no header name");
            }
            if (OF_CONNECTION.contains(name)) {
                throw new ToolFailure("ValueError", "the header '" + name + "' cannot be set");
            }
            String value = entry.getValue() instanceof Data.Text text ? text.value().strip() : "";
            if (!value.chars().allMatch(c -> c == '\t' || c >= ' ' && c < 0x7f)) {
                throw new ToolFailure("ValueError",
                        "the value of the header '" + name + "' must be one line of ASCII text");
            }
            bytes += name.length() + value.length();
            headers.put(name, value);
        }
        if (bytes > MAX_BYTES) {
            throw new ToolFailure("ValueError", "argument 'headers' is larger than " + MAX_BYTES / 1024 + " KB");
        }
        return headers;
    }

    /** What is left of the headers when a redirect leads to another server. */
    static Map<String, String> forAnotherServer(Map<String, String> headers) {
        Map<String, String> left = new LinkedHashMap<>(headers);
        left.keySet().retainAll(HARMLESS);
        return left;
    }
}
