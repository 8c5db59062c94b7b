package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows statements: the calls in them go into the draft in the order in which they run. */
final class Steps {
    private final Analysis a;
    private final List<OwnClass> classes = new ArrayList<>();

    Steps(Analysis analysis) {
        this.a = analysis;
    }

    /** The class whose body is run. */
    @Nullable
    OwnClass cls() {
        for (OwnClass c : classes.reversed()) if (c.scope == a.scope) return c;
        return null;
    }

    void body(OwnClass c, List<Stmt> body) {
        classes.add(c);
        run(body);
        classes.removeLast();
    }

    /** Follows statements up to one that nothing comes after; true when there is one. */
    boolean run(List<Stmt> body) {
        for (Stmt s : body) {
            if (!a.look(s)) return true;
            a.deeper();
            boolean ends = statement(s);
            a.shallower();
            if (ends) return true;
            if (a.frame.left || a.loopLeft) a.draft.certain = false;
        }
        return false;
    }

    private boolean statement(Stmt s) {
        switch (s) {
            case Stmt.ExprStmt e -> {
                a.terms.eval(e.value());
                boolean ends = e.value() instanceof Expr.Call && a.calls.takeEnded();
                if (ends) ends();
                return ends;
            }
            case Stmt.Assign x -> {
                Values v = a.terms.eval(x.value());
                for (Expr t : x.targets()) a.targets.assign(t, v, x.value());
            }
            case Stmt.AugAssign x -> {
                Values before = a.terms.eval(x.target());
                Values v = a.terms.eval(x.value());
                a.targets.store(x.target(), before.plus(v));
            }
            case Stmt.AnnAssign x -> {
                if (a.survey.evaluates(x.annotation())) a.terms.eval(x.annotation());
                if (x.value() != null) a.targets.assign(x.target(), a.terms.eval(x.value()), x.value());
            }
            case Stmt.Return r -> {
                Values v = a.terms.optional(r.value());
                OwnFunction f = a.frame.function;
                if (f != null) a.inlining.returned(f, v);
                a.frame.left = true;
                return true;
            }
            case Stmt.Raise r -> {
                Values raised = a.terms.optional(r.exception());
                a.terms.optional(r.cause());
                for (Value v : raised.items()) {
                    if (v instanceof OwnClass c) a.classes.make(c, new Given(s));
                }
                ends();
                return true;
            }
            case Stmt.Break b -> {
                a.loopLeft = true;
                return true;
            }
            case Stmt.Continue c -> {
                a.loopLeft = true;
                return true;
            }
            default -> {
                return compound(s);
            }
        }
        return false;
    }

    private void ends() {
        a.frame.left = true;
        a.frame.raises = true;
    }

    private boolean compound(Stmt s) {
        switch (s) {
            case Stmt.If i -> {
                return branch(i);
            }
            case Stmt.While w -> whileLoop(w);
            case Stmt.For f -> forLoop(f);
            case Stmt.Try t -> attempt(t);
            case Stmt.With w -> with(w, 0);
            case Stmt.Match m -> match(m);
            case Stmt.Assert x -> {
                a.terms.eval(x.test());
                if (x.message() != null) {
                    a.terms.branch(() -> a.text(x.test()), x, () -> {}, () -> a.terms.optional(x.message()));
                }
            }
            case Stmt.Delete d -> d.targets().forEach(this::delete);
            case Stmt.Import i -> i.names().forEach(this::imported);
            case Stmt.ImportFrom i -> imported(i);
            case Stmt.FunctionDef d -> a.inlining.define(d);
            case Stmt.ClassDef d -> a.classes.define(d);
            case Stmt.TypeAlias t -> a.terms.branch(() -> t.name().id() + " is looked into", t,
                    () -> a.terms.eval(t.value()), () -> {});
            default -> {}
        }
        return false;
    }

    private void delete(Expr e) {
        switch (e) {
            case Expr.Name n -> a.bound.remove(a.survey.variable(n));
            case Expr.Tuple t -> t.elements().forEach(this::delete);
            case Expr.ListExpr l -> l.elements().forEach(this::delete);
            case Expr.Attribute x -> a.terms.eval(x.value());
            case Expr.Subscript x -> {
                a.terms.eval(x.value());
                a.terms.eval(x.index());
            }
            default -> a.terms.eval(e);
        }
    }

