package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyStaticMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What calls of builtin functions, classes and methods give, and the arguments that can never fit them. */
final class BuiltinCalls {
    private static final Set<String> KEYED = Set.of("sorted", "min", "max", "sort", "groupby");
    private static final Set<String> LARGEST = Set.of("nlargest", "nsmallest");

    private final Pass pass;

    BuiltinCalls(Pass pass) {
        this.pass = pass;
    }

    /** The types of the arguments of a function; lambdas that get items see the items' type. */
    List<Type> arguments(Expr.Call c) {
        String name = c.function() instanceof Expr.Name n ? n.id()
                : c.function() instanceof Expr.Attribute a ? a.name() : "";
        boolean first = !c.arguments().isEmpty() && (name.equals("map") || name.equals("filter"));
        List<Type> types = new ArrayList<>(c.arguments().size());
        Type item = Type.ANY;
        for (int i = 0; i < c.arguments().size(); i++) {
            Expr a = c.arguments().get(i);
            boolean lambda = a instanceof Expr.Lambda && first && i == 0;
            types.add(lambda ? Type.ANY : pass.expressions.eval(a));
        }
        if (KEYED.contains(name) && types.size() == 1) item = quietItem(types.getFirst());
        if (LARGEST.contains(name) && types.size() == 2) item = quietItem(types.get(1));
        if (first && c.arguments().getFirst() instanceof Expr.Lambda l) {
            List<Type> items = new ArrayList<>();
            for (int i = 1; i < types.size(); i++) items.add(quietItem(types.get(i)));
            Type result = pass.callNow(l, items);
            types.set(0, name.equals("map") ? result : Type.ANY);
        } else if (first && types.getFirst() instanceof Type.Known k) {
            types.set(0, resultOf(k));
        } else if (first) {
            types.set(0, Type.ANY);
        }
        keywords(c, item);
        return types;
    }

    private void keywords(Expr.Call c, Type item) {
        if (c.keywords().isEmpty()) return;
        for (Expr.Keyword k : c.keywords()) {
            if ("key".equals(k.name()) && k.value() instanceof Expr.Lambda l) {
                pass.callNow(l, List.of(item));
            } else {
                Type type = pass.expressions.eval(k.value());
                Kind kind = Kind.single(type);
                boolean never = "key".equals(k.name()) && (kind == Kind.STR || kind.number() || kind == Kind.LIST);
                if (never && isKeyed(c)) {
                    pass.warning("type", "'" + kind.shown + "' object is not callable; key takes a function, such as "
                            + "lambda x: x.name", k.value());
                }
            }
        }
    }

    private static boolean isKeyed(Expr.Call c) {
        String name = c.function() instanceof Expr.Name n ? n.id()
                : c.function() instanceof Expr.Attribute a ? a.name() : "";
        return KEYED.contains(name) || LARGEST.contains(name);
    }

    private static Type resultOf(Type.Known k) {
        if (k.what() instanceof ToolType t) return t.result;
        if (!(k.what() instanceof PyClass cls)) return Type.ANY;
        return switch (cls.name) {
            case "str" -> Type.STR;
            case "int" -> Type.INT;
            case "float" -> Type.FLOAT;
            case "bool" -> Type.BOOL;
            default -> Type.ANY;
        };
    }

    /** The types of the arguments of a method. */
    List<Type> arguments(Expr.Call c, Members.Bound m) {
        List<Type> types = new ArrayList<>(c.arguments().size());
        for (int i = 0; i < c.arguments().size(); i++) types.add(pass.expressions.eval(c.arguments().get(i)));
        boolean sort = m.function().declaration.name().equals("sort");
        keywords(c, sort ? quietItem(m.self()) : Type.ANY);
        return types;
    }

    private Type quietItem(Type type) {
        return pass.item(type);
    }

