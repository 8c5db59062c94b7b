package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Servers on the web as tools: {@code http.get(url)} and, when they are allowed, {@code post}, {@code put},
 * {@code patch}, {@code delete} and {@code request}. Only allowed hosts are called, and only at addresses that were
 * checked after the lookup: each redirect is checked like a call of its own, and a connection goes to the very address
 * that was checked.
 */
public final class HttpTools {
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final int MAX_SHOWN = 12;

    private final Builder spec;
    private final HttpCaller caller;

    private HttpTools(Builder spec) {
        this.spec = spec;
        this.caller = new HttpCaller(new HttpCaller.Settings(List.copyOf(spec.hosts), Set.copyOf(spec.methods),
                spec.maxRequest, spec.maxResponse, spec.maxRedirects, spec.timeout, spec.resolver, spec.tls));
    }

    /** Starts with no host and the methods {@code GET} and {@code HEAD}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Which hosts may be called how, and how much. */
    public static final class Builder {
        private final List<AllowedHost> hosts = new ArrayList<>();
        private Set<String> methods = new LinkedHashSet<>(List.of("GET", "HEAD"));
        private int maxRequest = 1 << 20;
        private int maxResponse = 2 << 20;
        private int maxRedirects = 5;
        private Duration timeout = Duration.ofSeconds(20);
        private Resolver resolver = Resolver.system();
        private @Nullable SSLContext tls;

        private Builder() {}

        /** Allows servers, written as {@link AllowedHost#of} reads them. */
        public Builder allow(String... servers) {
            for (String server : servers) {
                hosts.add(AllowedHost.of(server));
            }
            return this;
        }

        /** Allows servers. */
        public Builder allow(AllowedHost... servers) {
            hosts.addAll(List.of(servers));
            return this;
        }

        /** The methods that may be used; {@code GET} and {@code HEAD} unless set. */
        public Builder methods(String... values) {
            methods = new LinkedHashSet<>();
            for (String value : values) {
                String method = value.toUpperCase(Locale.ROOT);
                if (!METHODS.contains(method)) {
                    throw new IllegalArgumentException(
                            "not a method: '" + value + "'; known are " + String.join(", ", METHODS));
                }
                methods.add(method);
            }
            return this;
        }

        /** The most bytes of a request's body; a megabyte unless set. */
        public Builder maxRequest(int bytes) {
            maxRequest = atLeastOne(bytes, "maxRequest");
            return this;
        }

        /** The most bytes of a response's body, unpacked; two megabytes unless set. */
        public Builder maxResponse(int bytes) {
            maxResponse = atLeastOne(bytes, "maxResponse");
            return this;
        }

        /** How many redirects are followed; five unless set. */
        public Builder maxRedirects(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("maxRedirects must not be negative");
            }
            maxRedirects = value;
            return this;
        }

