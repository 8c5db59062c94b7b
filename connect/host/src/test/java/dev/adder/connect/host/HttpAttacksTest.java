package dev.adder.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs, servers and name servers that want to get where they may not. */
class HttpAttacksTest {
    private final WebServer server = new WebServer().says("/", "text/plain", "inside");

    @AfterEach
    void close() {
        server.close();
    }

    private static InetAddress address(String text) {
        return InetAddress.ofLiteral(text);
    }

    private static String get(HttpTools.Builder builder, String url, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "url";
        arguments[1] = url;
        System.arraycopy(more, 0, arguments, 2, more.length);
        Data answer = WebServer.call(builder.build().tools(), "http.get", arguments);
        return answer instanceof Data.Map map ? String.valueOf(map.text("text")) : ((Data.Text) answer).value();
    }

    /** Every name is allowed, on the server's port, over http and https: only the address stands in the way. */
    private HttpTools.Builder anyName() {
        return HttpTools.builder().allow("http://*:" + server.port(), "*:" + server.port(), "http://*", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://LOCALHOST:PORT/",
                "http://localhost.:PORT/", "http://127.0.0.1.:PORT/", "http://127.1:PORT/", "http://127.0.1:PORT/",
                "http://2130706433:PORT/", "http://0x7f000001:PORT/", "http://0x7f.0.0.1:PORT/",
                "http://017700000001:PORT/",
                "http://0177.0.0.1:PORT/", "http://127.0.0.01:PORT/", "http://127.000.000.001:PORT/", "http://0:PORT/",
                "http://0.0.0.0:PORT/", "http://127.0.0.1.nip.io.127.0.0.1:PORT/", "http://[::1]:PORT/",
                "http://[0:0:0:0:0:0:0:1]:PORT/", "http://[::]:PORT/", "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/", "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/", "http://[::127.0.0.1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/", "http://[64:ff9b::127.0.0.1]:PORT/", "http://[2002:7f00:1::]:PORT/",
                "http://[fe80::1]:PORT/", "http://[fe80::1%25lo]:PORT/", "http://[fe80::1%lo]:PORT/",
                "http://[fd00::1]:PORT/",
                "http://[::1:PORT/", "http://[]:PORT/", "http://[127.0.0.1]:PORT/", "http://::1:PORT/",
                "http://user@127.0.0.1:PORT/", "http://user:pass@127.0.0.1:PORT/", "http://example.com@127.0.0.1:PORT/",
                "http://example.com:80@127.0.0.1:PORT/", "http://127.0.0.1:PORT@example.com/",
                "http://example.com#@127.0.0.1:PORT/", "http://example.com\\@127.0.0.1:PORT/",
                "http://127.0.0.1:PORT\\@example.com/", "http:\\\\127.0.0.1:PORT/", "http:/\\127.0.0.1:PORT/",
                "http:///127.0.0.1:PORT/", "http://%31%32%37.0.0.1:PORT/",
                "http://127%2e0.0.1:PORT/",
                "http://１２７.0.0.1:PORT/", "http://127。0。0。1:PORT/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/", "http://①②⑦.0.0.1:PORT/",
                "http://127.0.0.1：PORT/", "http://127.0.0.1\t:PORT/", "http://127.0.0.1\n:PORT/",
                "http://127.0.\u00000.1:PORT/",
                " http://127.0.0.1:PORT/", "http://127.0.0.1 :PORT/", "http:// 127.0.0.1:PORT/",
                "http://127.0.0.1:PORT:PORT/",
                "http://127.0.0.1:+PORT/", "http://127.0.0.1:PORTx/", "http://127.0.0.1:99999/", "http://127.0.0.1:0/",
                "http://ex\u00adample\u200b.com\u2024@127.0.0.1:PORT/", "//127.0.0.1:PORT/", "127.0.0.1:PORT/", "/", "",
                "http://", "http:127.0.0.1:PORT/", "ftp://127.0.0.1:PORT/", "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/_x",
                "jar:http://127.0.0.1:PORT/!/", "data:text/plain,x", "javascript:1", "HTTP+UNIX://%2Frun/",
                "http://.:PORT/",
                "http://..:PORT/", "http://a..b:PORT/", "http://-:PORT/", "http://127.0.0.1;a:PORT/",
                "http://127.0.0.1,a:PORT/",
                "http://4294967295.4294967295:PORT/", "http://256.0.0.1:PORT/", "http://1.1.1:PORT/",
                "http://0x:PORT/"})
    void noSpellingReachesThisMachine(String url) {
        Resolver resolver = host -> {
            if (host.contains("localhost")) {
                return List.of(address("127.0.0.1"), address("::1"));
            }
            throw new UnknownHostException(host);
        };
        String answer = get(anyName().resolver(resolver), url.replace("PORT", "" + server.port()));
        assertTrue(answer.startsWith("PermissionError: ") || answer.startsWith("ValueError: this is not a URL")
                || answer.startsWith("ConnectionError: there is no host "), answer);
        assertEquals(List.of(), server.asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
                "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:10.0.0.1",
                "64:ff9b::a00:1", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1", "2001:10::1",
                "2001:db8::1", "2002:a00:1::", "3fff::1", "4000::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1",
                "fec0::1", "ff02::1"})
    void namesThatLeadToWhatIsNotPublicAreRefused(String text) {
        assertFalse(Network.isPublic(address(text)));
        for (List<InetAddress> addresses : List.of(List.of(address(text)),
                List.of(address("8.8.8.8"), address(text)))) {
            List<String> asked = new ArrayList<>();
            String answer = get(anyName().resolver(host -> {
                asked.add(host);
                return addresses;
            }), "http://inside.example.com:" + server.port() + "/");
            assertEquals("PermissionError: http://inside.example.com:" + server.port()
                    + " may not be called: it is not on the public internet", answer);
            assertEquals(List.of("inside.example.com"), asked);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                "126.255.255.255", "128.0.0.1", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "2003::1",
                "3ffe::1"})
    void publicAddressesArePublic(String text) {
        assertTrue(Network.isPublic(address(text)));
    }

