package dev.adder.engine.check;

import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What binds names and changes things: assignments, imports, definitions, {@code del}. */
final class Binds {
    /** What is noted as stored when a slice is: a key, where the container is a dict. */
    static final String SLICE = "[:]";

    private final Pass pass;
    private final Names names;

    Binds(Pass pass) {
        this.pass = pass;
        this.names = new Names(pass);
    }

    Names names() {
        return names;
    }

    void assign(Stmt.Assign a) {
        Type value = pass.expressions.eval(a.value());
        if (pass.depth != null) value = pass.depth.unshared(a.value(), value);
        if (a.targets().size() > 1 || a.value() instanceof Expr.Name) value = shared(a.value(), value);
        for (Expr target : a.targets()) store(target, value, a.value());
    }

    /** A container with two names, whose items can no longer be told from one of them when it is empty so far. */
    private Type shared(Expr from, Type value) {
        Type open = switch (value) {
            case Type.ListOf l when l.item() instanceof Type.Never -> new Type.ListOf(Type.ANY);
            case Type.SetOf s when s.item() instanceof Type.Never -> new Type.SetOf(Type.ANY, s.frozen());
            case Type.DictOf d when d.value() instanceof Type.Never -> new Type.DictOf(Type.ANY, Type.ANY);
            default -> value;
        };
        if (open != value && from instanceof Expr.Name n) names.store(n, open);
        return open;
    }

    /** Stores into a target; the expression of the value, where there is one, says whether it may be missing. */
    void store(Expr target, Type value, @Nullable Expr from) {
        switch (target) {
            case Expr.Name n -> {
                names.store(n, value, from);
                if (from != null) pass.expressions.noteOptional(n.id(), from, value);
            }
            case Expr.Tuple t -> unpack(t.elements(), value, target, from);
            case Expr.ListExpr l -> unpack(l.elements(), value, target, from);
            case Expr.Starred s -> store(s.value(), new Type.ListOf(Type.ANY), null);
            case Expr.Attribute a -> attribute(a, value);
            case Expr.Subscript s -> subscript(s, value);
            default -> pass.expressions.eval(target);
        }
    }

    private void unpack(List<Expr> targets, Type unpacked, Expr at, @Nullable Expr from) {
        Type value = pass.depth == null ? unpacked : pass.depth.types.items(unpacked);
        boolean star = targets.stream().anyMatch(t -> t instanceof Expr.Starred);
        if (value instanceof Type.TupleOf t && !t.variadic() && !star) {
            if (t.items().size() == targets.size()) {
                for (int i = 0; i < targets.size(); i++) store(targets.get(i), t.items().get(i), null);
                return;
            }
            pass.problem("value", t.items().size() > targets.size()
                    ? "too many values to unpack (expected " + targets.size() + ", there are " + t.items().size() + ")"
                    : "not enough values to unpack (expected " + targets.size() + ", got " + t.items().size() + ")",
                    at);
        }
        if (value instanceof Type.Record r && !star && fields(r) > 0 && fields(r) != targets.size()) {
            pass.warning("value", "'" + Kind.name(r) + "' has " + fields(r)
                    + " fields, and unpacking gives their names", at);
        }
        Type item = from == null ? itemOrAny(value) : pass.expressions.item(value, from);
        for (Expr t : targets) store(t, item, null);
    }

    /** How many keys such a record has; 0 when that is not sure. */
    private static int fields(Type.Record r) {
        boolean sure = !r.open() && r.fields().stream().allMatch(Type.Field::required);
        return sure ? r.fields().size() : 0;
    }

    private Type itemOrAny(Type value) {
        Type item = Members.item(value, pass.strict && pass.facts.mixed);
        return item == null ? Type.ANY : item;
    }

    private void attribute(Expr.Attribute a, Type value) {
        Type owner = pass.expressions.eval(a.value());
        if (pass.depth != null) pass.depth.store(owner, pass.frame.scope.mangle(a.name()), value);
        pass.seen.store(a.name());
        boolean own = owner instanceof Type.Known k && (k.what() instanceof OwnClass
                || k.what() instanceof OwnClass.Instance || k.what() instanceof OwnFunction);
        if (owner instanceof Type.Module || owner instanceof Type.Known && !own) pass.seen.dynamic = true;
        Kind kind = Kind.single(owner);
        boolean closed = kind.number() || kind.sequence() || kind == Kind.NONE || kind == Kind.SET
                || kind == Kind.DICT;
        if (closed) {
            pass.problem("attribute", "'" + Kind.name(owner) + "' object has no attribute '" + a.name()
                    + "' that could be set", a.nameStart(), a.end());
        }
    }

