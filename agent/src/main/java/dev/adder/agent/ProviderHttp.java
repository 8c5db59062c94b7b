package dev.adder.agent;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How providers are spoken to: HTTP 1.1 over the JDK's client, one whole reply at a time. Unlike LangChain4j's own
 * client it keeps what a provider says about when to come again.
 */
final class ProviderHttp implements HttpClient {
    private final java.net.http.HttpClient client;
    private final Duration timeout;

    private ProviderHttp(Builder builder) {
        client = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(builder.connect).build();
        timeout = builder.read;
    }

    /** A status that is no success. */
    static final class Refused extends HttpException {
        private static final long serialVersionUID = 1L;

        private final @Nullable Duration retryAfter;

        private Refused(int status, String body, @Nullable Duration retryAfter) {
            super(status, body);
            this.retryAfter = retryAfter;
        }

        /** How long the provider asks to wait, or null when it does not say. */
        @Nullable
        Duration retryAfter() {
            return retryAfter;
        }
    }

    /** What LangChain4j's models are given; connecting takes as long as said here and no longer. */
    static final class Builder implements HttpClientBuilder {
        private Duration connect;
        private Duration read;

        Builder(Duration connect, Duration read) {
            this.connect = connect;
            this.read = read;
        }

        @Override
        public Duration connectTimeout() {
            return connect;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration value) {
            connect = value.compareTo(connect) < 0 ? value : connect;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return read;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration value) {
            read = value;
            return this;
        }

        @Override
        public HttpClient build() {
            return new ProviderHttp(this);
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        java.net.http.HttpRequest.Builder sent =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        sent.method(request.method().name(), request.body() == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        HttpResponse<String> response;
        try {
            response = client.send(sent.build(), HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new TimeoutException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        int status = response.statusCode();
        if (status < 200 || status >= 300) {
            throw new Refused(status, response.body(), retryAfter(response.headers(), Instant.now()));
        }
        return SuccessfulHttpResponse.builder().statusCode(status).headers(response.headers().map())
                .body(response.body()).build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    /** What the headers say about waiting: {@code retry-after-ms}, seconds, or a date; null when they do not. */
    static @Nullable Duration retryAfter(HttpHeaders headers, Instant now) {
        String millis = headers.firstValue("retry-after-ms").orElse("").strip();
        if (millis.matches("\\d{1,9}(\\.\\d+)?")) {
            return Duration.ofMillis((long) Double.parseDouble(millis));
        }
        String text = headers.firstValue("retry-after").orElse("").strip();
        if (text.matches("\\d{1,9}(\\.\\d+)?")) {
            return Duration.ofMillis((long) (Double.parseDouble(text) * 1000));
        }
        try {
            Duration until = Duration.between(now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
