package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Times;
import dev.adder.sdk.ToolFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls. It goes where the operation's server is and nowhere else: a redirection is followed on the same
 * server, or, without credentials, to a host that was named for it.
 */
final class Caller {
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_URL = 65_536;

    private @Nullable HttpClient client;
    private final Credentials credentials;
    private final Duration timeout;
    private final int maxBytes;
    private final List<String> redirectHosts;
    private final Map<String, String> headers;

    Caller(Credentials credentials, Duration timeout, int maxBytes, List<String> redirectHosts,
            Map<String, String> headers) {
        this.credentials = credentials;
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.redirectHosts = List.copyOf(redirectHosts);
        this.headers = Map.copyOf(headers);
    }

    /** A request being put together. */
    private static final class Draft implements Credentials.Carrier {
        final StringBuilder query = new StringBuilder();
        final Map<String, String> headers = new LinkedHashMap<>();
        final List<String> cookies = new ArrayList<>();

        @Override
        public void header(String name, String value) {
            headers.put(name, value);
        }

        @Override
        public void query(String name, String value) {
            pair(new WireParameter.Pair(Percent.encode(name), Percent.encode(value)));
        }

        @Override
        public void cookie(String name, String value) {
            cookies.add(name + "=" + value);
        }

        void pair(WireParameter.Pair pair) {
            query.append(query.isEmpty() ? "" : "&").append(pair.name()).append('=').append(pair.value());
        }
    }

    /** Carries out one call; the arguments are by their names in programs. */
    Outcome call(Operation operation, Data.Map arguments) throws InterruptedException {
        Draft draft = new Draft();
        String path = fill(operation, arguments, draft);
        headers.forEach(draft.headers::putIfAbsent);
        BodyPlan body = operation.body();
        BodyPlan.Encoded encoded = body == null ? null : body.encode(arguments);
        draft.headers.put("Accept", operation.accept());
        credentials.apply(operation.schemes(), draft);
        if (!draft.cookies.isEmpty()) {
            draft.headers.put("Cookie", String.join("; ", draft.cookies));
        }
        String address = operation.server() + path
                + (draft.query.isEmpty() ? "" : (path.indexOf('?') < 0 ? "?" : "&") + draft.query);
        if (address.length() > MAX_URL) {
            throw new ToolFailure("ValueError", "the arguments are too long for an address");
        }
        HttpRequest request = request(operation, address, draft.headers, encoded);
        HttpResponse<Capped.Content> response = send(operation, request);
        for (int i = 0; i < MAX_REDIRECTS && isRedirect(response.statusCode()); i++) {
            HttpRequest next = redirected(operation, request, response);
            if (next == null) {
                break;
            }
            request = next;
            response = send(operation, next);
        }
        return new Answers(credentials).outcome(operation, response);
    }

