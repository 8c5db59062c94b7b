package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions of the program: their definition, and their steps where they are called. */
final class Inlining {
    private static final int MOST_DEPTH = 25;
    private static final Set<String> PLAIN_DECORATORS = Set.of("property", "cached_property", "staticmethod",
            "classmethod", "abstractmethod", "setter", "getter", "deleter", "override");
    private static final Origin OPEN = new Origin.Expression("...", List.of());

    private final Analysis a;
    private final Map<SyntaxNode, OwnFunction> functions = new IdentityHashMap<>();
    /** Functions without steps, by which of their parameters could be anything when that was found out. */
    private final Map<OwnFunction, Long> empty = new HashMap<>();
    private final Set<OwnFunction> shown = new HashSet<>();
    private final Set<OwnFunction> general = new HashSet<>();
    private final Set<OwnFunction> raising = new HashSet<>();
    private final Deque<Later> waiting = new ArrayDeque<>();

    /** Something that calls may do that is shown at the end. */
    private record Later(OwnFunction function, PlanNode.Function.Reached how, SyntaxNode at) {}

    Inlining(Analysis analysis) {
        this.a = analysis;
    }

    void start() {
        empty.clear();
        shown.clear();
        general.clear();
        raising.clear();
        waiting.clear();
    }

    /** The functions that could not be shown where they are reached. */
    void finish() {
        a.draft.certain = false;
        while (!waiting.isEmpty()) {
            Later next = waiting.poll();
            general(next.function, next.how, next.at);
        }
    }

    /** Runs a {@code def} statement. */
    void define(Stmt.FunctionDef d) {
        List<Values> decorators = new ArrayList<>(d.decorators().size());
        for (Expr e : d.decorators()) decorators.add(a.terms.eval(e));
        OwnFunction f = function(d);
        defaults(d.parameters(), d);
        Scope outer = a.scope;
        if (!d.typeParameters().isEmpty()) a.scope = a.scopes.typeParameters(d);
        for (Parameter p : Survey.all(d.parameters())) {
            if (a.survey.evaluates(p.annotation())) a.terms.optional(p.annotation());
        }
        if (a.survey.evaluates(d.returns())) a.terms.optional(d.returns());
        a.scope = outer;
        Values value = f.alone();
        for (int i = d.decorators().size() - 1; i >= 0; i--) {
            value = decorate(decorators.get(i), value, d.decorators().get(i));
        }
        a.targets.name(d.name(), value);
    }

    OwnFunction function(Stmt.FunctionDef d) {
        return function(d, a.scope.kind() == Scope.Kind.CLASS ? a.steps.cls() : null);
    }

    private OwnFunction function(Stmt.FunctionDef d, @Nullable OwnClass owner) {
        OwnFunction known = functions.get(d);
        if (known != null) return known;
        OwnFunction.Kind kind = owner == null ? OwnFunction.Kind.PLAIN : kind(d);
        return remember(new OwnFunction(d, d.name(), d.parameters(), a.scopes.scope(d), d.async(), kind, owner));
    }

    /** A method as its class will have it; null when that cannot be said before its decorators have run. */
    @Nullable
    OwnFunction method(Stmt.FunctionDef d, OwnClass owner) {
        for (Expr e : d.decorators()) {
            String name = e instanceof Expr.Name n ? n.id() : e instanceof Expr.Attribute x ? x.name() : "";
            if (!PLAIN_DECORATORS.contains(name)) return null;
        }
        return function(d, owner);
    }

    OwnFunction function(Expr.Lambda l) {
        OwnFunction known = functions.get(l);
        return known != null ? known : remember(new OwnFunction(l, "lambda", l.parameters(), a.scopes.scope(l), false,
                OwnFunction.Kind.PLAIN, null));
    }

    private OwnFunction remember(OwnFunction f) {
        for (Parameter p : f.named) f.variables.add(a.survey.variable(f.scope, p.name()));
        f.recursive = a.survey.callsItself(f.node);
        functions.put(f.node, f);
        return f;
    }

    private static OwnFunction.Kind kind(Stmt.FunctionDef d) {
        if (d.name().equals("__new__")) return OwnFunction.Kind.STATIC;
        if (d.name().equals("__init_subclass__") || d.name().equals("__class_getitem__")) return OwnFunction.Kind.CLASS;
        for (Expr e : d.decorators()) {
            String name = e instanceof Expr.Name n ? n.id() : e instanceof Expr.Attribute x ? x.name() : "";
            switch (name) {
                case "staticmethod" -> {
                    return OwnFunction.Kind.STATIC;
                }
                case "classmethod" -> {
                    return OwnFunction.Kind.CLASS;
                }
                case "property", "cached_property", "getter", "abstractproperty" -> {
                    return OwnFunction.Kind.PROPERTY;
                }
                case "setter", "deleter" -> {
                    return OwnFunction.Kind.SETTER;
                }
                default -> {}
            }
        }
        return OwnFunction.Kind.PLAIN;
    }

