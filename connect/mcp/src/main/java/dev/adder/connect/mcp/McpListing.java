package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.sdk.DocText;
import dev.adder.sdk.Tool;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * The tools of a server as it lists them. One that cannot be understood is left out with a warning, and the others
 * stay.
 *
 * @param tools the tools in the server's order, then those for resources and prompts
 * @param warnings what was left out, and why
 */
record McpListing(List<Tool> tools, List<String> warnings) {
    private static final int MOST_TOOLS = 2_000;
    private static final int MOST_WARNINGS = 50;
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    McpListing {
        tools = List.copyOf(tools);
        warnings = List.copyOf(warnings);
    }

    static McpListing of(Mcp server, McpConnection c, Duration time)
            throws InterruptedException, TimeoutException, Gone, Refused {
        List<Tool> tools = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (c.offers("tools")) {
            McpTools reader = new McpTools(server, server.memory(c), c.serverVersion());
            Pages pages = Pages.of(c, "tools/list", "tools", MOST_TOOLS, time);
            for (Data item : pages.items()) {
                String name = Pages.text(item, "name");
                if (name != null && !seen.add(name)) continue;
                String shown = "tool " + (name == null || name.isBlank() ? "without a name" : DocText.line(name, 80));
                try {
                    tools.add(reader.tool(item));
                } catch (McpTools.Unusable e) {
                    warn(server, warnings, shown + " is left out: " + e.getMessage());
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "a tool cannot be read", e);
                    warn(server, warnings, shown + " is left out: it cannot be understood");
                }
            }
            if (!pages.complete()) {
                warn(server, warnings, "it lists more tools than anybody could use; only the first " + tools.size()
                        + " are taken");
            }
        }
        tools.addAll(McpReading.tools(server, c, tools));
        return new McpListing(tools, warnings);
    }

    private static void warn(Mcp server, List<String> warnings, String what) {
        if (warnings.size() < MOST_WARNINGS) warnings.add("MCP server " + server.name() + ": " + what);
        else if (warnings.size() == MOST_WARNINGS) warnings.add("MCP server " + server.name() + ": and more like this");
    }
}
