package dev.adder.runtime;

import dev.adder.engine.data.ToolName;

/**
 * Patterns of names and texts, in which {@code *} stands for any run of characters and {@code ?} for one: a full tool
 * name, all tools of a namespace as {@code namespace.*}, {@code *.delete_*}, or {@code *} for all. Matching takes time
 * in proportion to both lengths, whatever they hold.
 */
final class NamePattern {
    private NamePattern() {}

    static boolean fits(String pattern, ToolName name) {
        return pattern.equals("*") || fits(pattern, name.toString());
    }

    /** Whether all of a text fits a pattern. */
    static boolean fits(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
