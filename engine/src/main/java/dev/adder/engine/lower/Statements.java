package dev.adder.engine.lower;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.tree.Arithmetic;
import dev.adder.engine.tree.Attributes;
import dev.adder.engine.tree.Constant;
import dev.adder.engine.tree.Control;
import dev.adder.engine.tree.Exceptional;
import dev.adder.engine.tree.Logic;
import dev.adder.engine.tree.Names;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Resumable;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspending;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.tree.Target;
import dev.adder.engine.tree.Unpacking;
import dev.adder.engine.value.PyNone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements: one node each, its resumable form where it has a yield inside. */
final class Statements {
    private final Unit unit;

    Statements(Unit unit) {
        this.unit = unit;
    }

    private static long position(SyntaxNode n) {
        return Node.position(n.start(), n.end());
    }

    /** A module: the value of a trailing expression is its result, for sessions that show it. */
    Statement module(List<Stmt> body) {
        if (body.isEmpty() || !(body.getLast() instanceof Stmt.ExprStmt last)) return body(body);
        List<Statement> all = new ArrayList<>();
        for (Stmt s : body.subList(0, body.size() - 1)) add(all, s);
        List<Statement> outer = unit.before;
        unit.before = all;
        all.add(new Simple.Return(unit.expressions.lower(last.value())));
        unit.before = outer;
        return unit.block(all);
    }

    Statement body(List<Stmt> body) {
        List<Statement> all = new ArrayList<>();
        for (Stmt s : body) add(all, s);
        return all.isEmpty() ? Simple.Jump.PASS : unit.block(all);
    }

    private @Nullable Statement optional(List<Stmt> body) {
        return body.isEmpty() ? null : body(body);
    }

    /** Lowers a statement behind what its expressions need before it. */
    private void add(List<Statement> all, Stmt s) {
        List<Statement> outer = unit.before;
        unit.before = all;
        unit.program.patience.step();
        unit.down(2);
        Statement lowered = lower(s);
        unit.up(2);
        all.add(lowered);
        unit.before = outer;
    }

    private Statement lower(Stmt s) {
        return switch (s) {
            case Stmt.ExprStmt e when unit.program.shows(unit.frame) -> new Simple.Show(
                    unit.expressions.lower(e.value()), position(e));
            case Stmt.ExprStmt e -> expression(e.value());
            case Stmt.Assign a -> assign(a);
            case Stmt.AugAssign a -> augment(a);
            case Stmt.AnnAssign a -> annotated(a);
            case Stmt.Return r -> new Simple.Return(r.value() == null ? new Constant(PyNone.NONE, position(r))
                    : unit.expressions.lower(r.value()));
            case Stmt.If i -> branch(i);
            case Stmt.While w -> loop(w);
            case Stmt.For f -> loop(f);
            case Stmt.FunctionDef d -> new Simple.Assign(unit.target(d.name(), position(d)),
                    new Functions(unit).function(d));
            case Stmt.ClassDef d -> new Simple.Assign(unit.target(d.name(), position(d)),
                    new Functions(unit).classDef(d));
            case Stmt.TypeAlias a -> new Simple.Assign(unit.target(a.name().id(), position(a)),
                    new TypeParameters(unit).alias(a));
            case Stmt.Try t -> tryStatement(t);
            case Stmt.With w -> with(w, 0);
            case Stmt.Match m -> new Matching(unit).lower(m);
            case Stmt.Raise r -> raise(r);
            case Stmt.Assert a -> assertion(a);
            case Stmt.Delete d -> new Simple.Delete(targets(d.targets()));
            case Stmt.Import i -> imports(i);
            case Stmt.ImportFrom i -> importFrom(i);
            case Stmt.Global g -> Simple.Jump.PASS;
            case Stmt.Nonlocal n -> Simple.Jump.PASS;
            case Stmt.Pass p -> Simple.Jump.PASS;
            case Stmt.Break b -> Simple.Jump.BREAKS;
            case Stmt.Continue c -> Simple.Jump.CONTINUES;
        };
    }

