package dev.adder.engine.lower;

import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.UnaryOperator;
import dev.adder.engine.text.StrRepr;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotations as text, as {@code from __future__ import annotations} keeps them: written anew from the tree for the
 * kinds of expressions that annotations are made of, as in the source for others.
 */
final class AnnotationText {
    private static final int UNION = 3;
    private static final int ATOM = 9;

    private final String source;

    AnnotationText(String source) {
        this.source = source;
    }

    String of(Expr e) {
        return text(e, 0);
    }

    private String text(Expr e, int level) {
        return switch (e) {
            case Expr.Name n -> n.id();
            case Expr.Attribute a -> text(a.value(), ATOM) + "." + a.name();
            case Expr.Subscript s -> text(s.value(), ATOM) + "[" + index(s.index()) + "]";
            case Expr.Constant c -> constant(c);
            case Expr.ListExpr l -> "[" + joined(l.elements()) + "]";
            case Expr.Tuple t -> "(" + joined(t.elements()) + (t.elements().size() == 1 ? ",)" : ")");
            case Expr.Starred s -> "*" + text(s.value(), ATOM);
            case Expr.Call c -> text(c.function(), ATOM) + "(" + arguments(c) + ")";
            case Expr.UnaryOp u when u.op() == UnaryOperator.MINUS -> "-" + text(u.operand(), ATOM);
            case Expr.BinOp b when b.op() == BinaryOperator.BIT_OR -> parenthesised(
                    text(b.left(), UNION) + " | " + text(b.right(), UNION + 1), level > UNION);
            default -> level > 0 && !(e instanceof Expr.Dict || e instanceof Expr.Set)
                    ? "(" + source.substring(e.start(), e.end()) + ")" : source.substring(e.start(), e.end());
        };
    }

    private static String parenthesised(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }

    private String index(Expr index) {
        if (index instanceof Expr.Tuple t && !t.elements().isEmpty()
                && t.elements().stream().noneMatch(Expr.Starred.class::isInstance)) {
            return joined(t.elements()) + (t.elements().size() == 1 ? "," : "");
        }
        return index instanceof Expr.Slice ? source.substring(index.start(), index.end()) : text(index, 0);
    }

    private String joined(List<Expr> all) {
        return String.join(", ", all.stream().map(e -> text(e, 0)).toList());
    }

    private String arguments(Expr.Call call) {
        List<String> all = new ArrayList<>();
        for (Expr a : call.arguments()) all.add(text(a, 0));
        for (Expr.Keyword k : call.keywords()) {
            all.add(k.name() == null ? "**" + text(k.value(), 0) : k.name() + "=" + text(k.value(), 0));
        }
        return String.join(", ", all);
    }

    private String constant(Expr.Constant c) {
        return switch (c.value()) {
            case Literal.Str s -> StrRepr.repr(s.codePoints());
            case Literal.Int i -> i.value().toString();
            case Literal.Named n -> switch (n) {
                case NONE -> "None";
                case TRUE -> "True";
                case FALSE -> "False";
                case ELLIPSIS -> "...";
            };
            default -> source.substring(c.start(), c.end());
        };
    }
}
