package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpFileTest {
    @Test
    void readsTheFileOfMcpUsers(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mcp.json");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(file, """
                {"mcpServers": {
                  "my-test": {"command": %s, "args": ["-cp", "${CP}", %s, "good"], "env": {"A": "b"}, "icon": "x.png"},
                  "off": {"command": "nowhere", "disabled": true}}}
                """.formatted(quoted(java), quoted(TestServer.class.getName())));
        List<Mcp> servers =
                McpFile.parse(Files.readString(file), Map.of("CP", System.getProperty("java.class.path"))::get);
        assertEquals(1, servers.size());
        try (Mcp server = servers.getFirst()) {
            Tool echo = server.tools().getFirst();
            assertEquals("my_test.echo", echo.name().toString());
            assertEquals(Outcome.value(Data.text("hello")),
                    echo.function().invoke(Data.Map.of("text", "hello"), ToolContext.standalone()));
        }
        assertEquals(file + ": mcpServers.my-test.args: the environment variable CP is not set",
                assertThrows(IllegalArgumentException.class, () -> McpFile.read(file)).getMessage());
        Files.writeString(file, "{");
        assertEquals(file + ": not valid JSON: expected a property name in double quotes, found the end"
                + " (line 1, column 2)",
                assertThrows(IllegalArgumentException.class, () -> McpFile.read(file)).getMessage());
    }

    private static String quoted(String text) {
        return JsonText.write(Data.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | it must hold an object with "mcpServers"
            {"mcpServers": []} | mcpServers must be an object
            {"mcpServers": {"a": {}}} | mcpServers.a needs a "command" that starts the server, or the "url" where it is
            {"mcpServers": {"a": {"type": "http"}}} | mcpServers.a needs a "command" that starts the server, or the "url" where it is
            {"mcpServers": {"a": {"command": "b", "type": "sse"}}} | mcpServers.a.type is sse, and there is no "url"
            {"mcpServers": {"a": {"command": "b", "url": "c"}}} | mcpServers.a must have a "command" or a "url", not both
            {"mcpServers": {"a": {"command": "b", "args": "c"}}} | mcpServers.a.args must be a list
            {"mcpServers": {"a": {"command": "b", "args": [[]]}}} | mcpServers.a.args must be text
            {"mcpServers": {"a": {"command": "b", "timeoutSeconds": 0}}} | mcpServers.a.timeoutSeconds must be a whole number, at least 1
            {"mcpServers": {"a": {"url": "ftp://x"}}} | mcpServers.a: "url" must start with http:// or https:// and name a host
            {"mcpServers": {"a": {"url": "http://a b"}}} | mcpServers.a: "url" is no address: Illegal character in authority
            {"mcpServers": {"a": {"url": "http://u:pass@x"}}} | mcpServers.a: "url" must not hold a password: use "headers"
            {"mcpServers": {"a": {"url": "http://x", "type": "tcp"}}} | mcpServers.a: "type" must be stdio, http or sse
            {"mcpServers": {"a": {"url": "http://x", "headers": {"Host": "y"}}}} | mcpServers.a: "headers" cannot set Host
            {"mcpServers": {"a": {"url": "http://x", "headers": {"A B": "y"}}}} | mcpServers.a: "headers" has a name that is none: A B
            {"mcpServers": {"a": {"url": "http://x", "headers": {"A": "x\\ny"}}}} | mcpServers.a: the header A has a value that is none
            {"mcpServers": {"a": {"url": "x", "headers": {"A": "${NO}"}}}}|mcpServers.a.headers.A: the environment variable NO is not set
            """)
    void saysWhatIsWrongWithAFile(String text, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> McpFile.parse(text, name -> null))
                .getMessage());
    }

    @Test
    void knowsItsKeysWhenAsked() {
        Data section = JsonText.read("{\"a\": {\"url\": \"http://x\", \"heders\": {}}}");
        assertEquals(
                "unknown key \"heders\" in mcpServers.a; known are command, args, env, url, headers, type, timeoutSeconds,"
                        + " startTimeoutSeconds, disabled",
                assertThrows(IllegalArgumentException.class, () -> McpFile.servers(section, name -> null, true))
                        .getMessage());
        assertEquals(1, McpFile.servers(section, name -> null, false).size());
    }
}
