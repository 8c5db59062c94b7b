package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Comprehension;
import dev.adder.engine.syntax.Expr.Keyword;
import dev.adder.engine.text.FloatText;
import dev.adder.engine.text.StrRepr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes expressions as text, in the form of CPython's {@code ast.unparse}: parentheses only where they are needed, the
 * rest as that module spaces and quotes it. Works with a list of pieces to come, so that height does not matter.
 */
public final class Unparser {
    private static final int WALRUS = 0;
    private static final int TUPLE = 1;
    private static final int YIELD = 2;
    static final int TEST = 3;
    private static final int OR = 4;
    private static final int AND = 5;
    private static final int NOT = 6;
    private static final int COMPARE = 7;
    private static final int BIT_OR = 8;
    private static final int FACTOR = 14;
    private static final int POWER = 15;
    private static final int AWAIT = 16;
    private static final int ATOM = 17;
    private static final String INFINITY = "1e309";

    /** An expression still to be written, and how tightly what is around it binds. */
    private record Piece(Expr expr, int level) {}

    private final StringBuilder out = new StringBuilder();
    private final List<Object> work = new ArrayList<>();

    private Unparser() {}

    /** The expression as text. */
    public static String text(Expr expr) {
        return text(expr, TEST);
    }

    /** The value of an f-string's field as text. */
    static String fieldText(Expr expr) {
        return text(expr, OR);
    }

    private static String text(Expr root, int level) {
        Unparser unparser = new Unparser();
        unparser.work.add(new Piece(root, level));
        while (!unparser.work.isEmpty()) {
            switch (unparser.work.removeLast()) {
                case String text -> unparser.out.append(text);
                case Piece piece -> unparser.write(piece.expr, piece.level);
                default -> throw new IllegalStateException();
            }
        }
        return unparser.out.toString();
    }

    private void write(Expr expr, int level) {
        List<Object> pieces = new ArrayList<>();
        int own = bind(expr);
        boolean parenthesised = level > own && !(expr instanceof Expr.Tuple);
        if (parenthesised) pieces.add("(");
        pieces(expr, level, pieces);
        if (parenthesised) pieces.add(")");
        work.addAll(pieces.reversed());
    }

    /** How tightly the expression binds. */
    private static int bind(Expr expr) {
        return switch (expr) {
            case Expr.NamedExpr _ -> WALRUS;
            case Expr.Yield _,Expr.YieldFrom _ -> YIELD;
            case Expr.IfExp _,Expr.Lambda _ -> TEST;
            case Expr.BoolOp e -> e.and() ? AND : OR;
            case Expr.Compare _ -> COMPARE;
            case Expr.UnaryOp e -> e.op() == UnaryOperator.NOT ? NOT : FACTOR;
            case Expr.BinOp e -> bind(e.op());
            case Expr.Await _ -> AWAIT;
            default -> ATOM;
        };
    }

    private static int bind(BinaryOperator op) {
        return op == BinaryOperator.POW ? POWER : Operators.level(op) - ExpressionParser.BIT_OR + BIT_OR;
    }

