package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One look at a whole program: the module as it runs, then the bodies of its functions, which may rely on everything
 * that the module does. Statements and expressions are looked at by {@link Statements} and {@link Expressions}.
 */
final class Pass {
    private static final int MOST_STEPS = 400_000;
    private static final int MAX_NESTED_RESULTS = 12;

    /** The program is too big to be followed. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp() {
            super(null, null, false, false);
        }
    }

    final ScopeTable scopes;
    final ToolCalls tools;
    /** The builtin names that may be used; null for all. */
    final @Nullable Set<String> builtins;
    final Collection<String> defined;
    final Facts facts;
    /** Believes nothing that the program could have changed behind the types. */
    final boolean strict;
    final Facts seen;
    final Statements statements = new Statements(this);
    final Expressions expressions = new Expressions(this);
    final Calls calls = new Calls(this);
    final Literals literals = new Literals(this);
    final Keys keys = new Keys();
    final Growth growth = new Growth(this);
    /** What a look in depth relies on; null in others. */
    final @Nullable Depth depth;
    final String text;
    private final Patience patience;
    Set<String> optional = Set.of();

    Frame frame;
    boolean certain = true;
    /** Above zero while only a type is wanted. */
    int quiet;
    List<Problem> problems = new ArrayList<>();
    /** The expression at the program's end, whose value is the run's. */
    @Nullable Expr trailing;
    /** The expression that was last awaited. */
    @Nullable Expr awaited;
    /** Above zero while a function's body is tried with what one call passes. */
    int probing;
    /** The last call of a tool, and the tool. */
    Expr.@Nullable Call toolCall;
    @Nullable ToolType tool;
    /** Above zero in code whose exceptions are handled. */
    int guarded;

    private Map<Problem, String> missing = Map.of();
    private Map<SyntaxNode, OwnFunction> functions = Map.of();
    private final List<OwnFunction> waiting = new ArrayList<>(0);
    private final int limit;
    private int steps;
    private int nested;

    Pass(ScopeTable scopes, ToolCalls tools, @Nullable Set<String> builtins, Collection<String> defined, Facts facts,
            boolean strict, String text, Patience patience, @Nullable Learned known) {
        this.depth = known == null ? null : new Depth(this, known);
        this.patience = patience;
        this.scopes = scopes;
        this.tools = tools;
        this.builtins = builtins;
        this.defined = defined;
        this.facts = facts;
        this.strict = strict;
        this.seen = new Facts();
        this.frame = new Frame(this, scopes.module(), null);
        this.text = text;
        this.limit = Math.min(MOST_STEPS, 2_000 + 40 * text.length());
    }

    /** What this look has shown, for the next one. */
    Learned learned() {
        return depth == null ? Learned.nothing() : depth.learning;
    }

    /** Whether a problem is one of a call that fails where something is wrong anyway. */
    boolean isTold(Problem p, Set<Integer> places) {
        return depth != null && depth.isTold(p, places);
    }

    /** Looks at what single calls do as well. */
    void lookCloser() {
        if (depth != null) depth.last = true;
    }

