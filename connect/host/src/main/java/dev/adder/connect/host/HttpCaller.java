package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.sdk.ToolFailure;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** One call over all its redirects: each step is checked from the start. */
final class HttpCaller {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MAX_SHOWN = 12;

    /** What is allowed. */
    record Settings(List<AllowedHost> hosts, Set<String> methods, int maxRequest, int maxResponse, int maxRedirects,
            Duration timeout, Resolver resolver, @Nullable SSLContext tls) {}

    private final Settings settings;

    HttpCaller(Settings settings) {
        this.settings = settings;
    }

    /** Carries out a call and gives the response. */
    Data call(String method, Data.Map arguments) throws InterruptedException {
        if (!settings.methods.contains(method)) {
            throw new ToolFailure("PermissionError", "the method " + method + " is not allowed");
        }
        Data.Map given = arguments.map("headers");
        Map<String, String> headers = new LinkedHashMap<>(HttpHeaders.of(given == null ? Data.Map.EMPTY : given));
        HttpBody body = HttpBody.of(arguments, headers, settings.maxRequest);
        HttpAddress address = HttpAddress.parse(String.valueOf(arguments.text("url")));
        address = address.withQuery(HttpBody.query(arguments.map("params")));
        Deadline deadline = Deadline.in(timeout(arguments));
        Set<String> secrets = new LinkedHashSet<>();
        for (int hop = 0;; hop++) {
            Step step = step(address, headers.keySet(), deadline);
            secrets.addAll(step.secrets.values());
            HttpExchange.Answer answer =
                    new HttpExchange(settings, deadline).send(method, address, step.addresses, headers, step.secrets,
                            body);
            String location = answer.headers().get("location");
            boolean follows = REDIRECTS.contains(answer.status()) && location != null
                    && (method.equals("GET") || method.equals("HEAD"));
            if (!follows || location == null) {
                return answer.toData(address, secrets);
            }
            if (hop >= settings.maxRedirects) {
                throw new ToolFailure("ConnectionError", "more than " + settings.maxRedirects + " redirects");
            }
            HttpAddress next = address.resolve(location);
            if (!next.sameOrigin(address)) {
                headers = HttpHeaders.forAnotherServer(headers);
            }
            address = next;
        }
    }

    private Duration timeout(Data.Map arguments) {
        if (!(arguments.get("timeout") instanceof Data.Float asked)) {
            return settings.timeout;
        }
        Duration wanted = Duration.ofNanos((long) (asked.value() * 1e9));
        return wanted.compareTo(settings.timeout) < 0 ? wanted : settings.timeout;
    }

    /** Where a step goes, and with which secrets. */
    private record Step(List<InetAddress> addresses, Map<String, String> secrets) {}

    private Step step(HttpAddress address, Set<String> headers, Deadline deadline) throws InterruptedException {
        List<AllowedHost> fitting = settings.hosts.stream().filter(h -> h.fits(address)).toList();
        if (fitting.isEmpty()) {
            String known = settings.hosts.stream().limit(MAX_SHOWN).map(AllowedHost::toString)
                    .collect(Collectors.joining(", "));
            throw new ToolFailure("PermissionError", address.origin() + " may not be called; allowed are " + known);
        }
        List<InetAddress> addresses = addresses(address, deadline);
        for (InetAddress one : addresses) {
            if (fitting.stream().noneMatch(h -> h.reaches(one))) {
                throw new ToolFailure("PermissionError",
                        address.origin() + " may not be called: it is not on the public internet");
            }
        }
        Map<String, String> secrets = new LinkedHashMap<>();
        for (AllowedHost host : fitting) {
            for (Map.Entry<String, Supplier<String>> secret : host.secrets().entrySet()) {
                if (headers.contains(secret.getKey())) {
                    throw new ToolFailure("PermissionError",
                            "the header '" + secret.getKey() + "' is set for you and cannot be set");
                }
                secrets.put(secret.getKey(), secret.getValue().get());
            }
        }
        return new Step(addresses, secrets);
    }

    private List<InetAddress> addresses(HttpAddress address, Deadline deadline) throws InterruptedException {
        InetAddress literal = address.literal();
        if (literal != null) {
            return List.of(literal);
        }
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        Thread.ofVirtual().name("adder-lookup").start(() -> {
            try {
                found.complete(List.copyOf(settings.resolver.addresses(address.host())));
            } catch (UnknownHostException | RuntimeException e) {
                found.completeExceptionally(e);
            }
        });
        try {
            List<InetAddress> addresses = found.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            if (!addresses.isEmpty()) {
                return addresses;
            }
        } catch (TimeoutException e) {
            throw deadline.passed();
        } catch (ExecutionException e) {
            // as if it had no address
        }
        throw new ToolFailure("ConnectionError", "there is no host " + address.host());
    }
}
