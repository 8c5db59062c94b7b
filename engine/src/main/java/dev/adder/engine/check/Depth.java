package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a look in depth knows beyond others: the attributes of the program's classes, what its functions are called with
 * and give, and what its dicts hold. All that it finds is worth a warning and no more.
 */
final class Depth {
    /** A method that more classes than this have may be called with anything. */
    private static final int MOST_OWNERS = 16;

    /** What an earlier look has shown. */
    final Learned known;
    /** What this look shows. */
    final Learned learning;
    final OwnTypes types;
    final Declared declared;
    final Holders holders;
    final OwnCalls calls;
    /** Whether problems that only some calls of a function have are looked for. */
    boolean last;

    final OwnOperators operators;

    private final Pass pass;
    private final List<Loose> loose = new ArrayList<>();

    private final Map<Integer, Integer> tried = new HashMap<>(0);

    /** A call of a method whose object is not known. */
    private record Loose(String name, OwnCalls.Passed passed) {}

    Depth(Pass pass, Learned known) {
        this.pass = pass;
        this.learning = known.next();
        this.known = known.isNothing() ? learning : known;
        this.declared = new Declared(pass);
        this.types = new OwnTypes(pass, this.known, declared);
        this.holders = new Holders(pass);
        this.calls = new OwnCalls(pass, this);
        this.operators = new OwnOperators(types);
        for (OwnClass cls : known.classes.values()) declared.define(cls.name, cls);
    }

    /** Whether a look in depth may say more of a type. */
    static boolean isVague(Type type) {
        return switch (type) {
            case Type.Any t -> true;
            case Type.ListOf l -> isVague(l.item());
            case Type.DictOf d -> isVague(d.value()) || Keys.names(d) != null;
            case Type.TupleOf t -> t.items().stream().anyMatch(Depth::isVague);
            case Type.Awaitable a -> isVague(a.result());
            case Type.Iterator i -> isVague(i.item());
            case Type.Union u -> u.members().stream().anyMatch(Depth::isVague);
            default -> false;
        };
    }

    boolean learns() {
        return pass.quiet == 0 && pass.probing == 0 && !pass.frame.dead;
    }

    OwnClass ownClass(Stmt.ClassDef def, List<Stmt> imports) {
        OwnClass cls = known.classes.computeIfAbsent(def, d -> OwnClass.inDepth(def, imports));
        declared.define(cls.name, cls);
        if (cls.link() || cls.base != Base.NONE) return cls;
        for (Expr e : def.bases()) {
            Expr base = e instanceof Expr.Subscript s ? s.value() : e;
            cls.derive(pass.quietly(base), Base.name(base, imports));
        }
        return cls;
    }

    /** A method that is called on something that is not known. */
    void loose(String name, OwnCalls.Passed passed) {
        if (learns()) loose.add(new Loose(name, passed));
    }

    /** The look has come to its end. */
    void finish(Collection<OwnFunction> functions) {
        for (OwnFunction f : functions) {
            if (!f.plain) continue;
            boolean any = pass.seen.escaped.contains(f.name) || !(f.node instanceof Stmt.FunctionDef);
            @Nullable Type[] types = new @Nullable Type[f.named().size()];
            for (int i = 0; i < types.length; i++) types[i] = any ? Type.ANY : f.passed(i);
            learning.pass(f.node, types);
        }
        Map<String, List<OwnClass>> having = new HashMap<>();
        for (Loose l : loose) {
            List<OwnClass> classes = having.computeIfAbsent(l.name, this::having);
            if (classes.size() > MOST_OWNERS) {
                learning.handed(l.name);
                continue;
            }
            pass.charge(classes.size() << 6);
            for (OwnClass cls : classes) {
                Stmt.FunctionDef def = cls.own(l.name);
                if (def != null) calls.learn(def, l.passed, new OwnMethod(cls, List.of(def), false).hidden(def));
            }
        }
    }

