package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Keyword;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses expressions by operator precedence. Chains of one operator are loops; only brackets, lambdas and powers
 * recurse. {@link #height} is always that of the tree last returned.
 */
final class ExpressionParser {
    /** About how many calls deep each construct takes the parser before the next one inside it. */
    private static final int CALLS_OPERATOR = 2;
    private static final int CALLS_EXPRESSION = 6;
    private static final int CALLS_LAMBDA = 5;
    private static final int CALLS_YIELD = 5;

    static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARE = 4;
    static final int BIT_OR = 5;

    final TokenStream t;
    private final StringParser strings;
    private final Displays displays;
    int height;

    ExpressionParser(TokenStream tokens) {
        this.t = tokens;
        this.strings = new StringParser(this);
        this.displays = new Displays(this);
    }

    /** The whole of what {@code eval} is given. */
    Expr eval() {
        int start = t.start();
        Expr value = sequence(this::expression, start);
        while (t.accept(TokenKind.NEWLINE)) continue;
        t.expect(TokenKind.END);
        return value;
    }

    interface Rule {
        Expr parse();
    }

    /** One, or a tuple of several, without parentheses. */
    Expr sequence(Rule rule, int start) {
        Expr first = rule.parse();
        if (!t.at(TokenKind.COMMA)) return first;
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        int high = height;
        while (t.accept(TokenKind.COMMA)) {
            if (!startsExpression()) break;
            elements.add(rule.parse());
            high = Math.max(high, height);
        }
        height = t.checkHeight(high + 1);
        return new Expr.Tuple(Lists.of(elements), start, t.end());
    }

    /** {@code star_expressions}: what may be returned, iterated over or stand alone. */
    Expr starExpressions() {
        return sequence(this::starExpression, t.start());
    }

    Expr yieldOrStarExpressions() {
        return t.at(TokenKind.YIELD) ? yieldExpression() : starExpressions();
    }

    Expr starExpression() {
        return t.at(TokenKind.STAR) ? starred() : expression();
    }

    Expr starNamed() {
        if (t.at(TokenKind.STAR)) return starred();
        return t.at(TokenKind.NAME) && t.following().is(TokenKind.COLON_EQUAL) ? named() : expression();
    }

    Expr starred() {
        int start = t.next().start();
        Expr value = operators(BIT_OR);
        height = t.checkHeight(height + 1);
        return new Expr.Starred(value, start, t.end());
    }

    Expr yieldExpression() {
        int start = t.expect(TokenKind.YIELD).start();
        t.enter(CALLS_YIELD);
        if (t.accept(TokenKind.FROM)) {
            Expr value = expression();
            t.leave(CALLS_YIELD);
            height = t.checkHeight(height + 1);
            return new Expr.YieldFrom(value, start, t.end());
        }
        height = 0;
        Expr value = startsExpression() ? starExpressions() : null;
        t.leave(CALLS_YIELD);
        height = t.checkHeight(height + 1);
        return new Expr.Yield(value, start, t.end());
    }

    Expr named() {
        if (!t.at(TokenKind.NAME) || !t.following().is(TokenKind.COLON_EQUAL)) return expression();
        Token name = t.next();
        t.next();
        Expr value = expression();
        height = t.checkHeight(height + 1);
        return new Expr.NamedExpr(new Expr.Name(name.text(), name.start(), name.end()), value, name.start(), t.end());
    }

    /** A condition of {@code a if b else c}, up to its {@code else}. */
    private record Choice(int start, Expr body, Expr test) {}

    Expr expression() {
        if (t.kind().isAtom() && t.following().kind().endsExpression()) return atom();
        t.enter(CALLS_EXPRESSION);
        Expr value = t.at(TokenKind.LAMBDA) ? lambda() : null;
        if (value == null) {
            int start = t.start();
            value = operators(OR);
            if (t.at(TokenKind.IF)) value = conditional(start, value);
        }
        t.leave(CALLS_EXPRESSION);
        return value;
    }

    private Expr conditional(int firstStart, Expr firstBody) {
        List<Choice> choices = new ArrayList<>();
        int start = firstStart;
        Expr last = firstBody;
        int high = height;
        while (t.accept(TokenKind.IF)) {
            Expr test = operators(OR);
            high = Math.max(high, height);
            t.expect(TokenKind.ELSE);
            choices.add(new Choice(start, last, test));
            start = t.start();
            if (t.at(TokenKind.LAMBDA)) {
                last = lambda();
                high = Math.max(high, height);
                break;
            }
            last = operators(OR);
            high = Math.max(high, height);
        }
        height = t.checkHeight(high + choices.size());
        int end = t.end();
        for (Choice choice : choices.reversed()) {
            last = new Expr.IfExp(choice.test, choice.body, last, choice.start, end);
        }
        return last;
    }

    private Expr lambda() {
        t.enter(CALLS_LAMBDA);
        int start = t.next().start();
        ParameterParser parser = new ParameterParser(this, TokenKind.COLON);
        Parameters parameters = parser.parameters();
        t.expect(TokenKind.COLON);
        Expr body = expression();
        height = t.checkHeight(Math.max(height, parser.height) + 1);
        t.leave(CALLS_LAMBDA);
        return new Expr.Lambda(parameters, body, start, t.end());
    }

    /** Everything that binds at least as tightly as the given level. */
    Expr operators(int level) {
        t.enter(CALLS_OPERATOR);
        int start = t.start();
        Expr left = t.at(TokenKind.NOT) ? inversion(level) : operand();
        while (true) {
            TokenKind kind = t.kind();
            BinaryOperator op = Operators.binary(kind);
            if (op != null) {
                int binding = Operators.level(op);
                if (binding < level) break;
                int high = height;
                t.next();
                Expr right = operators(binding + 1);
                height = t.checkHeight(Math.max(high, height) + 1);
                left = new Expr.BinOp(left, op, right, start, t.end());
            } else if (level <= COMPARE && startsComparison(kind)) {
                left = comparison(left, start);
            } else if (level <= AND && kind == TokenKind.AND) {
                left = logical(left, TokenKind.AND, NOT, start);
            } else if (level <= OR && kind == TokenKind.OR) {
                left = logical(left, TokenKind.OR, AND, start);
            } else {
                break;
            }
        }
        t.leave(CALLS_OPERATOR);
        return left;
    }

    private Expr inversion(int level) {
        if (level > NOT) throw t.reject();
        List<Token> nots = new ArrayList<>();
        while (t.at(TokenKind.NOT)) nots.add(t.next());
        Expr operand = operators(COMPARE);
        int end = t.end();
        height = t.checkHeight(height + nots.size());
        for (Token not : nots.reversed()) {
            operand = new Expr.UnaryOp(UnaryOperator.NOT, operand, not.start(), end);
        }
        return operand;
    }

    private Expr logical(Expr first, TokenKind kind, int level, int start) {
        List<Expr> values = new ArrayList<>();
        values.add(first);
        int high = height;
        while (t.accept(kind)) {
            values.add(operators(level));
            high = Math.max(high, height);
        }
        height = t.checkHeight(high + 1);
        return new Expr.BoolOp(kind == TokenKind.AND, Lists.of(values), start, t.end());
    }

    private boolean startsComparison(TokenKind kind) {
        return Operators.comparison(kind) != null
                || kind == TokenKind.NOT && t.following().is(TokenKind.IN);
    }

    private Expr comparison(Expr left, int start) {
        List<CompareOperator> ops = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        int high = height;
        while (startsComparison(t.kind())) {
            CompareOperator op = Operators.comparison(t.next().kind());
            if (op == null) {
                t.next();
                op = CompareOperator.NOT_IN;
            } else if (op == CompareOperator.IS && t.accept(TokenKind.NOT)) {
                op = CompareOperator.IS_NOT;
            }
            ops.add(op);
            comparators.add(operators(BIT_OR));
            high = Math.max(high, height);
        }
        height = t.checkHeight(high + 1);
        return new Expr.Compare(left, Lists.of(ops), Lists.of(comparators), start, t.end());
    }

    /** A power with the signs before it. */
    private Expr operand() {
        TokenKind kind = t.kind();
        if (kind == TokenKind.MINUS || kind == TokenKind.PLUS || kind == TokenKind.TILDE) return signed();
        int start = t.start();
        Expr base = kind == TokenKind.AWAIT ? await() : primary();
        if (!t.at(TokenKind.DOUBLE_STAR)) return base;
        int high = height;
        t.next();
        t.enter(CALLS_OPERATOR);
        Expr exponent = operand();
        t.leave(CALLS_OPERATOR);
        height = t.checkHeight(Math.max(high, height) + 1);
        return new Expr.BinOp(base, BinaryOperator.POW, exponent, start, t.end());
    }

    private Expr signed() {
        List<Token> signs = new ArrayList<>();
        while (t.at(TokenKind.MINUS) || t.at(TokenKind.PLUS) || t.at(TokenKind.TILDE)) signs.add(t.next());
        t.enter(CALLS_OPERATOR);
        Expr operand = operand();
        t.leave(CALLS_OPERATOR);
        int end = t.end();
        height = t.checkHeight(height + signs.size());
        for (Token sign : signs.reversed()) {
            UnaryOperator op = sign.is(TokenKind.MINUS) ? UnaryOperator.MINUS
                    : sign.is(TokenKind.PLUS) ? UnaryOperator.PLUS : UnaryOperator.INVERT;
            operand = new Expr.UnaryOp(op, operand, sign.start(), end);
        }
        return operand;
    }

    private Expr await() {
        int start = t.next().start();
        Expr value = primary();
        height = t.checkHeight(height + 1);
        return new Expr.Await(value, start, t.end());
    }

    /** An atom with the attributes, calls and subscripts after it. */
    Expr primary() {
        int start = t.start();
        Expr value = atom();
        while (true) {
            switch (t.kind()) {
                case DOT -> {
                    t.next();
                    Token name = t.expect(TokenKind.NAME);
                    height = t.checkHeight(height + 1);
                    value = new Expr.Attribute(value, name.text(), name.start(), start, name.end());
                }
                case L_PAR -> value = call(value, start);
                case L_SQB -> {
                    int high = height;
                    t.next();
                    Expr index = displays.slices();
                    t.expect(TokenKind.R_SQB);
                    height = t.checkHeight(Math.max(high, height) + 1);
                    value = new Expr.Subscript(value, index, start, t.end());
                }
                default -> {
                    return value;
                }
            }
        }
    }

    private Expr call(Expr function, int start) {
        int high = height;
        int parenthesis = t.start();
        List<Expr> arguments = new ArrayList<>(2);
        List<Keyword> keywords = new ArrayList<>(0);
        arguments(arguments, keywords, true);
        height = t.checkHeight(Math.max(high, height) + 1);
        return new Expr.Call(function, Lists.of(arguments), Lists.of(keywords), parenthesis, start, t.end());
    }

    /** Arguments with their parentheses; a generator expression may share them if it is the only one in a call. */
    void arguments(List<Expr> arguments, List<Keyword> keywords, boolean generator) {
        int open = t.expect(TokenKind.L_PAR).start();
        int high = 0;
        boolean unpacked = false;
        while (!t.at(TokenKind.R_PAR)) {
            int start = t.start();
            if (t.accept(TokenKind.DOUBLE_STAR)) {
                keywords.add(new Keyword(null, expression(), start, t.end()));
                unpacked = true;
            } else if (t.at(TokenKind.NAME) && t.following().is(TokenKind.EQUAL)) {
                String name = t.next().text();
                t.next();
                keywords.add(new Keyword(name, expression(), start, t.end()));
            } else if (t.at(TokenKind.STAR)) {
                if (unpacked) throw t.reject();
                t.next();
                Expr value = expression();
                arguments.add(new Expr.Starred(value, start, t.end()));
            } else {
                if (!keywords.isEmpty()) throw t.reject();
                Expr value = named();
                if (displays.startsClause()) {
                    if (!generator || !arguments.isEmpty()) throw t.reject();
                    arguments.add(displays.generator(value, open));
                    return;
                }
                arguments.add(value);
            }
            high = Math.max(high, height + 1);
            if (!t.accept(TokenKind.COMMA)) break;
        }
        t.expect(TokenKind.R_PAR);
        height = high;
    }

    /** A string with its neighbours, or another atom. */
    Expr primaryAtom() {
        return atom();
    }

    private Expr atom() {
        Token token = t.token();
        height = 1;
        return switch (token.kind()) {
            case NAME -> {
                t.next();
                yield new Expr.Name(token.text(), token.start(), token.end());
            }
            case NUMBER -> {
                t.next();
                yield new Expr.Constant(NumberLiterals.parse(t.source, token), token.start(), token.end());
            }
            case STRING, FSTRING_START -> strings.strings();
            case TRUE -> constant(Literal.Named.TRUE);
            case FALSE -> constant(Literal.Named.FALSE);
            case NONE -> constant(Literal.Named.NONE);
            case ELLIPSIS -> constant(Literal.Named.ELLIPSIS);
            case L_PAR -> displays.parenthesised();
            case L_SQB -> displays.list();
            case L_BRACE -> displays.braces();
            default -> throw t.reject();
        };
    }

    private Expr constant(Literal.Named value) {
        Token token = t.next();
        return new Expr.Constant(value, token.start(), token.end());
    }

    /** {@code for}-like targets: {@code a}, {@code a, *b}, {@code (a, b), c.d}. */
    Expr targets() {
        return sequence(this::target, t.start());
    }

    /** One target, perhaps starred. */
    Expr target() {
        if (t.at(TokenKind.STAR)) {
            int start = t.next().start();
            Expr value = primary();
            requireTarget(value);
            height = t.checkHeight(height + 1);
            return new Expr.Starred(value, start, t.end());
        }
        Expr value = primary();
        requireTarget(value);
        return value;
    }

    /** Rejects an expression that cannot be assigned to. */
    void requireTarget(Expr target) {
        switch (target) {
            case Expr.Name _,Expr.Attribute _,Expr.Subscript _ -> {}
            case Expr.Tuple tuple -> requireTargets(tuple.elements());
            case Expr.ListExpr list -> requireTargets(list.elements());
            case Expr.Starred starred when !(starred.value() instanceof Expr.Starred) ->
                requireTarget(starred.value());
            default -> throw t.reject();
        }
    }

    private void requireTargets(List<Expr> targets) {
        for (Expr target : targets) requireTarget(target);
    }

    /** Whether the next token can begin an expression, so that a comma before it was no trailing one. */
    boolean startsExpression() {
        return switch (t.kind()) {
            case NAME, NUMBER, STRING, FSTRING_START, L_PAR, L_SQB, L_BRACE, MINUS, PLUS, TILDE, STAR, NOT, LAMBDA,
                    AWAIT, TRUE, FALSE, NONE, ELLIPSIS ->
                true;
            default -> false;
        };
    }

    @Nullable
    Expr optionalExpression() {
        return startsExpression() ? expression() : null;
    }
}
