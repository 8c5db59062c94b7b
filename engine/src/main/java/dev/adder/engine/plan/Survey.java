package dev.adder.engine.plan;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a whole program: what each name means, how often each variable is given a value, and whether the
 * program does things that the text does not show.
 */
final class Survey {
    private final ScopeTable scopes;
    private final PlannedTools tools;
    private final Patience patience;
    private final Map<Expr.Name, Variable> names = new IdentityHashMap<>();
    private final Map<Scope, Map<String, Variable>> byScope = new IdentityHashMap<>();
    private final Map<Scope, @Nullable Variable[]> slots = new IdentityHashMap<>();
    private final Map<String, Variable> globals = new HashMap<>();
    private final Set<SyntaxNode> recursive = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The classes of the program. */
    final List<Stmt.ClassDef> classes = new ArrayList<>();
    private Scope scope;
    private int depth;
    private boolean lazyAnnotations;

    /** Whether variables may change in ways that the text does not show. */
    boolean dynamic;
    /** Whether anything in the program can lead to a tool. */
    boolean touches;
    /** Whether it has classes, or reads attributes by text: then it matters what may be an object of its own. */
    boolean objects;
    /** Whether classes of the program say what operators do. */
    boolean operators;
    /** How deeply the program is nested at most. */
    int deepest;

    Survey(ScopeTable scopes, PlannedTools tools, Patience patience) {
        this.patience = patience;
        this.scopes = scopes;
        this.tools = tools;
        this.scope = scopes.module();
    }

    void run(List<Stmt> body) {
        for (Stmt s : body) {
            if (!(s instanceof Stmt.ImportFrom i) || !"__future__".equals(i.module())) continue;
            for (Stmt.Alias a : i.names()) lazyAnnotations |= a.name().equals("annotations");
        }
        statements(body);
    }

    /** Whether an annotation is evaluated where it stands. */
    boolean evaluates(@Nullable Expr annotation) {
        return annotation != null && !lazyAnnotations;
    }

    /** What a name in the text means. */
    Variable variable(Expr.Name name) {
        Variable known = names.get(name);
        if (known == null) throw new IllegalStateException("a name that was not looked at: " + name.id());
        return known;
    }

    /** What a name means in a scope. */
    Variable variable(Scope in, String written) {
        String stored = in.mangle(written);
        Map<String, Variable> known = byScope.computeIfAbsent(in, s -> new HashMap<>());
        Variable v = known.get(stored);
        if (v == null) {
            v = find(in, stored);
            known.put(stored, v);
        }
        return v;
    }

    private Variable find(Scope in, String stored) {
        Binding b = in.find(stored);
        if (b == null) return global(stored);
        return switch (b.kind()) {
            case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> global(stored);
            case NAMESPACE -> {
                global(stored);
                yield new Variable(stored, false);
            }
            case LOCAL, CELL, FREE -> inFrame(in.frame(), b.slot(), stored);
        };
    }

    Variable global(String stored) {
        Variable known = globals.get(stored);
        if (known == null) {
            known = new Variable(stored, true);
            known.shadows = tools.isName(stored) || Names.SPECIAL.contains(stored);
            globals.put(stored, known);
            word(stored);
            mayTouch(stored);
        }
        return known;
    }

    private Variable inFrame(Scope frame, int slot, String stored) {
        Scope at = frame;
        int place = slot;
        while (at.slots().get(place).kind() == Binding.Kind.FREE) {
            int from = captured(at, place);
            Scope around = at.parent();
            if (from < 0 || around == null) break;
            at = around.frame();
            place = from;
        }
        int size = at.slots().size();
        @Nullable Variable[] all = slots.computeIfAbsent(at, s -> new @Nullable Variable[size]);
        Variable known = all[place];
        if (known == null) {
            known = new Variable(stored, false);
            known.captured = at.slots().get(place).kind() == Binding.Kind.CELL;
            all[place] = known;
        }
        return known;
    }

