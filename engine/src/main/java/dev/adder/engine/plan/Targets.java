package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets values flow into what is assigned to: variables, attributes, items, the parts of a pattern. */
final class Targets {
    private final Analysis a;

    Targets(Analysis analysis) {
        this.a = analysis;
    }

    /** A plain assignment of what an expression gives. */
    void assign(Expr target, Values values, Expr from) {
        if (target instanceof Expr.Name n) {
            Variable v = a.survey.variable(n);
            store(v, values);
            if (v.stores == 1) a.frame.stored.put(v, new Stored(from, false, List.of()));
        } else {
            store(target, values);
        }
    }

    /** Any other way in which something gets a value. */
    void store(Expr target, Values values) {
        switch (target) {
            case Expr.Name n -> store(a.survey.variable(n), values);
            case Expr.Tuple t -> several(t.elements(), values);
            case Expr.ListExpr l -> several(l.elements(), values);
            case Expr.Starred s -> store(s.value(), a.bagOf(s, values));
            case Expr.Attribute x -> a.members.store(a.terms.eval(x.value()), x, values);
            case Expr.Subscript s -> item(s, values);
            default -> a.terms.eval(target);
        }
    }

    private void several(List<Expr> targets, Values values) {
        Values each = values.items().isEmpty() ? Values.UNKNOWN : a.terms.contents(values);
        for (Expr t : targets) store(t, each);
    }

    void store(Variable v, Values values) {
        a.flow(v, values);
        if (v.global && a.frame.caller == null && a.guarded == 0 && a.draft.certain && !v.deleted) a.bound.add(v);
    }

    private void item(Expr.Subscript s, Values values) {
        Values owner = a.terms.eval(s.value());
        a.terms.eval(s.index());
        if (values.items().isEmpty()) return;
        boolean kept = owner.only() instanceof Value.Bag;
        for (Value v : owner.items()) if (v instanceof Value.Bag b) a.flow(b.held, values);
        if (!kept) a.escapes.escape(values, "it is put into " + a.text(s.value()), s);
    }

    /** The variables of a loop. */
    void loop(Expr target, Values each, Expr iterable) {
        store(target, each);
        part(target, iterable, List.of());
    }

    private void part(Expr target, Expr iterable, List<Integer> place) {
        switch (target) {
            case Expr.Name n -> {
                Variable v = a.survey.variable(n);
                if (v.stores == 1) a.frame.stored.put(v, new Stored(iterable, true, place));
            }
            case Expr.Tuple t -> parts(t.elements(), iterable, place);
            case Expr.ListExpr l -> parts(l.elements(), iterable, place);
            default -> {}
        }
    }

    private void parts(List<Expr> targets, Expr iterable, List<Integer> place) {
        for (Expr t : targets) if (t instanceof Expr.Starred) return;
        for (int i = 0; i < targets.size(); i++) {
            List<Integer> inner = new ArrayList<>(place);
            inner.add(i);
            part(targets.get(i), iterable, inner);
        }
    }

    /** The names that a pattern binds, and the expressions in it. */
    void pattern(Pattern p, Values subject) {
        switch (p) {
            case Pattern.MatchValue v -> a.terms.eval(v.value());
            case Pattern.MatchSequence s -> s.patterns().forEach(x -> pattern(x, a.terms.contents(subject)));
            case Pattern.MatchMapping m -> {
                m.keys().forEach(a.terms::eval);
                m.patterns().forEach(x -> pattern(x, a.terms.contents(subject)));
                name(m.rest(), subject);
            }
            case Pattern.MatchClass c -> {
                a.terms.eval(c.cls());
                Values fields = a.terms.contents(subject).orUnknown();
                for (Cell field : List.copyOf(a.fields.values())) fields = fields.plus(field.get());
                Values all = fields.plus(subject);
                c.patterns().forEach(x -> pattern(x, all));
                for (int i = 0; i < c.keywordNames().size(); i++) {
                    Values read = a.members.load(subject.orUnknown(), c.keywordNames().get(i), c, false);
                    pattern(c.keywordPatterns().get(i), read);
                }
            }
            case Pattern.MatchAs x -> {
                Pattern inner = x.pattern();
                if (inner != null) pattern(inner, subject);
                name(x.name(), subject);
            }
            case Pattern.MatchOr o -> o.patterns().forEach(x -> pattern(x, subject));
            case Pattern.MatchSingleton s -> {}
            case Pattern.MatchStar s -> name(s.name(), subject);
        }
    }

    void name(@Nullable String name, Values values) {
        if (name != null) store(a.survey.variable(a.scope, name), values);
    }
}
