package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammar that {@link PegMachine} runs, read from its own notation: a line {@code rule flags: alternatives}, whose
 * further lines are indented; {@code x?}, {@code [x y]}, {@code x*}, {@code x+}, {@code x%','} for a list, {@code &x}
 * and {@code !x} to look ahead, {@code &&'x'} for a token that must follow, {@code ~} to commit to the alternative,
 * {@code ?rule} for one that is tried only when looking for mistakes, {@code label=x}, {@code -> tree} for what to
 * build and {@code => mistake} for what to report. Flags: {@code memo}, {@code left} (left-recursive), {@code plain}
 * (never remembered), {@code quiet} (mistakes are not looked for inside).
 */
final class PegGrammar {
    /** What an alternative consists of. */
    sealed interface Node {}

    record TokenNode(TokenKind kind) implements Node {}

    /** A name that is a soft keyword: the one given, or any. */
    record SoftNode(@Nullable String word) implements Node {}

    record ForceNode(TokenKind kind) implements Node {}

    record RuleNode(Rule rule) implements Node {}

    record OptionalNode(Node node) implements Node {}

    record RepeatNode(Node node, int least, @Nullable TokenKind separator) implements Node {}

    record LookNode(Node node, boolean wanted) implements Node {}

    record CutNode() implements Node {}

    record ChoiceNode(List<Alternative> alternatives) implements Node {}

    /** One way to match; {@code mistake} is a report, {@code tree} what to build. */
    record Alternative(List<Node> items, List<String> labels, @Nullable String tree, @Nullable Mistake mistake,
            boolean onlyForMistakes) {
        /** The place of the item with that label. */
        int index(String label) {
            return labels.indexOf(label);
        }
    }

    /** What to report: how to find its place, from which items, and the text. */
    record Mistake(String place, List<String> arguments, String message) {}

    /** A named rule. */
    static final class Rule {
        final String name;
        final int id;
        final boolean memo;
        final boolean left;
        final boolean plain;
        final boolean quiet;
        private @Nullable ChoiceNode body;

        Rule(String name, int id, List<String> flags) {
            this.name = name;
            this.id = id;
            this.memo = flags.contains("memo");
            this.left = flags.contains("left");
            this.plain = flags.contains("plain");
            this.quiet = flags.contains("quiet");
        }

        ChoiceNode body() {
            ChoiceNode defined = body;
            if (defined == null) throw new IllegalStateException("no rule " + name);
            return defined;
        }
    }

    /** Read when the first mistake is to be explained. */
    private static final class Holder {
        static final PegGrammar PYTHON = new PegGrammar(List.of(PegStatementRules.SIMPLE, PegStatementRules.COMPOUND,
                PegStatementRules.PATTERNS, PegStatementRules.MISTAKES, PegExpressionRules.OPERATORS,
                PegExpressionRules.ATOMS, PegExpressionRules.TARGETS, PegExpressionRules.FUNCTION_PARAMETERS,
                PegExpressionRules.LAMBDA_PARAMETERS, PegExpressionRules.MISTAKES));
    }

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private PegGrammar(List<String> texts) {
        List<String[]> definitions = new ArrayList<>();
        for (String text : texts) {
            for (String definition : text.split("\n(?! )")) {
                int colon = definition.indexOf(':');
                String[] head = definition.substring(0, colon).split(" ");
                List<String> flags = List.of(head).subList(1, head.length);
                rules.put(head[0], new Rule(head[0], rules.size(), flags));
                definitions.add(new String[] {head[0], definition.substring(colon + 1)});
            }
        }
        for (String[] definition : definitions) rule(definition[0]).body = new Reader(definition[1]).choice();
    }

    /** The grammar of Python 3.12. */
    static PegGrammar python() {
        return Holder.PYTHON;
    }

    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) throw new IllegalStateException("no rule " + name);
        return rule;
    }

    /** Reads the alternatives of one rule. */
    private final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.replace('\n', ' ');
        }

        private char peek() {
            while (at < text.length() && text.charAt(at) == ' ') at++;
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean accept(String symbol) {
            peek();
            if (!text.startsWith(symbol, at)) return false;
            at += symbol.length();
            return true;
        }

        ChoiceNode choice() {
            List<Alternative> alternatives = new ArrayList<>();
            do {
                alternatives.add(alternative());
            } while (accept("|"));
            return new ChoiceNode(List.copyOf(alternatives));
        }

        private Alternative alternative() {
            List<Node> items = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            boolean onlyForMistakes = peek() == '?';
            if (onlyForMistakes) at++;
            while (peek() != 0 && "|)]".indexOf(peek()) < 0 && !text.startsWith("->", at)
                    && !text.startsWith("=>", at)) {
                boolean labelled = Character.isLetter(peek()) && text.startsWith("=", at + 1);
                labels.add(labelled ? text.substring(at, at + 1) : "");
                if (labelled) at += 2;
                items.add(item());
            }
            String tree = accept("->") ? word() : null;
            Mistake mistake = accept("=>") ? mistake() : null;
            return new Alternative(List.copyOf(items), List.copyOf(labels), tree, mistake, onlyForMistakes);
        }

        private Mistake mistake() {
            String place = word();
            List<String> arguments = new ArrayList<>();
            while (Character.isLetter(peek())) arguments.add(word());
            String message = peek() == '"' || peek() == '\'' ? quoted() : "";
            return new Mistake(place, List.copyOf(arguments), message);
        }

        private Node item() {
            if (accept("&&")) return new ForceNode(kind(quoted()));
            if (accept("&")) return new LookNode(suffixed(), true);
            if (accept("!")) return new LookNode(suffixed(), false);
            if (accept("~")) return new CutNode();
            return suffixed();
        }

        private Node suffixed() {
            Node node = primary();
            if (at >= text.length()) return node;
            switch (text.charAt(at)) {
                case '?' -> {
                    at++;
                    return new OptionalNode(node);
                }
                case '*' -> {
                    at++;
                    return new RepeatNode(node, 0, null);
                }
                case '+' -> {
                    at++;
                    return new RepeatNode(node, 1, null);
                }
                case '%' -> {
                    at++;
                    return new RepeatNode(node, 1, kind(quoted()));
                }
                default -> {
                    return node;
                }
            }
        }

        private Node primary() {
            char c = peek();
            if (c == '\'') return new TokenNode(kind(quoted()));
            if (c == '"') return new SoftNode(quoted());
            if (accept("(")) {
                ChoiceNode choice = choice();
                at = text.indexOf(')', at) + 1;
                return choice;
            }
            if (accept("[")) {
                ChoiceNode choice = choice();
                at = text.indexOf(']', at) + 1;
                return new OptionalNode(choice);
            }
            String word = word();
            if (word.equals("SOFT")) return new SoftNode(null);
            if (Character.isUpperCase(word.charAt(0))) return new TokenNode(TokenKind.valueOf(word));
            return new RuleNode(rule(word));
        }

        private String quoted() {
            char quote = peek();
            int end = text.indexOf(quote, at + 1);
            String inside = text.substring(at + 1, end);
            at = end + 1;
            return inside;
        }

        private String word() {
            peek();
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) at++;
            if (start == at) throw new IllegalStateException("a word expected: " + text.substring(at));
            return text.substring(start, at);
        }

        private static TokenKind kind(String symbol) {
            TokenKind kind = TokenKind.of(symbol);
            if (kind == null) throw new IllegalStateException("no token " + symbol);
            return kind;
        }
    }
}