    private void pieces(Expr expr, int level, List<Object> to) {
        switch (expr) {
            case Expr.Name e -> to.add(e.id());
            case Expr.Constant e -> to.add(literal(e.value()));
            case Expr.JoinedStr e -> to.add(FStringText.of(e));
            case Expr.FormattedValue e -> to.add(FStringText.of(e));
            case Expr.NamedExpr e -> add(to, new Piece(e.target(), ATOM), " := ", new Piece(e.value(), ATOM));
            case Expr.Yield e -> {
                to.add("yield");
                if (e.value() != null) add(to, " ", new Piece(e.value(), ATOM));
            }
            case Expr.YieldFrom e -> add(to, "yield from ", new Piece(e.value(), ATOM));
            case Expr.Await e -> add(to, "await ", new Piece(e.value(), ATOM));
            case Expr.IfExp e -> add(to, new Piece(e.body(), OR), " if ", new Piece(e.test(), OR), " else ",
                    new Piece(e.orElse(), TEST));
            case Expr.Lambda e -> lambda(e, to);
            case Expr.BoolOp e -> logical(e, to);
            case Expr.Compare e -> {
                to.add(new Piece(e.left(), BIT_OR));
                for (int i = 0; i < e.ops().size(); i++) {
                    add(to, " " + e.ops().get(i).symbol + " ", new Piece(e.comparators().get(i), BIT_OR));
                }
            }
            case Expr.UnaryOp e -> {
                boolean not = e.op() == UnaryOperator.NOT;
                add(to, e.op().symbol + (not ? " " : ""), new Piece(e.operand(), not ? NOT : FACTOR));
            }
            case Expr.BinOp e -> {
                int own = bind(e.op());
                boolean right = e.op() == BinaryOperator.POW;
                add(to, new Piece(e.left(), right ? own + 1 : own), " " + e.op().symbol + " ",
                        new Piece(e.right(), right ? own : own + 1));
            }
            case Expr.Tuple e -> {
                boolean delimited = e.elements().isEmpty() || level > TUPLE;
                if (delimited) to.add("(");
                items(e.elements(), to);
                if (delimited) to.add(")");
            }
            case Expr.Attribute e -> attribute(e, to);
            case Expr.Starred e -> add(to, "*", new Piece(e.value(), BIT_OR));
            default -> brackets(expr, to);
        }
    }

    private static void add(List<Object> to, Object... pieces) {
        to.addAll(List.of(pieces));
    }

    private void brackets(Expr expr, List<Object> to) {
        switch (expr) {
            case Expr.ListExpr e -> {
                to.add("[");
                listed(e.elements(), to);
                to.add("]");
            }
            case Expr.Set e -> {
                to.add("{");
                listed(e.elements(), to);
                to.add("}");
            }
            case Expr.Dict e -> dict(e, to);
            case Expr.ListComp e -> comprehension("[", e.element(), null, e.generators(), "]", to);
            case Expr.SetComp e -> comprehension("{", e.element(), null, e.generators(), "}", to);
            case Expr.GeneratorExp e -> comprehension("(", e.element(), null, e.generators(), ")", to);
            case Expr.DictComp e -> comprehension("{", e.key(), e.value(), e.generators(), "}", to);
            case Expr.Call e -> call(e, to);
            case Expr.Subscript e -> {
                add(to, new Piece(e.value(), ATOM), "[");
                if (e.index() instanceof Expr.Tuple tuple && !tuple.elements().isEmpty()) items(tuple.elements(), to);
                else
                    to.add(new Piece(e.index(), TEST));
                to.add("]");
            }
            case Expr.Slice e -> {
                if (e.lower() != null) to.add(new Piece(e.lower(), TEST));
                to.add(":");
                if (e.upper() != null) to.add(new Piece(e.upper(), TEST));
                if (e.step() != null) add(to, ":", new Piece(e.step(), TEST));
            }
            default -> throw new IllegalStateException(expr.getClass().getSimpleName());
        }
    }

