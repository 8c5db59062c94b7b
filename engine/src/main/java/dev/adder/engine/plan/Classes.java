package dev.adder.engine.plan;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of the program: their definition, and what happens when an object is made. */
final class Classes {
    /** Special methods that are followed where they run, or are no methods of objects. */
    private static final Set<String> FOLLOWED = Set.of("__init__", "__new__", "__post_init__", "__call__", "__enter__",
            "__exit__", "__aenter__", "__aexit__", "__init_subclass__", "__class_getitem__");

    private final Analysis a;
    private final Map<Stmt.ClassDef, OwnClass> known = new IdentityHashMap<>();
    private final List<OwnClass> all = new ArrayList<>();
    private final Map<String, List<OwnClass>> byMember = new HashMap<>();
    private final Set<OwnClass> made = new HashSet<>();

    Classes(Analysis analysis) {
        this.a = analysis;
    }

    void start() {
        made.clear();
    }

    /** All classes of the program. */
    List<OwnClass> all() {
        return all;
    }

    /** Any class of the program. */
    Values any() {
        Values any = Values.PLAIN;
        for (OwnClass c : all) any = any.plus(c.alone());
        return any;
    }

    /** The class of a definition. */
    OwnClass known(Stmt.ClassDef d) {
        OwnClass c = known.get(d);
        if (c != null) return c;
        c = new OwnClass(d, a.scopes.scope(d));
        known.put(d, c);
        all.add(c);
        for (Binding b : c.scope.names()) {
            if (b.kind() != Binding.Kind.NAMESPACE) continue;
            c.members.put(b.name(), a.survey.variable(c.scope, b.name()).cell);
            byMember.computeIfAbsent(b.name(), n -> new ArrayList<>()).add(c);
        }
        for (Stmt s : d.body()) {
            if (s instanceof Stmt.AnnAssign x && x.target() instanceof Expr.Name n) {
                c.fields.add(c.scope.mangle(n.id()));
            }
            OwnFunction method = s instanceof Stmt.FunctionDef f ? a.inlining.method(f, c) : null;
            Cell member = method == null ? null : c.members.get(c.scope.mangle(method.name));
            if (method != null && member != null) a.flow(member, method.alone());
        }
        return c;
    }

