package dev.adder.connect.openapi;

import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A service that an OpenAPI 3.0 or 3.1 document describes. Each operation is one typed function, in the namespace of
 * its tag within that of the service. What cannot be used of a document is left out and told in {@link #warnings}.
 */
public final class OpenApi {
    private final List<Tool> tools;
    private final List<String> warnings;
    private final int operations;
    private final int leftOut;

    OpenApi(List<Tool> tools, List<String> warnings, int operations, int leftOut) {
        this.tools = List.copyOf(tools);
        this.warnings = List.copyOf(warnings);
        this.operations = operations;
        this.leftOut = leftOut;
    }

    /** The service that a document in a file describes; the file may refer to others in its folder. */
    public static Builder document(Path file) {
        return new Builder(file, null, null);
    }

    /** The service that a document describes: the address of one, or else the name of a file. */
    public static Builder document(String address) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web ? new Builder(null, URI.create(address), null) : document(Path.of(address));
    }

    /** The service that this text, JSON or YAML, describes. */
    public static Builder text(String document) {
        return new Builder(null, null, document);
    }

    /** The operations as tools, in the document's order. */
    public List<Tool> tools() {
        return tools;
    }

    /** What could not be used, and what would not work, each in one line. */
    public List<String> warnings() {
        return warnings;
    }

    /** How many operations the document has. */
    public int operations() {
        return operations;
    }

    /** How many operations are no tools because of their faults; each has a warning. */
    public int leftOut() {
        return leftOut;
    }

    /** How a document is read and its service reached. */
    public static final class Builder {
        private static final Duration USUAL = Duration.ofSeconds(50);

        private final @Nullable Path file;
        private final @Nullable URI address;
        private final @Nullable String text;
        private final Map<String, Supplier<String>> secrets = new LinkedHashMap<>();
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<String> include = new ArrayList<>();
        private final List<String> redirectHosts = new ArrayList<>();
        private @Nullable String name;
        private @Nullable String server;
        private Duration timeout = Duration.ofSeconds(30);
        private int maxAnswer = 16 * 1024 * 1024;

        private Builder(@Nullable Path file, @Nullable URI address, @Nullable String text) {
            this.file = file;
            this.address = address;
            this.text = text;
        }

        /** The namespace of all functions; from the document's title unless set, none when empty. */
        public Builder name(String value) {
            name = Names.namespace(value);
            return this;
        }

        /** The address of the server, instead of all that the document names. */
        public Builder server(String url) {
            server = url;
            return this;
        }

        /** The value of a variable in the document's server addresses. */
        public Builder variable(String variable, String value) {
            variables.put(variable, value);
            return this;
        }

        /**
         * The secret for one of the document's security schemes: the key or token, or {@code user:password} for basic
         * authentication. It goes into requests and nowhere else.
         */
        public Builder secret(String scheme, String value) {
            return secret(scheme, () -> value);
        }

        /** The secret for one of the document's security schemes, asked for at each call, as for tokens that expire. */
        public Builder secret(String scheme, Supplier<String> value) {
            secrets.put(scheme, value);
            return this;
        }

        /** A header of all requests. Not for secrets: unlike theirs, its value is not blotted out of answers. */
        public Builder header(String header, String value) {
            if (!Headers.isName(header) || !Headers.isValue(value)) {
                throw new IllegalArgumentException("not a header: '" + Spot.shown(header) + "'");
            }
            headers.put(header, value);
            return this;
        }

        /** The longest one call may take; 30 s unless set. */
        public Builder timeout(Duration value) {
            if (value.isNegative() || value.isZero()) throw new IllegalArgumentException("timeout must be positive");
            timeout = value;
            return this;
        }

        /** The most bytes of one answer; 16 MB unless set. */
        public Builder maxAnswer(int bytes) {
            if (bytes < 1) throw new IllegalArgumentException("maxAnswer must be at least 1");
            maxAnswer = bytes;
            return this;
        }

        /**
         * Only operations whose name, as in {@code issues.list_issues}, fits one of these patterns, where {@code *}
         * stands for anything.
         */
        public Builder include(String... patterns) {
            include.addAll(List.of(patterns));
            return this;
        }

        /**
         * Hosts other than the server's that a redirection may lead to, such as {@code downloads.example.org} or
         * {@code *.example.org}. Credentials are never sent there.
         */
        public Builder redirectHosts(String... hosts) {
            redirectHosts.addAll(List.of(hosts));
            return this;
        }

        /**
         * Reads the document.
         *
         * @throws OpenApiException when it cannot be read or is no such document
         */
        public OpenApi build() {
            URI at = address;
            Spot document;
            if (at != null) {
                document = ApiFiles.ofText(at.getHost() + at.getPath(), Fetch.text(at, timeout));
            } else if (text != null) {
                document = ApiFiles.ofText("document", text);
            } else {
                document = ApiFiles.open(file == null ? Path.of("") : file);
            }
            return new DocumentReader(document, this).read();
        }

        /** The operations as tools. */
        public List<Tool> tools() {
            return build().tools();
        }

        @Nullable
        String name() {
            return name;
        }

        @Nullable
        String server() {
            return server;
        }

        @Nullable
        URI address() {
            return address;
        }

        Map<String, String> variables() {
            return variables;
        }

        Map<String, Supplier<String>> secrets() {
            return secrets;
        }

        List<String> include() {
            return include;
        }

        /** What a tool must say of its time when that is more than tools usually have, else null. */
        @Nullable
        Duration toolTimeout() {
            return timeout.compareTo(USUAL) <= 0 ? null : timeout.plusSeconds(10);
        }

        Caller caller(Credentials credentials) {
            return new Caller(credentials, timeout, maxAnswer, redirectHosts, headers);
        }
    }
}
