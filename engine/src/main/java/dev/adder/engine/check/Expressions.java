package dev.adder.engine.check;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.syntax.UnaryOperator;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** The types of expressions, and the problems in them. */
final class Expressions {
    private final Pass pass;
    private final Names names;

    Expressions(Pass pass) {
        this.pass = pass;
        this.names = new Names(pass);
    }

    /** The type of an expression used as a value. */
    Type eval(Expr e) {
        pass.step();
        return switch (e) {
            case Expr.Name n -> used(names.load(n));
            case Expr.Constant c -> constant(c.value());
            case Expr.Attribute a -> attribute(a, false);
            case Expr.Subscript s -> subscript(s);
            case Expr.Call c -> pass.calls.call(c);
            case Expr.Await a -> awaited(a);
            case Expr.BinOp b -> binary(b, b.op(), eval(b.left()), eval(b.right()), b.left(), b.right());
            case Expr.UnaryOp u -> unary(u);
            case Expr.Compare c -> compare(c);
            case Expr.BoolOp b -> bool(b);
            case Expr.IfExp i -> choice(i);
            case Expr.NamedExpr n -> {
                Type value = eval(n.value());
                names.store(n.target(), value);
                noteOptional(n.target().id(), n.value(), value);
                yield value;
            }
            case Expr.JoinedStr j -> {
                for (int i = 0; i < j.values().size(); i++) eval(j.values().get(i));
                yield Type.STR;
            }
            case Expr.FormattedValue v -> formatted(v);
            case Expr.ListExpr l -> new Type.ListOf(elements(l.elements()));
            case Expr.Set s -> new Type.SetOf(elements(s.elements()), false);
            case Expr.Tuple t -> tuple(t);
            case Expr.Dict d -> dict(d);
            case Expr.Lambda l -> lambda(l);
            case Expr.ListComp c -> new Type.ListOf(comprehension(c.generators(), c, c.element(), null));
            case Expr.SetComp c -> new Type.SetOf(comprehension(c.generators(), c, c.element(), null), false);
            case Expr.GeneratorExp c -> generator(c);
            case Expr.DictComp c -> dictComprehension(c);
            case Expr.Yield y -> {
                Type value = y.value() == null ? Type.NONE : eval(y.value());
                Frame f = function();
                f.yielded = Joins.join(f.yielded, value);
                yield Type.ANY;
            }
            case Expr.YieldFrom y -> {
                Type item = item(eval(y.value()), y.value());
                Frame f = function();
                f.yielded = Joins.join(f.yielded, item);
                yield Type.ANY;
            }
            case Expr.Starred s -> {
                item(eval(s.value()), s.value());
                yield Type.ANY;
            }
            case Expr.Slice s -> {
                index(s);
                yield Type.ANY;
            }
        };
    }

    private Frame function() {
        Frame f = pass.frame;
        while (f.outer != null && f.scope.kind() == Scope.Kind.COMPREHENSION) f = f.outer;
        return f;
    }

    Names names() {
        return names;
    }

    /** A function of the program that is used as a value may be called by anyone. */
    private Type used(Type type) {
        if (type instanceof Type.Known k && k.what() instanceof OwnFunction f) pass.seen.escape(f.name);
        return type;
    }

    static Type constant(Literal value) {
        return switch (value) {
            case Literal.Int i -> Type.INT;
            case Literal.Float f -> Type.FLOAT;
            case Literal.Str s -> Type.STR;
            case Literal.Bytes b -> Type.BYTES;
            case Literal.Imaginary i -> Type.ANY;
            case Literal.Named n -> switch (n) {
                case NONE -> Type.NONE;
                case TRUE, FALSE -> Type.BOOL;
                case ELLIPSIS -> Type.ANY;
            };
        };
    }

