package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.Tool;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections {@code http}, {@code files} and {@code commands} of a tools file. */
class HostSectionsTest {
    @TempDir Path folder;

    private static List<Tool> tools(String section, String json) {
        Data data = JsonText.read(json);
        return switch (section) {
            case "http" -> HttpSection.tools(data);
            case "files" -> FilesSection.tools(data);
            default -> CommandsSection.tools(data);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http | [] | http must be an object",
                "http | {} | http.hosts must name at least one host, such as \"api.example.com\"",
                "http | {\"hosts\": []} | http.hosts must name at least one host, such as \"api.example.com\"",
                "http | {\"hosts\": \"a\"} | http.hosts must be a list",
                "http | {\"hosts\": [\"a.test\"], \"host\": 1} | unknown key \"host\" in http; known are hosts, methods, "
                        + "timeoutSeconds, maxRedirects, maxRequestBytes, maxResponseBytes",
                "http | {\"hosts\": [\"a.test/x\"]} | http.hosts[0]: not a host: 'a.test/x'; write example.com, *.example.com, "
                        + "example.com:8443 or http://example.com",
                "http | {\"hosts\": [7]} | http.hosts[0] must be an object",
                "http | {\"hosts\": [{}]} | http.hosts[0] needs a \"host\" such as api.example.com",
                "http | {\"hosts\": [{\"host\": \"a.test\", \"networks\": [\"10\"]}]} | "
                        + "http.hosts[0].networks: not a network: '10'; write 10.0.0.0/8 or fd00::/8",
                "http | {\"hosts\": [{\"host\": \"a.test\", \"headers\": {\"Host\": \"b\"}}]} | "
                        + "http.hosts[0].headers: not a header that can be set: 'Host'",
                "http | {\"hosts\": [{\"host\": \"a.test\", \"headers\": {\"X\": \"a\\nb\"}}]} | "
                        + "http.hosts[0].headers.X must be one line of ASCII text",
                "http | {\"hosts\": [{\"host\": \"a.test\", \"headers\": {\"X\": \"${NO_SUCH_ONE}\"}}]} | "
                        + "http.hosts[0].headers.X: the environment variable NO_SUCH_ONE is not set",
                "http | {\"hosts\": [\"a.test\"], \"methods\": [\"LOOK\"]} | "
                        + "http.methods: not a method: 'LOOK'; known are GET, HEAD, POST, PUT, PATCH, DELETE",
                "http | {\"hosts\": [\"a.test\"], \"timeoutSeconds\": 0} | "
                        + "http.timeoutSeconds must be a whole number, at least 1",
                "files | [] | files must be an object",
                "files | {} | files: name at least one folder",
                "files | {\"a/b\": \".\"} | files.a/b: not a name for a folder, or used already: 'a/b'",
                "files | {\"a\": \"no-such-folder\"} | files.a: there is no folder no-such-folder",
                "files | {\"a\": {\"write\": true}} | files.a needs a \"path\" of a folder",
                "files | {\"a\": {\"path\": \".\", \"write\": 1}} | files.a.write must be true or false",
                "commands | [] | commands must be an object",
                "commands | {\"a\": {}} | commands.a.command is missing: name the program to start",
                "commands | {\"a\": {\"command\": \"no-such-program\"}} | "
                        + "commands.a.command: there is no program 'no-such-program' that can be started",
                "commands | {\"a\": {\"command\": \"sh\"}} | commands.a.command: 'sh' is a shell or is run by one; "
                        + "name the program that it would start",
                "commands | {\"a\": {\"command\": \"env\", \"arguments\": [\"x\"]}} | "
                        + "commands.a.arguments must be a list of lists of regular expressions",
                "commands | {\"a\": {\"command\": \"env\", \"arguments\": [[\"(\"]]}} | "
                        + "commands.a.arguments: not a regular expression: (",
                "commands | {\"a\": {\"command\": \"env\", \"effect\": \"look\"}} | "
                        + "commands.a.effect must be read, write or destroy",
                "commands | {\"a\": {\"command\": \"env\", \"folder\": \"no-such-folder\"}} | "
                        + "commands.a.folder: there is no folder no-such-folder"})
    void whatIsWrongIsNamed(String section, String json, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> tools(section, json)).getMessage());
    }

    @Test
    void aProgramUsesThemAndSeesNoSecret() throws Exception {
        HttpServer web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        web.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = ("key " + exchange.getRequestHeaders().getFirst("X-Key")).getBytes();
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        web.start();
        try {
            String host = "http://127.0.0.1:" + web.getAddress().getPort();
            Files.createDirectory(folder.resolve("data"));
            Cli cli = new Cli(folder);
            cli.write("tools.json", """
                    {"http": {"hosts": [{"host": "%s", "headers": {"X-Key": "${TEST_KEY}"}}]},
                     "files": {"data": {"path": "data", "write": true}},
                     "commands": {"sort": {"command": "sort", "effect": "read"}}}
                    """.formatted(host));
            cli.write("p.py", """
                    files.write("data/a.txt", commands.sort(input="b\\na\\n").stdout)
                    print(files.read("data/a.txt").split(), http.get("%s/").text)
                    """.formatted(host));
            Cli.Ended ended = cli.run(Map.of("TEST_KEY", "s3cr3t"), "",
                    Cli.line("run", "p.py", "--tools", "tools.json", "--calls"));
            assertEquals("['a', 'b'] key ***\n", ended.out());
            assertFalse(ended.toString().contains("s3cr3t"), ended.toString());
            assertTrue(ended.toString().contains("files.write"), ended.toString());
        } finally {
            web.stop(0);
        }
    }
}
