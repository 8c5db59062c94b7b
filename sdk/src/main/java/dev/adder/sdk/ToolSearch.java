package dev.adder.sdk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds tools by words: BM25 over name, documentation and parameters, with the name counting most and boosts for exact
 * and beginning matches. Built once for a set of tools; equal queries give equal answers.
 */
public final class ToolSearch {
    private static final double K1 = 1.2;
    private static final double B = 0.6;
    private static final double NAME_WEIGHT = 4;
    private static final double SUMMARY_WEIGHT = 2;
    private static final double PARAMETER_WEIGHT = 1.2;
    private static final double PREFIX_SHARE = 0.6;
    private static final double STEM_SHARE = 0.35;
    private static final int MAX_QUERY_WORDS = 24;
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
            "the", "this", "to", "with", "all", "how", "i", "can", "tool", "function");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final double averageLength;

    private ToolSearch(Collection<Tool> tools) {
        double total = 0;
        for (Tool tool : tools) {
            Entry entry = Entry.of(tool);
            entries.add(entry);
            entry.weights.keySet().forEach(w -> documents.merge(w, 1, Integer::sum));
            total += entry.length;
        }
        this.averageLength = entries.isEmpty() ? 1 : total / entries.size();
    }

    /** A tool that was found. */
    public record Hit(Tool tool, double score) {}

    private record Entry(Tool tool, String fullName, Map<String, Double> weights, double length) {
        static Entry of(Tool tool) {
            Map<String, Double> weights = new HashMap<>();
            add(weights, tool.name().toString(), NAME_WEIGHT);
            add(weights, tool.originalName(), NAME_WEIGHT / 4);
            add(weights, DocText.summary(tool.doc()), SUMMARY_WEIGHT);
            add(weights, DocText.block(tool.doc()), 1);
            for (ToolParameter parameter : tool.parameters()) {
                add(weights, parameter.name(), PARAMETER_WEIGHT);
                add(weights, DocText.line(parameter.doc(), 300), PARAMETER_WEIGHT / 2);
            }
            add(weights, tool.resultDoc(), PARAMETER_WEIGHT / 2);
            add(weights, tool.result().toPython(), PARAMETER_WEIGHT / 2);
            double length = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            return new Entry(tool, tool.name().toString(), weights, length);
        }

        private static void add(Map<String, Double> weights, String text, double weight) {
            words(text).forEach(w -> weights.merge(w, weight, Double::sum));
        }
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
        List<String> words = words(query.length() > 1_000 ? query.substring(0, 1_000) : query)
                .stream().distinct().limit(MAX_QUERY_WORDS).toList();
        String exact = query.strip().toLowerCase(Locale.ROOT);
        String joined = String.join("_", words);
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            double score = 0;
            for (String word : words) {
                score += score(entry, word);
            }
            score += nameBoost(entry, exact, joined);
            if (score > 0) {
                hits.add(new Hit(entry.tool, score));
            }
        }
        hits.sort(Comparator.comparingDouble((Hit h) -> -h.score).thenComparing(h -> h.tool.name()));
        return List.copyOf(hits.subList(0, Math.min(Math.max(0, limit), hits.size())));
    }

    private double score(Entry entry, String word) {
        Double exact = entry.weights.get(word);
        if (exact != null) {
            return rarity(word) * saturated(exact, entry.length);
        }
        if (word.length() < 3) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<String, Double> known : entry.weights.entrySet()) {
            String other = known.getKey();
            double share = share(word, other);
            if (share > 0) {
                best = Math.max(best, share * rarity(other) * saturated(known.getValue(), entry.length));
            }
        }
        return best;
    }

    /** How much a word counts for another: one that begins it, or one of the same stem. */
    private static double share(String word, String other) {
        if (other.startsWith(word) || other.length() >= 4 && word.startsWith(other)) {
            return PREFIX_SHARE;
        }
        int stem = Math.max(4, word.length() - 2);
        return word.length() > stem && other.length() > stem && other.startsWith(word.substring(0, stem))
                ? STEM_SHARE
                : 0;
    }

    private double rarity(String word) {
        int with = documents.getOrDefault(word, 0);
        return Math.log(1 + (entries.size() - with + 0.5) / (with + 0.5));
    }

    private double saturated(double weight, double length) {
        return weight * (K1 + 1) / (weight + K1 * (1 - B + B * length / averageLength));
    }

    private static double nameBoost(Entry entry, String exact, String joined) {
        String bare = entry.tool.name().name();
        if (exact.isEmpty()) {
            return 0;
        }
        if (entry.fullName.equals(exact) || bare.equals(exact) || bare.equals(joined)) {
            return 20;
        }
        boolean begins = exact.length() >= 3 && (entry.fullName.startsWith(exact) || bare.startsWith(exact));
        return begins || joined.length() >= 3 && bare.startsWith(joined) ? 5 : 0;
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