    /** The classes whose own bodies define a method. */
    private List<OwnClass> having(String method) {
        pass.charge(known.classes.size());
        return known.classes.values().stream().filter(c -> c.own(method) != null).limit(MOST_OWNERS + 1).toList();
    }

    /** What calling a function gives. */
    Type result(OwnFunction f) {
        Type result = known.result(f.node);
        if (!f.plain) return Type.ANY;
        return f.node instanceof Stmt.FunctionDef d ? declared.result(d, result) : result;
    }

    /** Gives the parameters of a function the types that its calls pass. */
    void bind(OwnFunction f, boolean anyArguments) {
        List<Parameter> named = f.named();
        OwnClass self = f.outer.cls;
        Stmt.FunctionDef def = f.node instanceof Stmt.FunctionDef d ? d : null;
        OwnMethod.Sort sort = self == null || def == null ? null : OwnMethod.sort(def);
        boolean opaque = anyArguments || def == null || sort == OwnMethod.Sort.OPAQUE
                || sort == null && !f.plain || pass.facts.escaped.contains(f.name) && sort == null;
        for (int i = 0; i < named.size(); i++) {
            Parameter p = named.get(i);
            Type type = opaque || def == null ? Type.ANY : known.argument(def, sort == null ? "" : f.name, i);
            type = declared.parameter(p, type);
            boolean bound = sort != null && sort != OwnMethod.Sort.STATIC && sort != OwnMethod.Sort.OPAQUE;
            if (i == 0 && self != null && bound) {
                type = sort == OwnMethod.Sort.OF_CLASS ? new Type.Known(self.name, self)
                        : new Type.Known(self.name, new OwnClass.Instance(self));
            }
            pass.frame.store(pass.frame.scope.mangle(p.name()), Joins.element(type));
        }
        pass.bindRest(f);
    }

    /** The class around the method that is being looked at; null when there is none. */
    @Nullable
    OwnClass around() {
        for (Frame f = pass.frame; f != null; f = f.outer) if (f.cls != null) return f.cls;
        return null;
    }

    /** What a dict has under a constant key; null when that is not known. */
    @Nullable
    Type shaped(Type.DictOf dict, String key) {
        if (!(dict.key() instanceof Type.Literal l)) return null;
        return known.shape(l, key);
    }

    /** A dict is written out. */
    void shape(Type names, String key, Type value) {
        if (learns() && names instanceof Type.Literal l) learning.shape(l, key, value);
    }

    /** Something gets a value under a key; null for one that is not constant. */
    void stored(Type owner, @Nullable String key, Type value) {
        if (!learns()) return;
        switch (owner) {
            case Type.DictOf d when d.key() instanceof Type.Literal l && key != null -> learning.shape(l, key, value);
            case Type.DictOf d when d.key() instanceof Type.Literal -> learning.looseKey(null);
            case Type.DictOf d when Keys.names(d) != null -> learning.looseKey(key);
            case Type.Union u -> u.members().forEach(m -> stored(m, key, value));
            case Type.Any t -> {
                if (key != null) learning.looseKey(key);
            }
            default -> {}
        }
    }

    /** A container in an attribute of an object gets a value; so does one inside it. */
    void changed(Expr container, Type owner, Type key, Type value) {
        if (!learns()) return;
        Type added = grown(emptied(owner), key, value);
        if (added == null) return;
        if (container instanceof Expr.Attribute a) {
            store(pass.quietly(a.value()), pass.frame.scope.mangle(a.name()), added);
        }
        Expr outer = container instanceof Expr.Subscript s ? s.value()
                : container instanceof Expr.Call c && c.function() instanceof Expr.Attribute f
                        && f.name().equals("setdefault") ? f.value() : null;
        if (outer instanceof Expr.Attribute a) {
            Type at = container instanceof Expr.Subscript s ? pass.quietly(s.index()) : Type.NEVER;
            Type around = grown(emptied(pass.quietly(a)), at, added);
            if (around != null) store(pass.quietly(a.value()), pass.frame.scope.mangle(a.name()), around);
        }
    }

