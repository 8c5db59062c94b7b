package dev.adder.engine.stdlib.ast;

import dev.adder.engine.ops.IntOps;
import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.UnaryOperator;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** Expressions as objects of {@code ast}. */
final class ExpressionNodes {
    private static final String LOAD = "Load";
    private static final String STORE = "Store";

    private final NodeMaker make;

    ExpressionNodes(NodeMaker make) {
        this.make = make;
    }

    Object load(Expr e) {
        return of(e, LOAD);
    }

    Object store(Expr e) {
        return of(e, STORE);
    }

    Object delete(Expr e) {
        return of(e, "Del");
    }

    PyList all(List<? extends Expr> expressions) {
        return make.list(List.copyOf(expressions), this::load);
    }

    private Object of(Expr e, String context) {
        return switch (e) {
            case Expr.Name n -> make.at(n, "Name", "id", Str.of(n.id()), "ctx", make.plain(context));
            case Expr.Attribute a -> make.at(a, "Attribute", "value", load(a.value()), "attr", Str.of(a.name()), "ctx",
                    make.plain(context));
            case Expr.Subscript s -> make.at(s, "Subscript", "value", load(s.value()), "slice", load(s.index()), "ctx",
                    make.plain(context));
            case Expr.Starred s -> make.at(s, "Starred", "value", of(s.value(), context), "ctx", make.plain(context));
            case Expr.ListExpr l -> make.at(l, "List", "elts", make.list(l.elements(), x -> of(x, context)), "ctx",
                    make.plain(context));
            case Expr.Tuple t -> make.at(t, "Tuple", "elts", make.list(t.elements(), x -> of(x, context)), "ctx",
                    make.plain(context));
            case Expr.Constant c -> constant(c);
            case Expr.Call c -> make.at(c, "Call", "func", load(c.function()), "args", all(c.arguments()), "keywords",
                    make.list(c.keywords(), this::keyword));
            default -> operation(e);
        };
    }

    private Object operation(Expr e) {
        return switch (e) {
            case Expr.BoolOp b -> make.at(b, "BoolOp", "op", make.plain(b.and() ? "And" : "Or"), "values",
                    all(b.values()));
            case Expr.NamedExpr n -> make.at(n, "NamedExpr", "target", store(n.target()), "value", load(n.value()));
            case Expr.BinOp b -> make.at(b, "BinOp", "left", load(b.left()), "op", operator(b.op()), "right",
                    load(b.right()));
            case Expr.UnaryOp u -> make.at(u, "UnaryOp", "op", make.plain(name(u.op())), "operand", load(u.operand()));
            case Expr.Lambda l -> make.at(l, "Lambda", "args", parameters(l.parameters()), "body", load(l.body()));
            case Expr.IfExp i -> make.at(i, "IfExp", "test", load(i.test()), "body", load(i.body()), "orelse",
                    load(i.orElse()));
            case Expr.Compare c -> make.at(c, "Compare", "left", load(c.left()), "ops",
                    make.list(c.ops(), op -> make.plain(name(op))), "comparators", all(c.comparators()));
            case Expr.Await a -> make.at(a, "Await", "value", load(a.value()));
            case Expr.Yield y -> make.at(y, "Yield", "value", make.optional(y.value(), this::load));
            case Expr.YieldFrom y -> make.at(y, "YieldFrom", "value", load(y.value()));
            case Expr.Slice s -> make.at(s, "Slice", "lower", make.optional(s.lower(), this::load), "upper",
                    make.optional(s.upper(), this::load), "step", make.optional(s.step(), this::load));
            default -> display(e);
        };
    }

    private Object display(Expr e) {
        return switch (e) {
            case Expr.Dict d -> make.at(d, "Dict", "keys", keys(d), "values", all(d.values()));
            case Expr.Set s -> make.at(s, "Set", "elts", all(s.elements()));
            case Expr.ListComp c -> make.at(c, "ListComp", "elt", load(c.element()), "generators",
                    make.list(c.generators(), this::comprehension));
            case Expr.SetComp c -> make.at(c, "SetComp", "elt", load(c.element()), "generators",
                    make.list(c.generators(), this::comprehension));
            case Expr.GeneratorExp c -> make.at(c, "GeneratorExp", "elt", load(c.element()), "generators",
                    make.list(c.generators(), this::comprehension));
            case Expr.DictComp c -> make.at(c, "DictComp", "key", load(c.key()), "value", load(c.value()),
                    "generators", make.list(c.generators(), this::comprehension));
            case Expr.JoinedStr j -> make.at(j, "JoinedStr", "values", all(j.values()));
            case Expr.FormattedValue f -> make.at(f, "FormattedValue", "value", load(f.value()), "conversion",
                    f.conversion() == 0 ? -1L : (long) f.conversion(), "format_spec",
                    make.optional(f.spec(), this::load));
            default -> throw new IllegalStateException(e.getClass().getName());
        };
    }