    @Test
    void anIpv4AddressInIpv6ClothingIsTheIpv4Address() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(new byte[] {10, 0, 0, 1}, 0, mapped, 12, 4);
        InetAddress raw = java.net.Inet6Address.getByAddress("x", mapped, -1);
        assertFalse(Network.isPublic(raw));
        assertTrue(Network.parse("10.0.0.0/8").contains(raw));
        assertFalse(Network.parse("11.0.0.0/8").contains(raw));
        for (String wrong : List.of("10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0", "::1/129", "x", "fe80::1%1")) {
            assertThrows(IllegalArgumentException.class, () -> Network.parse(wrong), wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[fd00::8]", "[fdff:ffff::1]", "[fc00::1]", "[fe80::1]",
                "[febf::1]", "[fec0::1]", "[ff02::1]", "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::ffff:a9fe:a9fe]",
                "[::ffff:c0a8:1]", "[64:ff9b::7f00:1]", "[2002:a9fe:a9fe::]"})
    void anIpv6AddressIsNotReachedByNameOrRedirect(String host) {
        String url = "http://" + host + ":" + server.port() + "/";
        server.redirects("/away", 302, url);
        for (String from : List.of(url, "http://here.example.com:" + server.port() + "/away")) {
            server.asked.clear();
            String answer = get(anyName().allow(AllowedHost.of("http://here.example.com:" + server.port())
                    .network("127.0.0.1")).resolver(name -> List.of(address("127.0.0.1"))), from);
            assertTrue(answer.startsWith("PermissionError: ") || answer.startsWith("ValueError: this is not a URL"),
                    answer);
            assertEquals(from.equals(url) ? 0 : 1, server.asked.size());
        }
    }

