package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every style of parameters and every kind of body, called against a server that holds each request against the
 * document: what it understands is what the program passed.
 */
class StylesTest {
    private static final Map<String, Object> COLOUR = Map.of("R", 100, "G", 200);
    private static final List<String> WORDS = List.of("a b", "c,d", "é&=/");

    @TempDir Path folder;

    /** A service of one of the documents, and what it understood. */
    private final class Api implements AutoCloseable {
        final DocumentCheck check;
        final Service service;
        final Tools tools;
        final OpenApi api;

        Api(String document) throws Exception {
            Path file = Tools.document(folder, document);
            check = new DocumentCheck(file, folder);
            service = new Service(this::answer);
            api = OpenApi.document(file).name("styles").server(service.address() + "/api/").build();
            tools = new Tools(api);
            assertEquals(List.of(), api.warnings());
            assertEquals(api.operations(), api.tools().size());
        }

        private Service.Reply answer(Service.Seen seen) throws Exception {
            String problem = check.problem(seen);
            if (!problem.isEmpty()) {
                return Service.Reply.text(400, "text/plain", problem + " " + seen);
            }
            boolean echo = seen.path().matches("/api/body/(json|pet|text|bytes)");
            if (seen.method().equals("DELETE") || seen.method().equals("HEAD") || seen.path().endsWith("/list")) {
                return new Service.Reply(seen.method().equals("HEAD") ? 200 : 204, Map.of(), new byte[0]);
            }
            return echo
                    ? new Service.Reply(200, Map.of("Content-Type", seen.header("Content-Type")), seen.body())
                    : Service.Reply.json(200, "{\"ok\": true}");
        }

        void call(String name, Map<String, Object> arguments) throws Exception {
            assertEquals("{\"ok\":true}", tools.json("styles." + name, arguments).replace(" ", ""));
        }

        void path(String name, Object expected) {
            same(expected, check.last.getPathParameter(name));
        }

        void query(String name, Object expected) {
            same(expected, check.last.getQueryParameter(name));
        }

        void header(String name, Object expected) {
            same(expected, check.last.getHeaderParameter(name));
        }

        void cookie(String name, Object expected) {
            same(expected, check.last.getCookieParameter(name));
        }

        private void same(Object expected, JsonNode actual) {
            assertEquals(Data.of(expected), JsonText.read(String.valueOf(actual)), () -> service.last().toString());
        }

