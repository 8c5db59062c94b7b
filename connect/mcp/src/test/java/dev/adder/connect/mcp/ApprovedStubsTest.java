package dev.adder.connect.mcp;

import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.testing.Approved;
import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model reads of the servers that MCP's own authors publish. */
class ApprovedStubsTest {
    private static void check(String name, Map<String, String> environment, String... arguments) {
        Path main = Needs.npmPackage("@modelcontextprotocol/server-" + name).resolve("dist/index.js");
        List<String> line = new ArrayList<>(List.of(Needs.node().toString(), main.toString()));
        line.addAll(List.of(arguments));
        try (Mcp server = Mcp.stdio(name, line, environment, Duration.ofMinutes(1))) {
            Approved.check("connect/mcp", name + ".txt", StubWriter.write(Sdk.of(server.tools())));
        }
    }

    @Test
    void filesystem(@TempDir Path folder) throws IOException {
        check("filesystem", Map.of(), folder.toRealPath().toString());
    }

    @Test
    void everything() {
        check("everything", Map.of());
    }

    @Test
    void memory(@TempDir Path folder) {
        check("memory", Map.of("MEMORY_FILE_PATH", folder.resolve("memory.json").toString()));
    }
}