    Type function(Expr.Call c, PyBuiltin b, List<Type> types) {
        boolean builtin = b.table.name().equals("builtins");
        Type.Callable declared = Signatures.of(b.declaration);
        fit(c, declared, types, b.declaration.name());
        if (!builtin) {
            LibraryCalls.check(pass, c, b, types);
            return ofModule(c, b, types, declared);
        }
        Type first = types.isEmpty() || c.arguments().getFirst() instanceof Expr.Starred ? Type.ANY : types.getFirst();
        return switch (b.declaration.name()) {
            case "len" -> length(c, first);
            case "sorted" -> new Type.ListOf(ordered(c, item(c, first)));
            case "min", "max" -> {
                if (types.isEmpty()) {
                    pass.problem("call", b.declaration.name() + " expected at least 1 argument, got 0", c);
                }
                yield types.isEmpty() || greatest(c, types) ? Type.ANY
                        : types.size() == 1 ? orNone(ordered(c, item(c, first)), c) : Joins.all(types);
            }
            case "sum" -> sum(c, first, types.size());
            case "next" -> types.size() < 2 ? quietItem(first) : Joins.both(quietItem(first), types.get(1));
            case "iter" -> types.size() > 1 ? Type.ANY : new Type.Iterator(item(c, first));
            case "abs", "round" -> number(c, b.declaration.name(), first, types.size());
            case "any", "all" -> {
                item(c, first);
                yield Type.BOOL;
            }
            case "print" -> Type.NONE;
            case "input", "repr", "ascii", "format", "chr", "bin", "hex", "oct" -> Type.STR;
            case "isinstance", "callable", "hasattr", "issubclass" -> Type.BOOL;
            case "ord", "hash", "id" -> Type.INT;
            default -> Type.ANY;
        };
    }

    /** The items that are put in order; a warning when they have none, which two of them show. */
    private Type ordered(Expr.Call c, Type item) {
        for (Expr.Keyword k : c.keywords()) if (k.name() == null || k.name().equals("key")) return item;
        Kind kind = Kind.single(item);
        boolean never = kind.mapping() || pass.depth != null && pass.depth.types.unordered(item);
        if (never) {
            String name = Kind.of(item) == Kind.RECORD ? "dict" : Kind.name(item);
            pass.warning("type", "'<' not supported between instances of '" + name + "' and '" + name
                    + "'; give a key, such as key=lambda x: x.name", c);
        }
        return item;
    }

    /** Whether a function stands among the values that are compared. */
    private boolean greatest(Expr.Call c, List<Type> types) {
        for (int i = 1; i < types.size(); i++) {
            if (!(c.arguments().get(i) instanceof Expr.Lambda l)) continue;
            pass.problem("type", "a function cannot be compared; write key=lambda ...", l);
            return true;
        }
        return false;
    }

    /** What functions of the library give that hand on what they are given. */
    private Type ofModule(Expr.Call c, PyBuiltin b, List<Type> types, Type.Callable declared) {
        Type first = types.isEmpty() ? Type.ANY : types.getFirst();
        return switch (b.table.name() + "." + b.declaration.name()) {
            case "heapq.nlargest", "heapq.nsmallest" ->
                new Type.ListOf(types.size() > 1 ? quietItem(types.get(1)) : Type.ANY);
            case "dataclasses.replace" -> pass.depth == null ? Type.ANY : pass.depth.calls.replaced(c, first);
            case "copy.copy", "copy.deepcopy" -> first instanceof Type.Record || first instanceof Type.ListOf ? first
                    : Type.ANY;
            default -> Results.ofModule(b.table.name(), declared.result());
        };
    }

    private static Type orNone(Type item, Expr.Call c) {
        boolean otherwise = c.keywords().stream().anyMatch(k -> "default".equals(k.name()) || k.name() == null);
        return otherwise ? Type.ANY : item;
    }

    private Type item(Expr.Call c, Type iterable) {
        return c.arguments().isEmpty() || c.arguments().getFirst() instanceof Expr.Starred ? Type.ANY
                : pass.expressions.item(iterable, c.arguments().getFirst());
    }