    /** Evaluates the defaults of parameters, where the function is made. */
    void defaults(Parameters parameters, SyntaxNode node) {
        OwnFunction f = node instanceof Stmt.FunctionDef d ? function(d) : function((Expr.Lambda) node);
        f.defaults.clear();
        for (int i = 0; i < f.named.size(); i++) {
            Expr e = f.named.get(i).defaultValue();
            Arg arg = e == null ? null : new Arg(a.terms.eval(e), e, new Frame(null, null));
            f.defaults.add(arg);
            if (arg != null) a.flow(f.variables.get(i).cell, arg.values);
        }
    }

    /** What a decorator makes of a function or class. */
    Values decorate(Values decorator, Values value, Expr at) {
        boolean keeps = at instanceof Expr.Attribute x && (x.name().equals("setter") || x.name().equals("deleter")
                || x.name().equals("getter") || x.name().equals("register"));
        if (decorator.only() instanceof Value.Std s && Known.WRAPPERS.contains(s.name)
                || decorator.only() instanceof Value.Std w && w.name.equals(Library.WRAPPER)) {
            boolean oneOfSeveral = decorator.only() instanceof Value.Std d
                    && d.name.startsWith("functools.singledispatch");
            return oneOfSeveral ? value.orUnknown() : value;
        }
        if (keeps && decorator.items().isEmpty()) {
            if (((Expr.Attribute) at).name().equals("register")) a.escapes.escape(value, "it is registered", at);
            return value;
        }
        Given given = new Given(at);
        given.positional.add(new Arg(value, OPEN, a.frame));
        Values result = a.calls.invoke(decorator, given, a.text(at));
        boolean unknown = decorator.unknown() || decorator.items().isEmpty();
        if (unknown) a.escapes.escape(value, "it is decorated with " + a.text(at), at);
        return unknown ? result.plus(value).orUnknown() : result;
    }

    /** A call of a function that the program makes. */
    Values call(OwnFunction f, Given given, PlanNode.Function.Reached how) {
        boolean awaited = a.calls.takeAwaited();
        if (a.draft.isCut()) return Values.UNKNOWN;
        Frame inner = new Frame(a.frame, f);
        if (f.recursive) for (int i = 0; i < f.variables.size(); i++) open(f, f.variables.get(i), i);
        long unknown = bind(f, given, inner);
        if (a.frame.calls(f)) return again(f, given.site);
        Long known = empty.get(f);
        if (known != null && (unknown & ~known) == 0 && plain(given)) {
            if (raising.contains(f)) mayEnd();
            return f.result();
        }
        boolean many = a.draft.isLarge() && shown.contains(f);
        if (f.recursive || many || inner.depth > MOST_DEPTH) {
            if (general.contains(f)) return before(f, given.site);
            if (inner.depth > MOST_DEPTH) {
                waiting.add(new Later(f, how, given.site));
                return before(f, given.site);
            }
            general.add(f);
            inner.forget();
        }
        List<PlanNode> steps = body(f, inner, how == PlanNode.Function.Reached.CALLED && (!f.async || awaited));
        if (inner.raises) {
            raising.add(f);
            mayEnd();
        }
        show(f, how, steps, given, unknown);
        return f.result();
    }

    private static boolean plain(Given given) {
        return given.rest == null && given.names == null && given.all().items().isEmpty();
    }

    private void mayEnd() {
        a.frame.left = true;
        a.frame.raises = true;
        a.draft.certain = false;
    }

    private void show(OwnFunction f, PlanNode.Function.Reached how, List<PlanNode> steps, Given given, long unknown) {
        if (steps.isEmpty()) {
            if (plain(given) && !f.recursive && !f.keeps && !a.draft.isCut()) empty.merge(f, unknown, (x, y) -> x | y);
            return;
        }
        shown.add(f);
        a.draft.add(new PlanNode.Function(f.shown(), how, a.source.line(f.node.start()), steps, a.place(given.site)));
    }

    /** A function may be called by others, at any time and with anything. */
    void general(OwnFunction f, PlanNode.Function.Reached how, SyntaxNode at) {
        for (int i = 0; i < f.variables.size(); i++) open(f, f.variables.get(i), i);
        for (Parameter p : Survey.all(f.parameters)) {
            if (!f.named.contains(p)) a.flow(a.survey.variable(f.scope, p.name()).cell, Values.UNKNOWN);
        }
        if (a.draft.isCut() || general.contains(f)) return;
        Frame inner = new Frame(a.frame, f);
        if (a.frame.calls(f) || inner.depth > MOST_DEPTH) {
            waiting.add(new Later(f, how, at));
            return;
        }
        general.add(f);
        List<PlanNode> steps = body(f, inner, false);
        Given none = new Given(at);
        show(f, how, steps, none, -1L);
    }

    private void open(OwnFunction f, Variable v, int i) {
        boolean self = i == 0 && f.owner != null && f.kind != OwnFunction.Kind.STATIC;
        if (!self) a.flow(v.cell, Values.UNKNOWN);
        if (v.pass(OPEN)) a.news();
    }

