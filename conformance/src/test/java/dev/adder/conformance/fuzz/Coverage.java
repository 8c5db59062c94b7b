package dev.adder.conformance.fuzz;

import dev.adder.conformance.fuzz.Grammar.Rule;
import dev.adder.conformance.fuzz.Tree.Child;
import dev.adder.conformance.fuzz.Tree.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts which kinds of nodes were made with which types of values in them, and what came out. */
final class Coverage {
    private static final String SHOWN = "[A-Za-z_]\\w*(: .*| .*)?";

    private final Map<String, Map<String, Integer>> byKind = new TreeMap<>();
    private final Map<String, Integer> results = new TreeMap<>();

    void add(Tree tree) {
        List<String> types = new ArrayList<>();
        for (Tree child : tree.children()) types.add(meant(child));
        byKind.computeIfAbsent(kind(tree.rule()), k -> new TreeMap<>()).merge(String.join(", ", types), 1,
                Integer::sum);
        for (Tree.Piece piece : tree.pieces()) {
            if (piece instanceof Child c) add(c.tree());
            if (piece instanceof Statements s) s.trees().forEach(this::add);
        }
    }

    /** Counts the types of the values and errors that a program showed. */
    void addOutput(String output) {
        output.lines().filter(line -> line.matches(SHOWN)).forEach(line -> {
            String word = line.split("[: ]", 2)[0];
            if (word.length() < 24) results.merge(word, 1, Integer::sum);
        });
    }

    private static String kind(Rule rule) {
        return rule.section() + " | " + rule.text().lines().findFirst().orElse("");
    }

    /** The type that an expression is meant to have; for one that may have any, that of what it is made of. */
    private static String meant(Tree tree) {
        boolean passes = tree.rule().isOneHole() && !tree.children().isEmpty();
        return passes ? meant(tree.children().getFirst()) : tree.rule().section();
    }

    int kinds() {
        return byKind.size();
    }

    int cells() {
        return byKind.values().stream().mapToInt(Map::size).sum();
    }

    /** The rules that no program used. */
    List<String> missing(Grammar grammar) {
        return Stream.of(grammar.expressions(), grammar.statements()).flatMap(m -> m.values().stream())
                .flatMap(List::stream).map(Coverage::kind).distinct().filter(k -> !byKind.containsKey(k)).sorted()
                .toList();
    }

    /** The whole table: a line for each kind, with each combination of operand types and how often it was made. */
    String table() {
        StringBuilder out = new StringBuilder();
        byKind.forEach((kind, types) -> out.append(kind).append("    ").append(types).append('\n'));
        return out.append("\nresults    ").append(results).append('\n').toString();
    }

    String summary() {
        return kinds() + " kinds of nodes, " + cells() + " kinds with types of operands, " + results.size()
                + " types of results";
    }
}
