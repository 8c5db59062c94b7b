package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expressions that give the same data each time, worked out. What is not surely constant has no value here. */
final class Constants {
    private static final int MOST_NODES = 1_000;
    private static final int MOST_TEXT = 4_000;
    /** What is worked out for one plan altogether. */
    private static final int MOST_WORK = 100_000;
    private static final int MOST_DEPTH = 60;

    private final Survey survey;
    private final Map<Expr.Constant, Data> literals = new IdentityHashMap<>();
    private int nodes;
    private int budget;

    Constants(Survey survey) {
        this.survey = survey;
    }

    void start() {
        budget = MOST_WORK;
    }

    /** The value, or null; lists and dicts only where nobody can change them any more. */
    @Nullable
    Data of(Expr e, @Nullable Frame frame, boolean direct, Origins origins) {
        nodes = 0;
        return of(e, frame, direct, origins, 0);
    }

    private @Nullable Data of(Expr e, @Nullable Frame frame, boolean direct, Origins origins, int depth) {
        if (e instanceof Expr.Constant c) {
            nodes++;
            budget--;
            return literal(c);
        }
        if (++nodes > MOST_NODES || depth > MOST_DEPTH || --budget < 0) return null;
        return switch (e) {
            case Expr.Name n -> name(n, frame, origins, depth);
            case Expr.UnaryOp u -> unary(u.op(), of(u.operand(), frame, false, origins, depth + 1));
            case Expr.BinOp b -> {
                Data left = of(b.left(), frame, false, origins, depth + 1);
                Data right = left == null ? null : of(b.right(), frame, false, origins, depth + 1);
                yield left == null || right == null ? null : binary(b.op(), left, right);
            }
            case Expr.JoinedStr j -> joined(j, frame, origins, depth);
            case Expr.Tuple t -> list(t.elements(), frame, direct, origins, depth);
            case Expr.ListExpr l -> direct ? list(l.elements(), frame, true, origins, depth) : null;
            case Expr.Dict d -> direct ? dict(d, frame, origins, depth) : null;
            default -> null;
        };
    }

    private @Nullable Data name(Expr.Name n, @Nullable Frame frame, Origins origins, int depth) {
        if (survey.dynamic) return null;
        Variable v = survey.variable(n);
        if (v.stores != 1) return null;
        if (frame != null) {
            Arg given = frame.given.get(v);
            Origin origin = given != null ? given.kept(origins) : origins.stored(v, frame);
            if (origin instanceof Origin.Constant c) return c.value();
            if (origin != null) return null;
        }
        if (v.parameter) {
            Origin.Constant passed = v.passed();
            return passed == null ? null : passed.value();
        }
        return variable(v, origins, depth);
    }

    /** What a variable holds whose only assignment is of a constant. */
    private @Nullable Data variable(Variable v, Origins origins, int depth) {
        if (v.known) return v.constant;
        Expr only = v.only;
        if (only == null || v.looking) return null;
        v.looking = true;
        Data found = of(only, null, false, origins, depth + 1);
        v.looking = false;
        if (depth == 0 || found != null) {
            v.constant = found;
            v.known = !reads(only);
        }
        return found;
    }

    /** Whether an expression has names in it, whose values may still become known otherwise. */
    private static boolean reads(Expr e) {
        if (e instanceof Expr.Name) return true;
        boolean[] found = {false};
        Parts.of(e, x -> found[0] |= reads(x));
        return found[0];
    }

    private @Nullable Data literal(Expr.Constant c) {
        Data known = literals.get(c);
        if (known == null) {
            known = literal(c.value());
            if (known != null) literals.put(c, known);
        }
        return known;
    }

    private static @Nullable Data literal(Literal value) {
        return switch (value) {
            case Literal.Int i -> Data.of(i.value());
            case Literal.Float f -> Data.of(f.value());
            case Literal.Str s -> text(s.codePoints());
            case Literal.Bytes b -> new Data.Bytes(b.value());
            case Literal.Imaginary i -> null;
            case Literal.Named n -> switch (n) {
                case NONE -> Data.NULL;
                case TRUE -> Data.TRUE;
                case FALSE -> Data.FALSE;
                case ELLIPSIS -> null;
            };
        };
    }

