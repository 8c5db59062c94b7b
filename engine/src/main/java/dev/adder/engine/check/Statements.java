package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the types of variables through statements: assignments, branches, loops, {@code try}. */
final class Statements {
    private static final int MAX_ROUNDS = 3;
    private static final int MAX_LOOP_DEPTH = 3;
    private static final Set<String> ENDS = Set.of("final_answer", "exit", "quit");

    private final Pass pass;
    private final Binds binds;
    private final Unused unused;
    private final Flows flows;
    private @Nullable Loop loop;
    private int loops;

    /** The states in which a loop is left or begun anew. */
    private static final class Loop {
        final List<Frame.State> breaks = new ArrayList<>(0);
        final List<Frame.State> continues = new ArrayList<>(0);
    }

    Statements(Pass pass) {
        this.pass = pass;
        this.binds = new Binds(pass);
        this.flows = new Flows(pass, this);
        this.unused = new Unused(pass);
    }

    void run(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            Stmt s = body.get(i);
            if (pass.frame.dead) {
                if (i > 0) unused.unreachable(s, body.get(i - 1));
                unreachable(s);
            } else {
                statement(s);
            }
        }
    }

    /** Code that is not reached still says what kind of scope it is in; nothing else of it matters. */
    private void unreachable(Stmt s) {
        if (s instanceof Stmt.FunctionDef d) binds.names().store(d.name(), Type.ANY);
    }

    /** Runs what may not be reached. */
    void perhaps(List<Stmt> body) {
        boolean before = pass.certain;
        long assigned = pass.frame.assigned;
        pass.certain = false;
        run(body);
        pass.certain = before;
        pass.frame.assigned = assigned;
    }

    private void statement(Stmt s) {
        pass.step();
        switch (s) {
            case Stmt.ExprStmt e -> expression(e);
            case Stmt.Assign a -> binds.assign(a);
            case Stmt.AugAssign a -> binds.augmented(a);
            case Stmt.AnnAssign a -> {
                if (a.value() != null) annotated(a, a.value());
            }
            case Stmt.Return r -> {
                Type value = r.value() == null ? Type.NONE : pass.expressions.eval(r.value());
                pass.frame.returned = Joins.join(pass.frame.returned, value);
                pass.frame.dead = true;
            }
            case Stmt.Raise r -> {
                if (r.exception() != null) raised(pass.expressions.eval(r.exception()), r.exception());
                if (r.cause() != null) pass.expressions.eval(r.cause());
                pass.frame.dead = true;
            }
            case Stmt.If i -> branch(i);
            case Stmt.While w -> whileLoop(w);
            case Stmt.For f -> forLoop(f);
            case Stmt.Try t -> flows.attempt(t);
            case Stmt.With w -> flows.with(w);
            case Stmt.Match m -> flows.match(m);
            case Stmt.Assert a -> {
                pass.expressions.eval(a.test());
                pass.expressions.narrow(a.test());
            }
            case Stmt.Delete d -> d.targets().forEach(binds::delete);
            case Stmt.Import i -> i.names().forEach(binds::imported);
            case Stmt.ImportFrom i -> binds.imported(i);
            case Stmt.FunctionDef d -> binds.function(d);
            case Stmt.ClassDef d -> binds.classDef(d);
            case Stmt.TypeAlias a -> binds.names().store(a.name(), Type.ANY);
            case Stmt.Global g -> g.names().forEach(pass.seen::share);
            case Stmt.Nonlocal n -> n.names().forEach(pass.seen::share);
            case Stmt.Pass p -> {}
            case Stmt.Break b -> leave(true);
            case Stmt.Continue c -> leave(false);
        }
    }

    private void annotated(Stmt.AnnAssign a, Expr value) {
        Type type = pass.expressions.eval(value);
        Depth depth = pass.depth;
        if (depth != null) {
            Type field = pass.frame.cls == null ? null : depth.field(value);
            type = depth.declared.better(field != null ? field : depth.unshared(value, type), a.annotation());
        }
        binds.store(a.target(), type, value);
    }

    private void raised(Type type, Expr at) {
        Kind kind = Kind.single(type);
        if (kind.number() || kind.sequence() || kind.mapping() || kind == Kind.SET || kind == Kind.NONE) {
            pass.problem("type", "exceptions must derive from BaseException, not " + Kind.name(type)
                    + (kind == Kind.STR ? "; use raise ValueError(...)" : ""), at);
        }
    }

    private void expression(Stmt.ExprStmt e) {
        int problems = pass.problems();
        Type type = pass.expressions.eval(e.value());
        if (type instanceof Type.Awaitable && e.value() instanceof Expr.Call c
                && c.function() instanceof Expr.Name n && !pass.tools.isName(n.id())) {
            pass.warning("await", "'" + n.id() + "' is async: write await " + n.id() + "(...)", c);
        }
        if (e.value() instanceof Expr.Call c && pass.problems() == problems) unused.value(c);
        if (pass.problems() == problems && e.value() != pass.trailing) unused.tool(e.value());
        if (endsRun(e.value())) pass.frame.dead = true;
    }

    private static boolean endsRun(Expr e) {
        if (!(e instanceof Expr.Call c)) return false;
        return c.function() instanceof Expr.Name n && ENDS.contains(n.id())
                || c.function() instanceof Expr.Attribute a && ENDS.contains(a.name());
    }

    private void branch(Stmt.If i) {
        pass.expressions.eval(i.test());
        Frame frame = pass.frame;
        pass.expressions.narrow(i.test());
        Frame.State start = frame.save();
        frame.dead |= isNever(i.test());
        perhaps(i.body());
        Frame.State end = frame.save();
        frame.restore(start);
        perhaps(i.orElse());
        if (pass.probing > 0 && (end.dead() || frame.dead)) pass.certain = false;
        frame.merge(end);
    }

    private static boolean isNever(Expr test) {
        return test instanceof Expr.Constant c && (c.value() == Literal.Named.FALSE || c.value() == Literal.Named.NONE
                || c.value() instanceof Literal.Int i && i.value().signum() == 0);
    }

    private void leave(boolean stop) {
        Loop inner = loop;
        if (inner != null) (stop ? inner.breaks : inner.continues).add(pass.frame.save());
        pass.frame.dead = true;
    }

    private void whileLoop(Stmt.While w) {
        boolean forever = w.test() instanceof Expr.Constant;
        rounds(() -> {
            pass.expressions.eval(w.test());
            pass.expressions.narrow(w.test());
        }, w.body(), w.orElse(), forever);
    }

    private void forLoop(Stmt.For f) {
        Type iterable = pass.expressions.eval(f.iterable());
        Type item = f.async() ? Type.ANY : pass.expressions.item(iterable, f.iterable());
        pass.expressions.checkPairs(f.target(), iterable, f.iterable());
        rounds(() -> {
            boolean before = pass.certain;
            pass.certain = false;
            binds.store(f.target(), item, null);
            pass.certain = before;
        }, f.body(), f.orElse(), false);
    }

    /** Goes round a loop until no type changes any more; what still changes then may be anything. */
    private void rounds(Runnable head, List<Stmt> body, List<Stmt> orElse, boolean forever) {
        Frame frame = pass.frame;
        Loop outer = loop;
        loops++;
        int most = pass.probing > 0 ? 0 : loops > MAX_LOOP_DEPTH ? 1 : MAX_ROUNDS;
        Loop inner = new Loop();
        List<Problem> before = pass.problems;
        Frame.State exit = frame.save();
        Frame.State entry = exit;
        long read = frame.read;
        long assigned = frame.assigned;
        int steps = pass.growth.size();
        for (int round = 0; round <= most; round++) {
            pass.problems = new ArrayList<>();
            inner = new Loop();
            loop = inner;
            frame.read = 0;
            frame.assigned = 0;
            head.run();
            exit = frame.save();
            if (pass.probing > 0) {
                run(body);
            } else {
                perhaps(body);
            }
            for (Frame.State s : inner.continues) frame.merge(s);
            Frame.State end = frame.save();
            frame.restore(entry);
            boolean changed = frame.merge(end);
            if (!changed) break;
            boolean settled = round < most - 1 && inner.breaks.isEmpty() && isSettled(frame, entry, steps);
            if (round >= most - 1) frame.widen(entry);
            entry = frame.save();
            if (settled) break;
        }
        frame.read = read | frame.read & ~assigned;
        frame.assigned = assigned;
        before.addAll(pass.problems);
        pass.problems = before;
        loop = outer;
        loops--;
        after(frame, exit, entry, inner, orElse, forever);
    }

    /** Whether another round would find what this one has found: nothing has looked at what has changed. */
    private boolean isSettled(Frame frame, Frame.State entry, int steps) {
        if (frame.readUnbound || pass.depth != null || !pass.problems.isEmpty()) return false;
        long changed = frame.changedSince(entry);
        return (changed & frame.read) == 0 && pass.growth.isSettled(steps, changed) && pass.problems.isEmpty();
    }

    private void after(Frame frame, Frame.State exit, Frame.State entry, Loop inner, List<Stmt> orElse,
            boolean forever) {
        frame.restore(entry);
        frame.merge(exit);
        frame.dead = forever || entry.dead();
        perhaps(orElse);
        for (Frame.State s : inner.breaks) frame.merge(s);
    }
}