    private String fill(Operation operation, Data.Map arguments, Draft draft) {
        String path = operation.path();
        for (WireParameter parameter : operation.parameters()) {
            Data given = arguments.get(parameter.python());
            Data value = given == null || given instanceof Data.Null ? parameter.constant() : given;
            if (value == null) {
                continue;
            }
            switch (parameter.place()) {
                case PATH -> path = path.replace("{" + parameter.name() + "}", inPath(parameter, value));
                case HEADER -> draft.headers.put(parameter.name(),
                        Headers.checkedValue(parameter.python(), parameter.inHeader(value)));
                case QUERY -> {
                    for (WireParameter.Pair pair : parameter.pairs(value,
                            text -> Percent.query(text, parameter.allowReserved()))) {
                        refuseTaken(operation, parameter, pair);
                        draft.pair(pair);
                    }
                }
                case COOKIE -> {
                    for (WireParameter.Pair pair : parameter.pairs(value, Percent::encode)) {
                        refuseTaken(operation, parameter, pair);
                        draft.cookies.add(pair.name() + "=" + pair.value());
                    }
                }
            }
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new ToolFailure("ValueError", "an argument in the path must not be '" + segment + "'");
            }
        }
        return path;
    }

    private static String inPath(WireParameter parameter, Data value) {
        String text = parameter.inPath(value);
        if (text.isEmpty()) {
            throw new ToolFailure("ValueError", "argument '" + parameter.python() + "' must not be empty");
        }
        return text;
    }

    /** An object's keys become names of their own, which must not get in the way of the credentials. */
    private static void refuseTaken(Operation operation, WireParameter parameter, WireParameter.Pair pair) {
        for (Credentials.Scheme scheme : operation.schemes()) {
            if (Percent.encode(scheme.key()).equalsIgnoreCase(pair.name())
                    && Credentials.isTaken(operation.schemes(), parameter.place(), scheme.key())) {
                throw new ToolFailure("ValueError", "argument '" + parameter.python() + "' must not have the key '"
                        + scheme.key() + "'");
            }
        }
    }

    private HttpRequest request(Operation operation, String address, Map<String, String> headers,
            BodyPlan.@Nullable Encoded body) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new ToolFailure("ValueError", "the arguments do not make a valid address");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(timeout);
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        headers.forEach(builder::setHeader);
        if (body == null) {
            withoutBody(builder, operation.method());
        } else {
            builder.setHeader("Content-Type", body.contentType());
            builder.method(operation.method(), HttpRequest.BodyPublishers.ofByteArray(body.content()));
        }
        return builder.build();
    }

    /** The client, which takes its time to make, when there is something to send. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(timeout).build();
            client = made;
        }
        return made;
    }

    /** Without a length of zero where nobody expects a length. */
    private static void withoutBody(HttpRequest.Builder builder, String method) {
        switch (method) {
            case "GET" -> builder.GET();
            case "HEAD" -> builder.HEAD();
            case "DELETE" -> builder.DELETE();
            default -> builder.method(method, HttpRequest.BodyPublishers.noBody());
        }
    }

    private HttpResponse<Capped.Content> send(Operation operation, HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<Capped.Content>> answer =
                client().sendAsync(request, Capped.handler(maxBytes));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(operation, request);
        } catch (ExecutionException e) {
            throw failure(operation, request, e.getCause());
        } finally {
            if (!answer.isDone()) {
                answer.cancel(true);
            }
        }
    }

    private ToolFailure late(Operation operation, HttpRequest request) {
        return new ToolFailure("TimeoutError", host(request.uri()) + " did not answer " + operation.shown()
                + " within " + Times.words(timeout) + unknownEffect(operation));
    }

    private static String unknownEffect(Operation operation) {
        return operation.changes() ? "; whether the call took effect is not known" : "";
    }

    /** The messages of the client itself may show the address with a secret in it, and so stay here. */
    private ToolFailure failure(Operation operation, HttpRequest request, @Nullable Throwable cause) {
        String host = host(request.uri());
        return switch (cause) {
            case ToolFailure f -> f;
            case HttpTimeoutException e -> late(operation, request);
            case ConnectException e -> new ToolFailure("ConnectionError", host + " cannot be reached");
            case SSLException e -> new ToolFailure("ConnectionError", host + " cannot be trusted: its certificate or "
                    + "encryption is not in order");
            case IOException e -> new ToolFailure("ConnectionError", "the connection to " + host + " broke during "
                    + operation.shown() + unknownEffect(operation));
            case null, default -> new ToolFailure("RuntimeError", "the call of " + operation.shown() + " failed");
        };
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        return host == null ? "the server" : host;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The request that a redirection asks for, or null when there is nowhere to go. */
    private @Nullable HttpRequest redirected(Operation operation, HttpRequest request,
            HttpResponse<Capped.Content> response) {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isEmpty()) {
            return null;
        }
        if (operation.changes() && response.statusCode() != 303) {
            throw new ToolFailure("RuntimeError", "HTTP " + response.statusCode() + ": " + operation.shown()
                    + " was redirected; only calls that read follow");
        }
        URI target;
        try {
            target = request.uri().resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw new ToolFailure("RuntimeError", operation.shown() + " was redirected to a broken address");
        }
        boolean same = sameServer(request.uri(), target);
        boolean safe = "https".equalsIgnoreCase(target.getScheme())
                || "http".equalsIgnoreCase(target.getScheme()) && "http".equalsIgnoreCase(request.uri().getScheme());
        if (!safe || !same && redirectHosts.stream().noneMatch(h -> matches(h, host(target)))) {
            throw new ToolFailure("RuntimeError", "HTTP " + response.statusCode() + ": " + operation.shown()
                    + " was redirected to " + Spot.shown(host(target)) + ", which is not allowed");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(target).timeout(timeout);
        withoutBody(builder, operation.method().equals("HEAD") ? "HEAD" : "GET");
        if (same) {
            request.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("Content-Type")) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
        } else {
            builder.setHeader("Accept", "*/*");
        }
        return builder.build();
    }

    private static boolean sameServer(URI a, URI b) {
        return String.valueOf(a.getScheme()).equalsIgnoreCase(String.valueOf(b.getScheme()))
                && host(a).equalsIgnoreCase(host(b)) && port(a) == port(b);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    /** Whether a host is one that was named, where {@code *.} stands for anything below a domain. */
    private static boolean matches(String named, String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String wanted = named.toLowerCase(Locale.ROOT);
        return wanted.startsWith("*.") ? lower.endsWith(wanted.substring(1)) : lower.equals(wanted);
    }
}
