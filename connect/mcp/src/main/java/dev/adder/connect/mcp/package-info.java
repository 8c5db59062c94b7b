/** The tools of MCP servers, over stdio. */
@NullMarked
package dev.adder.connect.mcp;

import org.jspecify.annotations.NullMarked;