    /** Where a captured slot comes from; captures are in the order of their slots. */
    private static int captured(Scope at, int slot) {
        List<Scope.Capture> captures = at.captures();
        int low = 0;
        int high = captures.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Scope.Capture c = captures.get(middle);
            if (c.to() == slot) return c.from();
            if (c.to() < slot) low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    private void in(Scope inner, Runnable inside) {
        Scope outer = scope;
        scope = inner;
        inside.run();
        scope = outer;
    }

    private void word(String name) {
        if (Known.HIDDEN.contains(name)) {
            dynamic = true;
            touches = true;
        }
    }

    private void mayTouch(String name) {
        boolean reaching = Known.REACHING.contains(name);
        objects |= reaching;
        touches |= reaching || tools.isName(name);
    }

    private Variable store(String name) {
        Variable v = variable(scope, name);
        v.stores++;
        return v;
    }

    private void target(Expr e, @Nullable Expr value) {
        switch (e) {
            case Expr.Name n -> {
                Variable v = store(n.id());
                names.put(n, v);
                v.only = v.stores == 1 ? value : null;
            }
            case Expr.Tuple t -> t.elements().forEach(x -> target(x, null));
            case Expr.ListExpr l -> l.elements().forEach(x -> target(x, null));
            case Expr.Starred s -> target(s.value(), null);
            default -> expression(e);
        }
    }

    private void statements(List<Stmt> body) {
        depth++;
        deepest = Math.max(deepest, depth);
        for (Stmt s : body) statement(s);
        depth--;
    }

    private void statement(Stmt s) {
        patience.step();
        switch (s) {
            case Stmt.ExprStmt e -> expression(e.value());
            case Stmt.Assign a -> {
                expression(a.value());
                for (Expr t : a.targets()) target(t, a.value());
            }
            case Stmt.AugAssign a -> {
                expression(a.target());
                expression(a.value());
                target(a.target(), null);
            }
            case Stmt.AnnAssign a -> {
                optional(a.value());
                if (evaluates(a.annotation())) expression(a.annotation());
                if (a.value() != null) {
                    target(a.target(), a.value());
                } else {
                    expression(a.target());
                }
            }
            case Stmt.Return r -> optional(r.value());
            case Stmt.Delete d -> d.targets().forEach(this::delete);
            case Stmt.If i -> {
                expression(i.test());
                statements(i.body());
                statements(i.orElse());
            }
            case Stmt.While w -> {
                expression(w.test());
                statements(w.body());
                statements(w.orElse());
            }
            case Stmt.For f -> {
                expression(f.iterable());
                target(f.target(), null);
                statements(f.body());
                statements(f.orElse());
            }
            case Stmt.Try t -> attempt(t);
            case Stmt.With w -> {
                for (Stmt.WithItem item : w.items()) {
                    expression(item.context());
                    if (item.target() != null) target(item.target(), null);
                }
                statements(w.body());
            }
            case Stmt.Match m -> {
                expression(m.subject());
                for (Stmt.MatchCase c : m.cases()) {
                    pattern(c.pattern());
                    optional(c.guard());
                    statements(c.body());
                }
            }
            case Stmt.Raise r -> {
                optional(r.exception());
                optional(r.cause());
            }
            case Stmt.Assert a -> {
                expression(a.test());
                optional(a.message());
            }
            default -> definition(s);
        }
    }

    private void definition(Stmt s) {
        switch (s) {
            case Stmt.Import i -> {
                for (Stmt.Alias a : i.names()) {
                    String as = a.asName();
                    int dot = a.name().indexOf('.');
                    Variable v = store(as != null ? as : dot < 0 ? a.name() : a.name().substring(0, dot));
                    v.imported = true;
                    v.defines = true;
                    imported(a.name());
                }
            }
            case Stmt.ImportFrom i -> {
                String module = i.module();
                if (module != null) imported(module);
                for (Stmt.Alias a : i.names()) {
                    word(a.name());
                    mayTouch(a.name());
                    String as = a.asName();
                    if (a.name().equals("*")) continue;
                    Variable v = store(as != null ? as : a.name());
                    v.imported = as == null || as.equals(a.name());
                    v.defines = true;
                }
            }
            case Stmt.FunctionDef d -> function(d);
            case Stmt.ClassDef d -> classDef(d);
            case Stmt.TypeAlias a -> {
                names.put(a.name(), store(a.name().id()));
                Scope outer = scope;
                if (!a.typeParameters().isEmpty()) generic(a, a.typeParameters());
                in(scopes.scope(a), () -> expression(a.value()));
                scope = outer;
            }
            default -> {}
        }
    }

    private void imported(String module) {
        for (String part : module.split("\\.")) {
            word(part);
            mayTouch(part);
        }
    }

    private void delete(Expr e) {
        switch (e) {
            case Expr.Name n -> {
                Variable v = store(n.id());
                v.deleted = true;
                v.only = null;
                names.put(n, v);
            }
            case Expr.Tuple t -> t.elements().forEach(this::delete);
            case Expr.ListExpr l -> l.elements().forEach(this::delete);
            default -> expression(e);
        }
    }

    private void attempt(Stmt.Try t) {
        statements(t.body());
        for (Stmt.ExceptHandler h : t.handlers()) {
            optional(h.type());
            String name = h.name();
            if (name != null) store(name).deleted = true;
            statements(h.body());
        }
        statements(t.orElse());
        statements(t.finalBody());
    }

    private void pattern(Pattern p) {
        switch (p) {
            case Pattern.MatchValue v -> expression(v.value());
            case Pattern.MatchSequence s -> s.patterns().forEach(this::pattern);
            case Pattern.MatchMapping m -> {
                m.keys().forEach(this::expression);
                m.patterns().forEach(this::pattern);
                if (m.rest() != null) store(m.rest());
            }
            case Pattern.MatchClass c -> {
                expression(c.cls());
                c.patterns().forEach(this::pattern);
                c.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs a -> {
                if (a.pattern() != null) pattern(a.pattern());
                if (a.name() != null) store(a.name());
            }
            case Pattern.MatchOr o -> o.patterns().forEach(this::pattern);
            case Pattern.MatchSingleton s -> {}
            case Pattern.MatchStar s -> {
                if (s.name() != null) store(s.name());
            }
        }
    }

    private void function(Stmt.FunctionDef d) {
        store(d.name()).defines = true;
        d.decorators().forEach(this::expression);
        defaults(d.parameters());
        Scope outer = scope;
        if (!d.typeParameters().isEmpty()) generic(d, d.typeParameters());
        annotations(d.parameters());
        annotation(d.returns());
        if (scope.kind() == Scope.Kind.CLASS && d.name().startsWith("__")) {
            operators |= !Known.PLAIN_SPECIAL.contains(d.name());
        }
        Variable own = variable(outer, d.name());
        SyntaxNode around = own.inside;
        own.inside = d;
        scope = scopes.scope(d);
        parameters(d.parameters());
        statements(d.body());
        scope = outer;
        own.inside = around;
    }

    /** Whether a function names itself in its body. */
    boolean callsItself(SyntaxNode function) {
        return recursive.contains(function);
    }

    private void generic(Stmt node, List<TypeParameter> parameters) {
        scope = scopes.typeParameters(node);
        for (TypeParameter t : parameters) {
            store(t.name());
            Expr bound = t.bound();
            if (bound != null) in(scopes.bound(t), () -> expression(bound));
            Expr otherwise = t.defaultValue();
            if (otherwise != null) in(scopes.defaultValue(t), () -> expression(otherwise));
        }
    }

    private void parameters(Parameters p) {
        for (Parameter x : all(p)) {
            Variable v = store(x.name());
            v.parameter = true;
        }
    }

    /** All parameters, {@code *args} and {@code **kwargs} last. */
    static List<Parameter> all(Parameters p) {
        List<Parameter> all = new ArrayList<>(p.positionalOnly());
        all.addAll(p.positional());
        all.addAll(p.keywordOnly());
        if (p.varArgs() != null) all.add(p.varArgs());
        if (p.keywordArgs() != null) all.add(p.keywordArgs());
        return all;
    }

    private void defaults(Parameters p) {
        for (Parameter x : all(p)) optional(x.defaultValue());
    }

    private void annotations(Parameters p) {
        for (Parameter x : all(p)) annotation(x.annotation());
    }

    private void annotation(@Nullable Expr e) {
        if (e != null && evaluates(e)) expression(e);
    }

    private void classDef(Stmt.ClassDef d) {
        store(d.name()).defines = true;
        classes.add(d);
        objects = true;
        d.decorators().forEach(this::expression);
        Scope outer = scope;
        if (!d.typeParameters().isEmpty()) generic(d, d.typeParameters());
        d.bases().forEach(this::expression);
        d.keywords().forEach(k -> expression(k.value()));
        scope = scopes.scope(d);
        statements(d.body());
        scope = outer;
    }

    private void optional(@Nullable Expr e) {
        if (e != null) expression(e);
    }

    private void expression(Expr e) {
        patience.step();
        depth++;
        deepest = Math.max(deepest, depth);
        switch (e) {
            case Expr.Name n -> {
                Variable v = variable(scope, n.id());
                v.loads++;
                names.put(n, v);
                if (v.inside != null) recursive.add(v.inside);
            }
            case Expr.Attribute a -> {
                word(a.name());
                expression(a.value());
            }
            case Expr.Call c -> call(c);
            case Expr.NamedExpr n -> {
                expression(n.value());
                target(n.target(), n.value());
            }
            case Expr.Lambda l -> {
                defaults(l.parameters());
                in(scopes.scope(l), () -> {
                    parameters(l.parameters());
                    expression(l.body());
                });
            }
            case Expr.ListComp c -> comprehension(c, c.generators(), List.of(c.element()));
            case Expr.SetComp c -> comprehension(c, c.generators(), List.of(c.element()));
            case Expr.DictComp c -> comprehension(c, c.generators(), List.of(c.key(), c.value()));
            case Expr.GeneratorExp c -> comprehension(c, c.generators(), List.of(c.element()));
            default -> Parts.of(e, this::expression);
        }
        depth--;
    }

    private void call(Expr.Call c) {
        expression(c.function());
        for (Expr a : c.arguments()) {
            expression(a);
            if (a instanceof Expr.Starred s && s.value() instanceof Expr.Name n) variable(n).spreads++;
        }
        for (Expr.Keyword k : c.keywords()) {
            expression(k.value());
            if (k.name() == null && k.value() instanceof Expr.Name n) variable(n).spreads++;
        }
    }

    private void comprehension(SyntaxNode node, List<Expr.Comprehension> clauses, List<Expr> elements) {
        expression(clauses.getFirst().iterable());
        in(scopes.scope(node), () -> {
            for (int i = 0; i < clauses.size(); i++) {
                Expr.Comprehension c = clauses.get(i);
                if (i > 0) expression(c.iterable());
                target(c.target(), null);
                c.conditions().forEach(this::expression);
            }
            elements.forEach(this::expression);
        });
    }
}
