package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the patterns of {@code case}. */
final class PatternParser {
    private static final int CALLS_PATTERN = 7;

    private final ExpressionParser expressions;
    private final TokenStream t;

    PatternParser(ExpressionParser expressions) {
        this.expressions = expressions;
        this.t = expressions.t;
    }

    /** What follows {@code case}: a pattern or a sequence without brackets. */
    Pattern patterns() {
        int start = t.start();
        Pattern first = maybeStar();
        if (!t.at(TokenKind.COMMA)) {
            if (first instanceof Pattern.MatchStar) throw t.reject();
            return first;
        }
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (t.accept(TokenKind.COMMA)) {
            if (t.at(TokenKind.COLON) || t.at(TokenKind.IF)) break;
            patterns.add(maybeStar());
        }
        return new Pattern.MatchSequence(List.copyOf(patterns), start, t.end());
    }

    private Pattern maybeStar() {
        if (!t.at(TokenKind.STAR)) return pattern();
        int start = t.next().start();
        String name = t.name();
        return new Pattern.MatchStar(name.equals("_") ? null : name, start, t.end());
    }

    private Pattern pattern() {
        t.enter(CALLS_PATTERN);
        int start = t.start();
        Pattern pattern = or();
        if (t.accept(TokenKind.AS)) {
            String name = t.name();
            if (name.equals("_")) throw t.reject();
            pattern = new Pattern.MatchAs(pattern, name, start, t.end());
        }
        t.leave(CALLS_PATTERN);
        return pattern;
    }

    private Pattern or() {
        int start = t.start();
        Pattern first = closed();
        if (!t.at(TokenKind.V_BAR)) return first;
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (t.accept(TokenKind.V_BAR)) patterns.add(closed());
        return new Pattern.MatchOr(List.copyOf(patterns), start, t.end());
    }

    private Pattern closed() {
        Token token = t.token();
        return switch (token.kind()) {
            case NUMBER, MINUS -> number();
            case STRING, FSTRING_START -> {
                Expr value = expressions.primaryAtom();
                yield new Pattern.MatchValue(value, token.start(), t.end());
            }
            case NONE -> singleton(Literal.Named.NONE);
            case TRUE -> singleton(Literal.Named.TRUE);
            case FALSE -> singleton(Literal.Named.FALSE);
            case NAME -> named();
            case L_PAR -> group();
            case L_SQB -> {
                t.next();
                yield new Pattern.MatchSequence(sequence(TokenKind.R_SQB), token.start(), t.end());
            }
            case L_BRACE -> mapping();
            default -> throw t.reject();
        };
    }

    private Pattern singleton(Literal.Named value) {
        Token token = t.next();
        return new Pattern.MatchSingleton(value, token.start(), token.end());
    }

    private Pattern number() {
        int start = t.start();
        Expr value = signedNumber();
        return new Pattern.MatchValue(value, start, t.end());
    }

    /** A number, signed or complex. */
    private Expr signedNumber() {
        int start = t.start();
        Expr real = t.at(TokenKind.MINUS) ? negative() : literal();
        if (!t.at(TokenKind.PLUS) && !t.at(TokenKind.MINUS)) return real;
        if (isImaginary(real)) throw t.reject();
        BinaryOperator op = t.next().is(TokenKind.PLUS) ? BinaryOperator.ADD : BinaryOperator.SUB;
        Expr imaginary = literal();
        if (!isImaginary(imaginary)) throw t.reject();
        return new Expr.BinOp(real, op, imaginary, start, t.end());
    }

    private Expr negative() {
        int start = t.next().start();
        return new Expr.UnaryOp(UnaryOperator.MINUS, literal(), start, t.end());
    }

    private Expr literal() {
        Token token = t.expect(TokenKind.NUMBER);
        return new Expr.Constant(NumberLiterals.parse(t.source, token), token.start(), token.end());
    }

    private static boolean isImaginary(Expr value) {
        Expr number = value instanceof Expr.UnaryOp(UnaryOperator _, Expr operand, int _, int _) ? operand : value;
        return number instanceof Expr.Constant(Literal.Imaginary _, int _, int _);
    }

    /** A capture, a value with dots, or a class. */
    private Pattern named() {
        Token token = t.next();
        Expr name = new Expr.Name(token.text(), token.start(), token.end());
        boolean dotted = t.at(TokenKind.DOT);
        int height = 1;
        while (t.accept(TokenKind.DOT)) {
            Token attribute = t.expect(TokenKind.NAME);
            t.checkHeight(++height);
            name = new Expr.Attribute(name, attribute.text(), attribute.start(), token.start(), attribute.end());
        }
        if (t.at(TokenKind.L_PAR)) return ofClass(name, token.start());
        if (dotted) return new Pattern.MatchValue(name, token.start(), t.end());
        return new Pattern.MatchAs(null, token.text().equals("_") ? null : token.text(), token.start(), token.end());
    }

    private Pattern ofClass(Expr cls, int start) {
        t.next();
        List<Pattern> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> named = new ArrayList<>();
        while (!t.at(TokenKind.R_PAR)) {
            if (t.at(TokenKind.NAME) && t.following().is(TokenKind.EQUAL)) {
                names.add(t.name());
                t.next();
                named.add(pattern());
            } else {
                if (!names.isEmpty()) throw t.reject();
                patterns.add(pattern());
            }
            if (!t.accept(TokenKind.COMMA)) break;
        }
        t.expect(TokenKind.R_PAR);
        return new Pattern.MatchClass(cls, List.copyOf(patterns), List.copyOf(names), List.copyOf(named), start,
                t.end());
    }

    /** A pattern in parentheses, or a sequence. */
    private Pattern group() {
        int start = t.next().start();
        if (t.accept(TokenKind.R_PAR)) return new Pattern.MatchSequence(List.of(), start, t.end());
        Pattern first = maybeStar();
        if (t.accept(TokenKind.R_PAR)) {
            if (first instanceof Pattern.MatchStar) throw t.reject();
            return first;
        }
        t.expect(TokenKind.COMMA);
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        patterns.addAll(sequence(TokenKind.R_PAR));
        return new Pattern.MatchSequence(List.copyOf(patterns), start, t.end());
    }

    private List<Pattern> sequence(TokenKind close) {
        List<Pattern> patterns = new ArrayList<>();
        while (!t.at(close)) {
            patterns.add(maybeStar());
            if (!t.accept(TokenKind.COMMA)) break;
        }
        t.expect(close);
        return List.copyOf(patterns);
    }

    private Pattern mapping() {
        int start = t.next().start();
        List<Expr> keys = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        String rest = null;
        while (!t.at(TokenKind.R_BRACE)) {
            if (t.accept(TokenKind.DOUBLE_STAR)) {
                rest = t.name();
                if (rest.equals("_")) throw t.reject();
                t.accept(TokenKind.COMMA);
                break;
            }
            keys.add(key());
            t.expect(TokenKind.COLON);
            patterns.add(pattern());
            if (!t.accept(TokenKind.COMMA)) break;
        }
        t.expect(TokenKind.R_BRACE);
        return new Pattern.MatchMapping(List.copyOf(keys), List.copyOf(patterns), rest, start, t.end());
    }

    private Expr key() {
        Pattern pattern = closed();
        return switch (pattern) {
            case Pattern.MatchValue value -> value.value();
            case Pattern.MatchSingleton one -> new Expr.Constant(one.value(), one.start(), one.end());
            default -> throw t.reject();
        };
    }

    @Nullable
    Expr guard() {
        return t.accept(TokenKind.IF) ? expressions.named() : null;
    }
}
