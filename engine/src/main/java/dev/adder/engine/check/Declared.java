package dev.adder.engine.check;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyClass;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say. Nothing makes a program keep to them: they count only where nothing else is known, and a value
 * of another kind is worth a warning and no more.
 */
final class Declared {
    private final Pass pass;
    private final Map<Expr, Type> read = new IdentityHashMap<>();
    private final Map<String, Type> names = new HashMap<>();

    Declared(Pass pass) {
        this.pass = pass;
    }

    /** Remembers what a class of the program is called, for annotations that name it in quotes or ahead. */
    void define(String name, OwnClass cls) {
        Type type = new Type.Known(name, new OwnClass.Instance(cls));
        names.merge(name, type, (a, b) -> a.equals(b) ? a : Type.ANY);
    }

    /** The better known one of an inferred type and a declared one. */
    Type better(Type inferred, @Nullable Expr annotation) {
        return annotation == null || !vague(inferred) ? inferred : better(inferred, type(annotation));
    }

    private static boolean vague(Type type) {
        return switch (type) {
            case Type.Any t -> true;
            case Type.Never t -> true;
            case Type.ListOf l -> vague(l.item());
            case Type.SetOf s -> vague(s.item());
            case Type.DictOf d -> vague(d.value()) || vague(d.key());
            case Type.TupleOf t -> t.items().stream().anyMatch(Declared::vague);
            case Type.Iterator i -> vague(i.item());
            case Type.Awaitable a -> vague(a.result());
            case Type.Union u -> u.members().stream().anyMatch(Declared::vague);
            default -> false;
        };
    }

    private static Type better(Type inferred, Type declared) {
        if (inferred instanceof Type.Any || inferred instanceof Type.Never) return declared;
        if (inferred instanceof Type.ListOf x && declared instanceof Type.ListOf y) {
            return new Type.ListOf(better(x.item(), y.item()));
        }
        if (inferred instanceof Type.SetOf x && declared instanceof Type.SetOf y) {
            return new Type.SetOf(better(x.item(), y.item()), x.frozen());
        }
        if (inferred instanceof Type.DictOf x && declared instanceof Type.DictOf y) {
            return new Type.DictOf(better(x.key(), y.key()), better(x.value(), y.value()));
        }
        return inferred;
    }

    /** What a call of a function gives. */
    Type result(Stmt.FunctionDef def, Type inferred) {
        if (def.returns() == null || !vague(inferred)) return inferred;
        Type declared = type(def.returns());
        if (def.async()) {
            Type value = inferred instanceof Type.Awaitable a ? a.result() : Type.ANY;
            return new Type.Awaitable(better(value, declared));
        }
        return better(inferred, declared);
    }

    Type parameter(Parameter p, Type inferred) {
        return better(inferred, p.annotation());
    }

    /** What an annotation says; anything where that is not plain. */
    Type type(Expr annotation) {
        Type known = read.get(annotation);
        if (known != null) return known;
        Type type = readType(annotation);
        if (!(type instanceof Type.Any)) read.put(annotation, type);
        return type;
    }

    private Type readType(Expr e) {
        return switch (e) {
            case Expr.Name n -> named(n.id());
            case Expr.Constant c when c.value() instanceof Literal.Str s -> named(s.text());
            case Expr.Constant c when c.value() == Literal.Named.NONE -> Type.NONE;
            case Expr.BinOp b when b.op() == BinaryOperator.BIT_OR -> Joins.both(type(b.left()), type(b.right()));
            case Expr.Subscript s when s.value() instanceof Expr.Name n -> generic(n.id(), s.index());
            default -> Type.ANY;
        };
    }

    private Type named(String name) {
        Type own = names.get(name);
        if (own != null) return own;
        return switch (name) {
            case "int" -> Type.INT;
            case "float" -> Types.union(Type.INT, Type.FLOAT);
            case "str" -> Type.STR;
            case "bool" -> Type.BOOL;
            case "bytes" -> Type.BYTES;
            case "list", "List" -> new Type.ListOf(Type.ANY);
            case "dict", "Dict" -> new Type.DictOf(Type.ANY, Type.ANY);
            case "set", "Set" -> new Type.SetOf(Type.ANY, false);
            case "tuple", "Tuple" -> new Type.TupleOf(List.of(Type.ANY), true);
            case "Decimal", "Fraction", "timedelta", "datetime" -> library(name);
            default -> Type.ANY;
        };
    }

    private Type library(String name) {
        Type found = pass.expressions.names().global(name);
        return found instanceof Type.Known k && k.what() instanceof PyClass cls && LibraryClasses.follows(cls)
                ? LibraryClasses.instance(cls) : Type.ANY;
    }

    private Type generic(String name, Expr index) {
        return switch (name) {
            case "list", "List" -> new Type.ListOf(type(index));
            case "set", "Set" -> new Type.SetOf(type(index), false);
            case "dict", "Dict" -> index instanceof Expr.Tuple t && t.elements().size() == 2
                    ? new Type.DictOf(type(t.elements().getFirst()), type(t.elements().getLast()))
                    : new Type.DictOf(Type.ANY, Type.ANY);
            case "tuple", "Tuple" -> tuple(index);
            case "Optional" -> Joins.both(type(index), Type.NONE);
            case "Union" -> index instanceof Expr.Tuple t
                    ? Joins.all(t.elements().stream().map(this::type).toList()) : type(index);
            default -> Type.ANY;
        };
    }

    private Type tuple(Expr index) {
        if (!(index instanceof Expr.Tuple t)) return new Type.TupleOf(List.of(type(index)), false);
        boolean many = t.elements().getLast() instanceof Expr.Constant c && c.value() == Literal.Named.ELLIPSIS;
        return many ? new Type.TupleOf(List.of(type(t.elements().getFirst())), true)
                : new Type.TupleOf(t.elements().stream().map(this::type).toList(), false);
    }

    /** Whether a value of the type is of another kind than is declared, in words; null when it may be right. */
    @Nullable
    String differs(Type given, Expr annotation) {
        Type wanted = type(annotation);
        if (wanted instanceof Type.Any || given instanceof Type.Any || given instanceof Type.Union) return null;
        List<Type> all = wanted instanceof Type.Union u ? u.members() : List.of(wanted);
        for (Type w : all) if (!apart(given, w)) return null;
        return "is declared " + pass.text.substring(annotation.start(), annotation.end()) + ", not " + Kind.name(given);
    }

    /** Whether no value of one type is of the other. */
    private static boolean apart(Type given, Type wanted) {
        Kind x = Kind.of(given);
        Kind y = Kind.of(wanted);
        boolean plain = x.number() || x == Kind.STR || x == Kind.BYTES || x == Kind.LIST || x == Kind.DICT
                || x == Kind.SET || x == Kind.TUPLE || x == Kind.NONE;
        if (!plain) return false;
        if (y == Kind.UNKNOWN) {
            OwnClass own = OwnTypes.instance(wanted);
            return own != null ? !own.isOpen() && own.base == Base.NONE && own.foreign() == null
                    : LibraryClasses.of(wanted) != null && !x.number();
        }
        if (x.number() && y.number() || x == y) return false;
        boolean many = (x == Kind.LIST || x == Kind.TUPLE || x == Kind.SET)
                && (y == Kind.LIST || y == Kind.TUPLE || y == Kind.SET);
        return !many;
    }
}