    Type attribute(Expr.Attribute a, boolean called) {
        Type owner = a.value() instanceof Expr.Name n ? names.load(n) : eval(a.value());
        String name = pass.frame.scope.mangle(a.name());
        if (name.equals("__dict__") || name.equals("__setattr__")) pass.seen.attributesGrow = true;
        if (owner instanceof Type.Known k) {
            ask(a, a.name(), k.what());
        } else if (owner instanceof Type.Any || owner instanceof Type.Instance) {
            askOdd(a, name, owner, called);
        }
        Depth depth = pass.depth;
        if (depth != null && !called) depth.read(owner, name);
        Type found = depth == null ? Members.attribute(owner, name, called)
                : depth.types.attribute(owner, name, called);
        if (found == null) {
            missingAttribute(a, owner);
            return Type.ANY;
        }
        if (owner instanceof Type.Union) checkNone(owner, a.value(), "attribute '" + a.name() + "'");
        if (called && found instanceof Type.Known) return found;
        return isField(owner) ? field(found, a.name()) : found;
    }

    /** An attribute of the program's own classes is looked for in all of the program. */
    private void ask(Expr.Attribute a, String name, Object what) {
        OwnClass cls = what instanceof OwnClass c ? c : what instanceof OwnClass.Instance i ? i.cls() : null;
        if (cls != null && pass.depth != null && pass.depth.types.has(cls, name)) return;
        if (cls == null || cls.names.contains(name) || name.startsWith("__") || cls.inherits(name)
                || what == cls && name.equals("mro")) {
            return;
        }
        String kind = what == cls ? "type object '" + cls.name + "'" : "'" + cls.name + "' object";
        pass.ask(cls, name, new Problem("attribute", kind + " has no attribute '" + a.name() + "'", a.nameStart(),
                a.end(), pass.certain));
    }

    /** Special names, and attributes of exceptions, are known as a whole: one that is nearly one of them is odd. */
    private void askOdd(Expr.Attribute a, String name, Type owner, boolean called) {
        boolean special = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
        boolean exception = owner instanceof Type.Instance i && i.name().equals("Exception");
        if (!special && !exception) {
            pass.odd(a.name(), called ? Typos.Kind.METHOD : Typos.Kind.ATTRIBUTE, a.nameStart(), a.end());
        }
        if (!special && !exception || KnownNames.has(name)) return;
        pass.ask(null, name, new Problem(exception ? "exception" : "special", "nothing has an attribute '" + name
                + "'", a.nameStart(), a.end(), false));
    }

    /** Whether the type is a record, or one or None. */
    private static boolean isField(Type owner) {
        return owner instanceof Type.Record || owner instanceof Type.Union;
    }

    /** A field's type, unless the program itself stores such fields. */
    private Type field(Type type, String name) {
        boolean changed = pass.facts.stored.contains(name) || pass.strict && pass.facts.recordsGrow;
        return changed ? Type.ANY : type;
    }

    private void missingAttribute(Expr.Attribute a, Type owner) {
        boolean library = isLibrary(owner);
        if ((hasRecord(owner) || library) && grown(a.name())) return;
        String what = owner instanceof Type.Known k && k.what() instanceof ToolSpace s
                ? "there is no tool '" + s.prefix() + a.name() + "'"
                : owner instanceof Type.Known k && k.what() instanceof PyClass cls
                        ? "type object '" + cls.name + "' has no attribute '" + a.name() + "'"
                        : owner instanceof Type.Module m
                                ? "module '" + m.name() + "' has no attribute '" + a.name() + "'"
                                : "'" + Kind.name(owner) + "' object has no attribute '" + a.name() + "'";
        pass.problem("attribute", what + advice(a, owner), a.nameStart(), a.end());
    }

    private static boolean isLibrary(Type type) {
        return type instanceof Type.Known k && (k.what() instanceof LibraryClasses.Made || k.what() instanceof PyClass)
                || type instanceof Type.Union u && u.members().stream().anyMatch(Expressions::isLibrary);
    }

