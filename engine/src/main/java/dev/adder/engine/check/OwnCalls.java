package dev.adder.engine.check;

import dev.adder.engine.ToolStub;
import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls of the program's own methods and classes: what they pass, what they give, and what cannot be bound. */
final class OwnCalls {
    private final Pass pass;
    private final Depth depth;
    private final Map<List<@Nullable Object>, Optional<Problem>> tried = new HashMap<>();

    /** The types that a call passes; spread when it has more than are written. */
    record Passed(Expr.Call call, List<Type> positional, Map<String, Type> named, boolean spread) {}

    OwnCalls(Pass pass, Depth depth) {
        this.pass = pass;
        this.depth = depth;
    }

    /** Looks at the arguments of a call. */
    Passed passed(Expr.Call c) {
        List<Type> types = new ArrayList<>(c.arguments().size());
        boolean spread = false;
        for (Expr a : c.arguments()) {
            types.add(pass.expressions.eval(a));
            spread |= a instanceof Expr.Starred;
        }
        Map<String, Type> named = new HashMap<>(2);
        for (Expr.Keyword k : c.keywords()) {
            Type type = pass.expressions.eval(k.value());
            if (k.name() == null) {
                spread = true;
            } else {
                named.put(k.name(), type);
            }
        }
        return new Passed(c, types, named, spread);
    }

    /** A call of a method. */
    Type method(Expr.Call c, OwnMethod m) {
        Passed passed = passed(c);
        String wrong = null;
        boolean fits = false;
        for (Stmt.FunctionDef def : m.defs()) {
            int hidden = m.hidden(def);
            learn(def, passed, hidden);
            String problem = Arity.of(def.parameters(), hidden).problem(m.cls().name + "." + def.name(), c);
            fits |= problem == null;
            if (wrong == null) wrong = problem;
        }
        if (fits) wrong = null;
        if (wrong != null) {
            pass.warning("call", wrong, c);
        } else if (m.defs().size() == 1) {
            Stmt.FunctionDef def = m.defs().getFirst();
            check(def, def.parameters(), passed, m.hidden(def), m.cls());
        }
        return depth.types.result(m.defs());
    }

    /** Tells a function what a call passes. */
    void learn(Stmt.FunctionDef def, Passed passed, int hidden) {
        if (depth.learns()) depth.learning.pass(def, given(def.parameters(), passed, hidden, true));
    }

    /** The types that a call gives to the parameters with names; null where it says nothing. */
    @Nullable
    Type[] given(Parameters p, Passed passed, int hidden, boolean defaults) {
        List<Parameter> named = new ArrayList<>(p.positionalOnly());
        named.addAll(p.positional());
        int positional = named.size();
        named.addAll(p.keywordOnly());
        @Nullable Type[] given = new @Nullable Type[named.size()];
        for (int i = hidden; i < given.length; i++) {
            Parameter q = named.get(i);
            Type byName = passed.named.get(q.name());
            given[i] = passed.spread ? Type.ANY
                    : i < positional && i - hidden < passed.positional.size() ? passed.positional.get(i - hidden)
                            : byName != null ? byName
                                    : defaults && q.defaultValue() != null ? depth.byDefault(q) : null;
        }
        return given;
    }

    /** Making an instance. */
    Type make(Expr.Call c, OwnClass cls) {
        Passed passed = passed(c);
        Type made = new Type.Known(cls.name, new OwnClass.Instance(cls));
        if (cls.base.isEnum()) return cls.members.isEmpty() || c.arguments().size() != 1 ? Type.ANY : made;
        Stmt.FunctionDef init = cls.definition("__init__");
        if (init != null) {
            learn(init, passed, 1);
            boolean other = cls.isOpen() || cls.named("__new__");
            String wrong = other ? null : Arity.of(init.parameters(), 1).problem(cls.name, c);
            if (wrong != null) pass.warning("call", wrong, c);
            if (wrong == null) check(init, init.parameters(), passed, 1, cls);
            return made;
        }
        List<Arity.Slot> slots = cls.named("__new__") ? null : cls.slots();
        if (slots != null) {
            fields(cls, slots, passed);
            String wrong = cls.isOpen() ? null : new Arity(slots, false, false).problem(cls.name, c);
            if (wrong != null) pass.warning("call", wrong, c);
        } else if (depth.learns()) {
            for (String field : cls.annotations.keySet()) depth.learning.attribute(cls, field, Type.ANY);
        }
        return made;
    }