    private PyList keys(Expr.Dict d) {
        List<Object> keys = new ArrayList<>();
        for (Expr key : d.keys()) keys.add(key == null ? PyNone.NONE : load(key));
        return make.list(keys, k -> k);
    }

    private Object constant(Expr.Constant c) {
        Object value = switch (c.value()) {
            case Literal.Int i -> IntOps.of(i.value());
            case Literal.Float f -> f.value();
            case Literal.Imaginary i -> new PyComplex(0.0, i.value());
            case Literal.Str s -> s.plain() != null ? s.plain() : Str.of(s.codePoints());
            case Literal.Bytes b -> new PyBytes(b.value());
            case Literal.Named n -> singleton(n);
        };
        boolean marked = c.value() instanceof Literal.Str && (make.first(c) == 'u' || make.first(c) == 'U');
        return make.at(c, "Constant", "value", value, "kind", marked ? "u" : PyNone.NONE);
    }

    static Object singleton(Literal.Named n) {
        return switch (n) {
            case NONE -> PyNone.NONE;
            case TRUE -> true;
            case FALSE -> false;
            case ELLIPSIS -> PySingleton.ELLIPSIS;
        };
    }

    Object keyword(Expr.Keyword k) {
        return make.at(k, "keyword", "arg", NodeMaker.text(k.name()), "value", load(k.value()));
    }

    private Object comprehension(Expr.Comprehension c) {
        return make.node("comprehension", "target", store(c.target()), "iter", load(c.iterable()), "ifs",
                all(c.conditions()), "is_async", c.async() ? 1L : 0L);
    }

    Object parameters(Parameters p) {
        List<Expr> defaults = new ArrayList<>();
        for (Parameter each : p.positionalOnly()) if (each.defaultValue() != null) defaults.add(each.defaultValue());
        for (Parameter each : p.positional()) if (each.defaultValue() != null) defaults.add(each.defaultValue());
        return make.node("arguments", "posonlyargs", make.list(p.positionalOnly(), this::parameter), "args",
                make.list(p.positional(), this::parameter), "vararg", make.optional(p.varArgs(), this::parameter),
                "kwonlyargs", make.list(p.keywordOnly(), this::parameter), "kw_defaults",
                make.list(p.keywordOnly(), k -> make.optional(k.defaultValue(), this::load)), "kwarg",
                make.optional(p.keywordArgs(), this::parameter), "defaults", all(defaults));
    }

    private Object parameter(Parameter p) {
        Expr annotation = p.annotation();
        int end = annotation == null ? p.start() + p.name().length() : annotation.end();
        return make.at(p.start(), end, "arg", "arg", Str.of(p.name()), "annotation",
                make.optional(annotation, this::load), "type_comment", PyNone.NONE);
    }

    Object operator(BinaryOperator op) {
        return make.plain(switch (op) {
            case ADD -> "Add";
            case SUB -> "Sub";
            case MULT -> "Mult";
            case MAT_MULT -> "MatMult";
            case DIV -> "Div";
            case MOD -> "Mod";
            case POW -> "Pow";
            case L_SHIFT -> "LShift";
            case R_SHIFT -> "RShift";
            case BIT_OR -> "BitOr";
            case BIT_XOR -> "BitXor";
            case BIT_AND -> "BitAnd";
            case FLOOR_DIV -> "FloorDiv";
        });
    }

    private static String name(UnaryOperator op) {
        return switch (op) {
            case INVERT -> "Invert";
            case NOT -> "Not";
            case PLUS -> "UAdd";
            case MINUS -> "USub";
        };
    }

    private static String name(CompareOperator op) {
        return switch (op) {
            case EQ -> "Eq";
            case NOT_EQ -> "NotEq";
            case LT -> "Lt";
            case LT_E -> "LtE";
            case GT -> "Gt";
            case GT_E -> "GtE";
            case IS -> "Is";
            case IS_NOT -> "IsNot";
            case IN -> "In";
            case NOT_IN -> "NotIn";
        };
    }
}