    private boolean branch(Stmt.If i) {
        a.terms.eval(i.test());
        boolean[] ends = {false, false};
        a.terms.branch(() -> a.text(i.test()), i, () -> ends[0] = run(i.body()), () -> ends[1] = run(i.orElse()));
        return ends[0] && ends[1];
    }

    private void whileLoop(Stmt.While w) {
        boolean forever = w.test() instanceof Expr.Constant;
        boolean certain = a.draft.certain;
        boolean left = a.loopLeft;
        List<PlanNode> outer = a.draft.begin();
        a.terms.eval(w.test());
        a.draft.certain = certain && forever;
        a.loopLeft = false;
        run(w.body());
        loop(null, w.test(), null, false, outer, w);
        after(w.orElse(), certain, left, w);
    }

    private void loop(@Nullable Expr variable, Expr over, @Nullable Long times, boolean atMost, List<PlanNode> outer,
            SyntaxNode at) {
        List<PlanNode> body = a.draft.end(outer);
        if (body.isEmpty()) return;
        a.draft.add(new PlanNode.Loop(variable == null ? "" : a.text(variable), a.text(over), times,
                times != null && atMost, body, a.place(at)));
    }

    private void after(List<Stmt> orElse, boolean certain, boolean left, SyntaxNode at) {
        boolean broken = a.loopLeft;
        a.loopLeft = left;
        a.draft.certain = certain && !broken && !a.frame.left;
        run(orElse);
        a.draft.certain = certain && !a.frame.left;
    }

    private void forLoop(Stmt.For f) {
        Values iterable = a.terms.eval(f.iterable());
        boolean certain = a.draft.certain;
        boolean left = a.loopLeft;
        boolean returned = a.frame.left;
        Long times = a.origins.times(f.iterable(), a.frame);
        List<PlanNode> outer = a.draft.begin();
        a.draft.certain = certain && times != null && times > 0;
        a.loopLeft = false;
        a.guarded++;
        a.targets.loop(f.target(), a.terms.contents(iterable), f.iterable());
        run(f.body());
        a.guarded--;
        boolean early = a.loopLeft || a.frame.left && !returned;
        loop(f.target(), f.iterable(), times, early, outer, f);
        after(f.orElse(), certain, left, f);
    }

    private void attempt(Stmt.Try t) {
        boolean certain = a.draft.certain;
        a.guarded++;
        List<PlanNode> outer = a.draft.begin();
        run(t.body());
        List<PlanNode> body = a.draft.end(outer);
        List<PlanNode.Handler> handlers = new ArrayList<>();
        a.draft.certain = false;
        for (Stmt.ExceptHandler h : t.handlers()) {
            outer = a.draft.begin();
            a.terms.optional(h.type());
            a.targets.name(h.name(), Values.UNKNOWN);
            run(h.body());
            List<PlanNode> steps = a.draft.end(outer);
            Expr type = h.type();
            if (!steps.isEmpty()) {
                handlers.add(new PlanNode.Handler(type == null ? "" : a.text(type), steps, a.place(h)));
            }
        }
        outer = a.draft.begin();
        run(t.orElse());
        List<PlanNode> orElse = a.draft.end(outer);
        a.guarded--;
        a.draft.certain = certain;
        outer = a.draft.begin();
        run(t.finalBody());
        List<PlanNode> last = a.draft.end(outer);
        a.draft.certain = certain && !a.frame.left;
        if (handlers.isEmpty() && orElse.isEmpty() && last.isEmpty()) {
            a.draft.addAll(body);
        } else {
            a.draft.add(new PlanNode.Attempt(body, handlers, orElse, last, a.place(t)));
        }
    }

