package dev.adder.engine.plan;

import dev.adder.engine.ToolStub;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls: what is called, and with which arguments. */
final class Calls {
    private final Analysis a;
    /** Whether the coroutine that the next call makes is run. */
    private boolean awaited;
    /** Whether the call that was looked at last ends the program. */
    private boolean ended;

    Calls(Analysis analysis) {
        this.a = analysis;
    }

    /** Whether the last call ends the program; asked once. */
    boolean takeEnded() {
        boolean e = ended;
        ended = false;
        return e;
    }

    boolean takeAwaited() {
        boolean w = awaited;
        awaited = false;
        return w;
    }

    void ends() {
        ended = true;
    }

    Values call(Expr.Call c, boolean runs) {
        Values owner = Values.UNKNOWN;
        String method = null;
        Values function;
        if (c.function() instanceof Expr.Attribute x) {
            owner = a.terms.eval(x.value());
            method = x.name();
            function = a.members.load(owner, method, x, true);
        } else {
            function = a.terms.eval(c.function());
        }
        String beside = a.hosts.beside(function);
        boolean waits = a.hosts.waits(function);
        List<PlanNode> outer = beside == null ? List.of() : a.draft.begin();
        boolean certain = a.draft.certain;
        if (beside != null && !waits) a.draft.certain = false;
        Given given = given(c, waits);
        awaited = runs;
        ended = false;
        boolean direct = function.items().isEmpty() || isDirect(c.function());
        Values result = invoke(function, given, direct ? null : a.text(c.function()));
        boolean end = ended && function.only() != null;
        awaited = false;
        result = result.plus(others(function, method, given));
        if (beside != null) {
            a.draft.certain = certain;
            List<PlanNode> steps = a.draft.end(outer);
            if (!steps.isEmpty()) a.draft.add(new PlanNode.Concurrent(beside, steps, a.place(c)));
        }
        ended = end;
        return a.checked(result);
    }

    /** Whether the program names the tool where it calls it. */
    private boolean isDirect(Expr function) {
        return switch (function) {
            case Expr.Name n -> {
                Variable v = a.survey.variable(n);
                yield v.global && v.stores == 0 || v.imported && v.stores == 1;
            }
            case Expr.Attribute x -> isDirect(x.value());
            default -> false;
        };
    }

    /** What a call may do besides that which is known: anything with what it is given. */
    private Values others(Values function, @Nullable String method, Given given) {
        boolean called = false;
        for (Value v : function.items()) called |= canBeCalled(v);
        if (called && !function.unknown()) return Values.PLAIN;
        Values all = given.all();
        if (!all.items().isEmpty()) {
            boolean keeps = method != null && Known.KEEPING.contains(method);
            String what = method == null ? "a function that is not known" : "." + method;
            a.escapes.escape(keeps ? withoutObjects(all) : all, "it is handed to " + what, given.site);
        }
        if (function.unknown()) object(given);
        return Values.UNKNOWN;
    }

    /** What is called may be an object of any of the program's classes. */
    private void object(Given given) {
        if (a.classes.with("__call__").isEmpty()) return;
        Values methods = a.members.load(Values.UNKNOWN, "__call__", given.site, true);
        invoke(methods.orUnknown(), given, a.text(given.site instanceof Expr.Call c ? c.function() : given.site));
    }

    private static boolean canBeCalled(Value v) {
        return !(v instanceof Value.Space || v instanceof Value.Host || v instanceof Value.Bag
                || v instanceof Value.Super);
    }

    /** Objects that are only kept are found again by their attributes. */
    static Values withoutObjects(Values all) {
        Values rest = Values.PLAIN;
        for (Value v : all.items()) if (!(v instanceof OwnClass.Instance)) rest = rest.plus(v.alone());
        return rest;
    }

    private Given given(Expr.Call c, boolean runs) {
        Given g = new Given(c);
        for (Expr e : c.arguments()) {
            if (e instanceof Expr.Starred s) {
                rest(g, s);
            } else {
                Values v = runs && e instanceof Expr.Call inner ? a.terms.awaitedCall(inner) : a.terms.eval(e);
                Arg before = g.rest;
                if (before == null) {
                    g.positional.add(new Arg(v, e, a.frame));
                } else {
                    g.rest = new Arg(before.values.plus(v), new Origin.Expression("*...", List.of()), a.frame);
                }
            }
        }
        for (Expr.Keyword k : c.keywords()) {
            String name = k.name();
            if (name == null) {
                names(g, k.value());
            } else {
                g.keywords.put(name, new Arg(a.terms.eval(k.value()), k.value(), a.frame));
            }
        }
        return g;
    }

    private void rest(Given g, Expr.Starred s) {
        if (s.value() instanceof Expr.Name n && a.survey.variable(n) == a.frame.restName && g.rest == null) {
            for (Arg x : a.frame.rest) g.positional.add(x.held());
            return;
        }
        Values v = a.terms.contents(a.terms.eval(s.value()));
        Arg before = g.rest;
        if (before != null) v = v.plus(before.values);
        g.rest = new Arg(v, new Origin.Expression(a.text(s), List.of()), a.frame);
    }

