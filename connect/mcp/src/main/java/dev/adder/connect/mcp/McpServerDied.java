package dev.adder.connect.mcp;

/** An MCP server that could not be started, did not answer in time, or went away; the message names it and the cure. */
public final class McpServerDied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    McpServerDied(String message) {
        super(message, null, false, false);
    }
}
