package dev.adder.conformance.fuzz;

import dev.adder.conformance.fuzz.Comparison.Outcome;
import dev.adder.conformance.fuzz.Tree.Child;
import dev.adder.conformance.fuzz.Tree.Piece;
import dev.adder.conformance.fuzz.Tree.Statements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a program on which the two sides differ small: it drops statements, and puts parts in the place of wholes. */
final class Shrinker {
    private static final int BATCH = 4;
    private static final int MAX_RUNS = 800;
    private static final List<Tree> SIMPLE = List.of("0", "''", "None").stream().map(Shrinker::leaf).toList();

    private final Comparison comparison;
    private final Function<Tree, String> source;
    private int runs;

    Shrinker(Comparison comparison, Function<Tree, String> source) {
        this.comparison = comparison;
        this.source = source;
    }

    private static Tree leaf(String text) {
        return Tree.of(new Grammar.Rule("any", text, 1, true, List.of()), text);
    }

    /** The smallest differing program that was found. */
    Tree shrink(Tree program) throws IOException {
        Tree best = program;
        int from = 0;
        while (runs < MAX_RUNS) {
            String text = best.text();
            List<Tree> variants = variants(best).stream().filter(t -> t.text().length() < text.length()).toList();
            if (from >= variants.size()) {
                if (from == 0 || variants.isEmpty()) return best;
                from = 0;
            }
            int found = firstDiffering(variants, from);
            if (found < 0 && from == 0) return best;
            if (found >= 0) best = variants.get(found);
            from = Math.max(found, 0);
        }
        return best;
    }

    private int firstDiffering(List<Tree> variants, int from) throws IOException {
        for (int at = from; at < variants.size() && runs < MAX_RUNS; at += BATCH) {
            List<Tree> batch = variants.subList(at, Math.min(at + BATCH, variants.size()));
            runs += batch.size();
            List<Outcome> outcomes = comparison.run(batch.stream().map(source).toList());
            for (int i = 0; i < batch.size(); i++) {
                Outcome outcome = outcomes.get(i);
                if (outcome.differs() && !outcome.wanted().contains("SyntaxError: ")) return at + i;
            }
        }
        return -1;
    }

    /** The trees that are this one with one change, the large changes first. */
    private static List<Tree> variants(Tree tree) {
        List<Tree> all = new ArrayList<>();
        for (int i = 0; i < tree.pieces().size(); i++) {
            if (tree.pieces().get(i) instanceof Statements s) {
                for (Statements fewer : fewer(s)) all.add(tree.with(i, fewer));
            }
        }
        for (int i = 0; i < tree.pieces().size(); i++) {
            Piece piece = tree.pieces().get(i);
            if (piece instanceof Child c) {
                for (Tree simple : SIMPLE) all.add(tree.with(i, new Child(simple)));
                for (Tree part : c.tree().children()) all.add(tree.with(i, new Child(part)));
                for (Tree variant : variants(c.tree())) all.add(tree.with(i, new Child(variant)));
            } else if (piece instanceof Statements s) {
                for (int k = 0; k < s.trees().size(); k++) {
                    for (Tree variant : variants(s.trees().get(k))) {
                        all.add(tree.with(i, replaced(s, k, List.of(variant))));
                    }
                }
            }
        }
        return all;
    }

    private static List<Statements> fewer(Statements block) {
        List<Statements> all = new ArrayList<>();
        int size = block.trees().size();
        for (int length = Math.max(1, size / 2); length >= 1; length /= 2) {
            for (int from = 0; from + length <= size; from += length) {
                List<Tree> kept = new ArrayList<>(block.trees().subList(0, from));
                kept.addAll(block.trees().subList(from + length, size));
                all.add(new Statements(List.copyOf(kept), block.indent()));
            }
        }
        for (int k = 0; k < size; k++) {
            for (Piece inner : block.trees().get(k).pieces()) {
                if (inner instanceof Statements s) all.add(replaced(block, k, s.trees()));
            }
        }
        return all;
    }

    private static Statements replaced(Statements block, int index, List<Tree> trees) {
        List<Tree> all = new ArrayList<>(block.trees());
        all.remove(index);
        all.addAll(index, trees);
        return new Statements(List.copyOf(all), block.indent());
    }
}