    /** Where the value is in a temporary, nobody wants it, and the statement that put it there is all. */
    private Statement expression(Expr e) {
        Node value = unit.expressions.lower(e);
        boolean drops = Leaving.drops(e);
        return value instanceof Suspension.Temporary && !drops ? unit.before.removeLast()
                : new Simple.Expression(value, drops);
    }

    // ---- assignment

    Target target(Expr e) {
        long at = position(e);
        return switch (e) {
            case Expr.Name n -> unit.target(n, at);
            case Expr.Attribute a -> new Attributes.Set(unit.expressions.lower(a.value()),
                    unit.scope.mangle(a.name()), unit.program.site(), unit.expressions.position(a, a));
            case Expr.Subscript s -> {
                Node[] nodes = unit.expressions.pair(s.value(), s.index());
                yield new Attributes.Item(nodes[0], nodes[1], at);
            }
            case Expr.Tuple t -> unpacking(t.elements(), at);
            case Expr.ListExpr l -> unpacking(l.elements(), at);
            case Expr.Starred s -> target(s.value());
            default -> throw new IllegalStateException("not a target: " + e.getClass().getSimpleName());
        };
    }

    private Target unpacking(List<Expr> elements, long at) {
        int star = -1;
        for (int i = 0; i < elements.size(); i++) if (elements.get(i) instanceof Expr.Starred) star = i;
        return new Unpacking(targets(elements), star, at);
    }

    private Target[] targets(List<Expr> list) {
        return list.stream().map(this::target).toArray(Target[]::new);
    }

    private Statement assign(Stmt.Assign a) {
        Node value = unit.expressions.lower(a.value());
        if (unit.suspends && unit.yields.inAny(a.targets())) {
            Node kept = unit.spill(value, position(a.value()));
            for (Expr t : a.targets()) store(t, kept);
            return Simple.Jump.PASS;
        }
        if (a.targets().size() > 1) return new Simple.AssignMany(targets(a.targets()), value);
        return assign(target(a.targets().getFirst()), value);
    }

    /** Assigns to a target that suspends: the parts of a tuple one after the other, as each is reached. */
    private void store(Expr t, Node value) {
        List<Expr> parts =
                t instanceof Expr.Tuple u ? u.elements() : t instanceof Expr.ListExpr l ? l.elements() : null;
        if (parts == null || !unit.yields.in(t)) {
            Target target = target(t);
            unit.before.add(new Simple.Assign(target, value));
            return;
        }
        int[] slots = new int[parts.size()];
        Target[] kept = new Target[slots.length];
        int star = -1;
        for (int i = 0; i < slots.length; i++) {
            if (parts.get(i) instanceof Expr.Starred) star = i;
            slots[i] = unit.temporary();
            kept[i] = new Names.LocalTarget(slots[i], ".part", position(parts.get(i)));
        }
        unit.before.add(new Simple.Assign(new Unpacking(kept, star, position(t)), value));
        for (int i = 0; i < slots.length; i++) {
            Expr part = parts.get(i) instanceof Expr.Starred s ? s.value() : parts.get(i);
            store(part, new Suspension.Temporary(slots[i], position(part)));
        }
    }

    private static Statement assign(Target target, Node value) {
        return target instanceof Names.LocalTarget t ? new Simple.AssignLocal(t.slot(), value)
                : new Simple.Assign(target, value);
    }

