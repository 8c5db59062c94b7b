package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with the variables of one name, as far as that tells which keys a dict in one of them has: the
 * dict itself, and those inside it at some depth. Whatever is not known to only look counts as a change.
 */
final class DictUses {
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final Set<String> LOOKING = Set.of("len", "print", "str", "repr", "bool", "final_answer", "dumps");
    private static final Set<String> GOING_OVER = Set.of("sorted", "list", "tuple", "set", "sum", "min", "max", "any",
            "all", "enumerate");
    private static final Set<String> GIVING = Set.of("get", "items", "values", "copy");

    /** Keys that are stored one by one, in whatever dict in the variable. */
    final Set<String> stored = new HashSet<>();

    private final Pass pass;
    private final String name;
    private final Expr value;
    private final Set<String> trusted = new HashSet<>();
    private final Set<String> bound = new HashSet<>();
    private int changed = NOWHERE;

    private DictUses(Pass pass, String name, Expr value) {
        this.pass = pass;
        this.name = name;
        this.value = value;
    }

    /** The uses of all variables called so, where the value is the one that is meant. */
    static DictUses of(Pass pass, List<Stmt> program, String name, Expr value) {
        DictUses uses = new DictUses(pass, name, value);
        uses.statements(program);
        uses.trusted.retainAll(uses.bound);
        if (!uses.trusted.isEmpty()) uses.changed = 0;
        return uses;
    }

    /** Whether what is written is all that is in a dict so many steps inside, but for what is stored. */
    boolean keeps(int depth) {
        return depth < changed;
    }

    private void change(int depth) {
        changed = Math.min(changed, depth);
    }

    /** How many steps an expression leads into the variable; -1 when it does not start there. */
    private int depth(Expr e) {
        int depth = 0;
        Expr at = e;
        while (at instanceof Expr.Subscript s && !(s.index() instanceof Expr.Slice)) {
            depth++;
            at = s.value();
        }
        return at instanceof Expr.Name n && n.id().equals(name) ? depth : -1;
    }

    private void indexes(Expr e) {
        for (Expr at = e; at instanceof Expr.Subscript s; at = s.value()) expression(s.index());
    }

    /** An expression of which anything may become. */
    private void expression(@Nullable Expr e) {
        if (e == null) return;
        pass.step();
        int depth = depth(e);
        if (depth >= 0) {
            change(depth);
            indexes(e);
            return;
        }
        inside(e);
    }

    /** An expression that is only looked at. */
    private void looked(Expr e) {
        if (depth(e) >= 0) {
            indexes(e);
        } else {
            expression(e);
        }
    }

    /** An expression that is gone over: a dict gives its keys, a list what is in it. */
    private void goneOver(Expr e) {
        int depth = depth(e);
        if (depth < 0) {
            expression(e);
        } else {
            if (depth > 0 || !(value instanceof Expr.Dict)) change(depth + 1);
            indexes(e);
        }
    }

    private void inside(Expr e) {
        switch (e) {
            case Expr.Call c -> call(c);
            case Expr.Compare c -> compare(c);
            case Expr.JoinedStr j -> j.values().forEach(this::expression);
            case Expr.FormattedValue v -> {
                looked(v.value());
                expression(v.spec());
            }
            case Expr.UnaryOp u -> looked(u.operand());
            case Expr.IfExp i -> {
                looked(i.test());
                expression(i.body());
                expression(i.orElse());
            }
            case Expr.BoolOp b -> b.values().forEach(this::expression);
            case Expr.BinOp b -> {
                expression(b.left());
                expression(b.right());
            }
            case Expr.NamedExpr n -> {
                expression(n.value());
                target(n.target());
            }
            case Expr.Dict d -> {
                for (int i = 0; i < d.values().size(); i++) {
                    if (d.keys().get(i) == null) {
                        spread(d.values().get(i));
                    } else {
                        expression(d.keys().get(i));
                        expression(d.values().get(i));
                    }
                }
            }
            case Expr.Set s -> s.elements().forEach(this::expression);
            case Expr.ListExpr l -> l.elements().forEach(this::expression);
            case Expr.Tuple t -> t.elements().forEach(this::expression);
            case Expr.Await a -> expression(a.value());
            case Expr.Yield y -> expression(y.value());
            case Expr.YieldFrom y -> goneOver(y.value());
            case Expr.Attribute a -> expression(a.value());
            case Expr.Subscript s -> {
                expression(s.value());
                expression(s.index());
            }
            case Expr.Starred s -> goneOver(s.value());
            case Expr.Slice s -> {
                expression(s.lower());
                expression(s.upper());
                expression(s.step());
            }
            case Expr.Lambda l -> {
                parameters(l.parameters());
                expression(l.body());
            }
            case Expr.ListComp c -> comprehension(c.generators(), List.of(c.element()));
            case Expr.SetComp c -> comprehension(c.generators(), List.of(c.element()));
            case Expr.GeneratorExp c -> comprehension(c.generators(), List.of(c.element()));
            case Expr.DictComp c -> comprehension(c.generators(), List.of(c.key(), c.value()));
            case Expr.Name n -> {}
            case Expr.Constant c -> {}
        }
    }

