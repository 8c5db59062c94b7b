package dev.adder.engine.lower;

import dev.adder.engine.syntax.Expr;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether evaluating an expression may yield or await. */
final class Suspends {
    private Map<Expr, Boolean> known = Map.of();

    boolean in(@Nullable Expr e) {
        if (e == null) return false;
        if (known.isEmpty()) known = new IdentityHashMap<>();
        Boolean answer = known.get(e);
        if (answer == null) {
            answer = compute(e);
            known.put(e, answer);
        }
        return answer;
    }

    boolean inAny(List<? extends @Nullable Expr> all) {
        for (Expr e : all) if (in(e)) return true;
        return false;
    }

    private boolean compute(Expr e) {
        return switch (e) {
            case Expr.Yield y -> true;
            case Expr.YieldFrom y -> true;
            case Expr.Await a -> true;
            case Expr.BoolOp b -> inAny(b.values());
            case Expr.NamedExpr n -> in(n.value());
            case Expr.BinOp b -> in(b.left()) || in(b.right());
            case Expr.UnaryOp u -> in(u.operand());
            case Expr.Lambda l -> l.parameters().positionalOnly().stream().anyMatch(p -> in(p.defaultValue()))
                    || l.parameters().positional().stream().anyMatch(p -> in(p.defaultValue()))
                    || l.parameters().keywordOnly().stream().anyMatch(p -> in(p.defaultValue()));
            case Expr.IfExp i -> in(i.test()) || in(i.body()) || in(i.orElse());
            case Expr.Dict d -> inAny(d.keys()) || inAny(d.values());
            case Expr.Set s -> inAny(s.elements());
            case Expr.ListComp c -> in(c.element()) || inClauses(c.generators());
            case Expr.SetComp c -> in(c.element()) || inClauses(c.generators());
            case Expr.DictComp c -> in(c.key()) || in(c.value()) || inClauses(c.generators());
            case Expr.GeneratorExp g -> in(g.generators().getFirst().iterable());
            case Expr.Compare c -> in(c.left()) || inAny(c.comparators());
            case Expr.Call c -> in(c.function()) || inAny(c.arguments())
                    || c.keywords().stream().anyMatch(k -> in(k.value()));
            case Expr.JoinedStr j -> inAny(j.values());
            case Expr.FormattedValue v -> in(v.value()) || in(v.spec());
            case Expr.Constant c -> false;
            case Expr.Attribute a -> in(a.value());
            case Expr.Subscript s -> in(s.value()) || in(s.index());
            case Expr.Starred s -> in(s.value());
            case Expr.Name n -> false;
            case Expr.ListExpr l -> inAny(l.elements());
            case Expr.Tuple t -> inAny(t.elements());
            case Expr.Slice s -> in(s.lower()) || in(s.upper()) || in(s.step());
        };
    }

    private boolean inClauses(List<Expr.Comprehension> clauses) {
        for (Expr.Comprehension c : clauses) {
            if (c.async() || in(c.iterable()) || inAny(c.conditions()) || in(c.target())) return true;
        }
        return false;
    }
}