    private List<PlanNode> body(OwnFunction f, Frame inner, boolean certain) {
        f.walked = true;
        Frame outer = a.frame;
        Scope scope = a.scope;
        int guarded = a.guarded;
        boolean loopLeft = a.loopLeft;
        boolean before = a.draft.certain;
        a.frame = inner;
        a.scope = f.scope;
        a.guarded = 1;
        a.loopLeft = false;
        a.draft.certain = before && certain && f.produced == null;
        List<PlanNode> steps = a.draft.begin();
        if (f.node instanceof Expr.Lambda l) {
            returned(f, a.terms.eval(l.body()));
        } else if (f.node instanceof Stmt.FunctionDef d) {
            a.steps.run(d.body());
        }
        steps = a.draft.end(steps);
        a.frame = outer;
        a.scope = scope;
        a.guarded = guarded;
        a.loopLeft = loopLeft;
        a.draft.certain = before;
        return steps;
    }

    /** A function gives something back. */
    void returned(OwnFunction f, Values values) {
        a.flow(f.returned, values);
        if (!f.escaped) return;
        a.escapes.escape(f.special ? Calls.withoutObjects(values) : values, f.shown() + " gives it", f.node);
    }

    /** A function is reached from inside itself: what one call passes does not hold for the others. */
    private Values again(OwnFunction f, SyntaxNode at) {
        for (Frame x = a.frame; x != null; x = x.caller) {
            OwnFunction on = x.function;
            if (on != null && !on.recursive) {
                on.recursive = true;
                a.news();
            }
            if (on == f) break;
        }
        a.draft.add(new PlanNode.Function(f.shown(), PlanNode.Function.Reached.AGAIN, a.source.line(f.node.start()),
                List.of(), a.place(at)));
        return f.result();
    }

    private Values before(OwnFunction f, SyntaxNode at) {
        if (raising.contains(f)) mayEnd();
        a.draft.add(new PlanNode.Function(f.shown(), PlanNode.Function.Reached.SHOWN_BEFORE,
                a.source.line(f.node.start()), List.of(), a.place(at)));
        return f.result();
    }

    /** Binds arguments to parameters; gives which of them may be anything, a bit for each. */
    private long bind(OwnFunction f, Given given, Frame inner) {
        long unknown = 0;
        Map<String, Arg> extra = new LinkedHashMap<>(given.keywords);
        for (int i = 0; i < f.named.size(); i++) {
            String name = f.named.get(i).name();
            Variable v = f.variables.get(i);
            boolean byPlace = i < f.mostPositional();
            Arg arg = byPlace && i < given.positional.size() ? given.positional.get(i)
                    : i < f.parameters.positionalOnly().size() ? null : extra.remove(name);
            if (arg == null) arg = missing(f, i, byPlace, given);
            a.flow(v.cell, arg.values);
            if (v.captured && v.pass(arg.kept(a.origins))) a.news();
            boolean self = i == 0 && f.owner != null && f.kind != OwnFunction.Kind.STATIC;
            if (v.stores == 1 && !self) inner.given.put(v, arg);
            if (arg.values.unknown() || i >= 60) unknown |= 1L << Math.min(i, 60);
        }
        rest(f, given, inner);
        names(f, given, extra, inner);
        return unknown;
    }

    /** What a parameter gets that no argument is plainly passed for. */
    private Arg missing(OwnFunction f, int i, boolean byPlace, Given given) {
        Arg otherwise = i < f.defaults.size() ? f.defaults.get(i) : null;
        Values open = Values.PLAIN;
        String text = "";
        if (byPlace && given.rest != null) {
            open = given.rest.values;
            text = "*...";
        }
        if (given.names != null) {
            open = open.plus(given.names.values);
            text = text.isEmpty() ? "**..." : "...";
        }
        if (text.isEmpty()) return otherwise != null ? otherwise : new Arg(Values.PLAIN, OPEN, a.frame);
        if (otherwise != null) open = open.plus(otherwise.values);
        return new Arg(open.orUnknown(), new Origin.Expression(text, List.of()), a.frame);
    }

    private void rest(OwnFunction f, Given given, Frame inner) {
        Parameter p = f.parameters.varArgs();
        int most = f.mostPositional();
        List<Arg> extra = given.positional.size() > most
                ? given.positional.subList(most, given.positional.size()) : List.of();
        if (p == null) return;
        Variable v = a.survey.variable(f.scope, p.name());
        Values held = Values.PLAIN;
        for (Arg x : extra) held = held.plus(x.values);
        if (given.rest != null) held = held.plus(given.rest.values);
        a.flow(v.cell, a.bagOf(p, held));
        if (v.stores == 1 && given.rest == null) {
            inner.restName = v;
            inner.rest = List.copyOf(extra);
        }
    }

    private void names(OwnFunction f, Given given, Map<String, Arg> extra, Frame inner) {
        Parameter p = f.parameters.keywordArgs();
        if (p == null) return;
        Variable v = a.survey.variable(f.scope, p.name());
        Values held = Values.PLAIN;
        for (Arg x : extra.values()) held = held.plus(x.values);
        if (given.names != null) held = held.plus(given.names.values);
        a.flow(v.cell, a.bagOf(p, held));
        if (v.stores == 1 && v.loads == v.spreads && given.names == null) {
            inner.namesName = v;
            inner.names = extra;
        }
    }
}
