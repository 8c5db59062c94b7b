package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Comprehension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses what stands in brackets: tuples, lists, sets, dicts, comprehensions and subscripts. */
final class Displays {
    private static final int CALLS_CLAUSE = 5;

    private final ExpressionParser expressions;
    private final TokenStream t;

    Displays(ExpressionParser expressions) {
        this.expressions = expressions;
        this.t = expressions.t;
    }

    /** A group, tuple or generator expression. */
    Expr parenthesised() {
        int start = t.next().start();
        if (t.accept(TokenKind.R_PAR)) return new Expr.Tuple(List.of(), start, t.end());
        if (t.at(TokenKind.YIELD)) {
            Expr value = expressions.yieldExpression();
            t.expect(TokenKind.R_PAR);
            return value;
        }
        Expr first = expressions.starNamed();
        if (t.at(TokenKind.COMMA)) {
            List<Expr> elements = elements(first, TokenKind.R_PAR);
            return new Expr.Tuple(elements, start, t.end());
        }
        if (first instanceof Expr.Starred) throw t.reject();
        if (startsClause()) return generator(first, start);
        t.expect(TokenKind.R_PAR);
        return first;
    }

    /** A generator expression from its first clause to its closing parenthesis. */
    Expr generator(Expr element, int start) {
        List<Comprehension> clauses = clauses();
        t.expect(TokenKind.R_PAR);
        return new Expr.GeneratorExp(element, clauses, start, t.end());
    }

    Expr list() {
        int start = t.next().start();
        if (t.accept(TokenKind.R_SQB)) return new Expr.ListExpr(List.of(), start, t.end());
        Expr first = expressions.starNamed();
        if (!(first instanceof Expr.Starred) && startsClause()) {
            List<Comprehension> clauses = clauses();
            t.expect(TokenKind.R_SQB);
            return new Expr.ListComp(first, clauses, start, t.end());
        }
        List<Expr> elements = elements(first, TokenKind.R_SQB);
        return new Expr.ListExpr(elements, start, t.end());
    }

    /** A set or dict. */
    Expr braces() {
        int start = t.next().start();
        if (t.accept(TokenKind.R_BRACE)) return new Expr.Dict(List.of(), List.of(), start, t.end());
        if (t.at(TokenKind.DOUBLE_STAR)) return dict(null, start);
        boolean named = t.at(TokenKind.NAME) && t.following().is(TokenKind.COLON_EQUAL);
        Expr first = expressions.starNamed();
        if (first instanceof Expr.Starred) return set(first, start);
        if (t.at(TokenKind.COLON) && !named) return dict(first, start);
        if (startsClause()) {
            List<Comprehension> clauses = clauses();
            t.expect(TokenKind.R_BRACE);
            return new Expr.SetComp(first, clauses, start, t.end());
        }
        return set(first, start);
    }

    private Expr set(Expr first, int start) {
        List<Expr> elements = elements(first, TokenKind.R_BRACE);
        return new Expr.Set(elements, start, t.end());
    }

    private Expr dict(@Nullable Expr firstKey, int start) {
        List<@Nullable Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        int high = firstKey == null ? 0 : expressions.height;
        Expr key = firstKey;
        while (true) {
            if (key == null) {
                t.expect(TokenKind.DOUBLE_STAR);
                values.add(expressions.operators(ExpressionParser.BIT_OR));
            } else {
                t.expect(TokenKind.COLON);
                values.add(expressions.expression());
            }
            keys.add(key);
            high = Math.max(high, expressions.height);
            if (keys.size() == 1 && key != null && startsClause()) {
                expressions.height = high;
                List<Comprehension> clauses = clauses();
                t.expect(TokenKind.R_BRACE);
                return new Expr.DictComp(key, values.getFirst(), clauses, start, t.end());
            }
            if (!t.accept(TokenKind.COMMA) || t.at(TokenKind.R_BRACE)) break;
            key = t.at(TokenKind.DOUBLE_STAR) ? null : expressions.expression();
            high = Math.max(high, expressions.height);
        }
        t.expect(TokenKind.R_BRACE);
        expressions.height = t.checkHeight(high + 1);
        return new Expr.Dict(Collections.unmodifiableList(keys), Lists.of(values), start, t.end());
    }

    /** The rest of a display after its first element, with its closing bracket. */
    private List<Expr> elements(Expr first, TokenKind close) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        int high = expressions.height;
        while (t.accept(TokenKind.COMMA)) {
            if (t.at(close)) break;
            elements.add(expressions.starNamed());
            high = Math.max(high, expressions.height);
        }
        t.expect(close);
        expressions.height = t.checkHeight(high + 1);
        return Lists.of(elements);
    }

    boolean startsClause() {
        return t.at(TokenKind.FOR) || t.at(TokenKind.ASYNC) && t.following().is(TokenKind.FOR);
    }

    private List<Comprehension> clauses() {
        t.enter(CALLS_CLAUSE);
        List<Comprehension> clauses = new ArrayList<>();
        int high = expressions.height;
        while (startsClause()) {
            clauses.add(clause());
            high = Math.max(high, expressions.height);
        }
        t.leave(CALLS_CLAUSE);
        expressions.height = t.checkHeight(high + 1);
        return Lists.of(clauses);
    }

    private Comprehension clause() {
        int start = t.start();
        boolean async = t.accept(TokenKind.ASYNC);
        t.expect(TokenKind.FOR);
        Expr target = expressions.targets();
        int high = expressions.height;
        t.expect(TokenKind.IN);
        Expr iterable = expressions.operators(ExpressionParser.OR);
        high = Math.max(high, expressions.height);
        List<Expr> conditions = new ArrayList<>();
        while (t.accept(TokenKind.IF)) {
            conditions.add(expressions.operators(ExpressionParser.OR));
            high = Math.max(high, expressions.height);
        }
        expressions.height = high;
        return new Comprehension(target, iterable, Lists.of(conditions), async, start, t.end());
    }

    /** What stands between the brackets of a subscript. */
    Expr slices() {
        int start = t.start();
        Expr first = slice();
        if (!t.at(TokenKind.COMMA) && !(first instanceof Expr.Starred)) return first;
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        int high = expressions.height;
        while (t.accept(TokenKind.COMMA)) {
            if (t.at(TokenKind.R_SQB)) break;
            elements.add(slice());
            high = Math.max(high, expressions.height);
        }
        expressions.height = t.checkHeight(high + 1);
        return new Expr.Tuple(Lists.of(elements), start, t.end());
    }

    private Expr slice() {
        if (t.at(TokenKind.STAR)) return starredIndex();
        int start = t.start();
        Expr lower = null;
        int high = 0;
        if (!t.at(TokenKind.COLON)) {
            boolean named = t.at(TokenKind.NAME) && t.following().is(TokenKind.COLON_EQUAL);
            lower = expressions.named();
            if (named || !t.at(TokenKind.COLON)) return lower;
            high = expressions.height;
        }
        t.expect(TokenKind.COLON);
        Expr upper = expressions.optionalExpression();
        if (upper != null) high = Math.max(high, expressions.height);
        Expr step = t.accept(TokenKind.COLON) ? expressions.optionalExpression() : null;
        if (step != null) high = Math.max(high, expressions.height);
        expressions.height = t.checkHeight(high + 1);
        return new Expr.Slice(lower, upper, step, start, t.end());
    }

    private Expr starredIndex() {
        int start = t.next().start();
        Expr value = expressions.expression();
        expressions.height = t.checkHeight(expressions.height + 1);
        return new Expr.Starred(value, start, t.end());
    }
}
