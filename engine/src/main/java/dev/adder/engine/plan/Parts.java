package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The expressions directly inside those that open no scope and bind no name, in the order in which they run. */
final class Parts {
    private Parts() {}

    static void of(Expr e, Consumer<Expr> each) {
        switch (e) {
            case Expr.BoolOp b -> all(b.values(), each);
            case Expr.BinOp b -> {
                each.accept(b.left());
                each.accept(b.right());
            }
            case Expr.UnaryOp u -> each.accept(u.operand());
            case Expr.IfExp i -> {
                each.accept(i.test());
                each.accept(i.body());
                each.accept(i.orElse());
            }
            case Expr.Dict d -> {
                for (int i = 0; i < d.values().size(); i++) {
                    some(d.keys().get(i), each);
                    each.accept(d.values().get(i));
                }
            }
            case Expr.Set s -> all(s.elements(), each);
            case Expr.ListExpr l -> all(l.elements(), each);
            case Expr.Tuple t -> all(t.elements(), each);
            case Expr.Await a -> each.accept(a.value());
            case Expr.Yield y -> some(y.value(), each);
            case Expr.YieldFrom y -> each.accept(y.value());
            case Expr.Compare c -> {
                each.accept(c.left());
                all(c.comparators(), each);
            }
            case Expr.JoinedStr j -> all(j.values(), each);
            case Expr.FormattedValue v -> {
                each.accept(v.value());
                some(v.spec(), each);
            }
            case Expr.Attribute a -> each.accept(a.value());
            case Expr.Subscript s -> {
                each.accept(s.value());
                each.accept(s.index());
            }
            case Expr.Starred s -> each.accept(s.value());
            case Expr.Slice s -> {
                some(s.lower(), each);
                some(s.upper(), each);
                some(s.step(), each);
            }
            case Expr.Call c -> {
                each.accept(c.function());
                all(c.arguments(), each);
                for (Expr.Keyword k : c.keywords()) each.accept(k.value());
            }
            case Expr.NamedExpr n -> each.accept(n.value());
            case Expr.Name n -> {}
            case Expr.Constant c -> {}
            case Expr.Lambda l -> {}
            case Expr.ListComp c -> {}
            case Expr.SetComp c -> {}
            case Expr.DictComp c -> {}
            case Expr.GeneratorExp c -> {}
        }
    }

    private static void all(List<? extends Expr> several, Consumer<Expr> each) {
        for (Expr e : several) each.accept(e);
    }

    private static void some(@Nullable Expr e, Consumer<Expr> each) {
        if (e != null) each.accept(e);
    }
}
