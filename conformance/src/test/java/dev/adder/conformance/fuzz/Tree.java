package dev.adder.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;

/** A generated piece of program: a rule with what fills it. Trees do not change; the shrinker makes new ones. */
record Tree(Grammar.Rule rule, List<Piece> pieces) {
    private static final String DIGITS_AND_SIGNS = "-+~0123456789";

    /** What stands in a rule's place. */
    sealed interface Piece {}

    /** Text of the rule, a literal, or a name. */
    record Words(String text) implements Piece {}

    /** An expression. */
    record Child(Tree tree) implements Piece {}

    /** Statements, one below the other. */
    record Statements(List<Tree> trees, String indent) implements Piece {}

    static Tree of(Grammar.Rule rule, String text) {
        return new Tree(rule, List.of(new Words(text)));
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Words w -> out.append(w.text);
                case Child c -> {
                    String text = c.tree.text();
                    boolean wrapped = needsParentheses(c.tree, text, out, i);
                    out.append(wrapped ? "(" + text + ")" : text);
                }
                case Statements s -> out.append(block(s));
            }
        }
        return out.toString();
    }

    /** With the statements of a block that has become empty replaced by {@code pass}. */
    private static String block(Statements block) {
        if (block.trees.isEmpty()) return "pass";
        List<String> lines = new ArrayList<>();
        for (Tree tree : block.trees) tree.text().lines().forEach(lines::add);
        return String.join("\n" + block.indent, lines);
    }

    private boolean needsParentheses(Tree child, String text, CharSequence before, int index) {
        char next = index + 1 < pieces.size() && pieces.get(index + 1) instanceof Words w ? w.text.charAt(0) : '\n';
        char last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
        char previous = before.length() < 2 ? '\n' : before.charAt(before.length() - 2);
        if (last == '{' && text.startsWith("{")) return true;
        if (child.isAtomic(text)) return next == '.' && Character.isDigit(text.charAt(0));
        boolean opened = last == '(' || last == '[' || (last == ' ' && previous == ',');
        boolean closed = next == ')' || next == ']' || next == ',';
        boolean statement = last == '\n' || (last == ' ' && (previous == '=' || previous == 'n'));
        return !(opened && closed) && !(statement && next == '\n' && !rule.atomic() && isStatement());
    }

    private boolean isStatement() {
        return switch (rule.section()) {
            case "any", "top", "loop", "function", "program" -> true;
            default -> false;
        };
    }

    private boolean isAtomic(String text) {
        if (rule.isOneHole() && pieces.getFirst() instanceof Child c) return c.tree.isAtomic(text);
        if (!rule.atomic()) return false;
        boolean word = pieces.size() == 1;
        return !word || DIGITS_AND_SIGNS.indexOf(text.charAt(0)) < 0 || text.chars().allMatch(Character::isDigit);
    }

    /** The trees of expressions directly inside. */
    List<Tree> children() {
        List<Tree> all = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Child c) all.add(c.tree);
        }
        return all;
    }

    Tree with(int index, Piece piece) {
        List<Piece> copy = new ArrayList<>(pieces);
        copy.set(index, piece);
        return new Tree(rule, List.copyOf(copy));
    }
}
