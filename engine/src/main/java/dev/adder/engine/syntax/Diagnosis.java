package dev.adder.engine.syntax;

import dev.adder.engine.syntax.SyntaxErrorException.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a program that the parser rejects, as CPython does: one pass to see how far it can be read,
 * a second that looks for known mistakes, and, since a bracket or quote left open explains more than what it breaks, a
 * look at the rest of the text.
 */
final class Diagnosis {
    private static final int MAX_TOKENS = 400_000;

    private final Lexer.Result lexed;
    private final Source source;
    private final PegMachine machine;
    private final String rule;

    private Diagnosis(Lexer.Result lexed, boolean file, int first, Runnable tick) {
        this.lexed = lexed;
        this.source = lexed.source();
        this.machine = new PegMachine(lexed, first, tick);
        this.rule = file ? "file" : "eval";
    }

    /**
     * The error of tokens that are no program.
     *
     * @param first the token at which the first wrong statement starts
     * @param furthest the token at which the parser gave up
     */
    static SyntaxErrorException of(Lexer.Result lexed, boolean file, int first, int furthest, Runnable tick) {
        Token at = lexed.tokens().get(Math.min(furthest, lexed.tokens().size() - 1));
        if (lexed.tokens().size() - first > MAX_TOKENS) return generic(lexed, at, at);
        try {
            return new Diagnosis(lexed, file, first, tick).explain(at);
        } catch (PegMachine.TooLarge e) {
            return generic(lexed, at, at);
        }
    }

    private SyntaxErrorException explain(Token furthest) {
        try {
            if (machine.run(rule, false)) return generic(lexed, furthest, furthest);
        } catch (SyntaxErrorException e) {
            return override(e);
        }
        Token last = machine.furthestToken();
        try {
            machine.run(rule, true);
        } catch (SyntaxErrorException e) {
            return override(e);
        }
        if (last.is(TokenKind.INDENT) || last.is(TokenKind.DEDENT)) {
            return Positions.atLast(source, Type.INDENTATION_ERROR,
                    last.is(TokenKind.INDENT) ? "unexpected indent" : "unexpected unindent", last);
        }
        return generic(lexed, last, machine.furthestToken());
    }

    /** What the rest of the text says takes precedence over what the parser found. */
    private SyntaxErrorException override(SyntaxErrorException found) {
        if (found == lexed.error() || !found.located()) return found;
        SyntaxErrorException later = later(lexed, machine.furthestToken());
        return later == null ? found : later;
    }

    private static SyntaxErrorException generic(Lexer.Result lexed, Token last, Token furthest) {
        SyntaxErrorException later = later(lexed, furthest);
        return later != null ? later : Positions.at(lexed.source(), "invalid syntax", last);
    }

    /** The lexer's error further on, if it is of the kind that explains earlier ones. */
    private static @Nullable SyntaxErrorException later(Lexer.Result lexed, Token furthest) {
        SyntaxErrorException error = lexed.error();
        if (error == null || furthest.is(TokenKind.ERROR)) return error;
        if (lexed.atToken()) return error;
        SyntaxErrorException unclosed = lexed.unclosed();
        return unclosed != null && Positions.line(lexed.source(), furthest.start()) > unclosed.line() ? unclosed : null;
    }
}