    /** The problems of the program by what is known so far; {@link #seen} then has all facts. */
    List<Problem> run(List<Stmt> body) {
        Frame module = frame;
        program = body;
        trailing = !body.isEmpty() && body.getLast() instanceof Stmt.ExprStmt e ? e.value() : null;
        statements.run(body);
        module.finished = true;
        if (functions.isEmpty()) {
            if (depth != null) depth.finish(List.of());
            answer(problems);
            return asked(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        certain = false;
        for (int i = 0; i < waiting.size(); i++) {
            OwnFunction next = waiting.get(i);
            next.queued = false;
            problems = new ArrayList<>();
            Type result = body(next, false);
            if (depth != null) depth.learning.result(next.node, result);
            next.problems = problems;
        }
        for (OwnFunction f : functions.values()) all.addAll(f.problems);
        if (depth != null) depth.finish(functions.values());
        answer(all);
        return asked(all);
    }

    /** Without the warnings of places that the program turned out to ask about. */
    private List<Problem> asked(List<Problem> all) {
        if (!missing.isEmpty()) all.removeIf(p -> missing.containsKey(p) && seen.tested.contains(missing.get(p)));
        return all;
    }

    private Map<SyntaxNode, OwnClass> classes = Map.of();
    private final List<Asked> asks = new ArrayList<>(0);
    private Set<String> bodies = Set.of();

    /** An attribute of an instance or class of the program that its own class does not have. */
    private record Asked(String name, @Nullable OwnClass cls, Problem problem) {}

    /** The class of a definition; null when not all of its attributes are known. */
    @Nullable
    OwnClass ownClass(Stmt.ClassDef def) {
        seen.depth = true;
        if (bodies.isEmpty()) bodies = new HashSet<>();
        OwnClass.names(def.body(), bodies);
        if (depth != null) return depth.ownClass(def, scopes.imports());
        if (classes.isEmpty()) classes = new IdentityHashMap<>(4);
        OwnClass known = classes.get(def);
        if (known == null) known = OwnClass.of(def, scopes.imports());
        if (known != null) classes.put(def, known);
        return known;
    }

    /** The class that a call of {@code namedtuple} makes; null when its fields are not known. */
    @Nullable
    OwnClass namedTuple(Expr.Call made) {
        seen.depth = true;
        if (classes.isEmpty()) classes = new IdentityHashMap<>(4);
        Map<SyntaxNode, OwnClass> all = depth == null ? classes : depth.known.classes;
        OwnClass known = all.get(made);
        if (known == null) known = OwnClass.ofNamedTuple(made);
        if (known != null) all.put(made, known);
        if (known != null) known.names.forEach(this::inBody);
        return known;
    }

    /** Notes a name that the body of a class binds. */
    void inBody(String name) {
        if (bodies.isEmpty()) bodies = new HashSet<>();
        bodies.add(name);
    }

    /** Notes an attribute that must turn up somewhere in the program. */
    void ask(@Nullable OwnClass cls, String name, Problem problem) {
        boolean here = quiet == 0 && probing == 0 && !frame.dead;
        if (here && asks.size() < Checker.MOST_PROBLEMS) asks.add(new Asked(name, cls, problem));
    }

    private final Typos typos = new Typos();

    /** Notes a name of something that is not known. */
    void odd(String name, Typos.Kind kind, int start, int end) {
        if (quiet == 0 && probing == 0 && !frame.dead && guarded == 0) typos.add(name, kind, start, end);
    }

    /** A problem of a class's own method, or of the one it lacks, unless the program stores one of that name. */
    private record Later(OwnClass cls, String name, boolean derived, Problem problem) {}

    private final List<Later> later = new ArrayList<>(0);

    /** Notes a problem that holds unless the program gives the class such a method, in a derived class perhaps. */
    void later(OwnClass cls, String name, boolean derived, String kind, String message, SyntaxNode at) {
        if (quiet > 0 || probing > 0 || frame.dead || later.size() == Checker.MOST_PROBLEMS) return;
        later.add(new Later(cls, name, derived, new Problem(kind, message, at.start(), at.end(), certain)));
    }

    /** The attributes that nothing in the program gives to anything. */
    private void answer(List<Problem> all) {
        for (Later l : later) {
            boolean other = seen.attributesGrow || seen.stored.contains(l.name) || l.derived && l.cls.derived;
            if (!other) all.add(l.problem);
        }
        all.addAll(typos.problems(this, bodies));
        for (Asked a : asks) {
            if (seen.stored.contains(a.name) || bodies.contains(a.name)) continue;
            if (a.cls != null && seen.attributesGrow) continue;
            Problem p = a.problem;
            OwnClass cls = a.cls;
            if (cls == null) {
                String known = KnownNames.nearest(a.name, p.kind().equals("exception"));
                if (known != null) all.add(new Problem("attribute", p.message() + known, p.start(), p.end(), false));
                continue;
            }
            if (cls.derived && depth == null) continue;
            List<String> near = new ArrayList<>(cls.names);
            near.addAll(seen.stored);
            if (cls.base.isEnum()) near.addAll(List.of("name", "value"));
            charge(near.size() << 2);
            all.add(new Problem(p.kind(), p.message() + Spelling.hint(a.name, near), p.start(), p.end(),
                    p.certain()));
        }
    }

    /** Remembers a variable that holds what a tool says may be missing. */
    void mayBeNone(String name) {
        if (optional.isEmpty()) optional = new HashSet<>();
        optional.add(name);
    }

    void step() {
        patience.step();
        if (++steps > limit) throw new GaveUp();
    }

    /** Counts work that goes over so many things at once. */
    void charge(int things) {
        int more = things >> 6;
        patience.steps(more);
        steps += more;
        if (steps > limit) throw new GaveUp();
    }

    void problem(String kind, String message, SyntaxNode at) {
        problem(kind, message, at.start(), at.end());
    }

    void problem(String kind, String message, int start, int end) {
        if (quiet == 0 && !frame.dead) add(new Problem(kind, message, start, end, certain));
    }

    /** Warns that what stands at a place may be None, unless the program turns out to ask. */
    void missing(String place, String message, SyntaxNode at) {
        if (quiet > 0 || guarded > 0 || frame.dead) return;
        Problem problem = new Problem("none", message, at.start(), at.end(), false);
        if (missing.isEmpty()) missing = new IdentityHashMap<>();
        missing.put(problem, place);
        add(problem);
    }

    void warning(String kind, String message, SyntaxNode at) {
        if (quiet == 0 && !frame.dead) add(new Problem(kind, message, at.start(), at.end(), false));
    }

    /** The type of an expression that is looked at elsewhere. */
    Type quietly(Expr e) {
        quiet++;
        Type type = expressions.eval(e);
        quiet--;
        return type;
    }

    /** The function of a definition that has been looked at; null when it has not. */
    @Nullable
    OwnFunction known(SyntaxNode node) {
        return functions.get(node);
    }

    /** What fails wherever a function is called with such arguments; null when nothing does. */
    @Nullable
    Problem probe(OwnFunction f, @Nullable Type[] arguments) {
        List<Problem> before = problems;
        boolean certainBefore = certain;
        problems = new ArrayList<>();
        certain = true;
        probing++;
        body(f, false, arguments);
        probing--;
        certain = certainBefore;
        List<Problem> found = problems;
        problems = before;
        for (Problem p : found) if (p.certain()) return p;
        return null;
    }

    /** What a lambda without parameters gives. */
    Type quietCall(Expr.Lambda lambda) {
        quiet++;
        Type result = callNow(lambda, List.of());
        quiet--;
        return result;
    }

    /** What iterating over a value gives, where it is looked at elsewhere. */
    Type item(Type iterable) {
        boolean doubtful = strict && facts.mixed;
        Type item = depth == null ? Members.item(iterable, doubtful) : depth.types.item(iterable, doubtful);
        return item == null ? Type.ANY : item;
    }

    /** How many problems were found where it is now. */
    int problems() {
        return problems.size();
    }

    /** Warns of a statement that nothing leads to. */
    void unreachable(String message, SyntaxNode at) {
        if (quiet == 0) add(new Problem("unused", message, at.start(), at.end(), false));
    }

    private void add(Problem problem) {
        if (problems.size() < Checker.MOST_PROBLEMS) problems.add(problem);
    }

    /** The function that a definition makes; its body is looked at when everything around it has been. */
    OwnFunction function(Stmt.FunctionDef def) {
        OwnFunction known = functions.get(def);
        return remember(def, known != null ? known : OwnFunction.of(def, frame));
    }

    OwnFunction function(Expr.Lambda lambda) {
        OwnFunction known = functions.get(lambda);
        return remember(lambda, known != null ? known : OwnFunction.of(lambda, frame));
    }

    private OwnFunction remember(SyntaxNode node, OwnFunction f) {
        if (functions.isEmpty()) functions = new IdentityHashMap<>(4);
        functions.put(node, f);
        if (quiet == 0 && probing == 0) {
            f.outer = frame;
            enqueue(f);
        }
        return f;
    }

    void enqueue(OwnFunction f) {
        if (f.queued || f.looks > OwnFunction.MAX_LOOKS) return;
        f.queued = true;
        waiting.add(f);
    }

    private Map<Expr, DictUses> uses = Map.of();
    private List<Stmt> program = List.of();

    /** What is done with the variables of a name, where the value is the one that is meant. */
    DictUses uses(String name, Expr value) {
        if (uses.isEmpty()) uses = new IdentityHashMap<>(4);
        DictUses known = uses.get(value);
        if (known == null) known = DictUses.of(this, program, name, value);
        uses.put(value, known);
        return known;
    }

    /** What calling a function of the program gives. */
    Type result(OwnFunction f) {
        if (depth != null) return depth.result(f);
        Type known = f.result;
        if (known != null) return known;
        if (!f.plain || f.inferring || nested > MAX_NESTED_RESULTS) return Type.ANY;
        nested++;
        quiet++;
        Type inferred = body(f, true);
        quiet--;
        nested--;
        f.result = inferred;
        seen.depth |= Depth.isVague(inferred);
        return inferred;
    }

    /** Looks at a body once; gives what a call of it gives. */
    private Type body(OwnFunction f, boolean anyArguments) {
        boolean certainBefore = certain;
        certain = false;
        if (!anyArguments) f.looks++;
        Type result = body(f, anyArguments, null);
        certain = certainBefore;
        return result;
    }

    private Type body(OwnFunction f, boolean anyArguments, @Nullable Type @Nullable [] given) {
        Scope scope = scopes.scope(f.node);
        Frame before = frame;
        f.inferring = true;
        Frame inner = new Frame(this, scope, f.outer);
        frame = inner;
        bindParameters(f, anyArguments);
        if (given != null) override(f, given);
        if (f.node instanceof Expr.Lambda l) {
            inner.returned = expressions.eval(l.body());
        } else if (f.node instanceof Stmt.FunctionDef def) {
            statements.run(def.body());
            if (!inner.dead) inner.returned = Joins.join(inner.returned, Type.NONE);
        }
        inner.finished = true;
        f.inferring = false;
        frame = before;
        return resultOf(f, inner, scope);
    }

    private void override(OwnFunction f, @Nullable Type[] given) {
        List<dev.adder.engine.syntax.Parameter> named = f.named();
        for (int i = 0; i < given.length; i++) {
            Type type = given[i];
            if (type != null) frame.store(frame.scope.mangle(named.get(i).name()), type);
        }
    }

    private static Type resultOf(OwnFunction f, Frame inner, Scope scope) {
        if (scope.yields()) {
            if (f.async) return Type.ANY;
            Type item = inner.yielded;
            return new Type.Iterator(item == null ? Type.ANY : item);
        }
        Type returned = inner.returned;
        Type result = returned == null ? Type.ANY : returned;
        return f.async ? new Type.Awaitable(result) : result;
    }

    private void bindParameters(OwnFunction f, boolean anyArguments) {
        List<dev.adder.engine.syntax.Parameter> named = f.named();
        if (depth != null) {
            depth.bind(f, anyArguments);
            return;
        }
        boolean known = !anyArguments && f.plain && !facts.escaped.contains(f.name)
                && f.node instanceof Stmt.FunctionDef;
        OwnClass self = f.outer.cls;
        boolean method = self != null && !named.isEmpty() && f.node instanceof Stmt.FunctionDef d
                && d.decorators().stream().allMatch(Pass::keepsSelf) && !f.name.equals("__new__")
                && !f.name.equals("__class_getitem__") && !f.name.equals("__init_subclass__");
        for (int i = 0; i < named.size(); i++) {
            if (i == 0 && method && self != null) {
                frame.store(frame.scope.mangle(named.get(i).name()),
                        new Type.Known(self.name, new OwnClass.Instance(self)));
                continue;
            }
            frame.store(frame.scope.mangle(named.get(i).name()), known ? f.argument(i) : Type.ANY);
        }
        bindRest(f);
    }

    void bindRest(OwnFunction f) {
        dev.adder.engine.syntax.Parameter rest = f.parameters.varArgs();
        if (rest != null) frame.store(frame.scope.mangle(rest.name()), new Type.TupleOf(List.of(Type.ANY), true));
        dev.adder.engine.syntax.Parameter names = f.parameters.keywordArgs();
        if (names != null) frame.store(frame.scope.mangle(names.name()), new Type.DictOf(Type.STR, Type.ANY));
    }

    static boolean keepsSelf(Expr decorator) {
        return decorator instanceof Expr.Name n && (n.id().equals("property") || n.id().equals("cached_property"))
                || decorator instanceof Expr.Attribute a && a.name().equals("setter");
    }

    /** Evaluates the body of a lambda that is called at once with these arguments. */
    Type callNow(Expr.Lambda lambda, List<Type> arguments) {
        OwnFunction f = OwnFunction.of(lambda, frame);
        Frame before = frame;
        boolean certainBefore = certain;
        certain = false;
        frame = new Frame(this, scopes.scope(lambda), before);
        frame.immediate = true;
        List<dev.adder.engine.syntax.Parameter> named = f.named();
        bindParameters(f, true);
        for (int i = 0; i < named.size() && i < arguments.size(); i++) {
            frame.store(frame.scope.mangle(named.get(i).name()), arguments.get(i));
        }
        Type result = expressions.eval(lambda.body());
        frame = before;
        certain = certainBefore;
        return result;
    }
}
