package dev.adder.sdk;

import dev.adder.engine.type.Type;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds tools by words: BM25 over several fields (name, namespace, documentation, parameters, result), each with a
 * weight and a length of its own, and boosts for names that are exactly or at their beginning what was asked for. Built
 * once for a set of tools; equal queries give equal answers.
 */
public final class ToolSearch {
    private static final double K1 = 1.2;
    private static final double PREFIX_SHARE = 0.6;
    private static final double STEM_SHARE = 0.35;
    private static final double SYNONYM_SHARE = 0.5;
    private static final double SEVERAL_BOOST = 1.15;
    private static final double MISSING_WORDS_SHARE = 0.5;
    private static final double EXACT_BOOST = 20;
    private static final double SAME_WORDS_BOOST = 10;
    private static final double PREFIX_BOOST = 5;
    private static final int MAX_QUERY = 1_000;
    private static final int MAX_QUERY_WORDS = 24;
    private static final int MAX_PARAMETERS_TEXT = 8_000;
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
            "the", "this", "to", "with", "all", "how", "i", "can", "tool", "function");

    /** What people ask for, and what functions are called that do it. */
    private static final Map<String, List<String>> VERBS = verbs(Map.of(
            "create make start buy generate new begin launch submit insert send place open", "create post",
            "add", "create post", "update rename move change edit modify set alter", "update put patch modify",
            "get show read fetch retrieve view see look", "get fetch retrieve", "find", "search list",
            "delete remove erase drop", "delete remove", "stop end hang abort", "cancel end stop update",
            "list", "get"));

    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<String, List<Posting>> postings = new TreeMap<>();

    private ToolSearch(Collection<Tool> tools) {
        List<Map<Field, List<String>>> texts = new ArrayList<>();
        Map<Field, Long> lengths = new EnumMap<>(Field.class);
        for (Tool tool : tools) {
            Map<Field, List<String>> text = texts(tool);
            text.forEach((field, words) -> lengths.merge(field, (long) words.size(), Long::sum));
            texts.add(text);
            Set<String> summary = Set.copyOf(text.getOrDefault(Field.SUMMARY, List.of()));
            entries.add(new Entry(tool, tool.name().toString(), summary));
        }
        for (int place = 0; place < texts.size(); place++) {
            Map<String, Double> weights = new LinkedHashMap<>();
            texts.get(place).forEach((field, words) -> {
                double average = Math.max(1, (double) lengths.getOrDefault(field, 0L) / entries.size());
                double length = 1 - field.normal + field.normal * words.size() / average;
                words.forEach(w -> weights.merge(w, field.weight / length, Double::sum));
            });
            for (Map.Entry<String, Double> w : weights.entrySet()) {
                postings.computeIfAbsent(w.getKey(), k -> new ArrayList<>()).add(new Posting(place, w.getValue()));
            }
        }
    }

    /** Where a word stands: what it counts there, and how much less in a text that is longer than others. */
    private enum Field {
        NAME(4, 0.4), NAMESPACE(2, 0.3), SUMMARY(2.5, 0.4), DOC(1, 0.75), PARAMETERS(1, 0.75), RESULT(0.6, 0.6);

        private final double weight;
        private final double normal;

        Field(double weight, double normal) {
            this.weight = weight;
            this.normal = normal;
        }
    }

    /** A tool that was found. */
    public record Hit(Tool tool, double score) {}

    private record Entry(Tool tool, String fullName, Set<String> summary) {}

    private static Map<String, List<String>> verbs(Map<String, String> groups) {
        Map<String, List<String>> verbs = new HashMap<>();
        groups.forEach((asked, called) -> {
            for (String word : asked.split(" ")) {
                verbs.put(word, List.of(called.split(" ")));
            }
        });
        return Map.copyOf(verbs);
    }

    /** A word's weight in the entry at a place. */
    private record Posting(int place, double weight) {}

    private static Map<Field, List<String>> texts(Tool tool) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        texts.put(Field.NAME, words(tool.name().name()));
        texts.put(Field.NAMESPACE, words(tool.name().namespace()));
        texts.put(Field.SUMMARY, words(DocText.summary(tool.doc())));
        texts.put(Field.DOC, words(DocText.block(tool.doc()) + " " + DocText.line(tool.originalName(), 200)));
        StringBuilder parameters = new StringBuilder();
        for (ToolParameter parameter : tool.parameters()) {
            parameters.append(parameter.name()).append(' ');
            if (parameters.length() < MAX_PARAMETERS_TEXT) {
                parameters.append(DocText.line(parameter.doc(), 200)).append(' ');
            }
        }
        texts.put(Field.PARAMETERS, words(parameters.toString()));
        texts.put(Field.RESULT, words(DocText.line(tool.resultDoc(), 300) + " " + typeName(tool.result())));
        return texts;
    }

    /** The names in a result's type; those of its parts would say little. */
    private static String typeName(Type type) {
        return switch (type) {
            case Type.Record r -> r.name();
            case Type.Ref r -> r.name();
            case Type.ListOf l -> l.item() instanceof Type.ListOf ? "" : typeName(l.item());
            case Type.Union u -> u.members().stream().limit(8)
                    .map(m -> m instanceof Type.Union || m instanceof Type.ListOf ? "" : typeName(m))
                    .collect(Collectors.joining(" "));
            default -> "";
        };
    }

    /** A search over all tools of an SDK. */
    public static ToolSearch of(Sdk sdk) {
        return new ToolSearch(sdk.tools());
    }

    /** A search over these tools. */
    public static ToolSearch of(Collection<Tool> tools) {
        return new ToolSearch(tools);
    }

    /** The best tools for a query, best first; those of equal score by name. */
    public List<Hit> search(String query, int limit) {
        String asked = query.length() > MAX_QUERY ? query.substring(0, MAX_QUERY) : query;
        List<String> words = words(asked).stream().distinct().limit(MAX_QUERY_WORDS).toList();
        String exact = asked.strip().toLowerCase(Locale.ROOT);
        String joined = String.join("_", words);
        double[] scores = new double[entries.size()];
        int[] matched = new int[entries.size()];
        words.forEach(word -> addScores(word, scores, matched));
        boolean several = asksForSeveral(asked, words);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double all = words.isEmpty() ? 0 : (double) matched[i] / words.size();
            double boost = several && givesSeveral(entries.get(i)) ? SEVERAL_BOOST : 1;
            double score = scores[i] * (MISSING_WORDS_SHARE + (1 - MISSING_WORDS_SHARE) * all)
                    * caution(entries.get(i).tool, words) * boost + nameBoost(entries.get(i), exact, joined, words);
            if (score > 0) {
                hits.add(new Hit(entries.get(i).tool, score));
            }
        }
        hits.sort(Comparator.comparingDouble((Hit h) -> -h.score).thenComparing(h -> h.tool.name()));
        return List.copyOf(hits.subList(0, Math.min(Math.max(0, limit), hits.size())));
    }

    /** Whether the last word is a plural and nothing says what is to be done. */
    private static boolean asksForSeveral(String asked, List<String> words) {
        String last = asked.strip().toLowerCase(Locale.ROOT).replaceAll("^.*[^\\p{L}\\p{N}]", "");
        return !words.isEmpty() && !singular(last).equals(last) && !VERBS.containsKey(words.getFirst())
                || words.contains("list");
    }

    private static boolean givesSeveral(Entry entry) {
        return entry.tool.name().name().startsWith("list") || entry.summary.contains("list");
    }

    /** Adds what a word, or the known words near it, give to each entry: for each entry the best of them. */
    private void addScores(String word, double[] scores, int[] matched) {
        Map<Integer, Double> best = new HashMap<>();
        share(word, 1, word, best);
        for (String verb : VERBS.getOrDefault(word, List.of())) {
            if (!verb.equals(word)) {
                share(verb, SYNONYM_SHARE, word, best);
            }
        }
        if (word.length() >= 3) {
            for (String longer : postings.subMap(word, false, word + Character.MAX_VALUE, false).keySet()) {
                share(longer, PREFIX_SHARE, word, best);
            }
            for (int length = 4; length < word.length(); length++) {
                share(word.substring(0, length), PREFIX_SHARE, word, best);
            }
            int stem = Math.max(4, word.length() - 2);
            if (word.length() > stem) {
                String start = word.substring(0, stem);
                for (String other : postings.subMap(start, false, start + Character.MAX_VALUE, false).keySet()) {
                    share(other, STEM_SHARE, word, best);
                }
            }
        }
        best.forEach((place, score) -> {
            scores[place] += score;
            matched[place]++;
        });
    }

    /** A tool that changes or deletes comes a little later when the query does not name what it does. */
    private static double caution(Tool tool, List<String> words) {
        if (tool.effect() == Effect.READ) {
            return 1;
        }
        List<String> verb = words(tool.name().name());
        boolean named = verb.isEmpty() || words.contains(verb.getFirst());
        return named ? 1 : tool.effect() == Effect.WRITE ? 0.97 : 0.85;
    }

    private void share(String known, double share, String word, Map<Integer, Double> best) {
        List<Posting> found = postings.get(known);
        if (found == null || known.equals(word) != (share == 1)) {
            return;
        }
        double rarity = rarity(found.size());
        for (Posting p : found) {
            best.merge(p.place, share * rarity * p.weight * (K1 + 1) / (p.weight + K1), Math::max);
        }
    }

    private double rarity(int with) {
        return Math.log(1 + (entries.size() - with + 0.5) / (with + 0.5));
    }

    private static double nameBoost(Entry entry, String exact, String joined, List<String> words) {
        String bare = entry.tool.name().name();
        if (exact.isEmpty()) {
            return 0;
        }
        if (entry.fullName.equals(exact) || bare.equals(exact) || bare.equals(joined)) {
            return EXACT_BOOST;
        }
        boolean begins = exact.length() >= 3 && (entry.fullName.startsWith(exact) || bare.startsWith(exact));
        if (begins || joined.length() >= 3 && bare.startsWith(joined)) {
            return PREFIX_BOOST;
        }
        Set<String> asked = Set.copyOf(words);
        boolean same = words.size() > 1 && (entry.summary.equals(asked) || Set.copyOf(words(bare)).equals(asked));
        return same ? SAME_WORDS_BOOST : 0;
    }

    /** Lower-case words, names split into theirs, without those that say nothing; plurals as their singular. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String spaced = plain.replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1 $2");
        List<String> words = new ArrayList<>();
        for (String word : spaced.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
