package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Follows expressions: the calls in them go into the draft, what they may give comes back. */
final class Terms {
    /** Further operands of {@code and} and {@code or} are shown beside each other. */
    private static final int MOST_NESTED = 10;

    private final Analysis a;

    Terms(Analysis analysis) {
        this.a = analysis;
    }

    Values eval(Expr e) {
        if (!a.look(e)) return Values.UNKNOWN;
        a.deeper();
        Values v = a.checked(term(e));
        a.shallower();
        a.charge(v.items().size() / 4);
        return v;
    }

    /** A call whose coroutine is run by what it is passed to. */
    Values awaitedCall(Expr.Call c) {
        return a.look(c) ? a.calls.call(c, true) : Values.UNKNOWN;
    }

    Values optional(@Nullable Expr e) {
        return e == null ? Values.PLAIN : eval(e);
    }

    private Values term(Expr e) {
        return switch (e) {
            case Expr.Name n -> a.names.load(n);
            case Expr.Constant c -> Values.PLAIN;
            case Expr.Attribute x -> a.members.load(eval(x.value()), x.name(), x, false);
            case Expr.Subscript s -> subscript(s);
            case Expr.Call c -> a.calls.call(c, false);
            case Expr.Await w -> w.value() instanceof Expr.Call c ? awaited(a.calls.call(c, true))
                    : awaited(eval(w.value()));
            case Expr.BinOp b -> binary(b);
            case Expr.UnaryOp u -> operand(eval(u.operand()), u);
            case Expr.Compare c -> compare(c);
            case Expr.BoolOp b -> bool(b, 0);
            case Expr.IfExp i -> choice(i);
            case Expr.NamedExpr n -> {
                Values v = eval(n.value());
                a.targets.assign(n.target(), v, n.value());
                yield v;
            }
            case Expr.Lambda l -> {
                a.inlining.defaults(l.parameters(), l);
                yield a.inlining.function(l).alone();
            }
            case Expr.ListExpr l -> display(l, l.elements());
            case Expr.Set s -> display(s, s.elements());
            case Expr.Tuple t -> display(t, t.elements());
            case Expr.Dict d -> dict(d);
            case Expr.ListComp c -> comprehension(c, c.generators(), c.element(), null, false);
            case Expr.SetComp c -> comprehension(c, c.generators(), c.element(), null, false);
            case Expr.DictComp c -> comprehension(c, c.generators(), c.key(), c.value(), false);
            case Expr.GeneratorExp c -> comprehension(c, c.generators(), c.element(), null, true);
            case Expr.Yield y -> yielded(y.value() == null ? Values.PLAIN : eval(y.value()));
            case Expr.YieldFrom y -> yielded(contents(eval(y.value())));
            case Expr.Starred s -> contents(eval(s.value()));
            case Expr.JoinedStr j -> each(j);
            case Expr.FormattedValue f -> each(f);
            case Expr.Slice s -> each(s);
        };
    }

    private Values each(Expr e) {
        Parts.of(e, this::eval);
        return Values.PLAIN;
    }

    /** What comes out of containers, generators and tasks. */
    Values contents(Values of) {
        Values all = of.plain() || of.unknown() ? Values.UNKNOWN : Values.PLAIN;
        for (Value v : of.items()) {
            if (v instanceof Value.Bag b) all = deep(b, all);
            if (v instanceof OwnClass.Instance || v instanceof OwnClass) all = all.orUnknown();
        }
        return a.checked(all);
    }

    /** All that a container holds, and what the containers in it hold. */
    private Values deep(Value.Bag bag, Values known) {
        Values all = known.plus(bag.alone());
        List<Value.Bag> open = new ArrayList<>(List.of(bag));
        for (int i = 0; i < open.size(); i++) {
            if (i > Values.MOST) a.giveUp();
            if (i > Values.MOST) break;
            a.charge(open.size());
            Values held = open.get(i).held.get();
            all = all.plus(held);
            for (Value v : held.items()) if (v instanceof Value.Bag b && !open.contains(b)) open.add(b);
        }
        return all;
    }

    /** What awaiting gives: a coroutine counts as what it gives. */
    private Values awaited(Values of) {
        Values all = of;
        for (Value v : of.items()) {
            if (v instanceof Value.Bag b) all = deep(b, all);
            if (v instanceof OwnClass.Instance) all = all.orUnknown();
        }
        return all;
    }

    private Values subscript(Expr.Subscript s) {
        Values owner = eval(s.value());
        Values index = eval(s.index());
        if (!index.items().isEmpty() && a.survey.operators) {
            a.escapes.escape(Calls.withoutObjects(index), "it is an index", s);
        }
        for (Value v : owner.items()) if (v instanceof OwnClass || v instanceof Value.Std) return owner;
        return contents(owner);
    }

    /** The operands of a long row of operators are followed from the left without going deep. */
    private Values binary(Expr.BinOp b) {
        List<Expr.BinOp> row = new ArrayList<>();
        Expr left = b;
        while (left instanceof Expr.BinOp x) {
            row.add(x);
            left = x.left();
        }
        Values all = operand(eval(left), b);
        for (Expr.BinOp x : row.reversed()) all = all.plus(operand(eval(x.right()), x));
        return all;
    }

    /** What an operator may give back of an operand: containers are joined, all else may go anywhere. */
    private Values operand(Values v, SyntaxNode at) {
        if (v.items().isEmpty()) return v;
        Values kept = v.unknown() ? Values.UNKNOWN : Values.PLAIN;
        for (Value item : v.items()) {
            switch (item) {
                case Value.Bag b -> kept = kept.plus(b.alone());
                case OwnClass.Instance i -> kept = kept.orUnknown();
                case Value.Std s -> {}
                default -> {
                    if (a.survey.operators) a.escapes.escape(item.alone(), "it is an operand", at);
                }
            }
        }
        return kept;
    }

