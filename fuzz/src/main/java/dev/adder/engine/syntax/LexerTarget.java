package dev.adder.engine.syntax;

import dev.adder.fuzz.FuzzTarget;
import dev.adder.fuzz.Input;

/** A text as tokens: they follow one another, and none reaches beyond the text. An error may stand before the last. */
public final class LexerTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        Source source = Source.of("program.py", Input.text(input));
        check(Lexer.tokenize(source, true, () -> {}), source.text().length() + 1);
        check(Lexer.tokenize(source, false, () -> {}), source.text().length() + 1);
    }

    private static void check(Lexer.Result result, int most) {
        SyntaxErrorException error = result.error();
        if (error != null) error.render();
        SyntaxErrorException unclosed = result.unclosed();
        if (unclosed != null) unclosed.render();
        int before = 0;
        for (Token token : result.tokens()) {
            if (token.is(TokenKind.ERROR)) before = 0;
            if (token.start() < before || token.end() < token.start() || token.end() > most) {
                throw new IllegalStateException("a token out of place: " + token);
            }
            before = token.start();
        }
    }
}