    private Statement augment(Stmt.AugAssign a) {
        long at = position(a);
        long targetAt = a.target() instanceof Expr.Attribute t ? unit.expressions.position(t, t) : position(a.target());
        var op = Expressions.op(a.op());
        if (unit.suspends && (unit.yields.in(a.value()) || unit.yields.in(a.target()))) {
            return augmentLifted(a, at, targetAt);
        }
        return switch (a.target()) {
            case Expr.Name n -> {
                Node read = unit.load(n, targetAt);
                Target write = unit.target(n, targetAt);
                Node value = unit.expressions.lower(a.value());
                yield op == BinaryOp.ADD && write instanceof Names.LocalTarget local
                        ? new Simple.AddToLocal(read, local.slot(), value, at)
                        : new Simple.Augment(read, write, op, value, at);
            }
            case Expr.Attribute t -> new Simple.AugmentAttribute(unit.expressions.lower(t.value()),
                    unit.scope.mangle(t.name()), op, unit.expressions.lower(a.value()), targetAt, at);
            case Expr.Subscript t -> new Simple.AugmentItem(unit.expressions.lower(t.value()),
                    unit.expressions.lower(t.index()), op, unit.expressions.lower(a.value()), targetAt, at);
            default -> throw new IllegalStateException("not an augmented target");
        };
    }

    private Statement augmentLifted(Stmt.AugAssign a, long at, long targetAt) {
        Node read;
        Target write;
        switch (a.target()) {
            case Expr.Attribute t -> {
                Node object = unit.spill(unit.expressions.lower(t.value()), targetAt);
                String name = unit.scope.mangle(t.name());
                read = new Attributes.Get(object, name, unit.program.site(), targetAt);
                write = new Attributes.Set(object, name, unit.program.site(), targetAt);
            }
            case Expr.Subscript t -> {
                Node[] nodes = unit.expressions.pair(t.value(), t.index());
                Node object = unit.spill(nodes[0], targetAt);
                Node index = unit.spill(nodes[1], targetAt);
                read = new Attributes.Subscript(object, index, targetAt);
                write = new Attributes.Item(object, index, targetAt);
            }
            case Expr.Name n -> {
                read = unit.load(n, targetAt);
                write = unit.target(n, targetAt);
            }
            default -> throw new IllegalStateException("not an augmented target");
        }
        Node before = unit.spill(read, targetAt);
        Node value = unit.expressions.lower(a.value());
        return new Simple.Assign(write, new Arithmetic.InPlace(Expressions.op(a.op()), before, value, at));
    }

    /** What is evaluated of a target that gets no value. */
    private static List<Expr> parts(Expr target) {
        return switch (target) {
            case Expr.Attribute t -> List.of(t.value());
            case Expr.Subscript t -> List.of(t.value(), t.index());
            default -> List.of();
        };
    }

    private Statement annotated(Stmt.AnnAssign a) {
        List<Statement> all = new ArrayList<>();
        if (a.value() != null) {
            Node value = unit.expressions.lower(a.value());
            all.add(assign(target(a.target()), value));
        } else {
            parts(a.target()).forEach(e -> all.add(new Simple.Expression(unit.expressions.lower(e))));
        }
        boolean recorded = unit.scope == unit.frame && switch (unit.frame.kind()) {
            case MODULE, CLASS -> true;
            default -> false;
        };
        if (recorded) {
            Node annotation = Functions.annotation(unit, a.annotation());
            if (a.simple() && a.target() instanceof Expr.Name n) {
                all.add(new Names.Annotate(unit.scope.mangle(n.id()), annotation));
            } else if (!unit.program.textAnnotations) {
                all.add(new Simple.Expression(annotation));
            }
        }
        return all.isEmpty() ? Simple.Jump.PASS : unit.block(all);
    }

    // ---- branches and loops

    private Statement branch(Stmt.If i) {
        Node test = unit.expressions.lower(i.test());
        return new Clauses(unit).branch(test, body(i.body()), optional(i.orElse()));
    }

    private Statement loop(Stmt.While w) {
        List<Statement> outer = unit.before;
        List<Statement> prelude = new ArrayList<>();
        unit.before = prelude;
        Node test = unit.expressions.lower(w.test());
        unit.before = outer;
        Statement body = body(w.body());
        Statement otherwise = optional(w.orElse());
        if (prelude.isEmpty() && !(body instanceof Suspending) && !(otherwise instanceof Suspending)) {
            return new Control.While(test, body, otherwise);
        }
        return new Resumable.While(prelude.isEmpty() ? null : unit.block(prelude), test, body, otherwise,
                unit.point());
    }