    private Values compare(Expr.Compare c) {
        Values all = operand(eval(c.left()), c).plus(operand(eval(c.comparators().getFirst()), c));
        if (c.comparators().size() > 1) {
            int end = c.comparators().getFirst().end();
            branch(() -> Excerpt.of(a.source, c.start(), end), c, () -> {
                for (Expr e : c.comparators().subList(1, c.comparators().size())) operand(eval(e), c);
            }, () -> {});
        }
        return all.unknown() && a.survey.operators ? Values.UNKNOWN : Values.PLAIN;
    }

    private Values bool(Expr.BoolOp b, int from) {
        Values[] all = {eval(b.values().get(from))};
        if (from + 1 == b.values().size()) return all[0];
        if (from == MOST_NESTED) {
            for (Expr e : b.values().subList(from + 1, b.values().size())) all[0] = all[0].plus(eval(e));
            return all[0];
        }
        Supplier<String> condition = () -> a.text(b.values().get(from));
        Runnable rest = () -> all[0] = all[0].plus(bool(b, from + 1));
        if (b.and()) {
            branch(condition, b, rest, () -> {});
        } else {
            branch(condition, b, () -> {}, rest);
        }
        return all[0];
    }

    private Values choice(Expr.IfExp i) {
        eval(i.test());
        Values[] all = {Values.PLAIN, Values.PLAIN};
        branch(() -> a.text(i.test()), i, () -> all[0] = eval(i.body()), () -> all[1] = eval(i.orElse()));
        return all[0].plus(all[1]);
    }

    /** Drafts two ways of which one is gone. */
    void branch(Supplier<String> condition, SyntaxNode at, Runnable then, Runnable otherwise) {
        boolean certain = a.draft.certain;
        a.draft.certain = false;
        List<PlanNode> outer = a.draft.begin();
        then.run();
        List<PlanNode> first = a.draft.end(outer);
        outer = a.draft.begin();
        otherwise.run();
        List<PlanNode> second = a.draft.end(outer);
        a.draft.certain = certain;
        if (first.isEmpty() && second.isEmpty()) return;
        a.draft.add(new PlanNode.Branch(condition.get(), first, second, a.place(at)));
    }

    private Values display(Expr site, List<Expr> elements) {
        Values held = Values.PLAIN;
        for (Expr e : elements) held = held.plus(eval(e));
        return a.bagOf(site, held);
    }

    private Values dict(Expr.Dict d) {
        Values held = Values.PLAIN;
        for (int i = 0; i < d.values().size(); i++) {
            Expr key = d.keys().get(i);
            if (key != null) held = held.plus(eval(key));
            Values value = eval(d.values().get(i));
            held = held.plus(key == null ? contents(value) : value);
        }
        return a.bagOf(d, held);
    }

    private Values yielded(Values v) {
        OwnFunction f = a.frame.function;
        Value.Bag bag = f == null ? null : f.produced;
        if (bag == null) return Values.UNKNOWN;
        a.flow(bag.held, v);
        if (f != null && f.escaped) a.escapes.escape(v, f.name + " yields it", f.node);
        return bag.held.get().orUnknown();
    }

    private Values comprehension(Expr site, List<Expr.Comprehension> clauses, Expr element, @Nullable Expr second,
            boolean lazy) {
        Scope outer = a.scope;
        Values first = eval(clauses.getFirst().iterable());
        a.scope = a.scopes.scope(site);
        boolean certain = a.draft.certain;
        if (lazy) a.draft.certain = false;
        Values[] held = {Values.PLAIN};
        clause(site, clauses, 0, first, () -> {
            held[0] = eval(element);
            if (second != null) held[0] = held[0].plus(eval(second));
        });
        a.draft.certain = certain;
        a.scope = outer;
        return a.bagOf(site, held[0]);
    }

    private void clause(Expr site, List<Expr.Comprehension> clauses, int i, Values iterable, Runnable inside) {
        if (i == clauses.size()) {
            inside.run();
            return;
        }
        Expr.Comprehension c = clauses.get(i);
        if (!a.look(c)) return;
        a.deeper();
        boolean certain = a.draft.certain;
        Long times = a.origins.times(c.iterable(), a.frame);
        List<PlanNode> outer = a.draft.begin();
        a.draft.certain = certain && times != null && times > 0;
        a.targets.loop(c.target(), contents(iterable), c.iterable());
        conditions(c, 0, () -> {
            Values next = i + 1 < clauses.size() ? eval(clauses.get(i + 1).iterable()) : Values.PLAIN;
            clause(site, clauses, i + 1, next, inside);
        });
        a.draft.certain = certain;
        a.shallower();
        List<PlanNode> body = a.draft.end(outer);
        if (body.isEmpty()) return;
        Source source = a.source;
        Place place = new Place(c.start(), c.end(), source.line(c.start()), source.column(c.start()));
        a.draft.add(new PlanNode.Loop(a.text(c.target()), a.text(c.iterable()), times, false, body, place));
    }

    private void conditions(Expr.Comprehension c, int i, Runnable inside) {
        if (i == c.conditions().size()) {
            inside.run();
            return;
        }
        Expr test = c.conditions().get(i);
        eval(test);
        if (!a.look(test)) return;
        a.deeper();
        branch(() -> a.text(test), test, () -> conditions(c, i + 1, inside), () -> {});
        a.shallower();
    }
}