    private void with(Stmt.With w, int i) {
        if (i == w.items().size()) {
            a.guarded++;
            run(w.body());
            a.guarded--;
            return;
        }
        Stmt.WithItem item = w.items().get(i);
        if (!a.look(item)) return;
        a.deeper();
        Values context = a.terms.eval(item.context());
        boolean tasks = context.only() instanceof Value.Host h && h.kind.equals("TaskGroup");
        Values entered = hook(context, w.async() ? "__aenter__" : "__enter__", item.context());
        Expr target = item.target();
        if (target != null) a.targets.store(target, entered(context, entered));
        List<PlanNode> outer = tasks ? a.draft.begin() : List.of();
        with(w, i + 1);
        if (tasks) {
            List<PlanNode> steps = a.draft.end(outer);
            if (!steps.isEmpty()) a.draft.add(new PlanNode.Concurrent("asyncio.TaskGroup", steps, a.place(w)));
        }
        boolean certain = a.draft.certain;
        hook(context, w.async() ? "__aexit__" : "__exit__", item.context());
        a.draft.certain = certain;
        a.shallower();
    }

    /** What {@code as} gets: what the context itself says, or what a generator yields. */
    private Values entered(Values context, Values given) {
        Values all = given;
        for (Value v : context.items()) {
            if (v instanceof Value.Bag b) all = all.plus(b.held.get()).orUnknown();
            if (!(v instanceof OwnClass.Instance)) all = all.plus(v.alone());
        }
        return context.unknown() ? all.orUnknown() : all;
    }

    private Values hook(Values context, String name, Expr at) {
        boolean own = context.unknown();
        for (Value v : context.items()) own |= v instanceof OwnClass.Instance;
        if (!own) return Values.PLAIN;
        Values methods = a.members.load(context, name, at, true);
        Given none = new Given(at);
        if (name.endsWith("exit__"))
            none.rest = new Arg(Values.PLAIN, new Origin.Expression("...", List.of()), a.frame);
        Values all = a.calls.invoke(methods, none, name);
        return methods.unknown() ? all.orUnknown() : all;
    }

    private void match(Stmt.Match m) {
        Values subject = a.terms.eval(m.subject());
        cases(m, 0, subject);
    }

    private void cases(Stmt.Match m, int i, Values subject) {
        if (i == m.cases().size()) return;
        Stmt.MatchCase c = m.cases().get(i);
        if (!a.look(c)) return;
        a.deeper();
        a.targets.pattern(c.pattern(), subject);
        a.terms.optional(c.guard());
        a.terms.branch(() -> condition(m, c), c, () -> run(c.body()), () -> cases(m, i + 1, subject));
        a.shallower();
    }

    private String condition(Stmt.Match m, Stmt.MatchCase c) {
        Expr guard = c.guard();
        String pattern = Excerpt.of(a.source, c.pattern().start(), c.pattern().end());
        return a.text(m.subject()) + " is " + pattern + (guard == null ? "" : " and " + a.text(guard));
    }

    private void imported(Stmt.Alias alias) {
        String as = alias.asName();
        int dot = alias.name().indexOf('.');
        String top = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        a.library.noteImport(alias.name(), null, alias);
        a.targets.name(as != null ? as : top, a.library.imported(as != null ? alias.name() : top, null));
    }

    private void imported(Stmt.ImportFrom from) {
        String module = from.module();
        for (Stmt.Alias alias : from.names()) {
            if (module == null || from.level() > 0) {
                if (!alias.name().equals("*")) name(alias, Values.UNKNOWN);
            } else if (alias.name().equals("*")) {
                Value.Space space = a.tools.module(module);
                if (space != null) {
                    star(space);
                } else if (Known.opens(module)) {
                    a.any("all names of " + module + " are imported", alias);
                }
            } else {
                a.library.noteImport(module, alias.name(), alias);
                name(alias, a.library.imported(module, alias.name()));
            }
        }
    }

    private void name(Stmt.Alias alias, Values values) {
        String as = alias.asName();
        a.targets.name(as != null ? as : alias.name(), values);
    }

    /** {@code import *} from a module of tools gives all its names to the program. */
    private void star(Value.Space space) {
        a.charge(space.tools.size() + 10);
        for (String name : a.tools.names(space)) {
            Variable v = a.survey.global(name);
            a.flow(v.cell, a.tools.member(space, name));
        }
    }
}