    private Type length(Expr.Call c, Type first) {
        Kind kind = Kind.single(first);
        boolean never = kind.number() || kind == Kind.NONE || kind == Kind.FUNCTION || kind == Kind.AWAITABLE
                || kind == Kind.ITERATOR;
        if (never) {
            pass.problem("type", "object of type '" + Kind.name(first) + "' has no len()"
                    + (kind == Kind.AWAITABLE ? "; await it first" : kind == Kind.ITERATOR ? "; use list(...) first"
                            : ""),
                    c);
        } else if (!c.arguments().isEmpty()) {
            pass.expressions.checkNone(first, c.arguments().getFirst(), "argument of len()");
        }
        return Type.INT;
    }

    private Type sum(Expr.Call c, Type first, int count) {
        Type item = item(c, first);
        Kind kind = Kind.single(item);
        boolean start = count > 1 || !c.keywords().isEmpty();
        boolean never = kind == Kind.STR || kind == Kind.NONE || kind.mapping() || kind == Kind.SET
                || kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.AWAITABLE;
        if (never && !start) {
            pass.warning("type", "unsupported operand type(s) for +: 'int' and '" + Kind.name(item)
                    + "'; sum() adds numbers", c);
        }
        return start ? Type.ANY : item instanceof Type.Int ? item
                : item instanceof Type.Float ? Joins.both(Type.INT, Type.FLOAT) : Type.ANY;
    }

    private Type number(Expr.Call c, String name, Type first, int count) {
        Kind kind = Kind.single(first);
        if (kind.sequence() || kind.mapping() || kind == Kind.NONE || kind == Kind.SET || kind == Kind.AWAITABLE) {
            pass.problem("type", name.equals("abs") ? "bad operand type for abs(): '" + Kind.name(first) + "'"
                    : "type " + Kind.name(first) + " doesn't define __round__ method", c);
        }
        if (name.equals("abs")) return kind == Kind.INT || kind == Kind.FLOAT ? first : Type.ANY;
        return !kind.number() ? Type.ANY : count == 1 ? Type.INT : first;
    }

    /** An instance of a builtin class. */
    Type make(Expr.Call c, PyClass cls, List<Type> types) {
        boolean spread = Calls.spreads(c) || !c.keywords().isEmpty();
        Type first = types.isEmpty() || spread ? Type.ANY : types.getFirst();
        boolean none = types.isEmpty() && !spread;
        return switch (cls.name) {
            case "str" -> Type.STR;
            case "int", "float" -> {
                converted(c, cls.name, first);
                yield cls.name.equals("int") ? Type.INT : Type.FLOAT;
            }
            case "bool" -> Type.BOOL;
            case "list" -> new Type.ListOf(none ? Type.NEVER : item(c, first));
            case "set", "frozenset" -> new Type.SetOf(none ? Type.NEVER : item(c, first), cls.name.equals("frozenset"));
            case "tuple" -> none ? new Type.TupleOf(List.of(), false)
                    : new Type.TupleOf(List.of(item(c, first)), true);
            case "dict" -> none ? new Type.DictOf(Type.NEVER, Type.NEVER) : new Type.DictOf(Type.ANY, Type.ANY);
            case "range" -> {
                for (int i = 0; i < types.size(); i++) whole(types.get(i), c.arguments().get(i));
                yield new Type.Instance("range", List.of());
            }
            case "enumerate" -> new Type.Iterator(new Type.TupleOf(
                    List.of(Type.INT, types.isEmpty() ? Type.ANY : item(c, types.getFirst())), false));
            case "zip" -> zip(c, types);
            case "map" -> {
                items(c, types);
                yield new Type.Iterator(types.isEmpty() ? Type.ANY : types.getFirst());
            }
            case "filter" -> {
                items(c, types);
                yield new Type.Iterator(types.size() < 2 ? Type.ANY : Types.withoutNone(quietItem(types.get(1))));
            }
            case "reversed" -> new Type.Iterator(item(c, first));
            default -> {
                if (pass.depth != null && cls.name.equals("super")) yield pass.depth.superclass(c);
                if (!LibraryClasses.follows(cls)) yield Type.ANY;
                fitMaking(c, cls, types);
                LibraryCalls.making(pass, c, cls, types);
                pass.seen.depth |= cls.module.equals("collections");
                Type held = pass.depth == null ? null : pass.depth.holders.make(c, cls, types);
                yield held != null ? held : LibraryClasses.instance(cls);
            }
        };
    }

