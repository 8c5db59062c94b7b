package dev.adder.connect.host;

import dev.adder.sdk.ToolFailure;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} stand for characters of a name, a part {@code **} for any number of
 * parts. Matching takes no more than the lengths of both, multiplied.
 */
final class Glob {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_PARTS = 40;

    private final List<String> parts;

    private Glob(List<String> parts) {
        this.parts = parts;
    }

    static Glob parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new ToolFailure("ValueError", "the pattern is longer than " + MAX_LENGTH + " characters");
        }
        List<String> parts = Arrays.stream(text.split("/")).filter(p -> !p.isEmpty() && !p.equals("."))
                .toList();
        if (parts.size() > MAX_PARTS || parts.contains("..")) {
            throw new ToolFailure("ValueError", "the pattern has too many parts, or '..' among them");
        }
        return new Glob(parts);
    }

    /** Whether it reaches below the first level. */
    boolean isDeep() {
        return parts.size() > 1 || parts.contains("**");
    }

    boolean matches(List<String> names) {
        boolean[] reached = new boolean[names.size() + 1];
        reached[0] = true;
        for (String part : parts) {
            boolean[] next = new boolean[names.size() + 1];
            if (part.equals("**")) {
                boolean any = false;
                for (int i = 0; i <= names.size(); i++) {
                    any |= reached[i];
                    next[i] = any;
                }
            } else {
                for (int i = 0; i < names.size(); i++) {
                    next[i + 1] = reached[i] && name(part, names.get(i));
                }
            }
            reached = next;
        }
        return reached[names.size()];
    }

    private static boolean name(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            char c = p < pattern.length() ? pattern.charAt(p) : '\0';
            if (c == '*') {
                star = p++;
                mark = n;
            } else if (c == '?' || c == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
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
