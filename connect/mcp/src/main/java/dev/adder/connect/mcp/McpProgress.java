package dev.adder.connect.mcp;

import org.jspecify.annotations.Nullable;

/**
 * How far a call is, as its server says.
 *
 * @param server name of the server
 * @param tool name of the tool at the server
 * @param done how much is done, in the server's own unit
 * @param total how much there is to do, if it is known
 * @param message what is being done, or empty; harmless text on one line
 */
public record McpProgress(String server, String tool, double done, @Nullable Double total, String message) {}
