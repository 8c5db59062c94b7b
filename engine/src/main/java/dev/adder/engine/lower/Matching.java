package dev.adder.engine.lower;

import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.tree.Constant;
import dev.adder.engine.tree.Logic;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Patterns;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.tree.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code match}: a chain of branches, each testing the subject against a pattern. */
final class Matching {
    /** More cases are not nested in one another, which would take a deep Java stack. */
    private static final int MOST_CHAINED = 100;

    private final Unit unit;
    private Map<String, Integer> captures = new LinkedHashMap<>();

    Matching(Unit unit) {
        this.unit = unit;
    }

    private static long position(SyntaxNode n) {
        return Node.position(n.start(), n.end());
    }

    Statement lower(Stmt.Match m) {
        Node subject = unit.expressions.lower(m.subject());
        int slot = unit.temporary();
        unit.before.add(new Simple.AssignLocal(slot, subject));
        boolean lifted = unit.suspends && m.cases().stream().anyMatch(c -> unit.yields.in(c.guard()));
        return lifted || m.cases().size() > MOST_CHAINED ? withFlag(m, slot) : chain(m, slot, 0);
    }

    private Statement chain(Stmt.Match m, int slot, int index) {
        Stmt.MatchCase c = m.cases().get(index);
        Node test = test(c, slot);
        if (c.guard() != null) {
            test = new Logic.And(new Node[] {test, unit.expressions.lower(c.guard())}, position(c.guard()));
        }
        Statement body = unit.statements.body(c.body());
        Statement otherwise = index + 1 < m.cases().size() ? chain(m, slot, index + 1) : null;
        return new Clauses(unit).branch(test, body, otherwise);
    }

    /** The form for guards that yield: each case runs unless an earlier one was taken. */
    private Statement withFlag(Stmt.Match m, int slot) {
        int taken = unit.temporary();
        List<Statement> all = new ArrayList<>();
        all.add(new Simple.AssignLocal(taken, new Constant(false, 0)));
        for (Stmt.MatchCase c : m.cases()) {
            long at = position(c.pattern());
            Node free = new Logic.Not(new Suspension.Temporary(taken, at), at);
            Node test = new Logic.And(new Node[] {free, test(c, slot)}, at);
            List<Statement> chosen = new ArrayList<>();
            chosen.add(new Simple.AssignLocal(taken, new Constant(true, at)));
            chosen.add(unit.statements.body(c.body()));
            Statement body = unit.block(chosen);
            all.add(new Clauses(unit).branch(test, guarded(c, body), null));
        }
        return unit.block(all);
    }

    private Statement guarded(Stmt.MatchCase c, Statement body) {
        if (c.guard() == null) return body;
        List<Statement> outer = unit.before;
        List<Statement> all = new ArrayList<>();
        unit.before = all;
        Node guard = unit.expressions.lower(c.guard());
        all.add(new Clauses(unit).branch(guard, body, null));
        unit.before = outer;
        return unit.block(all);
    }

    private Node test(Stmt.MatchCase c, int slot) {
        captures = new LinkedHashMap<>();
        Patterns.Pattern pattern = pattern(c.pattern());
        int[] slots = new int[captures.size()];
        Target[] targets = new Target[slots.length];
        int i = 0;
        for (Map.Entry<String, Integer> e : captures.entrySet()) {
            slots[i] = e.getValue();
            targets[i++] = unit.target(e.getKey(), position(c.pattern()));
        }
        return new Patterns.Test(slot, pattern, slots, targets, position(c.pattern()));
    }

    private int capture(@Nullable String name) {
        return name == null ? -1 : captures.computeIfAbsent(name, n -> unit.temporary());
    }

    private Patterns.Pattern pattern(Pattern p) {
        return switch (p) {
            case Pattern.MatchValue v -> new Patterns.Value(unit.expressions.lower(v.value()), false);
            case Pattern.MatchSingleton s ->
                new Patterns.Value(new Constant(Expressions.value(s.value()), position(s)), true);
            case Pattern.MatchAs a ->
                new Patterns.As(a.pattern() == null ? null : pattern(a.pattern()), capture(a.name()));
            case Pattern.MatchOr o -> new Patterns.Or(patterns(o.patterns()));
            case Pattern.MatchSequence s -> sequence(s);
            case Pattern.MatchMapping m -> new Patterns.Mapping(
                    m.keys().stream().map(unit.expressions::lower).toArray(Node[]::new), patterns(m.patterns()),
                    capture(m.rest()));
            case Pattern.MatchClass c -> new Patterns.OfClass(unit.expressions.lower(c.cls()),
                    patterns(c.patterns()), c.keywordNames().toArray(String[]::new), patterns(c.keywordPatterns()),
                    position(c));
            case Pattern.MatchStar s -> throw new IllegalStateException("star outside a sequence");
        };
    }

    private Patterns.Pattern sequence(Pattern.MatchSequence s) {
        int star = -1;
        int starSlot = -1;
        Patterns.Pattern[] all = new Patterns.Pattern[s.patterns().size()];
        for (int i = 0; i < all.length; i++) {
            if (s.patterns().get(i) instanceof Pattern.MatchStar m) {
                star = i;
                starSlot = capture(m.name());
                all[i] = new Patterns.As(null, -1);
            } else {
                all[i] = pattern(s.patterns().get(i));
            }
        }
        return new Patterns.Sequence(all, star, starSlot);
    }

    private Patterns.Pattern[] patterns(List<Pattern> list) {
        return list.stream().map(this::pattern).toArray(Patterns.Pattern[]::new);
    }
}
