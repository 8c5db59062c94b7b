package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.List;
import java.util.Set;

/** Attributes: of modules of tools, of the library, of the program's own classes and objects. */
final class Members {
    private static final Set<String> ABOUT = Set.of("__name__", "__doc__", "__qualname__", "__module__", "__class__",
            "__annotations__", "__dict__", "__signature__");
    private static final Set<String> ITSELF = Set.of("__call__", "__get__", "__wrapped__", "__func__");

    private final Analysis a;

    Members(Analysis analysis) {
        this.a = analysis;
    }

    /** What reading an attribute may give; {@code called} when it is called at once. */
    Values load(Values owner, String written, SyntaxNode at, boolean called) {
        String name = a.scope.mangle(written);
        if (looksHidden(name) && Known.HIDDEN_ATTRIBUTES.contains(name) && !isOwn(owner, name)) {
            a.any(name + " gives what the text does not name", at);
        }
        Cell stored = a.fields.get(name);
        Values all = stored == null ? Values.PLAIN : stored.get();
        for (Value v : owner.items()) all = all.plus(member(v, name, at));
        if (owner.unknown()) all = all.plus(byName(name, at)).orUnknown();
        return a.checked(all);
    }

    private static boolean looksHidden(String name) {
        return name.startsWith("_") || name.startsWith("f_") || name.startsWith("c");
    }

    /** Whether classes of the program define the attribute, so that it is nothing special. */
    private static boolean isOwn(Values owner, String name) {
        return !owner.unknown() && !owner.items().isEmpty() && owner.items().stream()
                .allMatch(v -> v instanceof OwnClass.Instance i && i.cls.has(name));
    }

    private Values member(Value v, String name, SyntaxNode at) {
        return switch (v) {
            case Value.Space s -> inSpace(s, name);
            case Value.AnyOf x -> x.alone();
            case Value.Earlier e -> e.alone();
            case Value.Std s -> inLibrary(s, name, at);
            case Value.Host h -> a.hosts.member(h, name);
            case Value.Bag b -> a.hosts.member(b, name);
            case Value.Member m -> Values.UNKNOWN;
            case Value.Super s -> above(s.owner, name, at);
            case OwnClass c -> inClass(c, name, at);
            case OwnClass.Instance i -> inObject(i.cls, name, at);
            case Value.Partial p -> name.equals("func") ? innermost(p) : ofFunction(p.alone(), name, at);
            case Value.Tool t -> ofFunction(t.alone(), name, at);
            case OwnFunction f -> ofFunction(f.alone(), name, at);
            case OwnFunction.Bound b -> ofFunction(b.alone(), name, at);
        };
    }

    private Values inSpace(Value.Space s, String name) {
        if (name.equals("__dict__")) return a.tools.anyOf(s).alone();
        if (name.equals("final_answer") && s.prefix.isEmpty()) return a.std(name).alone();
        return a.tools.member(s, name);
    }

    private Values inLibrary(Value.Std s, String name, SyntaxNode at) {
        boolean builtin = s.name.equals("builtins") || s.name.equals("__builtins__");
        Value.Std found = builtin ? a.std(name) : s.member(name);
        boolean inside = name.equals("__dict__") || name.equals("__self__") || found.role == Known.Role.OPEN;
        if (inside && !found.name.equals("eval") && !found.name.equals("exec")) {
            a.any(found.name + " gives what the text does not name", at);
        }
        return builtin && a.tools.isName(name) ? a.tools.values(name).plus(found.alone()) : found.alone();
    }

    /** What a partial function calls in the end. */
    private static Values innermost(Value.Partial p) {
        Values all = p.target.get();
        for (Value v : p.target.get().items()) {
            if (v instanceof Value.Partial inner && inner != p) all = all.plus(inner.target.get());
        }
        return all;
    }

    private Values ofFunction(Values itself, String name, SyntaxNode at) {
        if (ITSELF.contains(name)) return itself;
        if (ABOUT.contains(name)) return Values.PLAIN;
        if (name.startsWith("__")) a.escapes.escape(itself, "its " + name + " is used", at);
        return Values.UNKNOWN;
    }

    /** A member read from a class: functions as they are. */
    private Values inClass(OwnClass c, String name, SyntaxNode at) {
        Values found = c.member(name);
        if (found == null) return Values.UNKNOWN;
        Values all = Values.PLAIN;
        for (Value v : found.items()) {
            all = all.plus(v instanceof OwnFunction f && f.kind == OwnFunction.Kind.CLASS ? bound(f, c.alone())
                    : v.alone());
        }
        return found.unknown() || !c.known() ? all.orUnknown() : all;
    }

