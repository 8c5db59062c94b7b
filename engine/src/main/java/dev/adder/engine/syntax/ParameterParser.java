package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the parameters of one function or lambda, up to the token that closes them. */
final class ParameterParser {
    private final ExpressionParser expressions;
    private final TokenStream t;
    private final TokenKind close;
    private List<Parameter> positionalOnly = List.of();
    private final List<Parameter> positional = new ArrayList<>();
    private @Nullable Parameter varArgs;
    private final List<Parameter> keywordOnly = new ArrayList<>();
    private @Nullable Parameter keywordArgs;
    private boolean star;
    private boolean slash;
    private boolean defaults;
    int height;

    ParameterParser(ExpressionParser expressions, TokenKind close) {
        this.expressions = expressions;
        this.t = expressions.t;
        this.close = close;
    }

    Parameters parameters() {
        int start = t.start();
        while (!t.at(close)) {
            switch (t.kind()) {
                case SLASH -> slash();
                case STAR -> star();
                case DOUBLE_STAR -> {
                    t.next();
                    keywordArgs = parameter(false, false);
                    t.accept(TokenKind.COMMA);
                    if (!t.at(close)) throw t.reject();
                    continue;
                }
                default -> plain();
            }
            if (!t.accept(TokenKind.COMMA)) break;
        }
        if (!t.at(close)) throw t.reject();
        int end = Math.max(start, t.end());
        return new Parameters(positionalOnly, Lists.of(positional), varArgs, Lists.of(keywordOnly), keywordArgs,
                start, end);
    }

    private void slash() {
        if (slash || star || positional.isEmpty()) throw t.reject();
        t.next();
        slash = true;
        positionalOnly = Lists.of(positional);
        positional.clear();
    }

    private void star() {
        if (star) throw t.reject();
        t.next();
        star = true;
        if (!t.at(TokenKind.COMMA)) {
            varArgs = parameter(false, true);
        } else if (!t.following().is(TokenKind.NAME)) {
            throw t.reject();
        }
    }

    private void plain() {
        Parameter parameter = parameter(true, false);
        if (star) {
            keywordOnly.add(parameter);
            return;
        }
        if (parameter.defaultValue() != null) defaults = true;
        else if (defaults) throw t.reject();
        positional.add(parameter);
    }

    private Parameter parameter(boolean mayDefault, boolean starAnnotation) {
        Token name = t.expect(TokenKind.NAME);
        Expr annotation = null;
        if (close != TokenKind.COLON && t.accept(TokenKind.COLON)) {
            annotation = starAnnotation ? expressions.starExpression() : expressions.expression();
            height = Math.max(height, expressions.height);
        }
        int end = t.end();
        Expr value = null;
        if (mayDefault && t.accept(TokenKind.EQUAL)) {
            value = expressions.expression();
            height = Math.max(height, expressions.height);
        }
        return new Parameter(name.text(), annotation, value, name.start(), end);
    }
}