    private void comprehension(List<Expr.Comprehension> clauses, List<Expr> elements) {
        for (Expr.Comprehension c : clauses) {
            goneOver(c.iterable());
            target(c.target());
            c.conditions().forEach(this::looked);
        }
        elements.forEach(this::expression);
    }

    private void compare(Expr.Compare c) {
        expression(c.left());
        for (int i = 0; i < c.ops().size(); i++) {
            switch (c.ops().get(i)) {
                case IN, NOT_IN, IS, IS_NOT -> looked(c.comparators().get(i));
                default -> expression(c.comparators().get(i));
            }
        }
    }

    private void call(Expr.Call c) {
        String called = c.function() instanceof Expr.Name n ? n.id()
                : c.function() instanceof Expr.Attribute a && a.name().equals("dumps") ? "dumps" : "";
        boolean looking = LOOKING.contains(called);
        boolean over = GOING_OVER.contains(called);
        if (looking || over) trusted.add(called);
        int depth = c.function() instanceof Expr.Attribute a ? depth(a.value()) : -1;
        if (depth >= 0 && c.function() instanceof Expr.Attribute a) {
            if (!a.name().equals("keys")) change(GIVING.contains(a.name()) ? depth + 1 : depth);
            indexes(a.value());
        } else if (!looking && !over) {
            expression(c.function());
        }
        for (Expr a : c.arguments()) {
            if (looking) {
                looked(a);
            } else if (over) {
                goneOver(a);
            } else {
                expression(a);
            }
        }
        for (Expr.Keyword k : c.keywords()) {
            if (k.name() == null) {
                spread(k.value());
            } else {
                expression(k.value());
            }
        }
    }

    /** A dict whose items go into another one. */
    private void spread(Expr e) {
        int depth = depth(e);
        if (depth < 0) {
            expression(e);
        } else {
            change(depth + 1);
            indexes(e);
        }
    }

    private void target(@Nullable Expr target) {
        switch (target) {
            case null -> {}
            case Expr.Name n -> name(n.id());
            case Expr.Tuple t -> t.elements().forEach(this::target);
            case Expr.ListExpr l -> l.elements().forEach(this::target);
            case Expr.Starred s -> target(s.value());
            case Expr.Subscript s when depth(s) >= 0 -> {
                String key = Binds.text(s.index());
                if (key == null) {
                    change(depth(s) - 1);
                } else {
                    stored.add(key);
                }
                indexes(s);
            }
            default -> expression(target);
        }
    }

    private void name(@Nullable String bound) {
        if (bound == null) return;
        this.bound.add(bound);
        if (bound.equals(name)) change(0);
    }

    private void assigned(Expr target, Expr from) {
        boolean itself = target instanceof Expr.Name n && n.id().equals(name) && from == value;
        if (!itself) target(target);
    }

    private void statements(List<Stmt> body) {
        body.forEach(this::statement);
    }