        /** The longest one call may take, redirects included; 20 s unless set. */
        public Builder timeout(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("timeout must be positive");
            }
            timeout = value;
            return this;
        }

        /** Who finds the addresses of names; the operating system unless set. */
        public Builder resolver(Resolver value) {
            resolver = value;
            return this;
        }

        /** Which certificates are trusted; those that Java trusts unless set. */
        public Builder tls(SSLContext value) {
            tls = value;
            return this;
        }

        private static int atLeastOne(int value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be at least 1");
            }
            return value;
        }

        /**
         * The tools; nothing is called yet.
         *
         * @throws IllegalArgumentException when no host or method is allowed
         */
        public HttpTools build() {
            if (hosts.isEmpty() || methods.isEmpty()) {
                throw new IllegalArgumentException("allow at least one host and one method");
            }
            return new HttpTools(this);
        }
    }

    /** The tools, one for each method, and {@code request} when more than reading is allowed. */
    public List<Tool> tools() {
        List<Tool> tools = new ArrayList<>();
        for (String method : METHODS) {
            if (spec.methods.contains(method)) {
                tools.add(tool(method));
            }
        }
        if (spec.methods.stream().anyMatch(HttpTools::writes)) {
            tools.add(request());
        }
        return List.copyOf(tools);
    }

    private static boolean writes(String method) {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    private Tool tool(String method) {
        String doc = switch (method) {
            case "GET" -> "Get what is at a URL.";
            case "HEAD" -> "Get the status and headers of a URL, without its body.";
            case "POST" -> "Send data to a URL.";
            case "PUT" -> "Put data at a URL.";
            case "PATCH" -> "Change what is at a URL.";
            default -> "Delete what is at a URL.";
        };
        Tool.Builder tool = builder(method.toLowerCase(Locale.ROOT), doc, effect(method));
        tool.idempotent(!method.equals("POST") && !method.equals("PATCH"));
        url(tool);
        if (writes(method)) {
            body(tool);
        }
        return built(tool.plainFunction(a -> caller.call(method, a)));
    }

    private Tool request() {
        List<Data> literals = spec.methods.stream().<Data>map(Data::text).toList();
        Effect strongest = spec.methods.contains("DELETE") ? Effect.DESTROY : Effect.WRITE;
        Tool.Builder tool = builder("request", "Call a URL with any of the allowed methods.", strongest)
                .required("method", new Type.Literal(literals), "");
        url(tool);
        body(tool);
        return built(tool.plainFunction(a -> caller.call(String.valueOf(a.text("method")), a)));
    }

    private static Effect effect(String method) {
        return method.equals("DELETE") ? Effect.DESTROY : writes(method) ? Effect.WRITE : Effect.READ;
    }

    private Tool.Builder builder(String name, String doc, Effect effect) {
        String hosts = spec.hosts.stream().limit(MAX_SHOWN).map(AllowedHost::toString)
                .collect(Collectors.joining(", "));
        String more = spec.hosts.size() > MAX_SHOWN ? ", ..." : "";
        return Tool.builder(name)
                .doc(doc + "\n\nOnly these hosts can be called: " + hosts + more + ".")
                .effect(effect).blocking(true).source("http")
                .timeout(spec.timeout.plusSeconds(5))
                .result(RESPONSE, "the response, whatever its status; test ok");
    }

    private static final Type.Record RESPONSE = new Type.Record("HttpResponse", List.of(
            Type.Field.required("status", Type.INT, "such as 200"),
            Type.Field.required("ok", Type.BOOL, "whether the status is 200 to 299"),
            Type.Field.required("url", Type.STR, "where it came from, after redirects"),
            Type.Field.required("headers", new Type.DictOf(Type.STR, Type.STR), "names in lower case"),
            Type.Field.optional("text", Types.optional(Type.STR), "the body when it is text"),
            Type.Field.optional("json", Type.ANY, "the body when it is JSON, parsed"),
            Type.Field.optional("content", Types.optional(Type.BYTES), "the body when it is not text")), "", false);

    private void url(Tool.Builder tool) {
        Type scalar = Types.union(List.of(Type.STR, Type.INT, Type.FLOAT, Type.BOOL));
        Type value = Types.union(List.of(scalar, new Type.ListOf(scalar)));
        tool.required("url", Type.STR, "")
                .parameter(ToolParameter.optional("params", new Type.DictOf(Type.STR, value),
                        "Added to the query, quoted as needed.", null))
                .parameter(ToolParameter.optional("headers", new Type.DictOf(Type.STR, Type.STR), "", null)
                        .asKeywordOnly())
                .parameter(ToolParameter.optional("timeout", seconds(), "In seconds.", null).asKeywordOnly());
    }

    private Type seconds() {
        BigDecimal most = BigDecimal.valueOf(spec.timeout.toMillis(), 3).stripTrailingZeros();
        return new Type.Constrained(Type.FLOAT,
                Constraints.builder().minimum(BigDecimal.ZERO, true).maximum(most, false).build());
    }

    private static void body(Tool.Builder tool) {
        Type scalar = Types.union(List.of(Type.STR, Type.INT, Type.FLOAT, Type.BOOL));
        Type data = Types.union(List.of(Type.STR, Type.BYTES, new Type.DictOf(Type.STR, scalar)));
        tool.parameter(ToolParameter.optional("json", Type.ANY, "Sent as JSON.", null).asKeywordOnly())
                .parameter(ToolParameter.optional("data", data, "Sent as it is; a dict as a form.", null)
                        .asKeywordOnly());
    }

    /** The namespace is the one that everybody expects, though Python has a module of that name. */
    private static Tool built(Tool.Builder tool) {
        Tool built = tool.build();
        return built.named(new ToolName("http", built.name().name()));
    }
}