        @Override
        public void close() {
            service.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void paths(String document) throws Exception {
        try (Api api = new Api(document)) {
            api.call("path.simple", Map.of("text", "a b?", "list", List.of("x", "y z"), "object", COLOUR,
                    "exploded", COLOUR));
            api.path("text", "a b?");
            api.path("list", List.of("x", "y z"));
            api.path("object", COLOUR);
            api.path("exploded", COLOUR);
            api.call("path.label", Map.of("text", "blue", "numbers", List.of(3), "listx", List.of("x", "y"),
                    "object", COLOUR, "objectx", COLOUR));
            assertTrue(api.service.last().path().matches(
                    "/api/path/label/\\.blue/\\.3/\\.x\\.y/\\.(R,100,G,200|G,200,R,100)/\\.(R=100\\.G=200|G=200\\.R=100)"));
            api.path("text", "blue");
            api.path("numbers", List.of(3));
            api.path("listx", List.of("x", "y"));
            api.path("objectx", COLOUR);
            api.call("path.matrix", Map.of("text", "a b", "list", List.of("x", "y"), "listx", List.of("x", "y z"),
                    "object", COLOUR, "objectx", COLOUR));
            api.path("text", "a b");
            api.path("list", List.of("x", "y"));
            api.path("listx", List.of("x", "y z"));
            api.path("object", COLOUR);
            api.path("objectx", COLOUR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void queries(String document) throws Exception {
        try (Api api = new Api(document)) {
            api.call("query.form", Map.of("text", "a+b&c=d", "number", 1, "flag", true, "list", WORDS, "commas",
                    List.of("x", "y z"), "object", COLOUR));
            api.query("text", "a+b&c=d");
            api.query("flag", true);
            assertTrue(api.service.seen.peek().query().contains("&list=a%20b&list=c%2Cd&list=%C3%A9%26%3D%2F&"));
            assertEquals(3, api.check.last.getQueryParameter("list").size());
            api.query("commas", List.of("x", "y z"));
            api.query("object", COLOUR);
            assertTrue(api.service.last().query().contains("number=1&"));
            api.call("query.form", Map.of());
            assertEquals("", api.service.last().query());
            api.call("query.exploded", Map.of("colour", COLOUR));
            api.query("colour", COLOUR);
            api.call("query.delimited", Map.of("spaces", List.of("x", "y"), "pipes", List.of(1, 2, 3)));
            api.query("spaces", List.of("x", "y"));
            api.query("pipes", List.of(1, 2, 3));
            api.call("query.deep", Map.of("filter", Map.of("R", 1, "G", 2, "name", "x=[y]")));
            api.query("filter", Map.of("R", 1, "G", 2, "name", "x=[y]"));
            api.call("query.content", Map.of("filter", COLOUR, "reserved", "a/b:c?d&e#f"));
            api.query("filter", COLOUR);
            assertTrue(api.service.last().query().endsWith("reserved=a/b:c?d%26e%23f"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void headersAndCookies(String document) throws Exception {
        try (Api api = new Api(document)) {
            api.call("query.headers_and_cookies", Map.of("x_text", "plain text", "x_list", List.of(1, 2), "x_object",
                    COLOUR, "x_exploded", COLOUR, "session", "abc", "ids", List.of(7, 8)));
            api.header("X-Text", "plain text");
            api.header("X-List", List.of(1, 2));
            api.header("X-Object", COLOUR);
            api.header("X-Exploded", COLOUR);
            api.cookie("session", "abc");
            api.cookie("ids", List.of(7, 8));
            assertTrue(api.tools.tool("styles.query.headers_and_cookies").parameter("accept") == null);
            assertEquals("argument 'x_text' must be one line of plain text, as it is sent in a header",
                    api.tools.raised("styles.query.headers_and_cookies", Map.of("x_text", "a\r\nEvil: 1")).message());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void jsonBodies(String document) throws Exception {
        try (Api api = new Api(document)) {
            Map<String, Object> child = Map.of("value", "b", "children", List.of(Map.of("value", "c")));
            Data answer = api.tools.value("styles.body.json", Map.of("value", "q", "body_value", "a", "next",
                    child));
            assertEquals(JsonText.read("{\"value\": \"a\", \"next\": {\"value\": \"b\", \"children\": "
                    + "[{\"value\": \"c\"}]}}"), answer);
            assertEquals("value=q", api.service.last().query());
            assertEquals(Data.of(Map.of("kind", "cat", "lives", 9)),
                    api.tools.value("styles.body.pet", Map.of("body", Map.of("kind", "cat", "lives", 9))));
            assertTrue(api.tools.problems("styles.body.pet", Map.of("body", Map.of("kind", "cow")))
                    .contains("kind"));
            assertTrue(api.tools.problems("styles.body.pet", Map.of("body", Map.of("kind", "cat", "lives", 10)))
                    .contains("lives"));
            Object list = document.contains("31")
                    ? List.of(Map.of("op", "add", "pair", List.of("x", 1), "extra", 3)) : List.of(COLOUR);
            assertEquals(Data.NULL, api.tools.value("styles.body.list", Map.of("body", list)));
            assertEquals("application/json-patch+json", api.service.last().header("Content-Type"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void forms(String document) throws Exception {
        try (Api api = new Api(document)) {
            api.call("body.form", Map.of("to", "+1 555&x=y", "max_price", 2.5, "tags", WORDS, "commas",
                    List.of("p", "q"), "deep", COLOUR));
            Service.Seen seen = api.service.last();
            assertEquals("application/x-www-form-urlencoded", seen.header("Content-Type"));
            assertTrue(
                    seen.text().startsWith("To=%2B1+555%26x%3Dy&MaxPrice=2.5&Tags=a+b&Tags=c%2Cd&Tags=%C3%A9%26%3D%2F"
                            + "&Commas=p,q&"),
                    seen.text());
            assertTrue(seen.text().contains("Deep%5BR%5D=100"), seen.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void multipart(String document) throws Exception {
        try (Api api = new Api(document)) {
            byte[] bytes = {0, (byte) 0xff, '\r', '\n', '-', '-'};
            api.call("body.multipart", Map.of("note", "grüß", "numbers", List.of(1, 2), "colour", COLOUR,
                    "file", new Data.Bytes(bytes),
                    "files", List.of(new Data.Media("image/png", new byte[] {1}, "a\"b.png"))));
            Map<String, List<DocumentCheck.Part>> parts = DocumentCheck.parts(api.service.last());
            assertEquals(List.of("note", "numbers", "colour", "file", "files"), List.copyOf(parts.keySet()));
            assertArrayEquals(bytes, parts.get("file").getFirst().content());
            assertEquals("file", parts.get("file").getFirst().file());
            assertEquals(List.of("1", "2"), parts.get("numbers").stream().map(DocumentCheck.Part::text).toList());
            assertEquals(Data.of(COLOUR), JsonText.read(parts.get("colour").getFirst().text()));
            assertEquals("application/json", parts.get("colour").getFirst().contentType());
            assertEquals("a%22b.png", parts.get("files").getFirst().file());
            assertEquals("image/png", parts.get("files").getFirst().contentType());
            assertEquals("grüß", parts.get("note").getFirst().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void textAndBytes(String document) throws Exception {
        try (Api api = new Api(document)) {
            assertEquals(Data.text("héllo"), api.tools.value("styles.body.text", Map.of("body", "héllo")));
            Data bytes = new Data.Bytes(new byte[] {0, 1, (byte) 254});
            assertEquals(bytes, api.tools.value("styles.body.bytes", Map.of("content", bytes)));
            assertEquals(Data.NULL, api.tools.value("styles.delete_thing", Map.of("id", "1")));
            assertEquals(Data.NULL, api.tools.value("styles.head_thing", Map.of("id", "1")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles30.yaml", "styles31.yaml"})
    void stubsReadAsWrittenByHand(String document) throws Exception {
        try (Api api = new Api(document)) {
            String stubs = StubWriter.write(Sdk.of(api.api.tools()));
            for (String line : List.of(
                    "def simple(text: str, list: list[str], object: Colour, exploded: Colour) -> Done:",
                    "next: Node | None = None", "class Colour(TypedDict):", "R: int",
                    "def pet(body: Pet) -> Pet:", "type Pet = Cat | Dog", "kind: Literal[\"cat\"]")) {
                assertTrue(stubs.contains(line), line + "\n" + stubs);
            }
            assertFalse(stubs.contains("Colour2") || stubs.contains("Node2"), stubs);
            assertEquals(Effect.READ, api.tools.tool("styles.head_thing").effect());
            assertEquals(Effect.DESTROY, api.tools.tool("styles.delete_thing").effect());
            assertEquals(Effect.WRITE, api.tools.tool("styles.body.pet").effect());
            assertTrue(api.tools.tool("styles.body.pet").idempotent());
            assertFalse(api.tools.tool("styles.body.list").idempotent());
        }
    }
}
