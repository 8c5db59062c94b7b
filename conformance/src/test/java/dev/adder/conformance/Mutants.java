package dev.adder.conformance;

import dev.adder.engine.Program;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wrong programs made of right ones, each by one change of the kind that people and models make. */
final class Mutants {
    /** The kinds of change. */
    enum Change {
        ARGUMENT_DROPPED, ARGUMENT_RENAMED, WRONG_KEY, WRONG_ATTRIBUTE, WRONG_TYPE, WRONG_LITERAL, MISSING_AWAIT,
        MISSPELT_TOOL, MISSPELT_METHOD, MISSPELT_VARIABLE
    }

    /** A changed program. */
    record Mutant(Change change, String text, int line) {}

    private final String text;
    private final Set<String> tools;
    private final List<Mutant> made = new ArrayList<>();

    private Mutants(String text, Set<String> tools) {
        this.text = text;
        this.tools = tools;
    }

    /** All mutants of a program, in the order of its text. */
    static List<Mutant> of(String text, Set<String> tools) {
        Mutants mutants = new Mutants(text, tools);
        try {
            mutants.visit(Program.of("program.py", text).module());
        } catch (SyntaxErrorException e) {
            return List.of();
        }
        return mutants.made;
    }

    /** Goes over all parts of a syntax tree, whatever they are. */
    private void visit(Object node) {
        if (node instanceof List<?> list) {
            for (Object o : list) if (o != null) visit(o);
            return;
        }
        if (!(node instanceof Record record)) return;
        if (record instanceof Expr e) mutate(e);
        boolean text = record instanceof Expr.JoinedStr || record instanceof Literal;
        if (text) return;
        for (RecordComponent c : record.getClass().getRecordComponents()) {
            try {
                c.getAccessor().setAccessible(true);
                Object part = c.getAccessor().invoke(record);
                if (part != null) visit(part);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void mutate(Expr e) {
        switch (e) {
            case Expr.Call c -> call(c);
            case Expr.Subscript s -> {
                if (s.index() instanceof Expr.Constant k && k.value() instanceof Literal.Str) {
                    change(Change.WRONG_KEY, k.start(), k.end(), misspelt(text.substring(k.start(), k.end())));
                }
            }
            case Expr.Attribute a -> {
                boolean called = text.startsWith("(", a.end());
                change(called ? Change.MISSPELT_METHOD : Change.WRONG_ATTRIBUTE, a.nameStart(), a.end(),
                        misspelt(a.name()));
            }
            case Expr.Await a -> change(Change.MISSING_AWAIT, a.start(), a.value().start(), "");
            case Expr.Name n -> {
                if (!tools.contains(n.id())) change(Change.MISSPELT_VARIABLE, n.start(), n.end(), misspelt(n.id()));
            }
            case Expr.BinOp b -> {
                literal(b.left());
                literal(b.right());
            }
            default -> {}
        }
    }

    private void literal(Expr e) {
        if (!(e instanceof Expr.Constant c)) return;
        if (c.value() instanceof Literal.Int) change(Change.WRONG_LITERAL, c.start(), c.end(), "\"text\"");
        if (c.value() instanceof Literal.Str) change(Change.WRONG_LITERAL, c.start(), c.end(), "7");
    }

    private void call(Expr.Call c) {
        if (!(c.function() instanceof Expr.Name n) || !tools.contains(n.id())) return;
        change(Change.MISSPELT_TOOL, n.start(), n.end(), misspelt(n.id()));
        for (Expr.Keyword k : c.keywords()) {
            if (k.name() != null) {
                change(Change.ARGUMENT_RENAMED, k.start(), k.start() + k.name().length(), misspelt(k.name()));
            }
        }
        if (c.arguments().isEmpty()) return;
        Expr last = c.arguments().getLast();
        if (last instanceof Expr.Starred || last instanceof Expr.GeneratorExp) return;
        int from = c.arguments().size() == 1 ? last.start() : c.arguments().get(c.arguments().size() - 2).end();
        if (c.keywords().isEmpty()) change(Change.ARGUMENT_DROPPED, from, last.end(), "");
        if (c.keywords().isEmpty()) change(Change.ARGUMENT_RENAMED, last.start(), last.start(), "valeu=");
        change(Change.WRONG_TYPE, last.start(), last.end(), "{\"value\": [1]}");
        if (last instanceof Expr.Constant k) {
            change(Change.WRONG_LITERAL, last.start(), last.end(),
                    k.value() instanceof Literal.Str ? "7" : "\"seven\"");
        }
    }

    /** The word without the letter in its middle, or with one more when it is short. */
    private static String misspelt(String word) {
        int middle = word.length() / 2;
        return word.length() < 5 ? word.substring(0, middle) + "q" + word.substring(middle)
                : word.substring(0, middle) + word.substring(middle + 1);
    }

    private void change(Change change, int start, int end, String with) {
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        made.add(new Mutant(change, text.substring(0, start) + with + text.substring(end), line));
    }
}
