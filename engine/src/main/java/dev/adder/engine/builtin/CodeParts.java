package dev.adder.engine.builtin;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is directly inside a statement or expression, in the order in which it is evaluated. */
record CodeParts(Consumer<Stmt> statements, Consumer<Expr> expressions) {
    static List<Expr> defaults(Parameters p) {
        List<Expr> list = new ArrayList<>();
        for (Parameter x : p.positionalOnly()) add(list, x.defaultValue());
        for (Parameter x : p.positional()) add(list, x.defaultValue());
        for (Parameter x : p.keywordOnly()) add(list, x.defaultValue());
        return list;
    }

    static List<Expr> annotations(Stmt.FunctionDef d) {
        Parameters p = d.parameters();
        List<Parameter> all = new ArrayList<>(p.positionalOnly());
        all.addAll(p.positional());
        if (p.varArgs() != null) all.add(p.varArgs());
        all.addAll(p.keywordOnly());
        if (p.keywordArgs() != null) all.add(p.keywordArgs());
        List<Expr> list = new ArrayList<>();
        for (Parameter x : all) add(list, x.annotation());
        add(list, d.returns());
        return list;
    }

    /** Adds the names that a target binds. */
    static void bound(Expr target, Set<String> names) {
        switch (target) {
            case Expr.Name n -> names.add(n.id());
            case Expr.Tuple t -> t.elements().forEach(x -> bound(x, names));
            case Expr.ListExpr l -> l.elements().forEach(x -> bound(x, names));
            case Expr.Starred s -> bound(s.value(), names);
            default -> {}
        }
    }

    private static void add(List<Expr> list, @Nullable Expr e) {
        if (e != null) list.add(e);
    }

    private void visit(@Nullable Expr... all) {
        for (Expr e : all) if (e != null) expressions.accept(e);
    }

    private void each(List<? extends @Nullable Expr> list) {
        for (Expr e : list) if (e != null) expressions.accept(e);
    }

    private void block(List<Stmt> body) {
        body.forEach(statements);
    }

    void of(Stmt s) {
        switch (s) {
            case Stmt.FunctionDef d -> {
                each(d.decorators());
                each(defaults(d.parameters()));
                each(annotations(d));
                block(d.body());
            }
            case Stmt.ClassDef c -> {
                each(c.decorators());
                each(c.bases());
                c.keywords().forEach(k -> visit(k.value()));
                block(c.body());
            }
            case Stmt.For f -> {
                visit(f.iterable(), f.target());
                block(f.body());
                block(f.orElse());
            }
            case Stmt.While w -> {
                visit(w.test());
                block(w.body());
                block(w.orElse());
            }
            case Stmt.If i -> {
                visit(i.test());
                block(i.body());
                block(i.orElse());
            }
            case Stmt.With w -> {
                w.items().forEach(item -> visit(item.context(), item.target()));
                block(w.body());
            }
            case Stmt.Match m -> {
                visit(m.subject());
                for (Stmt.MatchCase c : m.cases()) {
                    pattern(c.pattern());
                    visit(c.guard());
                    block(c.body());
                }
            }
            case Stmt.Try t -> {
                block(t.body());
                block(t.orElse());
                for (Stmt.ExceptHandler h : t.handlers()) {
                    visit(h.type());
                    block(h.body());
                }
                block(t.finalBody());
            }
            default -> simple(s);
        }
    }

    private void simple(Stmt s) {
        switch (s) {
            case Stmt.Return r -> visit(r.value());
            case Stmt.Delete d -> each(d.targets());
            case Stmt.Assign a -> {
                visit(a.value());
                each(a.targets());
            }
            case Stmt.AugAssign a -> visit(a.target(), a.value());
            case Stmt.AnnAssign a -> visit(a.value());
            case Stmt.Raise r -> visit(r.exception(), r.cause());
            case Stmt.Assert a -> visit(a.test(), a.message());
            case Stmt.ExprStmt e -> visit(e.value());
            default -> {}
        }
    }

    private void pattern(Pattern p) {
        switch (p) {
            case Pattern.MatchValue v -> visit(v.value());
            case Pattern.MatchSequence q -> q.patterns().forEach(this::pattern);
            case Pattern.MatchMapping m -> {
                each(m.keys());
                m.patterns().forEach(this::pattern);
            }
            case Pattern.MatchClass c -> {
                visit(c.cls());
                c.patterns().forEach(this::pattern);
                c.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs a when a.pattern() != null -> pattern(a.pattern());
            case Pattern.MatchOr o -> o.patterns().forEach(this::pattern);
            default -> {}
        }
    }

    void of(Expr e) {
        switch (e) {
            case Expr.BoolOp b -> each(b.values());
            case Expr.NamedExpr n -> visit(n.value());
            case Expr.BinOp b -> visit(b.left(), b.right());
            case Expr.UnaryOp u -> visit(u.operand());
            case Expr.Lambda l -> {
                each(defaults(l.parameters()));
                visit(l.body());
            }
            case Expr.IfExp i -> visit(i.test(), i.body(), i.orElse());
            case Expr.Dict d -> {
                for (int i = 0; i < d.values().size(); i++) visit(d.keys().get(i), d.values().get(i));
            }
            case Expr.Set s -> each(s.elements());
            case Expr.ListComp c -> clauses(c.generators(), c.element());
            case Expr.SetComp c -> clauses(c.generators(), c.element());
            case Expr.DictComp c -> clauses(c.generators(), c.key(), c.value());
            case Expr.GeneratorExp g -> clauses(g.generators(), g.element());
            case Expr.Await a -> visit(a.value());
            case Expr.Yield y -> visit(y.value());
            case Expr.YieldFrom y -> visit(y.value());
            case Expr.Compare c -> {
                visit(c.left());
                each(c.comparators());
            }
            case Expr.Call c -> {
                visit(c.function());
                each(c.arguments());
                c.keywords().forEach(k -> visit(k.value()));
            }
            case Expr.JoinedStr j -> each(j.values());
            case Expr.FormattedValue v -> visit(v.value(), v.spec());
            case Expr.Attribute a -> visit(a.value());
            case Expr.Subscript s -> visit(s.value(), s.index());
            case Expr.Starred s -> visit(s.value());
            case Expr.ListExpr l -> each(l.elements());
            case Expr.Tuple t -> each(t.elements());
            case Expr.Slice s -> visit(s.lower(), s.upper(), s.step());
            case Expr.Constant c -> {}
            case Expr.Name n -> {}
        }
    }

    private void clauses(List<Expr.Comprehension> clauses, Expr... elements) {
        for (Expr.Comprehension c : clauses) {
            visit(c.iterable(), c.target());
            each(c.conditions());
        }
        visit(elements);
    }
}