    /** A member read from an object: functions are bound, properties run. */
    private Values inObject(OwnClass c, String name, SyntaxNode at) {
        if (name.equals("__class__")) return c.alone();
        Values found = c.member(name);
        if (found == null) {
            boolean stored = a.fields.containsKey(name) && c.known();
            return stored && !a.escapes.reflective() ? Values.PLAIN : Values.UNKNOWN;
        }
        Values all = read(found, c.instance.alone(), at);
        return c.known() ? all : all.orUnknown();
    }

    private Values read(Values members, Values owner, SyntaxNode at) {
        Values all = members.unknown() ? Values.UNKNOWN : Values.PLAIN;
        for (Value v : members.items()) {
            all = all.plus(v instanceof OwnFunction f ? method(f, owner, at) : v.alone());
        }
        return all;
    }

    private Values method(OwnFunction f, Values owner, SyntaxNode at) {
        return switch (f.kind) {
            case STATIC -> f.alone();
            case PROPERTY -> {
                Given none = new Given(at);
                yield a.inlining.call(f, none.after(new Arg(owner, new Origin.Expression("self", List.of()),
                        a.frame)), PlanNode.Function.Reached.CALLED);
            }
            case SETTER -> Values.PLAIN;
            case CLASS -> {
                Values classes = Values.PLAIN;
                for (Value v : owner.items()) {
                    if (v instanceof OwnClass.Instance i) classes = classes.plus(i.cls.alone());
                }
                yield bound(f, classes);
            }
            case PLAIN -> bound(f, owner);
        };
    }

    private Values bound(OwnFunction f, Values owner) {
        if (!f.variables.isEmpty() && !owner.plain()) a.flow(f.variables.getFirst().cell, owner);
        return f.bound.alone();
    }

    /** What {@code super()} finds: the members of the bases, and of classes that are mixed with this one. */
    private Values above(OwnClass owner, String name, SyntaxNode at) {
        Values all = Values.UNKNOWN;
        for (OwnClass c : a.classes.above(owner)) {
            Cell found = c.members.get(name);
            if (found != null) all = all.plus(read(found.get(), Values.PLAIN, at));
        }
        return all;
    }

    /** The attribute of something unknown: that of any class of the program. */
    private Values byName(String name, SyntaxNode at) {
        Values all = name.equals("__class__") ? a.classes.any() : Values.PLAIN;
        boolean certain = a.draft.certain;
        a.draft.certain = false;
        for (OwnClass c : List.copyOf(a.classes.with(name))) {
            Cell found = c.members.get(name);
            if (found != null) all = all.plus(read(found.get(), Values.PLAIN, at));
        }
        a.draft.certain = certain;
        return all;
    }

    /** An attribute gets a value. */
    void store(Values owner, Expr.Attribute x, Values values) {
        String name = a.scope.mangle(x.name());
        a.flow(a.field(name), values);
        if (name.equals("__class__")) a.any("an object is given another class", x);
        boolean own = !owner.unknown() && !owner.items().isEmpty();
        for (Value v : owner.items()) {
            own &= v instanceof OwnClass || v instanceof OwnClass.Instance || v instanceof OwnFunction;
            Values setter = v instanceof OwnClass.Instance i ? i.cls.member(name) : null;
            if (setter != null) set(setter, values, x);
            if (v instanceof OwnClass c) a.flow(a.classes.added(c, name), values);
        }
        if (owner.unknown()) {
            for (OwnClass c : List.copyOf(a.classes.with(name))) {
                Cell setter = c.members.get(name);
                if (setter != null) set(setter.get(), values, x);
            }
        }
        boolean open = !own || a.escapes.reflective();
        if (open && !values.items().isEmpty()) a.escapes.escape(values, "it is stored in " + a.text(x), x);
    }

    private void set(Values members, Values values, Expr.Attribute x) {
        for (Value v : members.items()) {
            if (!(v instanceof OwnFunction f) || f.kind != OwnFunction.Kind.SETTER) continue;
            Given given = new Given(x);
            Origin unknown = new Origin.Expression("...", List.of());
            given.positional.add(new Arg(Values.PLAIN, unknown, a.frame));
            given.positional.add(new Arg(values, unknown, a.frame));
            a.inlining.call(f, given, PlanNode.Function.Reached.CALLED);
        }
    }
}
