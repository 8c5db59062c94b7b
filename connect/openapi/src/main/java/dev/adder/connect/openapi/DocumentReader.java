package dev.adder.connect.openapi;

import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole document as tools: finds its operations, names them, and reads each by itself. */
final class DocumentReader {
    private static final int MAX_OPERATIONS = 10_000;
    private static final int MAX_WARNINGS = 500;
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Spot document;
    private final OpenApi.Builder options;
    private final Set<String> warnings = new LinkedHashSet<>();
    private int dropped;
    private int leftOut;

    DocumentReader(Spot document, OpenApi.Builder options) {
        this.document = document;
        this.options = options;
    }

    /** An operation where it stands. */
    private record Found(ToolNames.Named named, Spot pathItem, Spot spot) {}

    OpenApi read() {
        requireVersion();
        List<Found> found = new ArrayList<>();
        int operations = find(found);
        Map<String, Spot> schemas = document.get("components") instanceof Spot components
                ? components.children("schemas") : Map.of();
        TypeNames names = TypeNames.of(schemas);
        SchemaIndex index = SchemaIndex.of(document, schemas);
        SchemaTypes requests = new SchemaTypes(SchemaTypes.Use.REQUEST, names, index, this::warn);
        SchemaTypes forms = new SchemaTypes(SchemaTypes.Use.FORM, names, index, this::warn);
        SchemaTypes results = new SchemaTypes(SchemaTypes.Use.RESULT, names, index, this::warn);
        Credentials credentials = Credentials.of(document, options.secrets(), this::warn);
        Servers servers = new Servers(document, options.server(), options.variables(), options.address(), this::warn);
        String title = document.get("info") instanceof Spot info ? info.words("title") : "";
        String name = options.name() instanceof String given ? given : ToolNames.ofTitle(title);
        OperationReader.Loading loading = new OperationReader.Loading(document, names, requests, forms, results,
                servers, credentials, "openapi:" + name, options.toolTimeout());
        Caller caller = options.caller(credentials);
        List<Tool> tools = tools(found, name, loading, () -> caller);
        requests.finish();
        forms.finish();
        results.finish();
        List<String> all = new ArrayList<>(warnings);
        if (dropped > 0) {
            all.add("and " + dropped + " more");
        }
        return new OpenApi(tools, all, operations, leftOut);
    }

    private void warn(String warning) {
        if (warnings.size() < MAX_WARNINGS) {
            warnings.add(warning);
        } else {
            dropped++;
        }
    }

    private void requireVersion() {
        String version = document.words("openapi");
        if (version.matches("3\\.[01](\\.\\d+)?(-.*)?")) {
            return;
        }
        String name = document.source().name();
        if (document.has("swagger")) {
            throw new OpenApiException(name + ": it is a Swagger 2.0 document; convert it to OpenAPI 3 first");
        }
        throw new OpenApiException(name + ": " + (version.isEmpty()
                ? "it is not an OpenAPI document: \"openapi\": \"3.x\" is missing"
                : "OpenAPI " + Spot.shown(version) + " is not supported, only 3.0 and 3.1"));
    }

    /** All operations of the document; gives their number, those that are not even maps included. */
    private int find(List<Found> found) {
        int operations = 0;
        boolean cut = Deep.isCut(document.data());
        if (cut) {
            warn("what is nested deeper than " + Deep.LEVELS + " levels is cut off");
        }
        for (Map.Entry<String, Spot> entry : document.children("paths").entrySet()) {
            String path = entry.getKey();
            if (path.startsWith("x-")) {
                continue;
            }
            Spot item;
            try {
                item = entry.getValue().resolved();
            } catch (BadPart e) {
                operations++;
                leave("", path, e.why());
                continue;
            }
            for (String method : METHODS) {
                Spot spot = item.get(method);
                if (spot == null) {
                    continue;
                }
                operations++;
                String deep = cut ? tooDeep(spot) : null;
                if (deep != null) {
                    leave(method, path, deep);
                } else if (!spot.isMap() || !path.startsWith("/")) {
                    leave(method, path, spot.isMap() ? "its path must start with /" : "it must be an object");
                } else if (found.size() >= MAX_OPERATIONS) {
                    leftOut++;
                    warn("operations after the first " + MAX_OPERATIONS + " are left out");
                } else {
                    List<String> tags = spot.texts("tags");
                    String about = spot.words("summary") + " " + spot.words("description") + " " + path;
                    found.add(new Found(new ToolNames.Named(method.toUpperCase(Locale.ROOT), path,
                            RunTogether.apart(spot.words("operationId"), about),
                            tags.isEmpty() ? "" : tags.getFirst()), item, spot));
                }
            }
        }
        if (operations == 0) {
            warn("the document has no operations");
        }
        return operations;
    }

    /** An operation without what it means says less than it seems to. */
    private static @Nullable String tooDeep(Spot operation) {
        return Deep.isCut(operation.data()) ? "it is nested deeper than " + Deep.LEVELS + " levels" : null;
    }

    private void leave(String method, String path, String why) {
        leftOut++;
        warn((method.toUpperCase(Locale.ROOT) + " " + Spot.shown(path)).strip() + " is left out: " + why);
    }

    private List<Tool> tools(List<Found> found, String name, OperationReader.Loading loading,
            Supplier<Caller> caller) {
        Set<String> tags = new LinkedHashSet<>();
        found.forEach(f -> {
            if (!f.named.tag().isBlank()) {
                tags.add(f.named.tag());
            }
        });
        ToolNames toolNames = ToolNames.of(tags);
        Map<ToolNames.Named, String> functions = toolNames.functions(found.stream().map(Found::named).toList());
        Map<String, Boolean> patterns = new LinkedHashMap<>();
        options.include().forEach(pattern -> patterns.put(pattern, false));
        List<Tool> tools = new ArrayList<>();
        for (Found one : found) {
            String function = functions.getOrDefault(one.named, "tool");
            String tag = one.named.tag();
            String namespace = toolNames.namespace(name, tag);
            String own = toolNames.namespace("", tag);
            if (!included(patterns, own.isEmpty() ? function : own + "." + function)) {
                continue;
            }
            OperationReader.Called called = new OperationReader.Called(one.spot.words("operationId"), namespace,
                    function);
            try {
                tools.add(new OperationReader(loading, one.pathItem, one.spot, one.named.method(), one.named.path(),
                        called).read(called, caller).build());
            } catch (BadPart e) {
                leave(one.named.method(), one.named.path(), e.why());
            } catch (IllegalArgumentException e) {
                leave(one.named.method(), one.named.path(), Spot.shown(String.valueOf(e.getMessage())));
            }
        }
        patterns.forEach((pattern, used) -> {
            if (!used) {
                warn("no operation fits the pattern " + Spot.shown(pattern));
            }
        });
        return tools;
    }

    private static boolean included(Map<String, Boolean> patterns, String name) {
        boolean included = patterns.isEmpty();
        for (Map.Entry<String, Boolean> entry : patterns.entrySet()) {
            String expression = Pattern.quote(entry.getKey()).replace("*", "\\E.*\\Q");
            if (Pattern.matches(expression, name)) {
                entry.setValue(true);
                included = true;
            }
        }
        return included;
    }
}