    /** What making one leaves in the fields of a dataclass or named tuple. */
    private void fields(OwnClass cls, List<Arity.Slot> slots, Passed passed) {
        for (int i = 0; i < slots.size(); i++) {
            String name = slots.get(i).name();
            Type byName = passed.named.get(name);
            boolean here = i < passed.positional.size();
            Type type = passed.spread ? Type.ANY : here ? passed.positional.get(i) : byName;
            if (type == null) continue;
            if (depth.learns()) depth.learning.attribute(cls, name, type);
            Expr annotation = cls.annotation(name);
            Expr at = here ? passed.call.arguments().get(i) : keyword(passed.call, name);
            if (annotation != null && at != null && !passed.spread) differs(cls.name, name, type, annotation, at);
        }
    }

    /** A copy of an instance with other values in some fields. */
    Type replaced(Expr.Call c, Type from) {
        OwnClass cls = OwnTypes.instance(from);
        List<Arity.Slot> slots = cls == null || cls.isOpen() ? null : cls.slots();
        if (cls == null || slots == null) return cls == null ? Type.ANY : from;
        List<String> names = slots.stream().map(Arity.Slot::name).toList();
        for (Expr.Keyword k : c.keywords()) {
            String name = k.name();
            if (name == null) continue;
            if (depth.learns()) depth.learning.attribute(cls, name, pass.quietly(k.value()));
            if (names.contains(name)) continue;
            pass.warning("call", cls.name + "() got an unexpected keyword argument '" + name + "'"
                    + Spelling.hint(name, names), c);
        }
        return from;
    }

    static @Nullable Expr keyword(Expr.Call c, String name) {
        for (Expr.Keyword k : c.keywords()) if (name.equals(k.name())) return k.value();
        return null;
    }

    private void differs(String called, String parameter, Type given, Expr annotation, Expr at) {
        if (given instanceof Type.None && pass.facts.tested.contains(parameter)) return;
        String wrong = depth.declared.differs(given, annotation);
        if (wrong != null) pass.warning("argument", "argument '" + parameter + "' of " + called + "() " + wrong, at);
    }

    /** Warns of an argument that is not what the parameter is declared to be, or that fails in the body. */
    void check(SyntaxNode function, Parameters p, Passed passed, int hidden, @Nullable OwnClass self) {
        if (!depth.last || passed.spread || pass.quiet > 0 || pass.probing > 0) return;
        String called = function instanceof Stmt.FunctionDef d ? d.name().equals("__init__") && self != null ? self.name
                : d.name() : "<lambda>";
        List<Parameter> named = new ArrayList<>(p.positionalOnly());
        named.addAll(p.positional());
        int before = pass.problems();
        for (int i = hidden; i < named.size(); i++) {
            Parameter q = named.get(i);
            boolean here = i - hidden < passed.call.arguments().size();
            Expr at = here ? passed.call.arguments().get(i - hidden) : keyword(passed.call, q.name());
            Type type = here ? passed.positional.get(i - hidden) : passed.named.get(q.name());
            boolean none = q.defaultValue() instanceof Expr.Constant k
                    && k.value() == dev.adder.engine.syntax.Literal.Named.NONE && type instanceof Type.None;
            if (at != null && type != null && q.annotation() != null && !none) {
                differs(called, q.name(), type, q.annotation(), at);
            }
        }
        if (function instanceof Stmt.FunctionDef d) forwarded(d, passed);
        if (pass.problems() == before) probe(function, p, passed, hidden);
    }

    /** The same for a call of a function, whose arguments have been looked at. */
    void check(Expr.Call c, OwnFunction f) {
        if (!depth.last || pass.quiet > 0 || pass.probing > 0) return;
        List<Type> types = new ArrayList<>(c.arguments().size());
        Map<String, Type> named = new HashMap<>(2);
        boolean spread = Calls.spreads(c);
        for (Expr a : c.arguments()) types.add(pass.quietly(a));
        for (Expr.Keyword k : c.keywords()) {
            if (k.name() == null) {
                spread = true;
            } else {
                named.put(k.name(), pass.quietly(k.value()));
            }
        }
        check(f.node, f.parameters, new Passed(c, types, named, spread), 0, null);
    }