    private void subscript(Expr.Subscript s, Type value) {
        long read = pass.frame.read;
        Type owner = pass.expressions.eval(s.value());
        if (s.value() instanceof Expr.Name && Growth.isOpen(owner)) pass.frame.read = read;
        Type key = pass.expressions.index(s.index());
        Kind kind = Kind.single(owner);
        if (kind.number() || kind == Kind.STR || kind == Kind.BYTES || kind == Kind.TUPLE || kind == Kind.NONE
                || kind == Kind.SET || kind == Kind.AWAITABLE || kind == Kind.ITERATOR) {
            pass.problem("type", "'" + Kind.name(owner) + "' object does not support item assignment", s);
            return;
        }
        changed(s.value(), owner, key, value, s.index() instanceof Expr.Slice);
        if (s.index() instanceof Expr.Slice) pass.seen.store(SLICE);
        String constant = text(s.index());
        if (pass.depth != null) pass.depth.stored(owner, constant, value);
        boolean grows = constant == null && !(key instanceof Type.Int)
                && (owner instanceof Type.Any || Keys.names(owner) != null || owner instanceof Type.Union);
        pass.seen.keysGrow |= grows;
        if (constant != null) {
            pass.seen.store(constant);
        } else if (kind == Kind.UNKNOWN || kind == Kind.RECORD) {
            pass.seen.recordsGrow = true;
        }
    }

    /** Notes that a container gets a value. */
    void changed(Expr container, Type owner, Type key, Type value, boolean slice) {
        Type after = slice && owner instanceof Type.ListOf ? new Type.ListOf(Type.ANY) : grown(owner, key, value);
        if (container instanceof Expr.Name n) pass.growth.contains(n, key, slice ? Type.ANY : value);
        if (after == null && pass.depth != null) after = pass.depth.grown(owner, key, value);
        if (pass.depth != null) pass.depth.changed(container, owner, key, slice ? Type.ANY : value);
        if (after == null) {
            pass.seen.mixed |= !(owner instanceof Type.Record);
            return;
        }
        if (Types.same(after, owner)) {
            pass.seen.mixed |= value instanceof Type.Any && !known(owner);
            return;
        }
        boolean empty = isEmpty(owner);
        nested(container, owner, after);
        if (container instanceof Expr.Name n) {
            names.update(n, after);
            pass.seen.mixed |= !empty;
        } else {
            pass.seen.mixed = true;
            pass.seen.mixedDicts |= owner instanceof Type.DictOf;
        }
    }

    /** What a container is that has got a value; null for what is none. */
    static @Nullable Type grown(Type owner, Type key, Type value) {
        return switch (owner) {
            case Type.ListOf l -> new Type.ListOf(Joins.both(l.item(), value));
            case Type.SetOf t -> new Type.SetOf(Joins.both(t.item(), value), t.frozen());
            case Type.DictOf d ->
                new Type.DictOf(Keys.names(d) == null ? Joins.both(d.key(), key) : d.key(),
                        Joins.both(d.value(), value));
            default -> null;
        };
    }

    /** Follows {@code d[k].append(x)} and {@code d.setdefault(k, []).append(x)} to what the dict holds. */
    private void nested(Expr container, Type owner, Type after) {
        Expr dict = container instanceof Expr.Subscript s ? s.value()
                : container instanceof Expr.Call c && c.function() instanceof Expr.Attribute a
                        && a.name().equals("setdefault") ? a.value() : null;
        if (pass.depth != null && dict != null) {
            Type at = container instanceof Expr.Subscript s ? pass.quietly(s.index()) : Type.NEVER;
            Type all = pass.depth.within(pass.quietly(dict), owner, after, at);
            if (all != null && dict instanceof Expr.Name n) names.update(n, all);
            return;
        }
        if (!(dict instanceof Expr.Name n)) return;
        Type outer = pass.quietly(n);
        if (outer instanceof Type.DictOf d && Types.same(d.value(), owner)) {
            names.update(n, new Type.DictOf(d.key(), after));
        }
        if (outer instanceof Type.ListOf l && Types.same(l.item(), owner)) names.update(n, new Type.ListOf(after));
    }

    private static boolean known(Type owner) {
        return switch (owner) {
            case Type.ListOf l -> l.item() instanceof Type.Any;
            case Type.SetOf s -> s.item() instanceof Type.Any;
            case Type.DictOf d -> d.value() instanceof Type.Any;
            default -> false;
        };
    }

    private static boolean isEmpty(Type owner) {
        return switch (owner) {
            case Type.ListOf l -> l.item() instanceof Type.Never;
            case Type.SetOf s -> s.item() instanceof Type.Never;
            case Type.DictOf d -> d.value() instanceof Type.Never;
            default -> false;
        };
    }

    /** The constant text of an expression; null when it is none. */
    static @Nullable String text(@Nullable Expr e) {
        return e instanceof Expr.Constant c && c.value() instanceof Literal.Str s
                ? s.text() : null;
    }

