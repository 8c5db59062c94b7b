package dev.adder.sdk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a prompt shows of functions that are too many to show: how to find them, those without a namespace in full
 * where they are few, and of the others as much as fits, the same for all: names with summaries, names, or how many
 * there are in each namespace.
 */
final class ToolIndex {
    /** How much a list of namespaces alone may take. */
    private static final int NAMESPACES_TOKENS = 330;

    private final int tokens;
    private final List<Tool> shown = new ArrayList<>();
    private final Map<String, List<Tool>> hidden = new TreeMap<>();
    private int hiddenTools;

    private ToolIndex(int tokens) {
        this.tokens = tokens;
    }

    static ToolIndex of(Sdk sdk, int tokens) {
        ToolIndex index = new ToolIndex(tokens);
        List<Tool> own = sdk.inNamespace("").stream().filter(t -> !t.direct()).toList();
        boolean ownShown = StubBudget.fits(own, tokens / 2);
        for (Tool tool : sdk.programTools()) {
            if (ToolFinder.isOwn(tool) || ownShown && tool.name().namespace().isEmpty()) {
                index.shown.add(tool);
            } else {
                index.hidden.computeIfAbsent(tool.name().namespace(), n -> new ArrayList<>()).add(tool);
                index.hiddenTools++;
            }
        }
        return index;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        out.append("These functions are defined already; never define or stub them yourself.\n\n```python\n")
                .append(StubWriter.write(shown)).append("```\n\n");
        out.append(String.format(Locale.ROOT, "There are %,d more, too many to show here. Find and read those you "
                + "need before you call them, such as with `print(tools.describe([t.name for t in "
                + "tools.search(\"words\", limit=3)]))`. ", hiddenTools));
        String summaries = summaries();
        if (TokenEstimate.of(summaries) <= tokens / 2) {
            return out.append("They are:\n\n").append(summaries).toString();
        }
        String names = names();
        if (TokenEstimate.of(names) <= tokens / 2) {
            return out.append("Their names, by namespace:\n\n").append(names).toString();
        }
        return out.append("How many each namespace has (`tools.describe(\"namespace\")` lists them):\n\n")
                .append(counts()).append('\n').toString();
    }

    private String summaries() {
        StringBuilder out = new StringBuilder();
        hidden.forEach((namespace, tools) -> {
            out.append(namespace.isEmpty() ? "" : namespace + ".\n");
            for (Tool tool : tools) {
                String summary = DocText.line(DocText.summary(tool.doc()), 100);
                out.append(namespace.isEmpty() ? "- " : "  - ").append(tool.name().name())
                        .append(summary.isEmpty() ? "" : ": " + summary).append('\n');
            }
        });
        return out.toString();
    }

    private String names() {
        StringBuilder out = new StringBuilder();
        hidden.forEach((namespace, tools) -> out.append("- ").append(label(namespace)).append(": ")
                .append(String.join(", ", tools.stream().map(t -> t.name().name()).toList())).append('\n'));
        return out.toString();
    }

    private static String label(String namespace) {
        return namespace.isEmpty() ? "(no namespace)" : namespace;
    }

    /** How many functions each namespace has, or each outer one when there are too many, the largest at least. */
    private String counts() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        hidden.forEach((namespace, tools) -> sizes.put(label(namespace), tools.size()));
        if (TokenEstimate.of(counted(sizes)) <= NAMESPACES_TOKENS) {
            return counted(sizes);
        }
        TreeMap<String, Integer> outer = new TreeMap<>();
        sizes.forEach((namespace, size) -> outer.merge(outermost(namespace), size, Integer::sum));
        List<String> largest = new ArrayList<>(outer.keySet());
        largest.sort(Comparator.comparingInt((String n) -> -outer.getOrDefault(n, 0)).thenComparing(n -> n));
        TreeMap<String, Integer> fitting = new TreeMap<>();
        int used = 0;
        for (String namespace : largest) {
            int size = outer.getOrDefault(namespace, 0);
            used += TokenEstimate.of(namespace + " " + size) + 1;
            if (used > NAMESPACES_TOKENS) {
                break;
            }
            fitting.put(namespace, size);
        }
        int left = outer.size() - fitting.size();
        return counted(fitting) + (left > 0 ? ", and " + left + " more namespaces" : "");
    }

    private static String outermost(String namespace) {
        int dot = namespace.indexOf('.');
        return dot < 0 ? namespace : namespace.substring(0, dot);
    }

    private static String counted(TreeMap<String, Integer> sizes) {
        return sizes.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }
}
