package dev.adder.conformance.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that programs are made from, as the files {@code fuzz/*.txt} have them. It knows nothing of Python. */
record Grammar(Map<String, List<Rule>> expressions, Map<String, List<Rule>> statements, Map<String, Choice> choices) {
    private static final Pattern HOLE = Pattern.compile("<(!?)(#?)(?:(local|new|var):)?([a-z]+|\\d)>");
    private static final Pattern WEIGHT = Pattern.compile("~(\\d+)\\s");
    private static final String OPERATORS = " +-*/%@&|^~<>=!:,";

    /** A piece of a rule. */
    sealed interface Part {}

    /** What stands there as it is. */
    record Text(String text) implements Part {}

    /** Where an expression goes; an outer one does not see the names that its own rule binds. */
    record Hole(String type, boolean outer) implements Part {}

    /** Where a random literal goes. */
    record Literal(String kind) implements Part {}

    /** A fresh name: a lasting one is seen by the statements after the rule, the others in the rule alone. */
    record Fresh(String type, boolean lasting) implements Part {}

    /** The fresh name of this number again. */
    record Again(int number) implements Part {}

    /** A variable there is. */
    record Variable(String type) implements Part {}

    /** A block of statements, with its indentation. */
    record Block(String kind, String indent) implements Part {}

    /**
     * One way to write something.
     *
     * @param section where it stands
     * @param text what the file says
     * @param atomic whether it needs no parentheses in an expression
     */
    record Rule(String section, String text, int weight, boolean atomic, List<Part> parts) {
        boolean isLeaf() {
            return parts.stream().noneMatch(p -> p instanceof Hole || p instanceof Block);
        }

        boolean isOneHole() {
            return parts.size() == 1 && parts.getFirst() instanceof Hole;
        }

        boolean hasBlock() {
            return parts.stream().anyMatch(p -> p instanceof Block);
        }

        /** Whether it does not fit everywhere. */
        boolean isConditional() {
            return assigns() || parts.stream().anyMatch(p -> p instanceof Variable);
        }

        boolean assigns() {
            return text.contains(":=");
        }
    }

    /**
     * The rules to choose from at some place.
     *
     * @param free those that always fit
     * @param total their weight
     * @param conditional the others
     */
    record Choice(List<Rule> free, int total, List<Rule> conditional) {
        static Choice of(List<Rule> rules) {
            List<Rule> free = rules.stream().filter(r -> !r.isConditional()).toList();
            return new Choice(free, free.stream().mapToInt(Rule::weight).sum(),
                    rules.stream().filter(Rule::isConditional).toList());
        }

        /** Those of the rules that end a program's growth soonest. */
        static Choice shallow(List<Rule> rules) {
            List<Rule> leaves = rules.stream().filter(r -> r.isLeaf() && !r.isConditional()).toList();
            List<Rule> passing = rules.stream().filter(Rule::isOneHole).toList();
            return of(!leaves.isEmpty() ? leaves : !passing.isEmpty() ? passing : rules);
        }
    }

    /** The rules for an expression of a type: all of them, or those that end soon. */
    Choice choice(String type, boolean shallow) {
        List<Rule> rules = expressions.get(type);
        if (rules == null) throw new IllegalArgumentException("no section " + type);
        return choices.computeIfAbsent((shallow ? "shallow " : "") + type,
                t -> shallow ? Choice.shallow(rules) : Choice.of(rules));
    }

    /** The rules for a statement. */
    Choice statement(String section) {
        List<Rule> rules = statements.get(section);
        if (rules == null) throw new IllegalArgumentException("no section " + section);
        return choices.computeIfAbsent("statement " + section, t -> Choice.of(rules));
    }

    static Grammar read(Path folder) throws IOException {
        Map<String, List<Rule>> expressions = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(folder.resolve("expressions.txt"))) {
            if (line.startsWith("    ")) {
                add(expressions, section, line.strip());
            } else if (line.endsWith(":")) {
                section = line.substring(0, line.length() - 1);
            }
        }
        Map<String, List<Rule>> statements = new LinkedHashMap<>();
        for (String block : Files.readString(folder.resolve("statements.txt")).split("\n\n+")) {
            if (block.startsWith("== ")) {
                section = block.substring(3).strip();
            } else if (!block.startsWith("#")) {
                add(statements, section, block.stripTrailing());
            }
        }
        return new Grammar(expressions, statements, new HashMap<>());
    }

    private static void add(Map<String, List<Rule>> rules, String section, String line) {
        Matcher weight = WEIGHT.matcher(line);
        boolean weighted = weight.lookingAt();
        String text = weighted ? line.substring(weight.end()) : line;
        rules.computeIfAbsent(section, s -> new ArrayList<>()).add(new Rule(section, text,
                weighted ? Integer.parseInt(weight.group(1)) : 1, isAtomic(text), parts(text)));
    }

    static Rule rule(String text) {
        return new Rule("program", text, 1, false, parts(text));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int at = 0;
        while (hole.find()) {
            if (hole.start() > at) parts.add(new Text(text.substring(at, hole.start())));
            parts.add(part(hole, text));
            at = hole.end();
        }
        if (at < text.length()) parts.add(new Text(text.substring(at)));
        return List.copyOf(parts);
    }

    private static Part part(Matcher hole, String text) {
        String name = hole.group(4);
        if (!hole.group(2).isEmpty()) return new Literal(name);
        if (Character.isDigit(name.charAt(0))) return new Again(Integer.parseInt(name));
        String binding = hole.group(3);
        if ("var".equals(binding)) return new Variable(name);
        if (binding != null) return new Fresh(name, binding.equals("new"));
        if (name.equals("body") || name.equals("loop") || name.equals("function")) {
            return new Block(name, " ".repeat(hole.start() - 1 - text.lastIndexOf('\n', hole.start())));
        }
        return new Hole(name, !hole.group(1).isEmpty());
    }

    /** Whether no operator stands outside of brackets and quotes. */
    private static boolean isAtomic(String rule) {
        String text = HOLE.matcher(rule).replaceAll("x");
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && OPERATORS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
