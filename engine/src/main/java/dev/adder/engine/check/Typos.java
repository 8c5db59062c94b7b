package dev.adder.engine.check;

import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of attributes, keys and arguments of what is not known. One is reported as a warning when the program has
 * it nowhere else, nothing in the library is called so, and one letter makes it a name that there is. Where values come
 * from outside, as from a tool that may give anything, nothing is.
 */
final class Typos {
    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\n]{4,60})\"|'([^'\\\\\n]{4,60})'");
    private static final Set<String> FROM_OUTSIDE = Set.of("open", "input", "environ", "argv", "stdin", "read_text",
            "read_bytes", "getenv", "setattr");

    /** What a name is that of. */
    enum Kind {
        ATTRIBUTE("attribute", "nothing has an attribute"), METHOD("attribute", "nothing has an attribute"),
        KEY("key", "nothing has a key"),
        ARGUMENT("call", "nothing takes an argument");

        final String problem;
        final String words;

        Kind(String problem, String words) {
            this.problem = problem;
            this.words = words;
        }
    }

    private record Seen(String name, Kind kind, int start, int end) {}

    /** Loaded when a name is suspected, since most programs have none. */
    private static final class Library {
        static final NameIndex NAMES = read();

        private static NameIndex read() {
            try (InputStream in = Typos.class.getResourceAsStream("names.txt")) {
                if (in == null) throw new IllegalStateException("no resource names.txt");
                return new NameIndex(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The attributes of the builtin types. */
    private static final class OfTypes {
        static final NameIndex NAMES = read();

        private static NameIndex read() {
            Set<String> names = new HashSet<>();
            for (PyClass c : dev.adder.engine.value.Types.all()) {
                for (String name : c.namespace.keySet()) if (!name.startsWith("_")) names.add(name);
            }
            return new NameIndex(names);
        }
    }

    private final List<Seen> seen = new ArrayList<>(0);

    /** Whether a problem is one that these find, so that whoever knows more has better words for it. */
    static boolean isGuess(Problem p) {
        return !p.certain() && p.message().startsWith("nothing ");
    }

    void add(String name, Kind kind, int start, int end) {
        boolean odd = kind == Kind.KEY ? name.length() > LEAST && name.length() < MOST : name.length() >= LEAST;
        if (odd && seen.size() < Checker.MOST_PROBLEMS) seen.add(new Seen(name, kind, start, end));
    }

    /** The warnings that remain, by all that the program says. */
    List<Problem> problems(Pass pass, Set<String> bodies) {
        if (seen.isEmpty() || !pass.defined.isEmpty()) return List.of();
        List<Problem> found = new ArrayList<>(0);
        Map<String, Integer> words = null;
        Set<String> fields = null;
        Set<String> texts = null;
        for (Seen s : seen) {
            boolean key = s.kind == Kind.KEY;
            boolean stored = pass.seen.stored.contains(s.name) || bodies.contains(s.name)
                    || pass.seen.tested.contains(s.name);
            if (stored || !key && OfTypes.NAMES.contains(s.name) || isRepeated(s.name, pass.text)) continue;
            boolean library = !key && !pass.scopes.imports().isEmpty();
            if (library && Library.NAMES.contains(s.name)) continue;
            if (words == null) {
                pass.charge(pass.text.length());
                words = words(pass.text);
            }
            if (words.getOrDefault(s.name, 1) != 1) continue;
            pass.charge(words.size());
            String near = key && !words.containsKey(s.name) ? null : near(s.name, words.keySet());
            if (near == null && key) {
                if (texts == null) texts = texts(pass.text);
                pass.charge(texts.size());
                near = near(s.name, texts);
            }
            if (near == null && !key) near = OfTypes.NAMES.near(s.name);
            if (near == null && library) near = Library.NAMES.near(s.name);
            if (near == null || !key && Library.NAMES.contains(s.name)) continue;
            if (fields == null) fields = fields(pass.tools, words.keySet());
            boolean outside = s.kind != Kind.ARGUMENT && s.kind != Kind.METHOD && fields.contains("")
                    || key && words.keySet().stream().anyMatch(FROM_OUTSIDE::contains);
            if (outside || fields.contains(s.name)) continue;
            found.add(new Problem(s.kind.problem, s.kind.words + " '" + s.name + "'. Did you mean '" + near + "'?",
                    s.start, s.end, false));
        }
        return found;
    }

    /** Whether a word stands in the text more than once, as nearly all do. */
    private static boolean isRepeated(String word, String text) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0 && times < 2; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean part = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1))
                    || end < text.length() && Character.isJavaIdentifierPart(text.charAt(end));
            if (!part) times++;
        }
        return times > 1;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean escape = i > 0 && text.charAt(i - 1) == '\\';
            boolean part = !escape && i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (part && from < 0) from = i;
            if (part || from < 0) continue;
            words.merge(text.substring(from, i), 1, Integer::sum);
            from = -1;
        }
        return words;
    }

    /** The short texts in quotes. */
    private static Set<String> texts(String text) {
        Set<String> texts = new HashSet<>();
        Matcher m = QUOTED.matcher(text);
        while (m.find()) texts.add(m.group(1) != null ? m.group(1) : m.group(2));
        return texts;
    }

    private static @Nullable String near(String name, Collection<String> known) {
        String best = null;
        for (String other : known) {
            if (isLikely(name, other) && (best == null || other.compareTo(best) < 0)) best = other;
        }
        return best;
    }

    static boolean isLikely(String name, String other) {
        return other.length() > LEAST && isTypo(name, other) && !other.equalsIgnoreCase(name);
    }

    /** Whether one letter more, less or other, or two that change places, make the one name of the other. */
    static boolean isTypo(String a, String b) {
        int longer = a.length() - b.length();
        if (longer < -1 || longer > 1 || a.equals(b)) return false;
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        if (longer > 0) return rest(a, i + 1, b, i);
        if (longer < 0) return rest(a, i, b, i + 1);
        boolean swapped = i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
        return rest(a, i + 1, b, i + 1) || swapped && rest(a, i + 2, b, i + 2);
    }

    private static boolean rest(String a, int i, String b, int j) {
        return a.length() - i == b.length() - j && a.startsWith(b.substring(j), i);
    }

    /** The fields of all results of the tools that the program names; with an empty one when they may have others. */
    private static Set<String> fields(ToolCalls tools, Set<String> words) {
        Set<String> fields = new HashSet<>();
        for (ToolType tool : tools.all()) {
            if (words.contains(tool.tool.name().name())) collect(tool.declared.result(), fields, new HashSet<>());
        }
        return fields;
    }

    private static void collect(Type type, Set<String> fields, Set<String> visited) {
        switch (Types.resolve(type)) {
            case Type.ListOf l -> collect(l.item(), fields, visited);
            case Type.Awaitable a -> collect(a.result(), fields, visited);
            case Type.Union u -> u.members().forEach(m -> collect(m, fields, visited));
            case Type.Record r -> {
                if (r.open()) fields.add("");
                if (!r.name().isEmpty() && !visited.add(r.name())) return;
                for (Type.Field f : r.fields()) {
                    fields.add(f.name());
                    collect(f.type(), fields, visited);
                }
            }
            case Type.Str t -> {}
            case Type.Int t -> {}
            case Type.Float t -> {}
            case Type.Bool t -> {}
            case Type.Bytes t -> {}
            case Type.None t -> {}
            case Type.Literal t -> {}
            case Type.Decimal t -> {}
            default -> fields.add("");
        }
    }
}