    private static void listed(List<Expr> elements, List<Object> to) {
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) to.add(", ");
            to.add(new Piece(elements.get(i), TEST));
        }
    }

    private static void items(List<Expr> elements, List<Object> to) {
        listed(elements, to);
        if (elements.size() == 1) to.add(",");
    }

    private static void dict(Expr.Dict e, List<Object> to) {
        to.add("{");
        for (int i = 0; i < e.values().size(); i++) {
            if (i > 0) to.add(", ");
            Expr key = e.keys().get(i);
            Expr value = e.values().get(i);
            if (key == null) add(to, "**", new Piece(value, BIT_OR));
            else
                add(to, new Piece(key, TEST), ": ", new Piece(value, TEST));
        }
        to.add("}");
    }

    private static void comprehension(String open, Expr element, @Nullable Expr value, List<Comprehension> clauses,
            String close, List<Object> to) {
        add(to, open, new Piece(element, TEST));
        if (value != null) add(to, ": ", new Piece(value, TEST));
        for (Comprehension clause : clauses) {
            add(to, clause.async() ? " async for " : " for ", new Piece(clause.target(), TUPLE), " in ",
                    new Piece(clause.iterable(), OR));
            for (Expr condition : clause.conditions()) add(to, " if ", new Piece(condition, OR));
        }
        to.add(close);
    }

    private static void call(Expr.Call e, List<Object> to) {
        add(to, new Piece(e.function(), ATOM), "(");
        listed(e.arguments(), to);
        boolean first = e.arguments().isEmpty();
        for (Keyword keyword : e.keywords()) {
            if (!first) to.add(", ");
            first = false;
            add(to, keyword.name() == null ? "**" : keyword.name() + "=", new Piece(keyword.value(), TEST));
        }
        to.add(")");
    }

    private static void attribute(Expr.Attribute e, List<Object> to) {
        boolean number = e.value() instanceof Expr.Constant constant && isInteger(constant.value());
        add(to, new Piece(e.value(), ATOM), (number ? " ." : ".") + e.name());
    }

    private static boolean isInteger(Literal value) {
        return value instanceof Literal.Int || value == Literal.Named.TRUE || value == Literal.Named.FALSE;
    }

    private static void logical(Expr.BoolOp e, List<Object> to) {
        int level = e.and() ? AND : OR;
        for (int i = 0; i < e.values().size(); i++) {
            if (i > 0) to.add(e.and() ? " and " : " or ");
            level = Math.min(level + 1, ATOM);
            to.add(new Piece(e.values().get(i), level));
        }
    }

    private static void lambda(Expr.Lambda e, List<Object> to) {
        List<Object> parameters = parameters(e.parameters());
        to.add("lambda");
        if (!parameters.isEmpty()) to.add(" ");
        to.addAll(parameters);
        add(to, ": ", new Piece(e.body(), TEST));
    }

    private static List<Object> parameters(Parameters parameters) {
        List<Object> to = new ArrayList<>();
        for (Parameter p : parameters.positionalOnly()) parameter(p, to);
        if (!parameters.positionalOnly().isEmpty()) to.add(", /");
        for (Parameter p : parameters.positional()) parameter(p, to);
        if (parameters.varArgs() != null) {
            to.add((to.isEmpty() ? "*" : ", *") + parameters.varArgs().name());
        } else if (!parameters.keywordOnly().isEmpty()) {
            to.add(to.isEmpty() ? "*" : ", *");
        }
        for (Parameter p : parameters.keywordOnly()) parameter(p, to);
        if (parameters.keywordArgs() != null) {
            to.add((to.isEmpty() ? "**" : ", **") + parameters.keywordArgs().name());
        }
        return to;
    }

    private static void parameter(Parameter parameter, List<Object> to) {
        if (!to.isEmpty()) to.add(", ");
        to.add(parameter.name());
        if (parameter.defaultValue() != null) add(to, "=", new Piece(parameter.defaultValue(), TEST));
    }

    /** A literal as {@code repr} shows its value. */
    static String literal(Literal literal) {
        return switch (literal) {
            case Literal.Int(BigInteger i) -> IntText.of(i);
            case Literal.Float(double f) -> Double.isInfinite(f) ? INFINITY : FloatText.repr(f);
            case Literal.Imaginary(double i) -> imaginary(i);
            case Literal.Str text -> StrRepr.repr(text.codePoints());
            case Literal.Bytes(byte[] bytes) -> StrRepr.bytes(bytes);
            case Literal.Named named -> switch (named) {
                case NONE -> "None";
                case TRUE -> "True";
                case FALSE -> "False";
                case ELLIPSIS -> "...";
            };
        };
    }

    private static String imaginary(double value) {
        String text = Double.isInfinite(value) ? INFINITY : FloatText.repr(value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
    }

    /** Whole numbers; those too long for Python to write in decimal are written in hexadecimal. */
    private static final class IntText {
        private static final int MAX_DECIMAL_BITS = 14_000;

        static String of(BigInteger value) {
            return value.bitLength() <= MAX_DECIMAL_BITS ? value.toString() : "0x" + value.toString(16);
        }
    }
}
