package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.ToolFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response, over a connection of its own to an address that was checked. Nothing is followed,
 * remembered or tried again here.
 */
final class HttpExchange {
    private static final int MAX_LINE = 16 * 1024;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_ADDRESSES = 4;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})\"?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXTUAL = Pattern.compile("text/.*|.*[/+](json|xml|javascript|yaml|x-yaml|csv|"
            + "x-www-form-urlencoded|graphql|x-ndjson|sql|toml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("(application|text)/(.*\\+)?json", Pattern.CASE_INSENSITIVE);

    private final HttpCaller.Settings settings;
    private final Deadline deadline;

    HttpExchange(HttpCaller.Settings settings, Deadline deadline) {
        this.settings = settings;
        this.deadline = deadline;
    }

    /** Sends a request to one of these addresses and reads what comes back. */
    Answer send(String method, HttpAddress address, List<InetAddress> addresses, Map<String, String> headers,
            Map<String, String> secrets, HttpBody body) throws InterruptedException {
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create("/"));
        request.setScheme(address.scheme());
        request.setAuthority(new URIAuthority(address.host(), port(address)));
        request.setPath(address.target());
        request.setHeader("User-Agent", "adder");
        request.setHeader("Accept", "*/*");
        request.setHeader("Accept-Encoding", "gzip, deflate");
        headers.forEach(request::setHeader);
        secrets.forEach(request::setHeader);
        byte[] bytes = body.bytes();
        if (bytes != null) {
            request.setEntity(new ByteArrayEntity(bytes, null));
        }
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture.delayedExecutor(deadline.left().toNanos(), TimeUnit.NANOSECONDS).execute(() -> {
            if (!over.get()) {
                request.cancel();
            }
        });
        try (CloseableHttpClient client = client(addresses)) {
            try {
                return read(client.executeOpen(host, request, null));
            } finally {
                request.cancel(); // to close a response is to read what is left of it, and that may have no end
            }
        } catch (IOException | RuntimeException e) {
            throw failure(e, address);
        } finally {
            over.set(true);
        }
    }

    private static int port(HttpAddress address) {
        boolean usual = address.port() == (address.scheme().equals("https") ? 443 : 80);
        return usual ? -1 : address.port();
    }

    private CloseableHttpClient client(List<InetAddress> addresses) {
        Timeout left = Timeout.of(deadline.left());
        SSLContext trusted = settings.tls();
        TlsSocketStrategy tls = trusted == null
                ? DefaultClientTlsStrategy.createDefault()
                : new DefaultClientTlsStrategy(trusted);
        Http1Config limits = Http1Config.custom().setMaxLineLength(MAX_LINE).setMaxHeaderCount(MAX_HEADERS)
                .setMaxEmptyLineCount(10).build();
        BasicHttpClientConnectionManager connection = BasicHttpClientConnectionManager.create(
                DefaultSchemePortResolver.INSTANCE, new Pinned(addresses),
                RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build(),
                ManagedHttpClientConnectionFactory.builder().http1Config(limits).build());
        connection.setConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(left).setSocketTimeout(left).build());
        RequestConfig request = RequestConfig.custom().setResponseTimeout(left).setConnectionRequestTimeout(left)
                .setRedirectsEnabled(false).setAuthenticationEnabled(false).setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false).setHardCancellationEnabled(true).build();
        return HttpClientBuilder.create().setConnectionManager(connection).setDefaultRequestConfig(request)
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().disableConnectionState().disableDefaultUserAgent().build();
    }

    /** A lookup that knows the addresses already, so that what was checked is what is connected to. */
    private record Pinned(List<InetAddress> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return addresses.stream().limit(MAX_ADDRESSES).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private RuntimeException failure(Exception thrown, HttpAddress address) throws InterruptedException {
        if (thrown instanceof ToolFailure failure) {
            return failure;
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (deadline.isPassed() || thrown instanceof InterruptedIOException) {
            return deadline.passed();
        }
        String where = address.origin();
        return switch (thrown) {
            case SSLException e -> new ToolFailure("ConnectionError", where + " has no certificate that is trusted");
            case ConnectException e -> new ToolFailure("ConnectionError", where + " cannot be reached");
            default -> new ToolFailure("ConnectionError", "the connection to " + where + " broke");
        };
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.merge(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()),
                    (a, b) -> a + ", " + b);
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), headers, new byte[0]);
        }
        if (entity.getContentLength() > settings.maxResponse()) {
            throw tooLarge();
        }
        String coding = headers.getOrDefault("content-encoding", "identity").strip().toLowerCase(Locale.ROOT);
        byte[] body = unpacked(entity.getContent(), coding).readNBytes(settings.maxResponse() + 1);
        if (body.length > settings.maxResponse()) {
            throw tooLarge();
        }
        return new Answer(response.getCode(), headers, body);
    }

    private ToolFailure tooLarge() {
        return new ToolFailure("ValueError", "the response is larger than " + HttpBody.words(settings.maxResponse())
                + ", which is the most that is read; ask for less");
    }

    private static InputStream unpacked(InputStream packed, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> deflated(packed);
            default -> throw new ToolFailure("ValueError", "the response is packed in a way that is not understood");
        };
    }

    /** Some servers send what they call deflate without its frame. */
    private static InputStream deflated(InputStream packed) throws IOException {
        int first = packed.read();
        if (first < 0) {
            return packed;
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), packed);
        boolean framed = (first & 0x0f) == 8;
        return new InflaterInputStream(all, new Inflater(!framed));
    }

    /** What came back. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        /** The response as programs get it; where a secret was sent back, it is blotted out. */
        Data toData(HttpAddress from, Collection<String> secrets) {
            Map<String, Data> shown = new LinkedHashMap<>();
            headers.forEach((name, value) -> shown.put(name, Data.text(Secrets.hide(value, secrets))));
            Data.Map.Builder data = Data.Map.builder().put("status", status).put("ok", status >= 200 && status < 300)
                    .put("url", Secrets.hide(from.toString(), secrets)).put("headers", Data.Map.of(shown));
            String text = text(secrets);
            String type = mediaType();
            data.put("text", text).put("json", text == null || !JSON.matcher(type).matches() ? null : json(text));
            data.put("content", text == null ? new Data.Bytes(Secrets.hide(body, secrets)) : null);
            return data.build().as("HttpResponse");
        }

        private String mediaType() {
            String type = headers.getOrDefault("content-type", "");
            int end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).strip();
        }

        private @Nullable String text(Collection<String> secrets) {
            String type = mediaType();
            boolean guessed = type.isEmpty() && !containsZero();
            return guessed || TEXTUAL.matcher(type).matches()
                    ? Secrets.hide(new String(body, charset()), secrets)
                    : null;
        }

        private boolean containsZero() {
            for (byte b : body) {
                if (b == 0) {
                    return true;
                }
            }
            return false;
        }

        private Charset charset() {
            Matcher named = CHARSET.matcher(headers.getOrDefault("content-type", ""));
            try {
                return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return StandardCharsets.UTF_8;
            }
        }

        private static @Nullable Data json(String text) {
            try {
                return JsonText.read(text);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