    private static @Nullable Data text(int[] codePoints) {
        for (int c : codePoints) if (c >= 0xD800 && c <= 0xDFFF) return null;
        return new Data.Text(new String(codePoints, 0, codePoints.length));
    }

    private static @Nullable Data unary(UnaryOperator op, @Nullable Data value) {
        return switch (value) {
            case Data.Int i when op == UnaryOperator.MINUS && i.value() != Long.MIN_VALUE -> Data.of(-i.value());
            case Data.Int i when op == UnaryOperator.PLUS -> i;
            case Data.Float f when op == UnaryOperator.MINUS -> Data.of(-f.value());
            case Data.Float f when op == UnaryOperator.PLUS -> f;
            case Data.Bool b when op == UnaryOperator.NOT -> Data.of(!b.value());
            case null -> null;
            default -> null;
        };
    }

    private @Nullable Data binary(BinaryOperator op, Data left, Data right) {
        if (left instanceof Data.Text x && right instanceof Data.Text y) {
            boolean fits = op == BinaryOperator.ADD && x.value().length() + y.value().length() <= MOST_TEXT;
            if (fits) budget -= (x.value().length() + y.value().length()) / 32;
            return fits ? new Data.Text(x.value() + y.value()) : null;
        }
        if (left instanceof Data.Int x && right instanceof Data.Int y) return whole(op, x.value(), y.value());
        if (left instanceof Data.Float x && right instanceof Data.Float y) {
            return switch (op) {
                case ADD -> Data.of(x.value() + y.value());
                case SUB -> Data.of(x.value() - y.value());
                case MULT -> Data.of(x.value() * y.value());
                default -> null;
            };
        }
        return null;
    }

    private static @Nullable Data whole(BinaryOperator op, long x, long y) {
        try {
            return switch (op) {
                case ADD -> Data.of(Math.addExact(x, y));
                case SUB -> Data.of(Math.subtractExact(x, y));
                case MULT -> Data.of(Math.multiplyExact(x, y));
                default -> null;
            };
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private @Nullable Data joined(Expr.JoinedStr j, @Nullable Frame frame, Origins origins, int depth) {
        StringBuilder text = new StringBuilder();
        for (Expr part : j.values()) {
            boolean plain = part instanceof Expr.Constant || part instanceof Expr.FormattedValue f && f.spec() == null
                    && (f.conversion() == 0 || f.conversion() == 's');
            Expr inner = part instanceof Expr.FormattedValue f ? f.value() : part;
            Data value = plain ? of(inner, frame, false, origins, depth + 1) : null;
            switch (value) {
                case Data.Text t -> text.append(t.value());
                case Data.Int i -> text.append(i.value());
                case null, default -> {
                    return null;
                }
            }
            if (text.length() > MOST_TEXT) return null;
        }
        budget -= text.length() / 32;
        return new Data.Text(text.toString());
    }

    private @Nullable Data list(List<Expr> elements, @Nullable Frame frame, boolean direct, Origins origins,
            int depth) {
        List<Data> items = new ArrayList<>();
        for (Expr e : elements) {
            Data item = e instanceof Expr.Starred || budget < 0 ? null : of(e, frame, direct, origins, depth + 1);
            if (item == null) return null;
            items.add(item);
        }
        return Data.list(items);
    }

    private @Nullable Data dict(Expr.Dict d, @Nullable Frame frame, Origins origins, int depth) {
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < d.values().size(); i++) {
            Expr key = d.keys().get(i);
            Data name = key == null ? null : of(key, frame, false, origins, depth + 1);
            Data value = of(d.values().get(i), frame, true, origins, depth + 1);
            if (!(name instanceof Data.Text t) || value == null) return null;
            map.put(t.value(), value);
        }
        return map.build();
    }
}
