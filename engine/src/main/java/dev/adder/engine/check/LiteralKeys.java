package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a dict written out in the program does not have. A variable that holds one is trusted only when the text
 * shows nothing else of it than that it is read: all of the text is looked at, but only when a key is missing.
 */
final class LiteralKeys {
    private static final int MAX_KEYS = 64;
    private static final String READ = "(?:len|print|sorted|list|tuple|set|str|repr|sum|min|max|any|all|enumerate"
            + "|final_answer|dumps|bool)\\(";
    /** What may follow the name where it is read: a constant key, perhaps stored, a method that changes nothing. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:\\[\\s*(?:'([^'\\\\\\n]*)'|\"([^\"\\\\\\n]*)\")\\s*\\]"
                    + "|\\[\\s*[A-Za-z_0-9.]+\\s*\\](?!\\s*=[^=])"
                    + "|\\.(?:get|items|keys|values|copy)\\()");

    private LiteralKeys() {}

    /** Why there is no such key, with the nearest one; null when there is, or may be. */
    static @Nullable String missing(Pass pass, Expr owner, String key) {
        Expr.Dict dict = owner instanceof Expr.Dict d ? d
                : owner instanceof Expr.Name n && pass.literals.of(n) instanceof Expr.Dict d ? d : null;
        if (dict == null || pass.guarded > 0 || dict.keys().size() > MAX_KEYS) return null;
        List<String> keys = new ArrayList<>();
        for (Expr k : dict.keys()) {
            String text = Binds.text(k);
            if (text == null || text.equals(key)) return null;
            keys.add(text);
        }
        if (owner instanceof Expr.Name n && !onlyRead(pass.text, n.id(), dict.start(), keys)) return null;
        if (keys.contains(key)) return null;
        String near = Spelling.hint(key, keys);
        return "this dict has no key '" + key + "'" + (near.isEmpty() && !keys.isEmpty()
                ? "; it has " + String.join(", ", keys.size() > 12 ? keys.subList(0, 12) : keys) : near);
    }

    /** Whether the name is nothing but defined and read; adds the keys that are stored one by one. */
    private static boolean onlyRead(String text, String name, int value, List<String> keys) {
        Matcher after = AFTER.matcher(text);
        int from = 0;
        while (true) {
            int at = text.indexOf(name, from);
            if (at < 0) return true;
            int end = at + name.length();
            from = end;
            boolean other = at > 0 && (isPart(text.charAt(at - 1)) || text.charAt(at - 1) == '.')
                    || end < text.length() && isPart(text.charAt(end));
            if (other || isDefined(text, end, value)) continue;
            after.region(end, text.length());
            if (after.lookingAt()) {
                String key = after.group(1) != null ? after.group(1) : after.group(2);
                if (deleted(text, at)) return false;
                if (key != null && stored(text, after.end())) keys.add(key);
            } else if (!isRead(text, at, end)) {
                return false;
            }
        }
    }

    private static boolean isPart(char c) {
        return Character.isJavaIdentifierPart(c);
    }

    /** Whether what follows is the assignment of the value itself. */
    private static boolean isDefined(String text, int end, int value) {
        return value > end && text.substring(end, value).strip().equals("=");
    }

    private static boolean stored(String text, int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') i++;
        return i < text.length() && text.charAt(i) != '.' && text.startsWith("=", i) && !text.startsWith("==", i);
    }

    private static boolean deleted(String text, int at) {
        return text.substring(Math.max(0, at - 8), at).stripTrailing().endsWith("del");
    }

    /** Whether the whole dict is only looked at: {@code for k in d}, {@code x in d}, {@code len(d)}. */
    private static boolean isRead(String text, int at, int end) {
        String before = text.substring(Math.max(0, at - 24), at);
        String next = text.substring(end, Math.min(text.length(), end + 8)).stripLeading();
        boolean closed = next.isEmpty() || ":)],}\n!#".indexOf(next.charAt(0)) >= 0
                || text.startsWith("\n", end) || next.startsWith("if ") || next.startsWith("and ")
                || next.startsWith("or ") || next.startsWith("else ");
        return closed && (before.endsWith(" in ") || Pattern.compile(READ + "$").matcher(before).find());
    }
}
