package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the functions of {@code asyncio} give that pass on what others give. */
final class AsyncCalls {
    private final Pass pass;
    private final Calls calls;

    AsyncCalls(Pass pass, Calls calls) {
        this.pass = pass;
        this.calls = calls;
    }

    Type call(Expr.Call c, PyBuiltin b) {
        String name = b.declaration.name();
        calls.checkCount(c, b.declaration, 0);
        Expr first = c.arguments().isEmpty() ? null : c.arguments().getFirst();
        if (first == null || first instanceof Expr.Starred && !name.equals("gather")) {
            calls.arguments(c);
            return Type.ANY;
        }
        return switch (name) {
            case "to_thread" -> new Type.Awaitable(inThread(c, first));
            case "gather" -> gathered(c);
            case "run" -> {
                Type main = calls.arguments(c).getFirst();
                if (main instanceof Type.Known k && k.what() instanceof OwnFunction f && f.async) {
                    pass.problem("type", "a coroutine was expected, got a function; call it: asyncio.run(" + f.name
                            + "())", first);
                }
                yield result(main);
            }
            case "shield" -> task(result(calls.arguments(c).getFirst()));
            case "wait_for" -> new Type.Awaitable(result(calls.arguments(c).getFirst()));
            case "create_task", "ensure_future" -> task(result(calls.arguments(c).getFirst()));
            case "sleep" -> {
                List<Type> types = calls.arguments(c);
                yield new Type.Awaitable(types.size() > 1 || !c.keywords().isEmpty() ? Type.ANY : Type.NONE);
            }
            default -> {
                calls.arguments(c);
                yield Type.ANY;
            }
        };
    }

    private static Type task(Type result) {
        return new Type.Instance("Task", List.of(result));
    }

    private Type inThread(Expr.Call c, Expr first) {
        Type function = pass.expressions.eval(first);
        if (function instanceof Type.Known k && k.what() instanceof ToolType t && !t.tool.async()) {
            Expr.Call there = new Expr.Call(first, c.arguments().subList(1, c.arguments().size()), c.keywords(),
                    c.parenthesis(), c.start(), c.end());
            String wrong = ToolCalls.problem(t.tool, there);
            if (wrong != null) pass.warning("call", wrong, c);
            return calls.tool(c, t, 1);
        }
        for (Expr a : c.arguments().subList(1, c.arguments().size())) pass.expressions.eval(a);
        for (Expr.Keyword k : c.keywords()) pass.expressions.eval(k.value());
        return function instanceof Type.Known k && k.what() instanceof OwnFunction f ? pass.result(f) : Type.ANY;
    }

    private Type gathered(Expr.Call c) {
        Type item = Type.NEVER;
        for (Expr a : c.arguments()) {
            Type type = a instanceof Expr.Starred s
                    ? pass.expressions.item(pass.expressions.eval(s.value()), s.value()) : pass.expressions.eval(a);
            Kind kind = Kind.single(type);
            if (!(a instanceof Expr.Starred) && (kind == Kind.LIST || kind == Kind.TUPLE || kind.number()
                    || kind == Kind.STR || kind == Kind.NONE || kind.mapping())) {
                pass.problem("type", "gather() takes awaitables, not " + Kind.name(type)
                        + (kind == Kind.LIST || kind == Kind.TUPLE ? "; write gather(*...)" : ""), a);
            }
            item = Joins.both(item, result(type));
        }
        for (Expr.Keyword k : c.keywords()) {
            pass.expressions.eval(k.value());
            item = Type.ANY;
        }
        return task(new Type.ListOf(item));
    }

    private static Type result(@Nullable Type awaitable) {
        return awaitable instanceof Type.Awaitable a ? a.result()
                : awaitable instanceof Type.Instance i && i.name().equals("Task") ? i.arguments().getFirst() : Type.ANY;
    }
}
