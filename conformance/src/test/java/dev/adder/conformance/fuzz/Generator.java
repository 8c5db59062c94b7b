package dev.adder.conformance.fuzz;

import dev.adder.conformance.fuzz.Grammar.Part;
import dev.adder.conformance.fuzz.Grammar.Rule;
import dev.adder.conformance.fuzz.Tree.Child;
import dev.adder.conformance.fuzz.Tree.Piece;
import dev.adder.conformance.fuzz.Tree.Statements;
import dev.adder.conformance.fuzz.Tree.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one program out of the grammar. The same seed gives the same program. */
final class Generator {
    static final Rule PROGRAM = Grammar.rule("<body>");
    private static final Rule GUARD =
            Grammar.rule("try:\n    <body>\nexcept Exception as e:\n    print(type(e).__name__, e)");
    private static final int EXPRESSION_DEPTH = 3;
    private static final int BLOCK_DEPTH = 2;
    private static final int MAX_STATEMENTS = 12;

    private final Grammar grammar;
    private final Random random;
    private final Literals literals;
    private final List<Name> names = new ArrayList<>();
    private int fresh;
    private boolean inLoop;
    private boolean inFunction;
    private int walrusBarred;

    /** A name that the program has bound, and what it is meant to hold. */
    private record Name(String name, String type) {}

    Generator(Grammar grammar, long seed) {
        this.grammar = grammar;
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        literals = new Literals(random);
    }

    Tree program() {
        List<Tree> all = new ArrayList<>();
        int count = 4 + random.nextInt(MAX_STATEMENTS - 3);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(5) == 0) {
                all.add(fill(choose(grammar.statement("top")), EXPRESSION_DEPTH, 0));
            } else {
                all.add(guarded(statement(0)));
            }
        }
        return new Tree(PROGRAM, List.of(new Statements(List.copyOf(all), "")));
    }

    private Tree guarded(Tree statement) {
        if (statement.rule().text().contains("show(") || random.nextInt(8) == 0) return statement;
        return new Tree(GUARD, List.of(new Words("try:\n    "), new Statements(List.of(statement), "    "),
                new Words("\nexcept Exception as e:\n    print(type(e).__name__, e)")));
    }

    private Tree statement(int blockDepth) {
        int die = random.nextInt(10);
        String section = inLoop && die == 0 ? "loop" : inFunction && die == 1 ? "function" : "any";
        Rule rule = choose(grammar.statement(section));
        while (blockDepth >= BLOCK_DEPTH && rule.hasBlock()) rule = choose(grammar.statement(section));
        return fill(rule, EXPRESSION_DEPTH, blockDepth);
    }

    private Statements block(Grammar.Block block, int blockDepth) {
        boolean loopBefore = inLoop;
        boolean functionBefore = inFunction;
        if (block.kind().equals("loop")) inLoop = true;
        if (block.kind().equals("function")) {
            inLoop = false;
            inFunction = true;
        }
        int known = names.size();
        List<Tree> all = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) all.add(statement(blockDepth + 1));
        names.subList(known, names.size()).clear();
        inLoop = loopBefore;
        inFunction = functionBefore;
        return new Statements(List.copyOf(all), block.indent());
    }

    private Tree expression(String type, int depth) {
        List<Name> fitting = named(type);
        if (!fitting.isEmpty() && random.nextInt(depth <= 0 ? 2 : 3) == 0) {
            return Tree.of(new Rule(type, "a variable", 1, true, List.of()),
                    fitting.get(random.nextInt(fitting.size())).name);
        }
        return fill(choose(grammar.choice(type, depth <= 0)), depth - 1, BLOCK_DEPTH);
    }

    private List<Name> named(String type) {
        List<Name> all = new ArrayList<>();
        for (Name name : names) {
            if (name.type.equals(type)) all.add(name);
        }
        return all;
    }

    private boolean applies(Rule rule) {
        if (walrusBarred > 0 && rule.assigns()) return false;
        for (Part part : rule.parts()) {
            if (part instanceof Grammar.Variable v && named(v.type()).isEmpty()) return false;
        }
        return true;
    }

    private Rule choose(Grammar.Choice choice) {
        int total = choice.total();
        List<Rule> fitting = new ArrayList<>();
        for (Rule rule : choice.conditional()) {
            if (applies(rule)) {
                fitting.add(rule);
                total += rule.weight();
            }
        }
        int at = random.nextInt(total);
        boolean free = at < choice.total();
        if (!free) at -= choice.total();
        for (Rule rule : free ? choice.free() : fitting) {
            if (rule.weight() > at) return rule;
            at -= rule.weight();
        }
        throw new IllegalStateException();
    }

    private Tree fill(Rule rule, int depth, int blockDepth) {
        int known = names.size();
        List<Name> bound = new ArrayList<>();
        List<Name> lasting = new ArrayList<>();
        for (Part part : rule.parts()) {
            if (part instanceof Grammar.Fresh f) {
                Name name = new Name("v" + fresh++, f.type());
                bound.add(name);
                if (f.lasting()) lasting.add(name);
                else
                    names.add(name);
            }
        }
        int next = 0;
        List<Piece> pieces = new ArrayList<>();
        for (Part part : rule.parts()) {
            pieces.add(switch (part) {
                case Grammar.Text t -> new Words(t.text());
                case Grammar.Literal l -> new Words(literals.of(l.kind()));
                case Grammar.Fresh f -> new Words(bound.get(next++).name);
                case Grammar.Again a -> new Words(bound.get(a.number()).name);
                case Grammar.Variable v -> {
                    List<Name> fitting = named(v.type());
                    yield new Words(fitting.get(random.nextInt(fitting.size())).name);
                }
                case Grammar.Hole h ->
                    new Child(h.outer() ? outer(h.type(), depth, known) : expression(h.type(), depth));
                case Grammar.Block b -> block(b, blockDepth);
            });
        }
        names.subList(known, names.size()).clear();
        names.addAll(lasting);
        return new Tree(rule, List.copyOf(pieces));
    }

    private Tree outer(String type, int depth, int known) {
        List<Name> hidden = List.copyOf(names.subList(known, names.size()));
        names.subList(known, names.size()).clear();
        walrusBarred++;
        Tree tree = expression(type, depth);
        walrusBarred--;
        names.addAll(hidden);
        return tree;
    }
}