    /** A container of the same kind without anything in it. */
    private static Type emptied(Type owner) {
        return switch (owner) {
            case Type.ListOf l -> new Type.ListOf(Type.NEVER);
            case Type.SetOf s -> new Type.SetOf(Type.NEVER, s.frozen());
            case Type.DictOf d -> new Type.DictOf(Keys.names(d) == null ? Type.NEVER : d.key(), Type.NEVER);
            case Type.Known k when k.what() instanceof LibraryClasses.Made m && m.acts() != null ->
                LibraryClasses.holder(m.cls(), emptied(m.acts()));
            case Type.Union u -> Joins.all(u.members().stream().map(Depth::emptied).toList());
            default -> owner;
        };
    }

    /** An object gets an attribute. */
    void store(Type owner, String name, Type value) {
        if (!learns()) return;
        switch (owner) {
            case Type.Known k when k.what() instanceof OwnClass.Instance i -> learning.attribute(i.cls(), name, value);
            case Type.Known k when k.what() instanceof OwnClass c -> learning.attribute(c, name, value);
            case Type.Union u -> u.members().forEach(m -> store(m, name, value));
            case Type.Any t -> learning.loose(name);
            default -> {}
        }
    }

    /** Whether the name of a class is bound in its own body. */
    void inBody(String name, Type type) {
        OwnClass cls = pass.frame.cls;
        boolean value = cls != null && cls.own(name) == null && !(type instanceof Type.Never);
        if (learns() && cls != null && value) learning.attribute(cls, name, type);
    }

    /** What a call of a field's description leaves in the field; null when the call is none. */
    @Nullable
    Type field(Expr value) {
        boolean field = value instanceof Expr.Call f && f.function() instanceof Expr.Name n && n.id().equals("field");
        if (!field || !(value instanceof Expr.Call c)) return null;
        for (Expr.Keyword k : c.keywords()) {
            if ("default".equals(k.name())) return pass.quietly(k.value());
            if ("default_factory".equals(k.name())) return holders.made(k.value(), pass.quietly(k.value()));
        }
        return Type.NEVER;
    }

    /** What a value is under a second name: one that is empty so far may get anything by the first. */
    Type unshared(Expr from, Type value) {
        if (!(from instanceof Expr.Attribute)) return value;
        Type acts = LibraryClasses.acts(value);
        return switch (value) {
            case Type.ListOf l when l.item() instanceof Type.Never -> new Type.ListOf(Type.ANY);
            case Type.SetOf s when s.item() instanceof Type.Never -> new Type.SetOf(Type.ANY, s.frozen());
            case Type.DictOf d when d.value() instanceof Type.Never -> new Type.DictOf(Type.ANY, Type.ANY);
            case Type.Known k when acts instanceof Type.DictOf && k.what() instanceof LibraryClasses.Made m ->
                LibraryClasses.instance(m.cls());
            default -> value;
        };
    }

    /** What a holder, or one of several types, is after it gets a value; null for what is no container. */
    @Nullable
    Type grown(Type owner, Type key, Type value) {
        Type plain = Binds.grown(owner, key, value);
        if (plain != null) return plain;
        if (owner instanceof Type.Union u) {
            Type joined = null;
            boolean any = false;
            for (Type member : u.members()) {
                Type after = Binds.grown(member, key, value);
                if (after == null) after = grown(member, key, value);
                any |= after != null;
                joined = Joins.join(joined, after == null ? member : after);
            }
            return any ? joined : null;
        }
        Type acts = LibraryClasses.acts(owner);
        if (acts == null || !(owner instanceof Type.Known k && k.what() instanceof LibraryClasses.Made m)) return null;
        Type after = Binds.grown(acts, key, value);
        return after == null ? null : LibraryClasses.holder(m.cls(), after);
    }