    private void statement(Stmt s) {
        pass.step();
        switch (s) {
            case Stmt.ExprStmt e -> looked(e.value());
            case Stmt.Assign a -> {
                expression(a.value());
                a.targets().forEach(t -> assigned(t, a.value()));
            }
            case Stmt.AnnAssign a -> {
                expression(a.value());
                if (a.value() != null) assigned(a.target(), a.value());
            }
            case Stmt.AugAssign a -> augmented(a);
            case Stmt.Return r -> expression(r.value());
            case Stmt.Delete d -> d.targets().forEach(this::deleted);
            case Stmt.If i -> {
                looked(i.test());
                statements(i.body());
                statements(i.orElse());
            }
            case Stmt.While w -> {
                looked(w.test());
                statements(w.body());
                statements(w.orElse());
            }
            case Stmt.For f -> {
                goneOver(f.iterable());
                target(f.target());
                statements(f.body());
                statements(f.orElse());
            }
            case Stmt.Try t -> {
                statements(t.body());
                for (Stmt.ExceptHandler h : t.handlers()) {
                    expression(h.type());
                    name(h.name());
                    statements(h.body());
                }
                statements(t.orElse());
                statements(t.finalBody());
            }
            case Stmt.With w -> {
                for (Stmt.WithItem i : w.items()) {
                    expression(i.context());
                    target(i.target());
                }
                statements(w.body());
            }
            case Stmt.Match m -> match(m);
            case Stmt.Assert a -> {
                looked(a.test());
                expression(a.message());
            }
            case Stmt.Raise r -> {
                expression(r.exception());
                expression(r.cause());
            }
            default -> definition(s);
        }
    }

    /** Statements that bind names and nothing else, as far as this asks. */
    private void definition(Stmt s) {
        switch (s) {
            case Stmt.FunctionDef d -> {
                d.decorators().forEach(this::expression);
                name(d.name());
                parameters(d.parameters());
                statements(d.body());
            }
            case Stmt.ClassDef d -> {
                d.decorators().forEach(this::expression);
                d.bases().forEach(this::expression);
                d.keywords().forEach(k -> expression(k.value()));
                name(d.name());
                statements(d.body());
            }
            case Stmt.TypeAlias a -> name(a.name().id());
            case Stmt.Import i -> i.names().forEach(this::imported);
            case Stmt.ImportFrom i -> i.names().forEach(this::imported);
            case Stmt.Global g -> g.names().forEach(this::name);
            case Stmt.Nonlocal n -> n.names().forEach(this::name);
            default -> {}
        }
    }

    private void augmented(Stmt.AugAssign a) {
        expression(a.value());
        int depth = depth(a.target());
        if (depth > 0) {
            change(depth);
            indexes(a.target());
        } else {
            target(a.target());
        }
    }

    private void deleted(Expr target) {
        if (depth(target) > 0) {
            indexes(target);
        } else {
            target(target);
        }
    }

    private void imported(Stmt.Alias alias) {
        int dot = alias.name().indexOf('.');
        name(alias.asName() != null ? alias.asName() : dot < 0 ? alias.name() : alias.name().substring(0, dot));
    }

    private void parameters(Parameters p) {
        List<Parameter> all = new ArrayList<>(p.positionalOnly());
        all.addAll(p.positional());
        all.addAll(p.keywordOnly());
        for (Parameter q : all) {
            name(q.name());
            expression(q.defaultValue());
        }
        if (p.varArgs() != null) name(p.varArgs().name());
        if (p.keywordArgs() != null) name(p.keywordArgs().name());
    }

    private void match(Stmt.Match m) {
        expression(m.subject());
        for (Stmt.MatchCase c : m.cases()) {
            pattern(c.pattern());
            if (c.guard() != null) looked(c.guard());
            statements(c.body());
        }
    }

    private void pattern(@Nullable Pattern p) {
        switch (p) {
            case null -> {}
            case Pattern.MatchValue v -> expression(v.value());
            case Pattern.MatchSequence s -> s.patterns().forEach(this::pattern);
            case Pattern.MatchMapping m -> {
                m.patterns().forEach(this::pattern);
                name(m.rest());
            }
            case Pattern.MatchClass c -> {
                expression(c.cls());
                c.patterns().forEach(this::pattern);
                c.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs a -> {
                pattern(a.pattern());
                name(a.name());
            }
            case Pattern.MatchOr o -> o.patterns().forEach(this::pattern);
            case Pattern.MatchStar s -> name(s.name());
            case Pattern.MatchSingleton s -> {}
        }
    }
}
