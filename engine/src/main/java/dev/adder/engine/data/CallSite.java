package dev.adder.engine.data;

/**
 * Where a call comes from.
 *
 * @param id the call's identity
 * @param block index of the code block within the session
 * @param line line in that block, from one
 * @param column column in code points, from one
 */
public record CallSite(CallId id, int block, int line, int column) {}
