package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a program with the scope of each name, and with whether a place is certain to be reached: not inside a
 * function, branch, loop or {@code try}, nor behind an operand that may stop it.
 */
final class Walk {
    /** What is told of each place. */
    interface Visitor {
        void name(Expr.Name name, Scope scope, boolean certain);

        void module(String module, @Nullable String member, int start, int end, boolean certain);

        void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain);
    }

    private final ScopeTable scopes;
    private final Visitor visitor;
    private final Patience patience;
    private Scope scope;
    private boolean certain = true;

    Walk(ScopeTable scopes, Visitor visitor, Patience patience) {
        this.patience = patience;
        this.scopes = scopes;
        this.visitor = visitor;
        this.scope = scopes.module();
    }

    void run(List<Stmt> body) {
        statements(body);
    }

    private void statements(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            Stmt s = body.get(i);
            statement(s);
            if (s instanceof Stmt.Raise || s instanceof Stmt.Return) certain = false;
        }
    }

    private void perhaps(Runnable inside) {
        boolean before = certain;
        certain = false;
        inside.run();
        certain = before;
    }

    private void in(Scope inner, Runnable inside) {
        Scope outer = scope;
        scope = inner;
        inside.run();
        scope = outer;
    }

    private void statement(Stmt s) {
        switch (s) {
            case Stmt.ExprStmt e -> {
                if (e.value() instanceof Expr.Call c) {
                    call(c, false, true);
                } else {
                    expression(e.value());
                }
                if (endsRun(e.value())) certain = false;
            }
            case Stmt.Assign a -> {
                expression(a.value());
                a.targets().forEach(this::expression);
            }
            case Stmt.AugAssign a -> {
                expression(a.target());
                expression(a.value());
            }
            case Stmt.AnnAssign a -> {
                if (a.value() != null) expression(a.value());
                if (!(a.target() instanceof Expr.Name)) expression(a.target());
                perhaps(() -> expression(a.annotation()));
            }
            case Stmt.Return r -> optional(r.value());
            case Stmt.Delete d -> d.targets().forEach(this::expression);
            case Stmt.If i -> {
                expression(i.test());
                perhaps(() -> statements(i.body()));
                perhaps(() -> statements(i.orElse()));
            }
            case Stmt.While w -> {
                expression(w.test());
                perhaps(() -> statements(w.body()));
                perhaps(() -> statements(w.orElse()));
            }
            case Stmt.For f -> {
                expression(f.iterable());
                expression(f.target());
                perhaps(() -> statements(f.body()));
                perhaps(() -> statements(f.orElse()));
            }
            case Stmt.Try t -> attempt(t);
            case Stmt.With w -> {
                for (Stmt.WithItem item : w.items()) {
                    expression(item.context());
                    optional(item.target());
                }
                perhaps(() -> statements(w.body()));
            }
            case Stmt.Match m -> match(m);
            case Stmt.Raise r -> {
                optional(r.exception());
                optional(r.cause());
            }
            case Stmt.Assert a -> {
                expression(a.test());
                perhaps(() -> optional(a.message()));
            }
            case Stmt.Import i -> i.names()
                    .forEach(a -> visitor.module(a.name(), null, a.start(), a.end(), certain));
            case Stmt.ImportFrom i -> i.names()
                    .forEach(a -> visitor.module(origin(i), a.name(), a.start(), a.end(), certain));
            case Stmt.FunctionDef d -> function(d);
            case Stmt.ClassDef d -> classDef(d);
            case Stmt.TypeAlias a -> {}
            case Stmt.Global g -> {}
            case Stmt.Nonlocal n -> {}
            case Stmt.Pass p -> {}
            case Stmt.Break b -> {}
            case Stmt.Continue c -> {}
        }
    }

    /** The module that names are imported from; empty for one that is named from where the program is. */
    static String origin(Stmt.ImportFrom i) {
        String module = i.module();
        return module == null || i.level() > 0 ? "" : module;
    }

    private static boolean endsRun(Expr e) {
        if (!(e instanceof Expr.Call c)) return false;
        return c.function() instanceof Expr.Name n && Set.of("final_answer", "exit", "quit").contains(n.id())
                || c.function() instanceof Expr.Attribute a && Set.of("final_answer", "exit").contains(a.name());
    }

    private void attempt(Stmt.Try t) {
        perhaps(() -> {
            statements(t.body());
            for (Stmt.ExceptHandler h : t.handlers()) {
                optional(h.type());
                statements(h.body());
            }
            statements(t.orElse());
        });
        perhaps(() -> statements(t.finalBody()));
    }

    private void match(Stmt.Match m) {
        expression(m.subject());
        perhaps(() -> {
            for (Stmt.MatchCase c : m.cases()) {
                pattern(c.pattern());
                optional(c.guard());
                statements(c.body());
            }
        });
    }

    private void pattern(Pattern p) {
        switch (p) {
            case Pattern.MatchValue v -> expression(v.value());
            case Pattern.MatchSequence s -> s.patterns().forEach(this::pattern);
            case Pattern.MatchMapping m -> {
                m.keys().forEach(this::expression);
                m.patterns().forEach(this::pattern);
            }
            case Pattern.MatchClass c -> {
                expression(c.cls());
                c.patterns().forEach(this::pattern);
                c.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs a -> {
                if (a.pattern() != null) pattern(a.pattern());
            }
            case Pattern.MatchOr o -> o.patterns().forEach(this::pattern);
            case Pattern.MatchSingleton s -> {}
            case Pattern.MatchStar s -> {}
        }
    }

    private void function(Stmt.FunctionDef d) {
        d.decorators().forEach(this::expression);
        defaults(d.parameters());
        if (d.typeParameters().isEmpty()) annotations(d);
        perhaps(() -> in(scopes.scope(d), () -> statements(d.body())));
    }

    /** Names in annotations are looked up where they are evaluated; those that are not have no binding. */
    private void annotations(Stmt.FunctionDef d) {
        Parameters p = d.parameters();
        for (Parameter q : p.positionalOnly()) optional(q.annotation());
        for (Parameter q : p.positional()) optional(q.annotation());
        for (Parameter q : p.keywordOnly()) optional(q.annotation());
        optional(d.returns());
    }

    private void defaults(Parameters p) {
        List<Parameter> all = new ArrayList<>(p.positionalOnly());
        all.addAll(p.positional());
        all.addAll(p.keywordOnly());
        for (Parameter parameter : all) optional(parameter.defaultValue());
    }

    private void classDef(Stmt.ClassDef d) {
        d.decorators().forEach(this::expression);
        if (d.typeParameters().isEmpty()) {
            d.bases().forEach(this::expression);
            d.keywords().forEach(k -> expression(k.value()));
        }
        perhaps(() -> in(scopes.scope(d), () -> statements(d.body())));
    }

    private void optional(@Nullable Expr e) {
        if (e != null) expression(e);
    }

    private void call(Expr.Call c, boolean awaited, boolean unused) {
        expression(c.function());
        expressions(c.arguments());
        if (!c.keywords().isEmpty()) c.keywords().forEach(k -> expression(k.value()));
        visitor.call(c, scope, awaited, unused, certain);
    }

    private void expressions(List<Expr> list) {
        for (int i = 0; i < list.size(); i++) expression(list.get(i));
    }

    private void expression(Expr e) {
        patience.step();
        switch (e) {
            case Expr.Name n -> visitor.name(n, scope, certain);
            case Expr.Constant c -> {}
            case Expr.Attribute a -> expression(a.value());
            case Expr.Call c -> call(c, false, false);
            case Expr.Await a -> {
                if (a.value() instanceof Expr.Call c) {
                    call(c, true, false);
                } else {
                    expression(a.value());
                }
            }
            case Expr.BoolOp b -> {
                expression(b.values().getFirst());
                perhaps(() -> b.values().subList(1, b.values().size()).forEach(this::expression));
            }
            case Expr.IfExp i -> {
                expression(i.test());
                perhaps(() -> expression(i.body()));
                perhaps(() -> expression(i.orElse()));
            }
            case Expr.Compare c -> {
                expression(c.left());
                expression(c.comparators().getFirst());
                if (c.comparators().size() > 1) {
                    perhaps(() -> c.comparators().subList(1, c.comparators().size()).forEach(this::expression));
                }
            }
            case Expr.NamedExpr n -> expression(n.value());
            case Expr.BinOp b -> {
                expression(b.left());
                expression(b.right());
            }
            case Expr.UnaryOp u -> expression(u.operand());
            case Expr.Lambda l -> {
                defaults(l.parameters());
                perhaps(() -> in(scopes.scope(l), () -> expression(l.body())));
            }
            case Expr.Dict d -> {
                d.keys().forEach(this::optional);
                d.values().forEach(this::expression);
            }
            case Expr.Set s -> expressions(s.elements());
            case Expr.ListExpr l -> expressions(l.elements());
            case Expr.Tuple t -> expressions(t.elements());
            case Expr.ListComp c -> comprehension(c.generators(), scopes.scope(c), List.of(c.element()));
            case Expr.SetComp c -> comprehension(c.generators(), scopes.scope(c), List.of(c.element()));
            case Expr.DictComp c -> comprehension(c.generators(), scopes.scope(c), List.of(c.key(), c.value()));
            case Expr.GeneratorExp c -> comprehension(c.generators(), scopes.scope(c), List.of(c.element()));
            case Expr.Yield y -> optional(y.value());
            case Expr.YieldFrom y -> expression(y.value());
            case Expr.JoinedStr j -> expressions(j.values());
            case Expr.FormattedValue v -> {
                expression(v.value());
                optional(v.spec());
            }
            case Expr.Subscript s -> {
                expression(s.value());
                expression(s.index());
            }
            case Expr.Starred s -> expression(s.value());
            case Expr.Slice s -> {
                optional(s.lower());
                optional(s.upper());
                optional(s.step());
            }
        }
    }

    private void comprehension(List<Expr.Comprehension> clauses, Scope inner, List<Expr> elements) {
        expression(clauses.getFirst().iterable());
        perhaps(() -> in(inner, () -> {
            for (int i = 0; i < clauses.size(); i++) {
                Expr.Comprehension c = clauses.get(i);
                if (i > 0) expression(c.iterable());
                expression(c.target());
                c.conditions().forEach(this::expression);
            }
            elements.forEach(this::expression);
        }));
    }
}
