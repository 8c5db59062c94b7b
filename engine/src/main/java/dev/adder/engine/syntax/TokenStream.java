package dev.adder.engine.syntax;

import dev.adder.engine.syntax.SyntaxErrorException.Type;
import java.util.List;

/** A cursor over tokens that gives up, by {@link Reject}, at the first that does not fit. */
final class TokenStream {
    private static final int TICK_TOKENS = 2048;

    /** The program is not Python; why is for {@link Diagnosis} to say. */
    static final class Reject extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Reject INSTANCE = new Reject();

        private Reject() {
            super(null, null, false, false);
        }
    }

    /** A place to go back to. */
    record Mark(int index, int depth) {}

    final Source source;
    private final Token[] tokens;
    private final Runnable tick;
    private int index;
    private int furthest;
    private int statement;
    private int highest;
    private int depth;
    private int ticks = TICK_TOKENS;
    private Token token;

    TokenStream(Source source, List<Token> tokens, Runnable tick) {
        this.source = source;
        this.tokens = tokens.toArray(Token[]::new);
        this.tick = tick;
        this.token = this.tokens[0];
    }

    Token token() {
        return token;
    }

    TokenKind kind() {
        return token.kind();
    }

    boolean at(TokenKind kind) {
        return token.kind() == kind;
    }

    int start() {
        return token.start();
    }

    /** The token after this one. */
    Token following() {
        return tokens[Math.min(index + 1, tokens.length - 1)];
    }

    /** Where the last token that is not layout ended. */
    int end() {
        int i = index - 1;
        while (i > 0 && tokens[i].kind().layout()) i--;
        return i < 0 ? 0 : tokens[i].end();
    }

    Token next() {
        Token read = token;
        if (index < tokens.length - 1) index++;
        token = tokens[index];
        if (--ticks < 0) {
            ticks = TICK_TOKENS;
            tick.run();
        }
        return read;
    }

    boolean accept(TokenKind kind) {
        if (token.kind() != kind) return false;
        next();
        return true;
    }

    Token expect(TokenKind kind) {
        if (token.kind() != kind) throw reject();
        return next();
    }

    String name() {
        return expect(TokenKind.NAME).text();
    }

    Mark mark() {
        return new Mark(index, depth);
    }

    void reset(Mark mark) {
        index = mark.index;
        depth = mark.depth;
        token = tokens[index];
    }

    /** The furthest token that was looked at when something did not fit. */
    int furthest() {
        return Math.max(furthest, index);
    }

    /** Notes that a statement of the outermost level starts here. */
    void startStatement() {
        statement = index;
    }

    /** The token at which the last statement of the outermost level starts. */
    int statement() {
        return statement;
    }

    /** The highest tree of an expression so far. */
    int highest() {
        return highest;
    }

    RuntimeException reject() {
        furthest = Math.max(furthest, index);
        return Reject.INSTANCE;
    }

    /** Goes deeper, by about so many calls; refuses before the thread's stack could be at risk. */
    void enter(int calls) {
        depth += calls;
        if (depth > Parser.MAX_NESTING) {
            throw SyntaxErrorException.withoutPosition(source, Type.MEMORY_ERROR,
                    "Parser stack overflowed - Python source too complex to parse");
        }
    }

    void leave(int calls) {
        depth -= calls;
    }

    /** Refuses a tree too high to be walked. */
    int checkHeight(int height) {
        if (height > highest) highest = height;
        if (height > Parser.MAX_HEIGHT) {
            throw SyntaxErrorException.withoutPosition(source, Type.RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
        }
        return height;
    }
}
