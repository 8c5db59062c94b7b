package dev.adder.engine.lower;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.tree.Comprehensions;
import dev.adder.engine.tree.Control;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Resumable;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspending;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.tree.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The {@code for} and {@code if} clauses of comprehensions and generator expressions as loops. */
final class Clauses {
    private final Unit unit;

    Clauses(Unit unit) {
        this.unit = unit;
    }

    /** One clause as a statement around what is inside; {@code given} is its iterator when that is there already. */
    Statement loop(Expr.Comprehension clause, @Nullable Node given, long at, Supplier<Statement> inside) {
        List<Statement> outer = unit.before;
        List<Statement> all = new ArrayList<>();
        unit.before = all;
        Node iterable = given != null ? given : unit.expressions.lower(clause.iterable());
        unit.before = new ArrayList<>();
        Target target = unit.statements.target(clause.target());
        List<Statement> body = unit.before;
        Statement inner = conditional(clause.conditions(), 0, inside);
        body.add(inner);
        unit.before = all;
        all.add(clause.async() ? asyncLoop(iterable, given != null, target, body, null, at)
                : syncLoop(iterable, given != null, target, body, null, null, at));
        Statement result = unit.block(all);
        unit.before = outer;
        return result;
    }

    private Statement conditional(List<Expr> conditions, int index, Supplier<Statement> inside) {
        if (index == conditions.size()) return inside.get();
        List<Statement> outer = unit.before;
        List<Statement> all = new ArrayList<>();
        unit.before = all;
        Node condition = unit.expressions.lower(conditions.get(index));
        Statement body = conditional(conditions, index + 1, inside);
        all.add(branch(condition, body, null));
        Statement result = unit.block(all);
        unit.before = outer;
        return result;
    }

    Statement branch(Node condition, Statement body, @Nullable Statement otherwise) {
        return body instanceof Suspending || otherwise instanceof Suspending
                ? new Resumable.If(condition, body, otherwise, unit.point())
                : new Control.If(condition, body, otherwise);
    }

    /** A loop in a unit that suspends, or not. */
    Statement syncLoop(Node iterable, boolean iterator, Target target, List<Statement> body,
            @Nullable Statement otherwise, @Nullable String called, long at) {
        Statement inner = unit.block(body);
        if (inner instanceof Suspending || otherwise instanceof Suspending || iterator) {
            return new Resumable.For(target, iterable, iterator, unit.temporary(), inner, otherwise, unit.point(),
                    at);
        }
        return new Control.For(target, iterable, inner, otherwise, called, at);
    }

    /** {@code async for}. */
    Statement asyncLoop(Node iterable, boolean iterator, Target target, List<Statement> body,
            @Nullable Statement otherwise, long at) {
        int over = unit.temporary();
        int item = unit.temporary();
        Node start = iterator ? iterable : new Suspension.AsyncIteration(iterable, false, at);
        Node next = new Suspension.AsyncIteration(new Suspension.Temporary(over, at), true, at);
        Statement await = new Suspension.AwaitNext(
                new Suspension.Delegate(next, true, unit.temporary(), item, at), item);
        List<Statement> whole = new ArrayList<>();
        whole.add(new Simple.Assign(target, new Suspension.Temporary(item, at)));
        whole.addAll(body);
        Statement loop = new Resumable.While(await, new Suspension.Filled(item), unit.block(whole), otherwise,
                unit.point());
        Statement released = new Resumable.Releasing(loop, over, item);
        return unit.block(List.of(new Simple.AssignLocal(over, start), released, new Simple.Release(over, item)));
    }

    // ---- list, set and dict comprehensions

    /** The slots of an inlined comprehension. */
    static Comprehensions.Slots slots(Scope scope) {
        List<Binding> owned = scope.owned();
        return new Comprehensions.Slots(
                owned.stream().filter(b -> b.kind() == Binding.Kind.LOCAL).mapToInt(Binding::slot).toArray(),
                owned.stream().filter(b -> b.kind() == Binding.Kind.CELL).mapToInt(Binding::slot).toArray());
    }

    /** A comprehension that cannot suspend. */
    Comprehensions.Clause[] plain(List<Expr.Comprehension> generators, Scope inner) {
        Scope outer = unit.scope;
        Comprehensions.Clause[] clauses = new Comprehensions.Clause[generators.size()];
        for (int i = 0; i < clauses.length; i++) {
            Expr.Comprehension g = generators.get(i);
            unit.scope = i == 0 ? outer : inner;
            Node iterable = unit.expressions.lower(g.iterable());
            unit.scope = inner;
            Target target = unit.statements.target(g.target());
            Node[] conditions = g.conditions().stream().map(unit.expressions::lower).toArray(Node[]::new);
            clauses[i] = new Comprehensions.Clause(target, iterable, conditions);
        }
        unit.scope = outer;
        return clauses;
    }

    /** A comprehension with awaits inside: loops before the expression, which fill a temporary. */
    Node lifted(List<Expr.Comprehension> generators, Scope inner, Node empty, @Nullable Expr key, Expr value,
            long at) {
        Scope outer = unit.scope;
        Expr.Comprehension first = generators.getFirst();
        Node over = unit.expressions.lower(first.iterable());
        int iterator = unit.temporary();
        Node start = first.async() ? new Suspension.AsyncIteration(over, false, at) : new Iterate(over, at);
        unit.before.add(new Simple.AssignLocal(iterator, start));
        int result = unit.temporary();
        unit.before.add(new Simple.AssignLocal(result, empty));
        unit.before.add(new Comprehensions.Reset(slots(inner)));
        unit.scope = inner;
        unit.before.add(nest(generators, 0, new Suspension.Temporary(iterator, at), result, key, value, at));
        unit.scope = outer;
        return new Suspension.Temporary(result, at);
    }

    private Statement nest(List<Expr.Comprehension> generators, int depth, @Nullable Node given, int result,
            @Nullable Expr key, Expr value, long at) {
        if (depth < generators.size()) {
            return loop(generators.get(depth), given, at,
                    () -> nest(generators, depth + 1, null, result, key, value, at));
        }
        List<Statement> outer = unit.before;
        unit.before = new ArrayList<>();
        Node[] nodes = unit.expressions.sequence(key == null ? List.of(value) : List.of(key, value));
        unit.before.add(new Comprehensions.Add(result, key == null ? null : nodes[0], nodes[nodes.length - 1]));
        Statement all = unit.block(unit.before);
        unit.before = outer;
        return all;
    }

    /** {@code iter(value)}. */
    private static final class Iterate extends Node {
        private final Node value;

        Iterate(Node value, long position) {
            super(position);
            this.value = value;
        }

        @Override
        public Object eval(dev.adder.engine.run.Frame f) {
            Object v = value.eval(f);
            f.position = position;
            return dev.adder.engine.ops.IterOps.iter(f.ctx, v);
        }
    }
}