    /** Tries an operator's method with a constant operand. */
    void operand(SyntaxNode at, BinaryOperator op, Type left, Type right, Expr operand) {
        String name = OwnOperators.method(op);
        OwnClass cls = OwnTypes.instance(left);
        if (!depth.last || cls == null || name == null || !isPlain(operand)) return;
        if (pass.quiet > 0 || pass.probing > 0) return;
        List<Stmt.FunctionDef> defs = cls.definitions("__" + name + "__");
        OwnFunction f = defs.size() == 1 ? pass.known(defs.getFirst()) : null;
        if (f == null || f.inferring || f.named().size() != 2) return;
        Problem wrong = pass.probe(f, new @Nullable Type[] {null, right});
        if (wrong != null) pass.warning(wrong.kind(), wrong.message() + ", in " + f.name + "() called here", at);
    }

    /** Warns of names that a function hands on to a tool, or to another one, which does not take them. */
    private void forwarded(Stmt.FunctionDef def, Passed passed) {
        Parameter rest = def.parameters().keywordArgs();
        if (rest == null || passed.named.isEmpty()) return;
        List<Expr.Call> targets = new ArrayList<>(1);
        int[] uses = new int[1];
        new Walk(pass.scopes, new Walk.Visitor() {
            @Override
            public void name(Expr.Name name, Scope scope, boolean certain) {
                if (name.id().equals(rest.name())) uses[0]++;
            }

            @Override
            public void module(String module, @Nullable String member, int start, int end, boolean certain) {}

            @Override
            public void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {
                for (Expr.Keyword k : call.keywords()) {
                    boolean whole = k.name() == null && k.value() instanceof Expr.Name n && n.id().equals(rest.name());
                    if (whole) targets.add(call);
                }
            }
        }, Patience.of(pass::step)).run(def.body());
        ToolStub tool = targets.size() != 1 || uses[0] != 1 ? null
                : pass.tools.target(targets.getFirst().function(), n -> true);
        if (tool == null) return;
        List<String> taken = tool.parameters().stream().map(ToolStub.Parameter::name).toList();
        List<String> own = new ArrayList<>();
        for (Parameter p : def.parameters().positional()) own.add(p.name());
        for (Parameter p : def.parameters().keywordOnly()) own.add(p.name());
        for (String name : passed.named.keySet()) {
            if (own.contains(name) || taken.contains(name)) continue;
            pass.warning("call", def.name() + "() hands '" + name + "' on to " + tool.name().name()
                    + "(), which takes no such argument" + Spelling.hint(name, taken), passed.call);
        }
    }

    private void probe(SyntaxNode function, Parameters p, Passed passed, int hidden) {
        OwnFunction f = pass.known(function);
        if (f == null || f.inferring || !odd(passed)) return;
        Problem wrong = tried(f, given(p, passed, hidden, true));
        if (wrong == null) return;
        pass.warning(wrong.kind(), wrong.message() + ", in " + f.name + "() called here", passed.call);
        depth.tried(passed.call, wrong);
    }

    /** What fails wherever a function is called with such arguments; the same ones are tried once. */
    private @Nullable Problem tried(OwnFunction f, @Nullable Type[] types) {
        List<@Nullable Object> call = new ArrayList<>(types.length + 1);
        call.add(f);
        call.addAll(Arrays.asList(types));
        Optional<Problem> known = tried.get(call);
        if (known == null) {
            known = Optional.ofNullable(pass.probe(f, types));
            tried.put(call, known);
        }
        return known.orElse(null);
    }

    /** Whether a call passes a constant or display of another kind than others do. */
    private static boolean odd(Passed passed) {
        boolean odd = false;
        for (Expr e : passed.call.arguments()) odd |= isPlain(e);
        for (Expr.Keyword k : passed.call.keywords()) odd |= isPlain(k.value());
        return odd;
    }

    private static boolean isPlain(Expr e) {
        return e instanceof Expr.Constant || e instanceof Expr.ListExpr || e instanceof Expr.Dict;
    }
}