    /** A container after one of the containers in it has changed; null when it does not hold such. */
    @Nullable
    Type within(Type outer, Type inner, Type after, Type key) {
        return switch (outer) {
            case Type.DictOf d -> new Type.DictOf(Keys.names(d) == null ? Joins.both(d.key(), key) : d.key(),
                    replaced(d.value(), inner, after));
            case Type.ListOf l -> new Type.ListOf(replaced(l.item(), inner, after));
            case Type.Known k when k.what() instanceof LibraryClasses.Made m && m.acts() != null -> {
                Type acts = within(m.acts(), inner, after, key);
                yield acts == null ? null : LibraryClasses.holder(m.cls(), acts);
            }
            default -> null;
        };
    }

    private static Type replaced(Type value, Type inner, Type after) {
        return dev.adder.engine.type.Types.same(value, inner) ? after : Joins.both(value, after);
    }

    /** An attribute is read, not called: where it is a method, anybody may call it. */
    void read(Type owner, String name) {
        if (pass.frame.dead) return;
        OwnClass cls = OwnTypes.instance(owner);
        boolean field = cls != null
                && cls.definitions(name).stream().allMatch(d -> OwnMethod.sort(d) == OwnMethod.Sort.PROPERTY);
        if (!field) learning.handed(name);
    }

    /** What is called is nothing that is known, but an object that can be called perhaps. */
    @Nullable
    Type called(Expr.Call c, Type function) {
        OwnClass cls = OwnTypes.instance(function);
        List<Stmt.FunctionDef> defs = cls == null ? List.of() : cls.definitions("__call__");
        if (cls != null && !defs.isEmpty()) return calls.method(c, new OwnMethod(cls, defs, false));
        OwnCalls.Passed passed = calls.passed(c);
        if (c.function() instanceof Expr.Attribute a) loose(pass.frame.scope.mangle(a.name()), passed);
        return null;
    }

    Type superclass(Expr.Call c) {
        OwnClass cls = c.arguments().isEmpty() ? around() : null;
        return cls == null ? Type.ANY : new Type.Known("super", new OwnMethod.Super(cls));
    }

    /** What {@code owner[index]} gives where only a look in depth knows; null when it does not. */
    @Nullable
    Type subscript(Type owner, Expr index, @Nullable String key) {
        OwnClass cls = OwnTypes.instance(owner);
        if (cls != null && (cls.base == Base.NAMED_TUPLE || !cls.definitions("__getitem__").isEmpty())) {
            return types.subscript(cls, index);
        }
        if (owner instanceof Type.Known k && k.what() instanceof OwnClass c && c.base.isEnum()) {
            return new Type.Known(c.name, new OwnClass.Instance(c));
        }
        return key != null && owner instanceof Type.DictOf d ? shaped(d, key) : null;
    }

    /** What a parameter is when a call says nothing of it. */
    Type byDefault(Parameter p) {
        Type now = learning.byDefault(p);
        return now instanceof Type.Any ? known.byDefault(p) : now;
    }

    /** An exception that is handled. */
    Type caught(@Nullable Expr type) {
        Type handled = type == null ? Type.ANY : pass.quietly(type);
        return handled instanceof Type.Known k && k.what() instanceof OwnClass c
                ? new Type.Known(c.name, new OwnClass.Instance(c)) : Flows.caught(type);
    }

    /** A call fails inside what it calls. */
    void tried(Expr.Call call, Problem inside) {
        tried.put(call.start(), inside.start());
    }

    /** Whether a problem is that of a call which fails where something is wrong anyway. */
    boolean isTold(Problem p, Set<Integer> places) {
        Integer inside = p.certain() || tried.isEmpty() ? null : tried.get(p.start());
        return inside != null && places.contains(inside);
    }
}