    void augmented(Stmt.AugAssign a) {
        long read = pass.frame.read;
        Type before = pass.expressions.eval(a.target());
        if (a.target() instanceof Expr.Name) pass.frame.read = read;
        Type value = pass.expressions.eval(a.value());
        Type after = pass.expressions.augmented(a, before, value);
        if (a.target() instanceof Expr.Name n) {
            names.store(n, after);
            pass.growth.adds(n, a, value);
        } else if (a.target() instanceof Expr.Subscript s) {
            changed(s.value(), pass.quietly(s.value()), Type.NEVER, after, s.index() instanceof Expr.Slice);
            if (pass.depth != null) pass.depth.stored(pass.quietly(s.value()), text(s.index()), after);
            if (text(s.index()) != null) {
                pass.seen.store(text(s.index()) + "");
            } else {
                pass.seen.recordsGrow |= !(pass.quietly(s.value()) instanceof Type.DictOf)
                        && !(pass.quietly(s.value()) instanceof Type.ListOf);
            }
        } else if (a.target() instanceof Expr.Attribute t) {
            if (pass.depth != null) pass.depth.store(pass.quietly(t.value()), pass.frame.scope.mangle(t.name()), after);
            pass.seen.store(t.name());
        }
    }

    void delete(Expr target) {
        switch (target) {
            case Expr.Name n -> {
                names.load(n);
                names.delete(n);
            }
            case Expr.Tuple t -> t.elements().forEach(this::delete);
            case Expr.ListExpr l -> l.elements().forEach(this::delete);
            case Expr.Attribute a -> pass.expressions.eval(a.value());
            case Expr.Subscript s -> {
                pass.expressions.eval(s.value());
                pass.expressions.index(s.index());
            }
            default -> pass.expressions.eval(target);
        }
    }

    void imported(Stmt.Alias alias) {
        String as = alias.asName();
        int dot = alias.name().indexOf('.');
        String top = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        names.store(as != null ? as : top, module(as != null ? alias.name() : top));
    }

    private Type module(String name) {
        if (name.equals("sdk")) return ToolSpace.of(pass.tools, "");
        boolean tools = pass.tools.namespaces().contains(name);
        return tools || StandardLibrary.declared(name) == null ? Type.ANY : new Type.Module(name);
    }

    void imported(Stmt.ImportFrom from) {
        for (Stmt.Alias alias : from.names()) {
            if (alias.name().equals("*")) {
                pass.seen.star = true;
                pass.frame.forget();
                continue;
            }
            names.store(alias.asName() != null ? alias.asName() : alias.name(), member(from, alias));
        }
    }

    private Type member(Stmt.ImportFrom from, Stmt.Alias alias) {
        String module = from.module();
        if (module == null || from.level() > 0) return Type.ANY;
        if (module.equals("sdk")) {
            Type tool = pass.tools.type(alias.name());
            return tool == null ? Type.ANY : tool;
        }
        if (pass.tools.namespaces().contains(module) || StandardLibrary.declared(module) == null) return Type.ANY;
        Type member = Members.module(module, alias.name());
        if (member != null) return member;
        pass.problem("import", "cannot import name '" + alias.name() + "' from '" + module + "'"
                + Spelling.hint(alias.name(), Members.names(new Type.Module(module))),
                alias.start(), alias.end());
        return Type.ANY;
    }

    void function(Stmt.FunctionDef d) {
        d.decorators().forEach(pass.expressions::eval);
        defaults(d);
        OwnFunction f = pass.function(d);
        boolean bare = f.plain && d.typeParameters().isEmpty();
        names.store(d.name(), bare ? new Type.Known(d.name(), f) : Type.ANY);
    }

    private void defaults(Stmt.FunctionDef d) {
        for (Parameter p : d.parameters().positionalOnly()) value(p);
        for (Parameter p : d.parameters().positional()) value(p);
        for (Parameter p : d.parameters().keywordOnly()) value(p);
    }

    private void value(Parameter p) {
        if (p.defaultValue() == null) return;
        Type type = pass.expressions.eval(p.defaultValue());
        if (pass.depth != null) pass.depth.learning.byDefault(p, type);
    }

    /** A class that others derive from may be mixed with any others. */
    private void base(Expr e) {
        if (pass.expressions.eval(e) instanceof Type.Known k && k.what() instanceof OwnClass c) c.derived = true;
    }

    /** The body of a class runs at once; its methods like other functions. */
    void classDef(Stmt.ClassDef d) {
        d.decorators().forEach(pass.expressions::eval);
        if (d.typeParameters().isEmpty()) {
            d.bases().forEach(this::base);
            d.keywords().forEach(k -> pass.expressions.eval(k.value()));
        }
        Frame outer = pass.frame;
        boolean certain = pass.certain;
        pass.certain = false;
        pass.frame = new Frame(pass, pass.scopes.scope(d), outer);
        OwnClass cls = pass.ownClass(d);
        pass.frame.cls = cls;
        pass.statements.run(d.body());
        pass.frame.finished = true;
        pass.frame = outer;
        pass.certain = certain;
        names.store(d.name(), cls == null ? Type.ANY : new Type.Known(d.name(), cls));
    }
}