    private Statement loop(Stmt.For f) {
        Node iterable = unit.expressions.lower(f.iterable());
        List<Statement> outer = unit.before;
        List<Statement> inner = new ArrayList<>();
        Target target;
        if (unit.suspends && unit.yields.in(f.target())) {
            int item = unit.temporary();
            unit.before = inner;
            store(f.target(), new Suspension.Temporary(item, position(f.target())));
            target = new Names.LocalTarget(item, ".item", position(f.target()));
        } else {
            target = target(f.target());
        }
        unit.before = outer;
        inner.add(body(f.body()));
        Statement otherwise = optional(f.orElse());
        Clauses clauses = new Clauses(unit);
        return f.async() ? clauses.asyncLoop(iterable, false, target, inner, otherwise, position(f))
                : clauses.syncLoop(iterable, false, target, inner, otherwise, called(f.iterable()), position(f));
    }

    private static @Nullable String called(Expr e) {
        if (!(e instanceof Expr.Call call)) return null;
        return switch (call.function()) {
            case Expr.Name n -> n.id();
            case Expr.Attribute a -> a.name();
            default -> null;
        };
    }

    // ---- try and with

    private Statement tryStatement(Stmt.Try t) {
        Statement inner = t.handlers().isEmpty() ? body(t.body()) : handled(t);
        if (t.handlers().isEmpty() && !t.orElse().isEmpty()) {
            inner = unit.block(List.of(inner, body(t.orElse())));
        }
        if (t.finalBody().isEmpty()) return inner;
        Statement last = body(t.finalBody());
        if (inner instanceof Suspending || last instanceof Suspending) {
            unit.cleans = true;
            return new Resumable.TryFinally(inner, last, unit.temporary(), unit.temporary(), -1, unit.point());
        }
        return new Exceptional.TryFinally(inner, last);
    }

    private Statement handled(Stmt.Try t) {
        Statement body = body(t.body());
        List<Exceptional.Handler> handlers = new ArrayList<>();
        boolean suspends = body instanceof Suspending;
        for (Stmt.ExceptHandler h : t.handlers()) {
            Node type = h.type() == null ? null : unit.expressions.lower(h.type());
            Target target = h.name() == null ? null : unit.target(h.name(), position(h));
            Statement handler = body(h.body());
            suspends |= handler instanceof Suspending;
            handlers.add(new Exceptional.Handler(type, target, handler, position(h)));
        }
        Statement otherwise = optional(t.orElse());
        Exceptional.Handler[] array = handlers.toArray(Exceptional.Handler[]::new);
        if (t.star()) return starred(t, body, array, otherwise, suspends);
        if (suspends || otherwise instanceof Suspending) {
            unit.cleans = true;
            return new Resumable.TryExcept(body, array, otherwise, unit.temporary(), unit.point());
        }
        return new Exceptional.TryExcept(body, array, otherwise);
    }

    private Statement starred(Stmt.Try t, Statement body, Exceptional.Handler[] handlers,
            @Nullable Statement otherwise, boolean suspends) {
        if (!suspends && !(otherwise instanceof Suspending)) {
            return new Exceptional.TryStar(body, handlers, otherwise);
        }
        return new Resumable.TryStar(body, handlers, otherwise, unit.temporary(), unit.temporary(), unit.point());
    }

    private Statement with(Stmt.With w, int index) {
        if (index == w.items().size()) return body(w.body());
        Stmt.WithItem item = w.items().get(index);
        long at = position(w);
        Node manager = unit.expressions.lower(item.context());
        List<Statement> outer = unit.before;
        if (w.async()) return asyncWith(w, index, manager, at);
        List<Statement> inner = new ArrayList<>();
        unit.before = inner;
        Target target;
        if (item.target() == null) {
            target = null;
        } else if (unit.suspends && unit.yields.in(item.target())) {
            int value = unit.temporary();
            store(item.target(), new Suspension.Temporary(value, position(item.target())));
            target = new Names.LocalTarget(value, ".value", at);
        } else {
            target = target(item.target());
        }
        inner.add(with(w, index + 1));
        unit.before = outer;
        Statement body = unit.block(inner);
        if (body instanceof Suspending) unit.cleans = true;
        return body instanceof Suspending
                ? new Resumable.With(manager, target, body, unit.temporary(), unit.point(), at)
                : new Exceptional.With(manager, target, body, at);
    }