    /** The classes whose own bodies bind a member. */
    List<OwnClass> with(String member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** A member is put into a class from outside. */
    Cell added(OwnClass c, String member) {
        Cell known = c.members.get(member);
        if (known != null) return known;
        Cell added = new Cell();
        c.members.put(member, added);
        byMember.computeIfAbsent(member, n -> new ArrayList<>()).add(c);
        a.news();
        return added;
    }

    /** The classes that {@code super()} may go to from a class: its bases, and those that are mixed with it. */
    Set<OwnClass> above(OwnClass owner) {
        Set<OwnClass> above = new LinkedHashSet<>(owner.line());
        for (OwnClass c : all) if (c.line().contains(owner)) above.addAll(c.line());
        above.removeIf(c -> c.line().contains(owner));
        a.charge(all.size());
        return above;
    }

    /** Runs a class statement. */
    void define(Stmt.ClassDef d) {
        List<Values> decorators = new ArrayList<>();
        for (Expr e : d.decorators()) decorators.add(a.terms.eval(e));
        Scope outer = a.scope;
        if (!d.typeParameters().isEmpty()) a.scope = a.scopes.typeParameters(d);
        OwnClass c = known(d);
        for (Expr base : d.bases()) base(c, a.terms.eval(base));
        for (Expr.Keyword k : d.keywords()) {
            a.terms.eval(k.value());
            c.foreign |= k.name() == null || k.name().equals("metaclass") && !isAbstract(k.value());
        }
        a.scope = c.scope;
        if (c.scope.classCell()) a.flow(a.survey.variable(c.scope, "__class__").cell, c.alone());
        a.steps.body(c, d.body());
        a.scope = outer;
        receivers(c);
        hooks(c, d);
        Values value = c.alone();
        for (int i = d.decorators().size() - 1; i >= 0; i--) {
            value = a.inlining.decorate(decorators.get(i), value, d.decorators().get(i));
        }
        a.targets.name(d.name(), value);
    }

    private static boolean isAbstract(Expr metaclass) {
        return metaclass instanceof Expr.Name n && n.id().equals("ABCMeta")
                || metaclass instanceof Expr.Attribute x && x.name().equals("ABCMeta");
    }

    private void derive(OwnClass c, OwnClass from) {
        if (c.bases.contains(from) || from.line().contains(c)) return;
        c.bases.add(from);
        for (OwnClass x : all) x.forget();
        a.charge(all.size() / 8);
        if (c.tooLong()) a.giveUp();
    }

    private void base(OwnClass c, Values base) {
        c.foreign |= base.unknown() || base.items().isEmpty();
        c.ambiguous |= base.items().size() > 1;
        for (Value v : base.items()) {
            if (v instanceof OwnClass own) {
                derive(c, own);
            } else {
                c.foreign |= !(v instanceof Value.Std s && isPlain(s.name));
                c.holds |= v instanceof Value.Std s && Known.HOLDING_BASES.contains(s.name);
            }
        }
    }

    private static boolean isPlain(String name) {
        return Known.PLAIN_BASES.contains(name) || name.endsWith("Error") && name.indexOf('.') < 0;
    }

    /** The methods of a class and its bases may be called on its objects. */
    private void receivers(OwnClass c) {
        for (OwnClass base : c.line()) {
            a.charge(base.members.size());
            for (Cell member : base.members.values()) {
                for (Value v : member.get().items()) {
                    if (v instanceof OwnFunction f && f.owner == base && !f.variables.isEmpty()) receiver(f, c);
                }
            }
        }
    }

    private void receiver(OwnFunction f, OwnClass c) {
        boolean ofClass = f.kind == OwnFunction.Kind.CLASS || f.name.equals("__new__");
        if (f.kind == OwnFunction.Kind.STATIC && !ofClass) return;
        a.flow(f.variables.getFirst().cell, ofClass ? c.alone() : c.instance.alone());
    }

    /** What Python calls by itself when a class comes into being, and all of it when its bases are not known. */
    private void hooks(OwnClass c, Stmt.ClassDef d) {
        if (!c.known()) a.escapes.escape(c.alone(), "its class has bases that are not known", d);
        for (OwnClass base : c.line()) {
            for (String hook : List.of("__init_subclass__", "__class_getitem__", "__set_name__")) {
                general(base.members.get(hook), d);
            }
        }
    }

    private void general(@org.jspecify.annotations.Nullable Cell member, SyntaxNode at) {
        if (member == null) return;
        for (Value v : member.get().items()) {
            if (v instanceof OwnFunction f) {
                a.escapes.expose(f);
                a.inlining.general(f, PlanNode.Function.Reached.BY_PYTHON, at);
            }
        }
    }

    /** Calls a class. */
    Values make(OwnClass c, Given given) {
        Values result = c.known() ? c.instance.alone() : c.instance.alone().orUnknown();
        Origin self = new Origin.Expression("self", List.of());
        Values maker = c.member("__new__");
        if (maker != null) result = result.plus(run(maker, given.after(new Arg(c.alone(), self, a.frame))));
        Values init = c.member("__init__");
        if (init != null) {
            run(init, given.after(new Arg(c.instance.alone(), self, a.frame)));
        } else {
            fields(c, given);
        }
        Values post = c.member("__post_init__");
        if (post != null) run(post, given.fresh().after(new Arg(c.instance.alone(), self, a.frame)));
        boolean holds = c.line().stream().anyMatch(x -> x.holds);
        if (!c.known() || holds || init == null && c.fields.isEmpty()) {
            a.escapes.escape(given.all(), "it is handed to " + c.name, given.site);
        }
        special(c, given.site);
        return result;
    }

    private Values run(Values methods, Given given) {
        Values all = Values.PLAIN;
        for (Value v : methods.items()) {
            if (v instanceof OwnFunction f) {
                all = all.plus(a.inlining.call(f, given, PlanNode.Function.Reached.CALLED));
            } else {
                a.escapes.escape(v.alone(), "it makes objects", given.site);
            }
        }
        return all;
    }

    /** A constructor that is made from annotations stores what it is given. */
    private void fields(OwnClass c, Given given) {
        List<String> names = new ArrayList<>();
        for (OwnClass base : List.copyOf(c.line()).reversed())
            for (String f : base.fields) if (!names.contains(f)) names.add(f);
        for (int i = 0; i < given.positional.size() && i < names.size(); i++) {
            a.flow(a.field(names.get(i)), given.positional.get(i).values);
        }
        given.keywords.forEach((name, arg) -> a.flow(a.field(name), arg.values));
        Values open = Values.PLAIN;
        if (given.rest != null) open = open.plus(given.rest.values);
        if (given.names != null) open = open.plus(given.names.values);
        for (String name : names) {
            if (open.items().isEmpty() && a.fields.containsKey(name)) continue;
            a.flow(a.field(name), open.orUnknown());
        }
        if (a.escapes.reflective()) a.escapes.escape(given.all(), "it is stored in " + c.name, given.site);
    }

    /** Methods that Python calls on objects without being told to, shown where the first object is made. */
    private void special(OwnClass c, SyntaxNode at) {
        if (!made.add(c)) return;
        for (OwnClass base : c.line()) {
            for (Map.Entry<String, Cell> member : List.copyOf(base.members.entrySet())) {
                String name = member.getKey();
                boolean special = name.startsWith("__") && name.endsWith("__") && !FOLLOWED.contains(name);
                if (special) general(member.getValue(), at);
            }
        }
    }
}
