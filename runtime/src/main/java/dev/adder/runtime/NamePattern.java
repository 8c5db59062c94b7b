package dev.adder.runtime;

import dev.adder.engine.data.ToolName;

/** Patterns of tool names: a full name, all tools of a namespace as {@code namespace.*}, or {@code *} for all. */
final class NamePattern {
    private NamePattern() {}

    static boolean fits(String pattern, ToolName name) {
        if (pattern.equals("*")) {
            return true;
        }
        String full = name.toString();
        return pattern.endsWith(".*")
                ? full.startsWith(pattern.substring(0, pattern.length() - 1))
                : full.equals(pattern);
    }
}