    private Statement asyncWith(Stmt.With w, int index, Node manager, long at) {
        Stmt.WithItem item = w.items().get(index);
        List<Statement> outer = unit.before;
        int exit = unit.temporary();
        int entered = unit.temporary();
        int swallow = unit.temporary();
        int pending = unit.temporary();
        outer.add(new Suspension.Delegate(new Suspension.AsyncEnter(manager, exit, at), true, unit.temporary(),
                entered, at));
        List<Statement> inner = new ArrayList<>();
        unit.before = inner;
        if (item.target() != null) store(item.target(), new Suspension.Temporary(entered, position(item.target())));
        inner.add(with(w, index + 1));
        unit.before = outer;
        int answer = unit.temporary();
        Statement onError = unit.block(List.of(
                new Suspension.Delegate(new Suspension.AsyncExit(exit, true, at), true, unit.temporary(), answer, at),
                new Simple.AssignLocal(swallow, new Logic.Not(
                        new Logic.Not(new Suspension.Temporary(answer, at), at), at))));
        Statement onEnd = new Suspension.Delegate(new Suspension.AsyncExit(exit, false, at), true, unit.temporary(),
                answer, at);
        Statement last = new Resumable.If(new Resumable.Failed(pending), onError, onEnd, unit.point());
        return new Resumable.TryFinally(unit.block(inner), last, pending, unit.temporary(), swallow, unit.point());
    }

    // ---- the rest

    private Statement raise(Stmt.Raise r) {
        List<Expr> parts = new ArrayList<>();
        if (r.exception() != null) parts.add(r.exception());
        if (r.cause() != null) parts.add(r.cause());
        Node[] nodes = unit.expressions.sequence(parts);
        return new Simple.Raise(nodes.length > 0 ? nodes[0] : null, nodes.length > 1 ? nodes[1] : null, position(r));
    }

    private Statement assertion(Stmt.Assert a) {
        Node condition = unit.expressions.lower(a.test());
        if (!unit.suspends || !unit.yields.in(a.message())) {
            return new Simple.Assert(condition, a.message() == null ? null : unit.expressions.lower(a.message()),
                    position(a));
        }
        List<Statement> outer = unit.before;
        List<Statement> failing = new ArrayList<>();
        unit.before = failing;
        Node message = unit.expressions.lower(java.util.Objects.requireNonNull(a.message()));
        failing.add(new Simple.Assert(new Constant(false, position(a)), message, position(a)));
        unit.before = outer;
        return new Clauses(unit).branch(new Logic.Not(condition, position(a)), unit.block(failing), null);
    }

    private Statement imports(Stmt.Import i) {
        List<Statement> all = new ArrayList<>();
        for (Stmt.Alias a : i.names()) {
            String bound = a.asName() != null ? a.asName()
                    : a.name().contains(".") ? a.name().substring(0, a.name().indexOf('.')) : a.name();
            all.add(new Simple.Import(a.name(), a.asName() != null, unit.target(bound, position(a)), position(i)));
        }
        return unit.block(all);
    }

    private Statement importFrom(Stmt.ImportFrom i) {
        String module = i.module() == null ? "" : i.module();
        if (module.equals("__future__")) return Simple.Jump.PASS;
        if (i.names().size() == 1 && i.names().getFirst().name().equals("*")) {
            return new Simple.ImportStar(module, i.level(), position(i));
        }
        String[] names = i.names().stream().map(Stmt.Alias::name).toArray(String[]::new);
        Target[] targets = i.names().stream()
                .map(a -> unit.target(a.asName() == null ? a.name() : a.asName(), position(a)))
                .toArray(Target[]::new);
        return new Simple.ImportFrom(module, i.level(), names, targets, position(i));
    }
}