    @Test
    void proxiesOfTheEnvironmentAreNotUsed() throws Exception {
        try (WebServer proxy = new WebServer().says("/", "text/plain", "through the proxy")) {
            String address = "http://127.0.0.1:" + proxy.port();
            List<String> line = new ArrayList<>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            for (String scheme : List.of("http", "https", "socks")) {
                line.add("-D" + scheme + ".proxyHost=127.0.0.1");
                line.add("-D" + scheme + (scheme.equals("socks") ? "ProxyPort=" : ".proxyPort=") + proxy.port());
            }
            line.addAll(List.of("-Dhttp.nonProxyHosts=", "-Djava.net.useSystemProxies=true", "-cp",
                    System.getProperty("java.class.path"), ProxyProbe.class.getName(), server.url("/")));
            ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
            for (String name : List.of("http_proxy", "https_proxy", "all_proxy")) {
                builder.environment().put(name, address);
                builder.environment().put(name.toUpperCase(Locale.ROOT), address);
            }
            builder.environment().remove("no_proxy");
            builder.environment().remove("NO_PROXY");
            Process process = builder.start();
            assertEquals("inside", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(0, process.waitFor());
            assertEquals(List.of(), proxy.asked);
        }
    }

    /** Makes one call in a process that has proxies. */
    static final class ProxyProbe {
        private ProxyProbe() {}

        public static void main(String[] arguments) {
            String url = arguments[0];
            System.out.print(get(HttpTools.builder().allow(url.substring(0, url.length() - 1)), url));
        }
    }

    @Test
    void onlyWhatIsAllowedIsCalled() {
        int port = server.port();
        HttpTools.Builder one = HttpTools.builder().allow(
                AllowedHost.of("http://a.test:" + port).network("127.0.0.0/8"),
                AllowedHost.of("http://*.b.test:" + port).network("127.0.0.1"));
        Resolver resolver = host -> List.of(address("127.0.0.1"));
        for (String good : List.of("http://a.test", "http://A.TEST.", "http://x.b.test", "http://x.y.b.test")) {
            assertEquals("inside", get(one.resolver(resolver), good + ":" + port + "/"), good);
        }
        server.asked.clear();
        for (String bad : List.of("https://a.test:" + port, "http://a.test", "http://a.test:" + (port + 1),
                "http://x.a.test:" + port, "http://xa.test:" + port, "http://b.test:" + port, "http://xb.test:" + port,
                "http://.b.test:" + port, "http://a.test.evil.test:" + port, "http://127.0.0.1:" + port,
                "http://b.test.:" + port, "http://a.test:" + port + "@evil.test")) {
            String answer = get(one.resolver(resolver), bad + "/");
            assertTrue(answer.startsWith("PermissionError: ") || answer.startsWith("ValueError: "), bad + " " + answer);
        }
        assertEquals(List.of(), server.asked);
    }

    @Test
    void hostsThatAreNoneAreNotAllowed() {
        for (String wrong : List.of("", "http://", "ftp://a.test", "a.test/path", "*a.test", "a.*.test", "*.",
                "*.127.0.0.1",
                "user@a.test", "a.test:0", "a.test:x", "2130706433", "0x7f.1", "a b", "http://a.test/", "[::1", "**")) {
            assertThrows(IllegalArgumentException.class, () -> AllowedHost.of(wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> AllowedHost.of("a.test").secret("Host", () -> "x"));
        assertThrows(IllegalArgumentException.class, () -> AllowedHost.of("a.test").secret("a b", () -> "x"));
    }

    /** The name server says one thing to who checks, and another to who asks again. */
    @Test
    void theAddressThatIsCheckedIsTheOneThatIsCalled() {
        try (WebServer other = new WebServer("127.0.0.2", server.port()).says("/", "text/plain", "rebound")) {
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "127.0.0.2", "127.0.0.2"));
            HttpTools.Builder tools = HttpTools.builder()
                    .allow(AllowedHost.of("http://a.test:" + server.port()).network("127.0.0.1"))
                    .resolver(host -> List.of(address(answers.poll())));
            assertEquals("inside", get(tools, "http://a.test:" + server.port() + "/"));
            assertEquals(3, answers.size());
            assertEquals("a.test:" + server.port(), server.asked.getFirst().host());
            assertTrue(get(tools, "http://a.test:" + server.port() + "/").startsWith("PermissionError: "));
            assertEquals(List.of(), other.asked);
        }
    }

    @Test
    void eachRedirectIsCheckedLikeACall() {
        int port = server.port();
        try (WebServer other = new WebServer("127.0.0.2", 0).says("/", "text/plain", "secret")) {
            Map<String, String> targets = Map.of("/host", "http://evil.test:" + port + "/",
                    "/literal", other.url("/").replace("127.0.0.1", "127.0.0.2"), "/name", "//b.test:" + port + "/",
                    "/meta", "http://169.254.169.254/latest/meta-data/", "/file", "file:///etc/passwd",
                    "/user", "http://x@a.test:" + port + "/", "/slash", "\\\\127.0.0.2/", "/port", "http://a.test:1/",
                    "/scheme", "https://a.test:" + port + "/", "/decimal", "http://2130706434:" + other.port() + "/");
            targets.forEach((path, location) -> server.redirects(path, 302, location));
            Map<String, String> names = Map.of("a.test", "127.0.0.1", "b.test", "127.0.0.2", "evil.test", "127.0.0.1");
            HttpTools.Builder tools = HttpTools.builder()
                    .allow(AllowedHost.of("http://a.test:" + port).network("127.0.0.1"),
                            AllowedHost.of("http://b.test:" + port).network("127.0.0.1"))
                    .resolver(host -> List.of(address(names.get(host))));
            assertEquals("inside", get(tools, "http://a.test:" + port + "/"));
            for (String path : targets.keySet()) {
                String answer = get(tools, "http://a.test:" + port + path);
                assertTrue(answer.startsWith("PermissionError: ") || answer.startsWith("ValueError: this is not a URL"),
                        path + " " + answer);
            }
            assertEquals(List.of(), other.asked);
        }
    }

    @Test
    void aRedirectIsLookedUpAgain() {
        server.redirects("/again", 302, "/");
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        String answer = get(
                HttpTools.builder().allow(AllowedHost.of("http://a.test:" + server.port()).network("127.0.0.1"))
                        .resolver(host -> List.of(address(answers.poll()))),
                "http://a.test:" + server.port() + "/again");
        assertTrue(answer.endsWith("it is not on the public internet"), answer);
        assertEquals(1, server.asked.size());
    }

    @Test
    void credentialsStayWithTheirServer() {
        int port = server.port();
        try (WebServer other = new WebServer("127.0.0.1", 0).says("/", "text/plain", "there")) {
            server.redirects("/away", 302, "http://b.test:" + other.port() + "/").redirects("/home", 302, "/");
            AllowedHost a = AllowedHost.of("http://a.test:" + port).network("127.0.0.1")
                    .secret("Authorization", () -> "Bearer of-a-12345678");
            AllowedHost b = AllowedHost.of("http://b.test:" + other.port()).network("127.0.0.1")
                    .secret("X-Key", () -> "of-b-12345678");
            HttpTools.Builder tools = HttpTools.builder().allow(a, b).resolver(host -> List.of(address("127.0.0.1")));
            Object[] headers = {"headers", Map.of("Cookie", "mine=1", "X-Token", "mine", "Accept", "text/plain")};
            assertEquals("inside", get(tools, "http://a.test:" + port + "/home", headers));
            assertEquals("mine=1", server.asked.get(1).header("Cookie"));
            assertEquals("Bearer of-a-12345678", server.asked.get(1).header("Authorization"));
            assertEquals("there", get(tools, "http://a.test:" + port + "/away", headers));
            WebServer.Asked asked = other.asked.getFirst();
            assertEquals("null null null text/plain of-b-12345678", String.join(" ", asked.header("Cookie"),
                    asked.header("X-Token"), asked.header("Authorization"), asked.header("Accept"),
                    asked.header("X-Key")));
            assertEquals("null", server.asked.getFirst().header("X-Key"));
        }
    }

    @Test
    void secretsAreSeenByNobodyElse() {
        server.on("/echo", exchange -> {
            String key = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.getResponseHeaders().set("X-Was", "got " + key);
            exchange.getResponseHeaders().set("Set-Cookie", "k=" + key.substring(7));
            WebServer.send(exchange, 200, "application/json",
                    ("{\"key\": \"" + key + "\", \"token\": [\"" + key.substring(7) + "\"]}")
                            .getBytes(StandardCharsets.UTF_8));
        }).on("/bytes", exchange -> WebServer.send(exchange, 200, "image/png",
                exchange.getRequestHeaders().getFirst("Authorization").getBytes(StandardCharsets.UTF_8)))
                .on("/away", exchange -> {
                    exchange.getResponseHeaders().set("Location",
                            "/?k=" + exchange.getRequestHeaders().getFirst("Authorization").substring(7));
                    WebServer.send(exchange, 302, "text/plain", new byte[0]);
                });
        AllowedHost host =
                AllowedHost.of("http://127.0.0.1:" + server.port()).secret("Authorization",
                        () -> "Bearer s3cr3t-t0ken");
        List<Tool> tools = HttpTools.builder().allow(host).build().tools();
        for (String path : List.of("/echo", "/bytes", "/away")) {
            Data answer = WebServer.call(tools, "http.get", "url", server.url(path));
            assertInstanceOf(Data.Map.class, answer);
            String text = JsonText.write(answer);
            Data content = ((Data.Map) answer).get("content");
            String bytes = content instanceof Data.Bytes b ? new String(b.value(), StandardCharsets.UTF_8) : "";
            assertFalse((text + bytes).contains("s3cr3t"), text);
            assertTrue((text + bytes).contains("***"), text);
        }
        assertEquals("PermissionError: the header 'authorization' is set for you and cannot be set",
                get(HttpTools.builder().allow(host), server.url("/"), "headers", Map.of("AUTHORIZATION", "x")));
        for (Tool tool : tools) {
            assertFalse((tool + tool.doc()).contains("s3cr3t"));
        }
    }

    @Test
    void headersCannotInject() {
        HttpTools.Builder tools = HttpTools.builder().allow("http://127.0.0.1:" + server.port());
        for (Map<String, String> headers : List.of(Map.of("X-A", "a\r\nX-Evil: 1"), Map.of("X-A", "a\nb"),
                Map.of("X-A", "a\u0000b"), Map.of("X-A", "ü"), Map.of("X-A: b\r\nX-Evil", "1"), Map.of("", "1"),
                Map.of("a b", "1"), Map.of("Host", "evil.test"), Map.of("host", "evil.test"),
                Map.of("Content-Length", "3"),
                Map.of("Transfer-Encoding", "chunked"), Map.of("Connection", "close"), Map.of("Upgrade", "h2c"),
                Map.of("X-HTTP-Method-Override", "DELETE"), Map.of("Expect", "100-continue"),
                Map.of("X-Big", "x".repeat(20_000)), Map.of("\uff28ost", "evil.test"))) {
            String answer = get(tools, server.url("/"), "headers", headers);
            assertTrue(answer.startsWith("ValueError: "), headers + " " + answer);
        }
        assertTrue(get(tools, server.url("/?a=\r\nX-Evil: 1")).startsWith("ValueError: this is not a URL"));
        assertEquals("inside", get(tools, server.url("/"), "params", Map.of("a", "\r\nX-Evil: 1")));
        assertEquals("/?a=%0D%0AX-Evil%3A%201", server.asked.getFirst().target());
        assertEquals(1, server.asked.size());
    }

    @Test
    void sizesAreCappedBothWays() {
        server.on("/large", exchange -> WebServer.send(exchange, 200, "text/plain", new byte[50_000]))
                .on("/chunked", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[10_000]);
                    }
                }).on("/unknown", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "br");
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[10_000]);
                    }
                }).on("/after", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(packed("small".getBytes(StandardCharsets.UTF_8), 1));
                    while (true) {
                        exchange.getResponseBody().write(new byte[10_000]);
                    }
                }).on("/bomb", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    WebServer.send(exchange, 200, "text/plain", packed(new byte[1 << 16], 400));
                }).says("/exact", "text/plain", "x".repeat(40_000));
        HttpTools.Builder tools = HttpTools.builder().allow("http://127.0.0.1:" + server.port())
                .methods("GET", "POST").maxResponse(40_000).maxRequest(1000);
        for (String path : List.of("/large", "/chunked", "/bomb")) {
            assertEquals(
                    "ValueError: the response is larger than 40000 bytes, which is the most that is read; ask for less",
                    get(tools, server.url(path)), path);
        }
        assertEquals(40_000, get(tools, server.url("/exact")).length());
        assertEquals("ValueError: the response is packed in a way that is not understood",
                get(tools, server.url("/unknown")));
        assertEquals("small", get(tools, server.url("/after")));
        server.asked.clear();
        for (Object data : List.of("x".repeat(1001), new byte[1001], Map.of("a", "x".repeat(1000)))) {
            assertEquals("\"ValueError: the request is larger than 1000 bytes\"",
                    JsonText.write(
                            WebServer.call(tools.build().tools(), "http.post", "url", server.url("/"), "data", data)));
        }
        assertTrue(get(tools, server.url("/" + "a".repeat(9000))).startsWith("ValueError: this is not a URL"));
        assertEquals(List.of(), server.asked);
    }

    private static byte[] packed(byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drip", "headers", "line", "informational", "half", "nothing"})
    void serversThatNeverEndAreLeft(String how) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> serve(socket, how));
            String answer = get(HttpTools.builder().allow("http://127.0.0.1:" + socket.getLocalPort())
                    .timeout(Duration.ofMillis(400)), "http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertTrue(answer.equals("TimeoutError: no full answer within 400 ms")
                    || answer.startsWith("ConnectionError: "), answer);
        }
    }

    private static void serve(ServerSocket socket, String how) {
        try (Socket client = socket.accept(); OutputStream out = client.getOutputStream()) {
            client.getInputStream().read();
            String start = "HTTP/1.1 200 OK\r\n";
            out.write((how.equals("nothing") ? "" : how.equals("informational") ? "" : start)
                    .getBytes(StandardCharsets.ISO_8859_1));
            if (how.equals("drip")) {
                out.write("Content-Length: 1000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            for (int i = 0; i < 100_000; i++) {
                String piece = switch (how) {
                    case "drip" -> i % 5 == 0 && i < 500 ? "x" : "";
                    case "headers" -> "X-" + i + ": 1\r\n";
                    case "line" -> "x".repeat(100);
                    case "informational" -> "HTTP/1.1 102 Processing\r\n\r\n";
                    default -> "";
                };
                out.write(piece.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                if (piece.isEmpty() && hasLeft(client)) return;
            }
        } catch (IOException e) {
            // whoever asked has gone
        }
    }

    /** Listens for a moment; whether whoever asked has gone. */
    private static boolean hasLeft(Socket client) throws IOException {
        client.setSoTimeout(10);
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
