package dev.adder.engine.stdlib.os;

import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.CaseRules;
import java.util.ArrayList;
import java.util.List;

/** Shell patterns: {@code *}, {@code ?}, {@code [seq]} and {@code [!seq]}. Matching is metered and never explodes. */
public final class Wildcards {
    private static final long PIECE_BYTES = 80;

    private Wildcards() {}

    /** Whether a name is what the pattern says. */
    public static boolean matches(Ctx ctx, String name, String pattern, boolean caseMatters) {
        ctx.charge(PIECE_BYTES * pattern.length() + 8L * name.length());
        int[] n = fold(name, caseMatters);
        List<Piece> pieces = pieces(fold(pattern, caseMatters));
        int i = 0;
        int p = 0;
        int star = -1;
        int from = 0;
        while (i < n.length) {
            ctx.step();
            if (p < pieces.size() && pieces.get(p).star) {
                star = p++;
                from = i;
            } else if (p < pieces.size() && pieces.get(p).takes(n[i])) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++from;
            } else {
                return false;
            }
        }
        while (p < pieces.size() && pieces.get(p).star) p++;
        return p == pieces.size();
    }

    private static int[] fold(String text, boolean caseMatters) {
        return (caseMatters ? text : CaseRules.lower(text)).codePoints().toArray();
    }

    /** Whether there is any wildcard in it. */
    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    /** One part of a pattern: any run, any character, or one of some ranges. */
    private record Piece(boolean star, boolean any, boolean not, int[] ranges) {
        boolean takes(int c) {
            if (star) return false;
            if (any) return true;
            boolean in = false;
            for (int i = 0; i < ranges.length; i += 2) in |= c >= ranges[i] && c <= ranges[i + 1];
            return in != not;
        }

        static Piece one(int c) {
            return new Piece(false, false, false, new int[] {c, c});
        }
    }

    private static List<Piece> pieces(int[] p) {
        List<Piece> pieces = new ArrayList<>();
        int last = lastSetEnd(p);
        for (int i = 0; i < p.length;) {
            int c = p[i++];
            if (c == '*') {
                if (pieces.isEmpty() || !pieces.getLast().star) pieces.add(new Piece(true, false, false, new int[0]));
            } else if (c == '?') {
                pieces.add(new Piece(false, true, false, new int[0]));
            } else if (c == '[') {
                int end = i > last ? -1 : setEnd(p, i);
                if (end < 0) {
                    pieces.add(Piece.one(c));
                } else {
                    pieces.add(set(p, i, end));
                    i = end + 1;
                }
            } else {
                pieces.add(Piece.one(c));
            }
        }
        return pieces;
    }

    /** Where the last {@code ]} is: what begins after it has no end, and is not to be looked through each time. */
    private static int lastSetEnd(int[] p) {
        int at = p.length - 1;
        while (at >= 0 && p[at] != ']') at--;
        return at;
    }

    private static int setEnd(int[] p, int start) {
        int j = start;
        if (j < p.length && p[j] == '!') j++;
        if (j < p.length && p[j] == ']') j++;
        while (j < p.length && p[j] != ']') j++;
        return j < p.length ? j : -1;
    }

    private static Piece set(int[] p, int start, int end) {
        boolean not = p[start] == '!';
        List<Integer> ranges = new ArrayList<>();
        for (int i = not ? start + 1 : start; i < end;) {
            int c = p[i++];
            if (i + 1 < end && p[i] == '-') {
                ranges.add(c);
                ranges.add(p[i + 1]);
                i += 2;
            } else {
                ranges.add(c);
                ranges.add(c);
            }
        }
        return new Piece(false, false, not, ranges.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The regular expression that says the same. */
    static String translate(Ctx ctx, String pattern) {
        int[] p = pattern.codePoints().toArray();
        List<String> parts = new ArrayList<>();
        int last = lastSetEnd(p);
        for (int i = 0; i < p.length;) {
            int c = p[i++];
            if (c == '*') {
                if (parts.isEmpty() || !parts.getLast().equals("*")) parts.add("*");
            } else if (c == '?') {
                parts.add(".");
            } else if (c == '[' && i <= last && setEnd(p, i) >= 0) {
                int end = setEnd(p, i);
                parts.add(setText(ctx, new String(p, i, end - i)));
                i = end + 1;
            } else {
                parts.add(RegexEscape.escape(Character.toString(c)));
            }
        }
        return "(?s:" + joined(parts) + ")\\Z";
    }

    private static String joined(List<String> parts) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < parts.size() && !parts.get(i).equals("*")) text.append(parts.get(i++));
        while (i < parts.size()) {
            i++;
            if (i == parts.size()) {
                text.append(".*");
                break;
            }
            StringBuilder fixed = new StringBuilder();
            while (i < parts.size() && !parts.get(i).equals("*")) fixed.append(parts.get(i++));
            if (i == parts.size()) text.append(".*").append(fixed);
            else
                text.append("(?>.*?").append(fixed).append(')');
        }
        return text.toString();
    }

    private static String setText(Ctx ctx, String set) {
        boolean not = set.startsWith("!");
        String chars = not ? set.substring(1) : set;
        List<String> chunks = new ArrayList<>();
        if (chars.indexOf('-') < 0) {
            chars = chars.replace("\\", "\\\\");
        } else {
            int from = 0;
            int k = chars.startsWith("-") ? chars.indexOf('-', 1) : chars.indexOf('-', 1);
            while (k >= 0) {
                chunks.add(chars.substring(from, k));
                from = k + 1;
                int left = chars.codePointCount(k, Math.min(k + 6, chars.length()));
                k = left < 3 ? -1 : chars.indexOf('-', chars.offsetByCodePoints(k, 3));
            }
            String rest = chars.substring(from);
            if (rest.isEmpty()) chunks.set(chunks.size() - 1, chunks.getLast() + "-");
            else
                chunks.add(rest);
            for (int c = chunks.size() - 1; c > 0; c--) {
                String before = chunks.get(c - 1);
                String after = chunks.get(c);
                if (before.isEmpty()) continue;
                int low = before.codePointBefore(before.length());
                int high = after.codePointAt(0);
                if (low > high) {
                    ctx.tick(before.length() + after.length() + chunks.size() - c >> 3);
                    chunks.set(c - 1, before.substring(0, before.length() - Character.charCount(low))
                            + after.substring(Character.charCount(high)));
                    chunks.remove(c);
                }
            }
            StringBuilder joined = new StringBuilder();
            for (int c = 0; c < chunks.size(); c++) {
                if (c > 0) joined.append('-');
                joined.append(chunks.get(c).replace("\\", "\\\\").replace("-", "\\-"));
            }
            chars = joined.toString();
        }
        chars = chars.replaceAll("([&~|])", "\\\\$1");
        if (chars.isEmpty()) return not ? "." : "(?!)";
        if (not) return "[^" + chars + "]";
        return (chars.startsWith("^") || chars.startsWith("[") ? "[\\" : "[") + chars + "]";
    }
}
