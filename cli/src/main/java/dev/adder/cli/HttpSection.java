package dev.adder.cli;

import dev.adder.connect.host.AllowedHost;
import dev.adder.connect.host.HttpTools;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;
import java.util.List;
import java.util.Map;

/** The section {@code http} of a tools file: hosts that may be called, each by its address or with more about it. */
final class HttpSection {
    private static final List<String> KEYS = List.of("hosts", "methods", "timeoutSeconds", "maxRedirects",
            "maxRequestBytes", "maxResponseBytes");
    private static final List<String> HOST_KEYS = List.of("host", "networks", "headers");

    private HttpSection() {}

    /**
     * The tools of a section.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static List<Tool> tools(Data section) {
        Entry entry = Entry.of("http", section, KEYS);
        HttpTools.Builder http = HttpTools.builder();
        List<Data> hosts = entry.items("hosts");
        if (hosts.isEmpty()) throw entry.wrong("hosts", "must name at least one host, such as \"api.example.com\"");
        for (int i = 0; i < hosts.size(); i++) http.allow(host(hosts.get(i), "http.hosts[" + i + "]"));
        if (entry.has("methods")) {
            List<String> methods = entry.texts("methods");
            if (methods.isEmpty()) throw entry.wrong("methods", "must name at least one method, such as \"GET\"");
            located("http.methods", () -> http.methods(methods.toArray(String[]::new)));
        }
        return http.timeout(entry.seconds("timeoutSeconds", 20)).maxRedirects(entry.number("maxRedirects", 5))
                .maxRequest(entry.number("maxRequestBytes", 1 << 20))
                .maxResponse(entry.number("maxResponseBytes", 2 << 20)).build().tools();
    }

    private static AllowedHost host(Data data, String where) {
        if (data instanceof Data.Text) return located(where, () -> AllowedHost.of(Entry.text(data, where)));
        Entry entry = Entry.of(where, data, HOST_KEYS);
        String address = entry.text("host");
        if (address == null) throw new IllegalArgumentException(where + " needs a \"host\" such as api.example.com");
        AllowedHost host = located(where, () -> AllowedHost.of(address));
        for (String network : entry.texts("networks")) {
            AllowedHost before = host;
            host = located(entry.where("networks"), () -> before.network(network));
        }
        for (Map.Entry<String, String> header : entry.textsByKey("headers").entrySet()) {
            AllowedHost before = host;
            String value = header.getValue();
            if (!value.chars().allMatch(c -> c == '\t' || c >= ' ' && c < 0x7f)) {
                throw entry.wrong("headers." + header.getKey(), "must be one line of ASCII text");
            }
            host = located(entry.where("headers"), () -> before.secret(header.getKey(), () -> value));
        }
        return host;
    }

    /** Something of which the message of a failure should say where it stood. */
    interface Made<T> {
        T make();
    }

    static <T> T located(String where, Made<T> made) {
        try {
            return made.make();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(where) ? e : new IllegalArgumentException(where + ": " + message, e);
        }
    }
}