    private String advice(Expr.Attribute a, Type owner) {
        boolean task = owner instanceof Type.Instance i && i.name().equals("Task");
        if (owner instanceof Type.Awaitable || task) return "; await it first";
        PyClass cls = LibraryClasses.of(owner instanceof Type.Union u ? Types.withoutNone(u) : owner);
        String instead = cls == null ? null : Advice.library(cls.name, a.name());
        if (instead != null) return "; " + instead;
        Depth depth = pass.depth;
        String near = Spelling.hint(a.name(), depth == null ? Members.names(owner) : depth.types.names(owner));
        if (!near.isEmpty()) return near;
        String other = Advice.attribute(Kind.of(owner), a.name());
        if (other != null) return "; " + other;
        return owner instanceof Type.Record r && !r.fields().isEmpty() ? "; it has " + fields(r) : "";
    }

    private static String fields(Type.Record r) {
        List<String> all = r.fields().stream().map(Type.Field::name).toList();
        return String.join(", ", all.size() > 12 ? all.subList(0, 12) : all) + (all.size() > 12 ? ", ..." : "");
    }

    private boolean grown(String name) {
        return pass.facts.stored.contains(name) || pass.strict && pass.facts.recordsGrow;
    }

    private static boolean hasRecord(Type type) {
        return type instanceof Type.Record || type instanceof Type.Union u
                && u.members().stream().anyMatch(m -> m instanceof Type.Record);
    }

