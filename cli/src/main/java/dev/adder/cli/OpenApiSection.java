package dev.adder.cli;

import dev.adder.connect.openapi.OpenApi;
import dev.adder.connect.openapi.OpenApiException;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code openapi} of a tools file: services by their documents. What cannot be used of a document goes to
 * standard error, and the rest of it is there.
 */
final class OpenApiSection {
    private static final List<String> KEYS = List.of("document", "server", "variables", "headers", "auth", "include",
            "redirectHosts", "timeoutSeconds", "maxAnswerBytes", "disabled");
    private static final int MOST_WARNINGS = 20;

    private final Path file;
    private final Function<String, @Nullable String> variables;

    private OpenApiSection(Path file, Function<String, @Nullable String> variables) {
        this.file = file;
        this.variables = variables;
    }

    /**
     * The operations of all services of a section; the documents are read, the services are not called.
     *
     * @param file the tools file, in whose folder documents are looked for
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static List<Tool> tools(Data.Map section, Path file) {
        OpenApiSection reader = new OpenApiSection(file, System::getenv);
        List<Tool> tools = new ArrayList<>();
        section.entries().forEach((name, entry) -> tools.addAll(reader.service(name, entry)));
        return tools;
    }

    private List<Tool> service(String name, Data given) {
        String where = "openapi." + name;
        Data.Map entry = object(given, where);
        for (String key : entry.entries().keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong("unknown key \"" + key + "\" in " + where + "; known are " + String.join(", ", KEYS));
            }
        }
        OpenApi.Builder builder = builder(name, entry, where);
        if (entry.flag("disabled")) return List.of();
        OpenApi api;
        try {
            api = builder.build();
        } catch (OpenApiException e) {
            throw wrong(where + ": " + e.getMessage());
        }
        api.warnings().stream().limit(MOST_WARNINGS).forEach(w -> System.err.println("adder: " + where + ": " + w));
        int more = api.warnings().size() - MOST_WARNINGS;
        if (more > 0) System.err.println("adder: " + where + ": and " + more + " more warnings");
        return api.tools();
    }

    private OpenApi.Builder builder(String name, Data.Map entry, String where) {
        String document = text(entry.get("document"), where + ".document");
        if (document == null) throw wrong(where + " needs a \"document\", the file or address of an OpenAPI document");
        OpenApi.Builder builder;
        try {
            boolean web = document.startsWith("http://") || document.startsWith("https://");
            builder = web ? OpenApi.document(document)
                    : OpenApi.document(file.toAbsolutePath().resolveSibling(document).normalize());
        } catch (IllegalArgumentException e) {
            throw wrong(where + ".document is neither a file nor an address");
        }
        builder.name(name).timeout(Duration.ofSeconds(number(entry, "timeoutSeconds", where, 30, 1_000_000)))
                .maxAnswer(number(entry, "maxAnswerBytes", where, 16 << 20, 1 << 30));
        String server = text(entry.get("server"), where + ".server");
        if (server != null) builder.server(server);
        texts(entry, "variables", where).forEach(builder::variable);
        texts(entry, "headers", where).forEach(builder::header);
        texts(entry, "auth", where).forEach(builder::secret);
        builder.include(list(entry, "include", where)).redirectHosts(list(entry, "redirectHosts", where));
        return builder;
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what);
    }

    private static Data.Map object(Data value, String where) {
        if (value instanceof Data.Map map) return map;
        throw wrong(where + " must be an object");
    }

    private static int number(Data.Map entry, String key, String where, int otherwise, int most) {
        Data value = entry.get(key);
        if (value == null) return otherwise;
        if (value instanceof Data.Int i && i.value() >= 1 && i.value() <= most) return (int) i.value();
        throw wrong(where + "." + key + " must be a whole number from 1 to " + most);
    }

    private Map<String, String> texts(Data.Map entry, String key, String where) {
        Data value = entry.get(key);
        Map<String, String> texts = new LinkedHashMap<>();
        if (value != null) {
            object(value, where + "." + key).entries().forEach((name, one) -> {
                String inside = where + "." + key + "." + name;
                String text = text(one, inside);
                if (text == null) throw wrong(inside + " must be text");
                texts.put(name, text);
            });
        }
        return texts;
    }

    private String[] list(Data.Map entry, String key, String where) {
        Data value = entry.get(key);
        if (value == null) return new String[0];
        if (!(value instanceof Data.List list)) throw wrong(where + "." + key + " must be a list");
        List<String> texts = new ArrayList<>();
        for (Data item : list.items()) {
            String text = text(item, where + "." + key);
            if (text == null) throw wrong(where + "." + key + " must be a list of texts");
            texts.add(text);
        }
        return texts.toArray(String[]::new);
    }

    private @Nullable String text(@Nullable Data value, String where) {
        return switch (value) {
            case null -> null;
            case Data.Text t -> expand(t.value(), where);
            case Data.Int i -> String.valueOf(i.value());
            default -> throw wrong(where + " must be text");
        };
    }

    /** The text with environment variables for {@code ${NAME}}. */
    private String expand(String text, String where) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 2, close);
            String value = variables.apply(name);
            if (value == null) throw wrong(where + ": the environment variable " + name + " is not set");
            out.append(text, at, open).append(value);
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