    private void fitMaking(Expr.Call c, PyClass cls, List<Type> types) {
        if (cls.find("__new__") instanceof PyStaticMethod s && s.function instanceof PyBuiltin b) {
            fit(c, Signatures.of(b.declaration), types, cls.name);
        }
    }

    private void items(Expr.Call c, List<Type> types) {
        for (int i = 1; i < types.size(); i++) {
            if (!(c.arguments().get(i) instanceof Expr.Starred)) {
                pass.expressions.item(types.get(i), c.arguments().get(i));
            }
        }
    }

    private Type zip(Expr.Call c, List<Type> types) {
        List<Type> items = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (c.arguments().get(i) instanceof Expr.Starred) return new Type.Iterator(Type.ANY);
            items.add(pass.expressions.item(types.get(i), c.arguments().get(i)));
        }
        return new Type.Iterator(new Type.TupleOf(items, false));
    }

    private void converted(Expr.Call c, String name, Type first) {
        boolean alone = pass.guarded == 0 && c.arguments().size() == 1 && c.keywords().isEmpty();
        String text = alone ? Binds.text(c.arguments().getFirst()) : null;
        String wrong = text == null ? null : Formats.number(name, text);
        if (wrong != null) pass.problem("value", wrong, c);
        Kind kind = Kind.single(first);
        if (kind == Kind.NONE || kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.SET || kind.mapping()
                || kind == Kind.AWAITABLE) {
            pass.problem("type", name + "() argument must be a string or a real number, not '" + Kind.name(first)
                    + "'" + (kind == Kind.AWAITABLE ? "; await it first" : ""), c);
        }
        if (!c.arguments().isEmpty())
            pass.expressions.checkNone(first, c.arguments().getFirst(), "argument of "
                    + name + "()");
    }

    private void whole(Type type, Expr at) {
        Kind kind = Kind.single(type);
        if (kind == Kind.UNKNOWN || kind.whole()) return;
        pass.problem("type", "'" + Kind.name(type) + "' object cannot be interpreted as an integer"
                + (kind.sequence() || kind.mapping() ? "; did you mean range(len(...))?" : ""), at);
    }

    /** Reports arguments whose kind the declared parameter can never take. */
    private void fit(Expr.Call c, Type.Callable declared, List<Type> types, String name) {
        List<Type.Parameter> parameters = declared.parameters();
        if (types.isEmpty() || parameters == null || name.startsWith("__")) return;
        int hidden = Signatures.hidden(parameters);
        for (int i = 0; i < types.size() && i + hidden < parameters.size(); i++) {
            if (c.arguments().get(i) instanceof Expr.Starred) return;
            Type.Parameter p = parameters.get(i + hidden);
            if (p.kind() == Type.Parameter.Kind.VAR_POSITIONAL || p.kind() == Type.Parameter.Kind.KEYWORD_ONLY) return;
            if (!Results.never(types.get(i), p)) continue;
            pass.problem("type", name + "() argument '" + p.name() + "' must be " + p.type().toPython() + ", not "
                    + Kind.name(types.get(i)), c.arguments().get(i));
        }
    }

    Type method(Expr.Call c, Members.Bound m, List<Type> types) {
        String name = m.function().declaration.name();
        Type.Callable declared = Signatures.of(m.function().declaration);
        fit(c, declared, types, name);
        LibraryCalls.method(pass, c, m, types);
        Expr owner = c.function() instanceof Expr.Attribute a ? a.value() : null;
        if (owner != null) change(c, owner, m.self(), name, types);
        if (m.self() instanceof Type.Str && name.equals("join") && !types.isEmpty()) joined(c, types.getFirst());
        if (m.self() instanceof Type.DictOf d)
            return Results.ofDict(d, name, types, lenient() && !pass.facts.mixedDicts, !pass.strict);
        if (m.self() instanceof Type.Record) {
            return Results.ofDict(new Type.DictOf(Type.STR, Type.ANY), name, List.of(), lenient(), false);
        }
        PyClass cls = LibraryClasses.of(m.self());
        if (cls == null && m.self() instanceof Type.Known k && k.what() instanceof PyClass itself) cls = itself;
        boolean choice = cls != null && cls.module.equals("random") && name.equals("choice") && !types.isEmpty();
        if (choice) return quietItem(types.getFirst());
        Type acts = pass.depth == null ? null : LibraryClasses.acts(m.self());
        Type held = acts == null || cls == null || pass.depth == null ? null
                : pass.depth.holders.result(cls, acts, m.function(), types);
        if (held != null) return held;
        if (cls != null) return LibraryClasses.result(declared.result(), cls);
        return Results.substitute(declared.result(), m.self(), lenient());
    }

    private boolean lenient() {
        return !(pass.strict && pass.facts.mixed);
    }

    private void joined(Expr.Call c, Type iterable) {
        Type item = quietItem(iterable);
        Kind kind = Kind.single(item);
        if (pass.depth != null && item instanceof Type.Union u) {
            for (Type member : u.members()) {
                Kind some = Kind.of(member);
                boolean never = some == Kind.LIST || some.mapping() || some.number() || some == Kind.SET;
                if (!never) continue;
                pass.warning("type", "sequence items are expected to be str, and some are " + Kind.name(member), c);
                return;
            }
        }
        if (kind != Kind.UNKNOWN && kind != Kind.STR) {
            pass.warning("type", "sequence item 0: expected str instance, " + Kind.name(item)
                    + " found; use str(x) for x in ...", c);
        }
    }

    /** What the method puts into the container it is called on. */
    private void change(Expr.Call c, Expr owner, Type self, String name, List<Type> types) {
        Binds binds = new Binds(pass);
        if (types.isEmpty()) return;
        Type last = types.getLast();
        switch (name) {
            case "append", "add", "appendleft" -> binds.changed(owner, self, Type.ANY, last, false);
            case "insert" -> binds.changed(owner, self, Type.ANY, last, false);
            case "extend" -> binds.changed(owner, self, Type.ANY, item(c, types.getFirst()), false);
            case "setdefault" -> binds.changed(owner, self, types.getFirst(), types.size() > 1 ? last : Type.NONE,
                    false);
            case "update" -> {
                Type first = types.getFirst();
                if (LibraryClasses.acts(self) != null && self instanceof Type.Known k
                        && k.what() instanceof LibraryClasses.Made m && m.cls().name.equals("Counter")) {
                    boolean whole = types.size() == 1 && c.keywords().isEmpty();
                    binds.changed(owner, self, whole ? quietItem(first) : Type.ANY, Type.INT, false);
                } else if (first instanceof Type.DictOf d && self instanceof Type.DictOf && types.size() == 1
                        && c.keywords().isEmpty()) {
                    binds.changed(owner, self, d.key(), d.value(), false);
                } else if (self instanceof Type.SetOf) {
                    for (Type t : types) binds.changed(owner, self, Type.ANY, quietItem(t), false);
                } else {
                    binds.changed(owner, self, Type.ANY, Type.ANY, false);
                }
            }
            default -> {}
        }
    }
}