    private Type subscript(Expr.Subscript s) {
        Type owner = eval(s.value());
        Type key = index(s.index());
        String constant = Binds.text(s.index());
        if (constant != null) key(s, owner, constant);
        if (constant == null && !(s.index() instanceof Expr.Slice)
                && (owner instanceof Type.DictOf || LibraryClasses.acts(owner) instanceof Type.DictOf)) {
            Keys.lookedUp(pass, owner, key, s.index());
        }
        if (owner instanceof Type.Any) return Type.ANY;
        if (pass.depth != null) {
            Type found = pass.depth.subscript(owner, s.index(), constant);
            if (found != null) return found;
        }
        if (owner instanceof Type.Known k && k.what() instanceof OwnClass.Instance i
                && !i.cls().names.contains("__getitem__") && i.cls().base == Base.NONE
                && (pass.depth == null || pass.depth.types.lacks(owner, "__getitem__"))) {
            pass.later(i.cls(), "__getitem__", true, "type", "'" + i.cls().name + "' object is not subscriptable", s);
        }
        if (owner instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, item(member, s, key));
            if (joined == null) notSubscriptable(s, owner, key);
            checkNone(owner, s.value(), "item");
            String text = Binds.text(s.index());
            return joined == null ? Type.ANY : text != null && hasRecord(owner) ? field(joined, text) : joined;
        }
        Type item = item(owner, s, key);
        if (item == null) {
            notSubscriptable(s, owner, key);
            return Type.ANY;
        }
        String text = Binds.text(s.index());
        return text != null && owner instanceof Type.Record ? field(item, text) : item;
    }

    /** A constant key of a dict of the program, or of what is not known. */
    private void key(Expr.Subscript s, Type owner, String key) {
        boolean any = owner instanceof Type.Any;
        boolean inside = s.value() instanceof Expr.Subscript && (owner instanceof Type.Union || any);
        if (!(owner instanceof Type.DictOf) && !any && !inside) return;
        boolean shown = owner instanceof Type.DictOf || inside;
        String missing = !shown || pass.facts.tested.contains(key) ? null : LiteralKeys.missing(pass, s.value(), key);
        String unlikely = missing == null ? Keys.missing(pass, owner, key) : null;
        if (missing != null) pass.problem("key", missing, s.index());
        if (unlikely != null) pass.warning("key", unlikely, s.index());
        boolean data = owner instanceof Type.DictOf d && !(d.key() instanceof Type.Never) && !pass.tools.isEmpty();
        if (missing == null && unlikely == null && !data && Keys.names(owner) == null) {
            pass.odd(key, Typos.Kind.KEY, s.index().start(), s.index().end());
        }
    }

    private @Nullable Type item(Type owner, Expr.Subscript s, Type key) {
        if (s.index() instanceof Expr.Slice && pass.facts.stored.contains(Binds.SLICE)) return Type.ANY;
        return Items.get(owner, s.index(), key, lenient(), pass.facts.mixedDicts);
    }

    private boolean lenient() {
        return !(pass.strict && pass.facts.mixed);
    }

    private void notSubscriptable(Expr.Subscript s, Type owner, Type key) {
        String text = Binds.text(s.index());
        if (text != null && hasRecord(owner)) {
            if (grown(text) || pass.facts.tested.contains(text)) return;
            List<String> known = Members.names(owner);
            String near = Spelling.hint(text, known);
            pass.problem("key", "'" + Kind.name(owner) + "' has no key '" + text + "'"
                    + (near.isEmpty() && owner instanceof Type.Record r ? "; it has " + fields(r) : near), s.index());
            return;
        }
        pass.problem("type", Items.wrong(owner, key) + (owner instanceof Type.Awaitable ? "; await it first" : ""), s);
    }

    /** Looks at an index or a slice. */
    Type index(Expr e) {
        if (!(e instanceof Expr.Slice s)) return eval(e);
        if (s.lower() != null) eval(s.lower());
        if (s.upper() != null) eval(s.upper());
        if (s.step() != null) eval(s.step());
        return Type.ANY;
    }

    private Type awaited(Expr.Await a) {
        pass.awaited = a.value();
        Type value = eval(a.value());
        Kind kind = Kind.single(value);
        if (value instanceof Type.Awaitable w) return w.result();
        if (value instanceof Type.Instance i && i.name().equals("Task")) return i.arguments().getFirst();
        boolean tool = a.value() instanceof Expr.Call c && pass.tools.target(c.function(), n -> true) != null;
        if (kind != Kind.UNKNOWN && !tool && kind != Kind.ITERATOR) {
            pass.problem("await", "object " + Kind.name(value) + " can't be used in 'await' expression"
                    + "; write it without await", a);
        }
        return Type.ANY;
    }

    private Type binary(SyntaxNode at, BinaryOperator op, Type a, Type b, Expr left, Expr right) {
        Type result = pass.depth == null ? Operators.binary(op, a, b) : pass.depth.operators.binary(op, a, b);
        checkConstants(at, op, a, b, left, right);
        if (pass.depth != null) pass.depth.calls.operand(at, op, a, b, right);
        if (result instanceof Type.Any) checkNothing(at, op, a, b, left, right);
        if (result != null) {
            checkOperand(op, a, b, left);
            checkOperand(op, b, a, right);
            return result;
        }
        pass.problem("type", Advice.operands(op.symbol, a, b), at);
        return Type.ANY;
    }

    /** Warns of an operand that nothing can take, whatever the other one is. */
    private void checkNothing(SyntaxNode at, BinaryOperator op, Type a, Type b, Expr left, Expr right) {
        boolean none = isNone(left) || isNone(right);
        boolean bits = op == BinaryOperator.BIT_OR || op == BinaryOperator.BIT_AND || op == BinaryOperator.BIT_XOR
                || op == BinaryOperator.MAT_MULT || op == BinaryOperator.MOD && isNone(right);
        boolean parts = (op == BinaryOperator.SUB || op == BinaryOperator.FLOOR_DIV || op == BinaryOperator.POW)
                && (text(left) || text(right));
        boolean lists = (op == BinaryOperator.SUB || op == BinaryOperator.DIV || op == BinaryOperator.POW
                || op == BinaryOperator.FLOOR_DIV) && (left instanceof Expr.ListExpr || right instanceof Expr.ListExpr);
        if ((!none || bits) && !parts && !lists) return;
        boolean own = OwnOperators.defined(pass.text);
        boolean unknown = a instanceof Type.Any && b instanceof Type.Any;
        if (!own && !unknown && !pass.strict) {
            pass.warning("type", "unsupported operand type(s) for " + op.symbol + ": a value is "
                    + (none ? "None" : lists ? "a list" : "text"), at);
        }
    }

    private static boolean text(Expr e) {
        return Binds.text(e) != null;
    }

    private void checkConstants(SyntaxNode at, BinaryOperator op, Type a, Type b, Expr left, Expr right) {
        boolean divides = op == BinaryOperator.DIV || op == BinaryOperator.FLOOR_DIV || op == BinaryOperator.MOD;
        if (!divides || left == right || pass.guarded > 0) return;
        boolean zero = right instanceof Expr.Constant c && c.value() instanceof Literal.Int i
                && i.value().signum() == 0;
        if (zero && !(a instanceof Type.Union) && Kind.of(a).number()) {
            pass.problem("value", "division by zero", at);
        }
        String text = op == BinaryOperator.MOD ? Binds.text(left) : null;
        String wrong = text == null ? null : Formats.percent(text, right, b);
        if (wrong != null) pass.problem("type", wrong, at);
    }

    /** An operand that may be None where None cannot work. */
    private void checkOperand(BinaryOperator op, Type a, Type other, Expr operand) {
        if (a instanceof Type.Union && op != BinaryOperator.MOD && !(other instanceof Type.Any)) {
            checkNone(a, operand, "operand of " + op.symbol);
        }
    }

    /** What {@code target op= value} leaves in the target. */
    Type augmented(Stmt.AugAssign a, Type before, Type value) {
        boolean list = Kind.of(before) == Kind.LIST && a.op() == BinaryOperator.ADD;
        if (list) {
            Type item = item(value, a.value());
            Type old = ((Type.ListOf) before).item();
            pass.seen.mixed |= !(old instanceof Type.Never) && !Joins.within(item, old);
            return new Type.ListOf(Joins.both(old, item));
        }
        boolean grows = a.op() == BinaryOperator.BIT_OR && (before instanceof Type.Any || hasRecord(before));
        pass.seen.recordsGrow |= grows;
        boolean keys = a.op() == BinaryOperator.BIT_OR && (before instanceof Type.Any || before instanceof Type.DictOf);
        if (keys) Keys.join(pass.seen, value);
        Type after = binary(a, a.op(), before, value, a.value(), a.value());
        return after instanceof Type.Any && Operators.binary(a.op(), before, value) == null ? before : after;
    }

    private Type unary(Expr.UnaryOp u) {
        Type operand = eval(u.operand());
        if (u.op() == UnaryOperator.NOT) return Type.BOOL;
        if (!Operators.negates(operand, u.op() == UnaryOperator.INVERT)) {
            pass.problem("type", "bad operand type for unary " + u.op().symbol + ": '" + Kind.name(operand) + "'", u);
            return Type.ANY;
        }
        return operand instanceof Type.Int || operand instanceof Type.Float ? operand : Type.ANY;
    }

    private Type compare(Expr.Compare c) {
        Type left = eval(c.left());
        Expr leftExpr = c.left();
        boolean before = pass.certain;
        boolean known = true;
        for (int i = 0; i < c.ops().size(); i++) {
            CompareOperator op = c.ops().get(i);
            Expr rightExpr = c.comparators().get(i);
            Type right = eval(rightExpr);
            boolean compares = pass.depth == null ? Operators.compares(op, left, right)
                    : pass.depth.operators.compares(op, left, right);
            boolean order = op == CompareOperator.LT || op == CompareOperator.LT_E || op == CompareOperator.GT
                    || op == CompareOperator.GT_E;
            boolean none = order && compares && (isNone(leftExpr) || isNone(rightExpr));
            if (none && !OwnOperators.defined(pass.text)) {
                pass.warning("type", "'" + op.symbol + "' is not supported with None", c);
            } else if (!compares) {
                pass.problem("type", Advice.comparison(op, left, right), c);
            } else if (op == CompareOperator.LT || op == CompareOperator.LT_E || op == CompareOperator.GT
                    || op == CompareOperator.GT_E) {
                if (left instanceof Type.Union) checkNone(left, leftExpr, "operand of " + op.symbol);
                if (right instanceof Type.Union) checkNone(right, rightExpr, "operand of " + op.symbol);
            } else if (op == CompareOperator.IN || op == CompareOperator.NOT_IN) {
                checkNone(right, rightExpr, "container");
                String key = Binds.text(leftExpr);
                if (key != null) pass.seen.test(key);
            }
            if (isNone(rightExpr)) pass.seen.test(Optionals.place(leftExpr));
            known &= !(left instanceof Type.Any) && Kind.of(left) != Kind.UNKNOWN;
            left = right;
            leftExpr = rightExpr;
            pass.certain = false;
        }
        pass.certain = before;
        return known ? Type.BOOL : Type.ANY;
    }

    private static boolean isNone(Expr e) {
        return e instanceof Expr.Constant c && c.value() == Literal.Named.NONE;
    }

    private Type bool(Expr.BoolOp b) {
        boolean before = pass.certain;
        Type result = null;
        Frame.State start = null;
        for (int i = 0; i < b.values().size(); i++) {
            Expr value = b.values().get(i);
            Type type = eval(value);
            boolean last = i == b.values().size() - 1;
            result = Joins.join(result, last || b.and() ? type : Types.withoutNone(type));
            if (!last) {
                if (start == null) start = pass.frame.save();
                narrow(value);
            }
            pass.certain = false;
        }
        if (start != null) pass.frame.merge(start);
        pass.certain = before;
        return result == null || result instanceof Type.Never ? Type.ANY : result;
    }

    private Type choice(Expr.IfExp i) {
        boolean before = pass.certain;
        eval(i.test());
        pass.certain = false;
        Frame.State start = pass.frame.save();
        narrow(i.test());
        Type yes = eval(i.body());
        Type no = eval(i.orElse());
        pass.frame.merge(start);
        pass.certain = before;
        return Joins.both(yes, no);
    }

    private Type formatted(Expr.FormattedValue v) {
        Type value = eval(v.value());
        Expr.JoinedStr spec = v.spec();
        if (spec == null) return Type.STR;
        eval(spec);
        if (v.conversion() == 0) {
            String wrong = Advice.format(value, spec);
            if (wrong != null) pass.problem("type", wrong, v.value());
            checkNone(value, v.value(), "format specification");
        }
        return Type.STR;
    }

    private Type elements(List<Expr> elements) {
        Type joined = Type.NEVER;
        for (Expr e : elements) {
            Type type = e instanceof Expr.Starred s ? item(eval(s.value()), s.value()) : eval(e);
            joined = Joins.both(joined, open(type));
        }
        return joined;
    }

    /** A container inside another is reached in ways that are not followed: an empty one may get anything. */
    private static Type open(Type type) {
        return switch (type) {
            case Type.ListOf l when l.item() instanceof Type.Never -> new Type.ListOf(Type.ANY);
            case Type.DictOf d when d.value() instanceof Type.Never -> new Type.DictOf(Type.ANY, Type.ANY);
            case Type.SetOf s when s.item() instanceof Type.Never -> new Type.SetOf(Type.ANY, s.frozen());
            default -> type;
        };
    }

    private Type tuple(Expr.Tuple t) {
        List<Type> items = new ArrayList<>(t.elements().size());
        boolean star = t.elements().size() > 32;
        for (Expr e : t.elements()) {
            star |= e instanceof Expr.Starred;
            items.add(open(eval(e)));
        }
        return star ? new Type.TupleOf(List.of(Type.ANY), true) : new Type.TupleOf(items, false);
    }

    private Type dict(Expr.Dict d) {
        Type names = pass.keys.of(d);
        Type key = names == null ? Type.NEVER : names;
        Type value = Type.NEVER;
        for (int i = 0; i < d.values().size(); i++) {
            Expr k = d.keys().get(i);
            Type v = eval(d.values().get(i));
            if (k == null) {
                key = Type.ANY;
                value = Type.ANY;
            } else {
                if (names == null) key = Joins.both(key, eval(k));
                if (names != null && pass.depth != null) pass.depth.shape(names, Binds.text(k) + "", open(v));
                value = Joins.both(value, open(v));
            }
        }
        return new Type.DictOf(key, value);
    }

    private Type lambda(Expr.Lambda l) {
        l.parameters().positional().forEach(p -> {
            if (p.defaultValue() != null) eval(p.defaultValue());
        });
        pass.function(l);
        return Type.ANY;
    }

    private Type generator(Expr.GeneratorExp g) {
        Type item = comprehension(g.generators(), g, g.element(), null);
        boolean async = g.generators().stream().anyMatch(Expr.Comprehension::async);
        return async ? Type.ANY : new Type.Iterator(item);
    }

    private Type dictComprehension(Expr.DictComp c) {
        Type[] value = {Type.ANY};
        Type key = comprehension(c.generators(), c, c.key(), v -> value[0] = eval(c.value()));
        return new Type.DictOf(key, value[0]);
    }

    private Type comprehension(List<Expr.Comprehension> clauses, SyntaxNode node, Expr element,
            java.util.function.@Nullable Consumer<Expr> more) {
        Expr.Comprehension first = clauses.getFirst();
        Type outermost = eval(first.iterable());
        Type item = first.async() ? Type.ANY : item(outermost, first.iterable());
        Frame before = pass.frame;
        boolean certain = pass.certain;
        pass.certain = false;
        pass.frame = new Frame(pass, pass.scopes.scope(node), before);
        Frame.State outer = before.save();
        Binds binds = new Binds(pass);
        for (int i = 0; i < clauses.size(); i++) {
            Expr.Comprehension c = clauses.get(i);
            if (i > 0) {
                Type inner = eval(c.iterable());
                item = c.async() ? Type.ANY : item(inner, c.iterable());
            }
            checkPairs(c.target(), i == 0 ? outermost : Type.ANY, c.iterable());
            binds.store(c.target(), item, null);
            for (Expr condition : c.conditions()) {
                eval(condition);
                narrow(condition);
            }
        }
        Type result = eval(element);
        if (more != null) more.accept(element);
        pass.frame = before;
        pass.certain = certain;
        before.merge(outer);
        return open(result);
    }

    /** Warns of {@code for key, value in d}, which takes the letters of keys apart. */
    void checkPairs(Expr target, Type iterable, Expr at) {
        Kind kind = target instanceof Expr.Tuple && !(iterable instanceof Type.Union) ? Kind.of(iterable)
                : Kind.UNKNOWN;
        boolean text = kind == Kind.RECORD || kind == Kind.DICT && iterable instanceof Type.DictOf d
                && Keys.item(d) instanceof Type.Str;
        if (target instanceof Expr.Tuple t && t.elements().size() > 1 && isLetters(iterable, at)
                && t.elements().stream().noneMatch(Expr.Starred.class::isInstance)) {
            pass.warning("value", "iterating over text gives its letters, which cannot be unpacked", at);
        }
        if (text) pass.warning("value", "iterating over a dict gives its keys alone; use .items()", at);
    }

    /** Whether what is gone over is text, or the letters of one in another order. */
    private boolean isLetters(Type iterable, Expr at) {
        boolean letters = iterable instanceof Type.Str;
        boolean order = at instanceof Expr.Call c && c.function() instanceof Expr.Name n && c.arguments().size() == 1
                && (n.id().equals("sorted") || n.id().equals("list") || n.id().equals("reversed"));
        return letters || order && pass.quietly(((Expr.Call) at).arguments().getFirst()) instanceof Type.Str;
    }

    /** What iterating gives; a problem when that cannot work. */
    Type item(Type iterable, Expr at) {
        if (iterable instanceof Type.Any) return Type.ANY;
        Type item = pass.depth == null ? Members.item(iterable, !lenient())
                : pass.depth.types.item(iterable, !lenient());
        if (iterable instanceof Type.Instance i && i.name().equals("Task")) {
            pass.warning("await", "what asyncio gives here is not awaited yet; await it first", at);
        }
        if (item != null) {
            checkNone(iterable, at, "iterable");
            return item;
        }
        Kind kind = Kind.of(iterable);
        pass.problem("type", "'" + Kind.name(iterable) + "' object is not iterable"
                + (kind == Kind.AWAITABLE ? "; await it first" : kind == Kind.INT ? "; did you mean range(...)?" : ""),
                at);
        return Type.ANY;
    }

    /** Forgets what is known of the names that a test asks about, as far as they may be None or of another type. */
    void narrow(Expr test) {
        String place = Optionals.place(test);
        if (!place.isEmpty()) pass.seen.test(place);
        switch (test) {
            case Expr.Name n -> present(n);
            case Expr.BoolOp b -> b.values().forEach(this::narrow);
            case Expr.UnaryOp u -> narrow(u.operand());
            case Expr.NamedExpr n -> narrow(n.target());
            case Expr.Compare c -> {
                narrow(c.left());
                c.comparators().forEach(this::narrow);
            }
            case Expr.Call c -> {
                c.arguments().forEach(this::forget);
                if (c.function() instanceof Expr.Attribute a) narrow(a.value());
            }
            case Expr.Attribute a -> narrow(a.value());
            case Expr.Subscript s -> narrow(s.value());
            default -> {}
        }
    }

    private void present(Expr.Name n) {
        pass.quiet++;
        Type type = names.load(n);
        pass.quiet--;
        if (type instanceof Type.None) {
            renew(n, Type.ANY);
        } else if (type instanceof Type.Union u && Types.allowsNone(u)) {
            renew(n, Types.withoutNone(u));
        }
    }

    private void renew(Expr.Name n, Type type) {
        String stored = pass.frame.scope.mangle(n.id());
        if (pass.frame.find(stored) >= 0) names.store(n, type);
    }

    /** Makes a name that is asked about anything. */
    void forget(Expr e) {
        if (e instanceof Expr.Name n) renew(n, Type.ANY);
    }

    void checkContext(Type context, Expr at, boolean async) {
        Kind kind = Kind.single(context);
        boolean wrong = kind.number() || kind.sequence() || kind.mapping() || kind == Kind.NONE || kind == Kind.SET;
        if (wrong) {
            pass.problem("type", "'" + Kind.name(context) + "' object does not support the "
                    + (async ? "asynchronous " : "") + "context manager protocol", at);
        }
    }

    /** Remembers that a name holds what a tool said may be missing. */
    void noteOptional(String name, Expr from, Type value) {
        if (value instanceof Type.Union && Types.allowsNone(value) && Optionals.declared(pass, from)) {
            pass.mayBeNone(name);
        }
    }

    /** Warns of a value that a tool says may be None, where None fails and nobody asks. */
    void checkNone(Type type, Expr at, String where) {
        if (!(type instanceof Type.Union) || pass.quiet > 0 || !Types.allowsNone(type)) return;
        if (!Optionals.declared(pass, at)) return;
        String place = Optionals.place(at);
        pass.missing(place, (place.isEmpty() ? "this" : "'" + place + "'") + " may be None here (" + where
                + "), and the program never tests it", at);
    }
}
