/** The tools of MCP servers, over stdio and over HTTP. */
@NullMarked
package dev.adder.connect.mcp;

import org.jspecify.annotations.NullMarked;
