package dev.adder.engine.check;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements after which several states may hold: {@code try}, {@code with}, {@code match}. */
final class Flows {
    private final Pass pass;
    private final Statements statements;
    private final Binds binds;

    Flows(Pass pass, Statements statements) {
        this.pass = pass;
        this.statements = statements;
        this.binds = new Binds(pass);
    }

    void attempt(Stmt.Try t) {
        Frame frame = pass.frame;
        frame.watch();
        boolean handled = !t.handlers().isEmpty();
        if (handled) {
            pass.guarded++;
            statements.perhaps(t.body());
            pass.guarded--;
        } else {
            long assigned = frame.assigned;
            statements.run(t.body());
            frame.assigned = assigned;
        }
        Frame.State failed = frame.watched();
        statements.perhaps(t.orElse());
        Frame.State ends = frame.save();
        for (Stmt.ExceptHandler h : t.handlers()) {
            frame.restore(failed);
            if (h.type() != null) pass.expressions.eval(h.type());
            boolean deep = pass.depth != null && !t.star();
            if (h.name() != null) {
                binds.names().store(h.name(), deep && pass.depth != null ? pass.depth.caught(h.type())
                        : caught(h.type()));
            }
            statements.perhaps(h.body());
            if (h.name() != null) frame.unbind(frame.scope.mangle(h.name()));
            frame.merge(ends);
            ends = frame.save();
        }
        if (t.finalBody().isEmpty()) {
            frame.restore(ends);
            return;
        }
        frame.restore(failed);
        frame.merge(ends);
        statements.perhaps(t.finalBody());
        frame.dead |= ends.dead();
    }

    /** An exception whose class is a builtin one, or unknown. */
    static Type caught(@Nullable Expr type) {
        boolean builtin = type instanceof Expr.Name n && Builtins.find(n.id()) != null
                || type instanceof Expr.Tuple t && t.elements().stream().allMatch(e -> e instanceof Expr.Name m
                        && Builtins.find(m.id()) != null);
        return builtin ? new Type.Instance("Exception", List.of()) : Type.ANY;
    }

    void with(Stmt.With w) {
        Frame frame = pass.frame;
        boolean handled = false;
        for (Stmt.WithItem item : w.items()) {
            handled |= suppresses(item.context());
            Type context = pass.expressions.eval(item.context());
            if (item.target() != null) binds.store(item.target(), Type.ANY, null);
            pass.expressions.checkContext(context, item.context(), w.async());
        }
        frame.watch();
        if (handled) pass.guarded++;
        statements.perhaps(w.body());
        if (handled) pass.guarded--;
        frame.merge(frame.watched());
    }

    private static boolean suppresses(Expr context) {
        Expr function = context instanceof Expr.Call c ? c.function() : context;
        return function instanceof Expr.Name n && n.id().equals("suppress")
                || function instanceof Expr.Attribute a && a.name().equals("suppress");
    }

    void match(Stmt.Match m) {
        Frame frame = pass.frame;
        pass.expressions.eval(m.subject());
        pass.expressions.forget(m.subject());
        Frame.State start = frame.save();
        Frame.State ends = null;
        for (Stmt.MatchCase c : m.cases()) {
            frame.restore(start);
            bind(c.pattern());
            boolean before = pass.certain;
            pass.certain = false;
            if (c.guard() != null) pass.expressions.eval(c.guard());
            pass.certain = before;
            statements.perhaps(c.body());
            if (ends != null) frame.merge(ends);
            ends = frame.save();
        }
        frame.restore(start);
        frame.merge(ends);
    }

    private void bind(@Nullable Pattern p) {
        switch (p) {
            case null -> {}
            case Pattern.MatchValue v -> pass.expressions.eval(v.value());
            case Pattern.MatchSequence s -> s.patterns().forEach(this::bind);
            case Pattern.MatchMapping m -> {
                m.patterns().forEach(this::bind);
                name(m.rest());
            }
            case Pattern.MatchClass c -> {
                pass.expressions.eval(c.cls());
                c.patterns().forEach(this::bind);
                c.keywordPatterns().forEach(this::bind);
            }
            case Pattern.MatchAs a -> {
                bind(a.pattern());
                name(a.name());
            }
            case Pattern.MatchOr o -> o.patterns().forEach(this::bind);
            case Pattern.MatchStar s -> name(s.name());
            case Pattern.MatchSingleton s -> {}
        }
    }

    private void name(@Nullable String name) {
        if (name != null) binds.names().store(name, Type.ANY);
    }
}
