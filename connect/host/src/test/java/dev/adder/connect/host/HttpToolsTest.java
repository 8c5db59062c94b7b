package dev.adder.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HttpToolsTest {
    private final CountDownLatch over = new CountDownLatch(1);
    private final WebServer server = new WebServer();

    @AfterEach
    void close() {
        over.countDown();
        server.close();
    }

    private HttpTools.Builder here() {
        return HttpTools.builder().allow("http://127.0.0.1:" + server.port());
    }

    private Data get(HttpTools.Builder builder, String path, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "url";
        arguments[1] = path.startsWith("/") ? server.url(path) : path;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return WebServer.call(builder.build().tools(), "http.get", arguments);
    }

    private static Data.Map map(Data data) {
        return assertInstanceOf(Data.Map.class, data, data.toString());
    }

    @Test
    void theToolsAreThoseOfTheMethods() {
        assertEquals(List.of("http.get READ", "http.head READ"), names(here()));
        assertEquals(List.of("http.get READ", "http.post WRITE", "http.delete DESTROY", "http.request DESTROY"),
                names(here().methods("get", "POST", "DELETE")));
        Tool get = here().build().tools().getFirst();
        assertTrue(get.doc().contains("Only these hosts can be called: http://127.0.0.1:"), get.doc());
        assertTrue(get.toString().startsWith("http.get(url: str, params: dict["), get.toString());
        assertTrue(get.toString().endsWith("-> HttpResponse"), get.toString());
        assertThrows(IllegalArgumentException.class, () -> HttpTools.builder().build());
        assertThrows(IllegalArgumentException.class, () -> here().methods("TRACE"));
    }

    private static List<String> names(HttpTools.Builder builder) {
        return builder.build().tools().stream().map(t -> t.name() + " " + t.effect()).toList();
    }

    @Test
    void whatComesBackIsTextJsonOrBytes() {
        server.says("/text", "text/plain; charset=ISO-8859-1", "plain")
                .says("/json", "application/json", "{\"a\": [1]}")
                .says("/bad", "application/problem+json", "{")
                .on("/bytes", exchange -> WebServer.send(exchange, 200, "image/png", new byte[] {1, 0, 2}))
                .on("/gone",
                        exchange -> WebServer.send(exchange, 404, "text/html",
                                "<p>no".getBytes(StandardCharsets.UTF_8)))
                .on("/none", exchange -> WebServer.send(exchange, 204, "text/html", new byte[0]));
        assertEquals("{\"status\":200,\"ok\":true,\"text\":\"plain\",\"json\":null}", shown(get(here(), "/text")));
        assertEquals("{\"status\":200,\"ok\":true,\"text\":\"{\\\"a\\\": [1]}\",\"json\":{\"a\":[1]}}",
                shown(get(here(), "/json")));
        assertEquals("{\"status\":200,\"ok\":true,\"text\":\"{\",\"json\":null}", shown(get(here(), "/bad")));
        assertEquals("{\"status\":404,\"ok\":false,\"text\":\"<p>no\",\"json\":null}", shown(get(here(), "/gone")));
        assertEquals("{\"status\":204,\"ok\":true,\"text\":\"\",\"json\":null}", shown(get(here(), "/none")));
        Data.Map bytes = map(get(here(), "/bytes"));
        assertEquals(new Data.Bytes(new byte[] {1, 0, 2}), bytes.get("content"));
        assertEquals(Data.text("image/png"), map(java.util.Objects.requireNonNull(bytes.get("headers")))
                .get("content-type"));
        Tool tool = here().build().tools().getFirst();
        assertEquals(List.of(), Validator.result(tool.result(), bytes).problems());
        assertEquals(List.of(), Validator.result(tool.result(), get(here(), "/json")).problems());
    }

    private static String shown(Data data) {
        Data.Map map = map(data);
        return JsonText.write(Data.Map.builder().put("status", map.get("status")).put("ok", map.get("ok"))
                .put("text", map.get("text")).put("json", map.get("json")).build());
    }

    @Test
    void whatGoesOutIsWhatWasAsked() {
        server.says("/", "text/plain", "ok");
        List<Tool> tools = here().methods("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE").build().tools();
        WebServer.call(tools, "http.get", "url", server.url("/a b/ü?x=1#frag"), "params",
                Map.of("q", List.of("a&b", 2, true)), "headers", Map.of("X-One", " two "));
        WebServer.call(tools, "http.post", "url", server.url("/post"), "json", Map.of("n", List.of(1, "é")));
        WebServer.call(tools, "http.put", "url", server.url("/put"), "data", Map.of("a b", "c&d"));
        WebServer.call(tools, "http.patch", "url", server.url("/patch"), "data", "text", "headers",
                Map.of("content-type", "text/csv"));
        WebServer.call(tools, "http.delete", "url", server.url("/delete"));
        WebServer.call(tools, "http.request", "method", "PUT", "url", server.url("/raw"), "data", new byte[] {65, 66});
        assertEquals("ok", String.valueOf(map(WebServer.call(tools, "http.get", "url", server.url("/"))).text("text")));
        assertEquals(List.of("GET /a%20b/%C3%BC?x=1&q=a%26b&q=2&q=true ", "POST /post {\"n\":[1,\"é\"]}",
                "PUT /put a%20b=c%26d", "PATCH /patch text", "DELETE /delete ", "PUT /raw AB", "GET / "),
                server.asked.stream().map(a -> a.method() + " " + a.target() + " " + a.body()).toList());
        assertEquals("two", server.asked.get(0).header("X-One"));
        assertEquals("127.0.0.1:" + server.port(), server.asked.get(0).host());
        assertEquals("application/json", server.asked.get(1).header("Content-Type"));
        assertEquals("application/x-www-form-urlencoded", server.asked.get(2).header("Content-Type"));
        assertEquals("text/csv", server.asked.get(3).header("Content-Type"));
        assertEquals(Data.text("TypeError: pass either json or data, not both"), WebServer.call(tools, "http.post",
                "url", server.url("/"), "json", 1, "data", "x"));
    }

    @Test
    void packedAnswersAreUnpacked() {
        server.on("/gzip", exchange -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write("packed".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            WebServer.send(exchange, 200, "text/plain", bytes.toByteArray());
        }).on("/deflate", exchange -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
                out.write("deflated".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "deflate");
            WebServer.send(exchange, 200, "text/plain", bytes.toByteArray());
        }).on("/brotli", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            WebServer.send(exchange, 200, "text/plain", new byte[] {1});
        });
        assertEquals("packed", map(get(here(), "/gzip")).text("text"));
        assertEquals("deflated", map(get(here(), "/deflate")).text("text"));
        assertEquals(Data.text("ValueError: the response is packed in a way that is not understood"),
                get(here(), "/brotli"));
    }

    @Test
    void redirectsAreFollowedForReadingAlone() {
        server.redirects("/one", 302, "/two?x=1").redirects("/two", 308, "three").says("/three", "text/plain", "here")
                .redirects("/post", 307, "/three").redirects("/loop", 301, "/loop");
        Data.Map answer = map(get(here(), "/one"));
        assertEquals("here", answer.text("text"));
        assertEquals(server.url("/three"), answer.text("url"));
        assertEquals(Data.text("ConnectionError: more than 5 redirects"), get(here(), "/loop"));
        assertEquals(Data.text("ConnectionError: more than 0 redirects"), get(here().maxRedirects(0), "/one"));
        server.asked.clear();
        Data.Map posted = map(WebServer.call(here().methods("POST").build().tools(), "http.post", "url",
                server.url("/post"), "data", "x"));
        assertEquals(Data.of(307), posted.get("status"));
        assertEquals(1, server.asked.size());
    }

    @Test
    void failuresSayWhatHappened() {
        server.on("/slow", exchange -> awaitTheEnd());
        int port = server.port();
        assertEquals(Data.text("TimeoutError: no full answer within 150 ms"),
                get(here().timeout(Duration.ofMillis(150)), "/slow"));
        assertEquals(Data.text("TimeoutError: no full answer within 100 ms"), get(here(), "/slow", "timeout", 0.1));
        assertEquals(Data.text("ValueError: argument 'timeout' must be greater than 0, at most 20, not 30"),
                get(here(), "/slow", "timeout", 30));
        server.close();
        assertEquals(Data.text("ConnectionError: http://127.0.0.1:" + port + " cannot be reached"), get(here(), "/"));
        assertEquals(Effect.READ, here().build().tools().getFirst().effect());
        assertEquals(Data.text("ConnectionError: there is no host nowhere.test"), get(HttpTools.builder()
                .allow("nowhere.test").resolver(host -> List.of()), "https://nowhere.test/"));
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