    private void names(Given g, Expr value) {
        if (value instanceof Expr.Name n && a.survey.variable(n) == a.frame.namesName) {
            a.frame.names.forEach((name, arg) -> g.keywords.putIfAbsent(name, arg.held()));
            return;
        }
        boolean plain = value instanceof Expr.Dict d && d.keys().stream().allMatch(
                k -> k instanceof Expr.Constant x && x.value() instanceof Literal.Str);
        if (plain) {
            Expr.Dict d = (Expr.Dict) value;
            for (int i = 0; i < d.values().size(); i++) {
                Literal.Str key = (Literal.Str) ((Expr.Constant) java.util.Objects.requireNonNull(d.keys().get(i)))
                        .value();
                g.keywords.putIfAbsent(key.text(),
                        new Arg(a.terms.eval(d.values().get(i)), d.values().get(i), a.frame));
            }
            return;
        }
        Values v = a.terms.contents(a.terms.eval(value));
        Arg before = g.names;
        if (before != null) v = v.plus(before.values);
        g.names = new Arg(v, new Origin.Expression("**" + a.text(value), List.of()), a.frame);
    }

    /**
     * Calls each of the values that can be called.
     *
     * @param via how the program writes what it calls; null when it names the tool there
     */
    Values invoke(Values function, Given given, @Nullable String via) {
        boolean runs = takeAwaited();
        if (function.items().isEmpty()) return Values.PLAIN;
        if (!a.look(given.site)) return Values.UNKNOWN;
        a.charge(function.items().size());
        Value only = function.only();
        if (only != null) {
            awaited = runs;
            a.deeper();
            Values result = one(only, given, via);
            a.shallower();
            return result;
        }
        Values all = Values.PLAIN;
        List<List<PlanNode>> options = new ArrayList<>();
        boolean certain = a.draft.certain;
        a.draft.certain = false;
        for (Value v : function.items()) {
            List<PlanNode> outer = a.draft.begin();
            awaited = runs;
            a.deeper();
            all = all.plus(one(v, given, via));
            a.shallower();
            List<PlanNode> steps = a.draft.end(outer);
            if (!steps.isEmpty()) options.add(steps);
        }
        a.draft.certain = certain && !a.frame.left;
        if (options.isEmpty()) return all;
        a.origins.unnumbered(given.site);
        int called = 0;
        for (Value v : function.items()) called += canBeCalled(v) ? 1 : 0;
        boolean open = function.unknown() || options.size() < called;
        String what = via != null ? via : a.text(given.site instanceof Expr.Call c ? c.function() : given.site);
        a.draft.add(new PlanNode.Choice(what, options, open, a.place(given.site)));
        return all;
    }

    private Values one(Value v, Given given, @Nullable String via) {
        return switch (v) {
            case Value.Tool t -> tool(t, given, via);
            case Value.AnyOf x -> {
                a.draft.dynamic(a.tools.under(x.prefix), "the name of the tool is not in the text",
                        a.place(given.site));
                yield Values.UNKNOWN;
            }
            case Value.Earlier e -> {
                a.any(e.name + " was defined by an earlier block", given.site);
                a.escapes.escape(given.all(), "it is handed to " + e.name, given.site);
                yield Values.UNKNOWN;
            }
            case OwnFunction f -> a.inlining.call(f, given, PlanNode.Function.Reached.CALLED);
            case OwnFunction.Bound b -> a.inlining.call(b.function, given.after(self(b.function)),
                    PlanNode.Function.Reached.CALLED);
            case OwnClass c -> a.classes.make(c, given);
            case OwnClass.Instance i -> object(i.cls, given, via);
            case Value.Partial p -> invoke(p.target.get(), given.after(p.given), via == null ? "partial" : via);
            case Value.Std s -> a.library.call(s, given);
            case Value.Member m -> a.hosts.call(m, given);
            case Value.Space s -> Values.PLAIN;
            case Value.Host h -> Values.PLAIN;
            case Value.Bag b -> Values.UNKNOWN;
            case Value.Super s -> Values.PLAIN;
        };
    }

    private Arg self(OwnFunction f) {
        Values self = f.variables.isEmpty() ? Values.UNKNOWN : f.variables.getFirst().cell.get();
        return new Arg(self, new Origin.Expression("self", List.of()), a.frame);
    }

    private Values object(OwnClass c, Given given, @Nullable String via) {
        return !c.has("__call__") ? Values.UNKNOWN
                : invoke(a.members.load(c.instance.alone(), "__call__", given.site, true), given, via);
    }

    private Values tool(Value.Tool t, Given given, @Nullable String via) {
        List<Argument> arguments = new ArrayList<>();
        int next = 0;
        for (ToolStub.Parameter p : t.stub.parameters()) {
            if (p.keywordOnly() || next == given.positional.size()) break;
            arguments.add(new Argument(p.name(), given.positional.get(next++).direct(a.origins)));
        }
        Arg rest = given.rest;
        if (rest != null) arguments.add(new Argument(Argument.REST, rest.direct(a.origins)));
        given.keywords.forEach((name, arg) -> arguments.add(new Argument(name, arg.direct(a.origins))));
        Arg names = given.names;
        if (names != null) arguments.add(new Argument(Argument.NAMES, names.direct(a.origins)));
        int number = a.draft.call(t.stub, a.place(given.site), arguments, via);
        a.origins.numbered(given.site, number);
        return Values.PLAIN;
    }

    /** Something calls a function that it was given. */
    Values callback(Values function, Given given, String via, SyntaxNode at) {
        Values result = invoke(function, given, via);
        if (function.unknown() || function.items().isEmpty()) {
            a.escapes.escape(given.all(), "it is handed to a function that is not known", at);
            if (function.unknown()) object(given);
            result = result.orUnknown();
        }
        return result;
    }
}
