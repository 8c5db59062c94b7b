package dev.adder.engine.syntax;

import java.util.List;

/**
 * Python 3.12's parser: source to {@link Module}. Correct programs are read by one quick recursive descent; what that
 * rejects is read again by {@link Diagnosis}, which follows CPython's grammar rule by rule to say what CPython says.
 * Errors that need scopes or context ({@code return} outside a function) are left to {@link SemanticErrors}.
 *
 * <p>Neither can overflow the stack: nesting is limited by {@link #MAX_NESTING}, brackets to 200 and indents to 100 as
 * in CPython, and the height of the tree, however it came about ({@code 1+1+1+...}), by {@link #MAX_HEIGHT}.
 */
public final class Parser {
    /** How many calls deep parsing may go, brackets taking 8 each; beyond it a MemoryError as in CPython. */
    public static final int MAX_NESTING = 1650;
    /** How high the tree of one expression, or a chain of {@code elif}, may be; beyond it a RecursionError. */
    public static final int MAX_HEIGHT = 1000;

    private Parser() {}

    /** Parses a program. */
    public static Module parseModule(Source source) {
        return parseModule(source, () -> {});
    }

    /**
     * Parses a program.
     *
     * @param tick run every few thousand tokens; what it throws ends the parse
     * @throws SyntaxErrorException if the source is not Python
     */
    public static Module parseModule(Source source, Runnable tick) {
        Lexer.Result lexed = Lexer.tokenize(source, true, tick);
        TokenStream tokens = new TokenStream(source, lexed.tokens(), tick);
        try {
            List<Stmt> body = new StatementParser(tokens).file();
            return new Module(source, body, tokens.highest());
        } catch (TokenStream.Reject e) {
            throw Diagnosis.of(lexed, true, tokens.statement(), tokens.furthest(), tick);
        } catch (SyntaxErrorException e) {
            throw located(e, lexed, true, tokens, tick);
        }
    }

    /** Parses one statement, or simple ones on one line. */
    public static Module parseInteractive(Source source, Runnable tick) {
        Module module = parseModule(source, tick);
        for (int i = 1; i < module.body().size(); i++) {
            int end = module.body().get(i - 1).end();
            int line = source.line(end);
            if (source.line(module.body().get(i).start()) == line) continue;
            int column = source.column(end);
            throw SyntaxErrorException.at(source, SyntaxErrorException.Type.SYNTAX_ERROR,
                    "multiple statements found while compiling a single statement", line, column, line, column + 1);
        }
        return module;
    }

    /** Parses one expression, as {@code eval} takes it. */
    public static Expr parseExpression(Source source) {
        return parseExpression(source, () -> {});
    }

    /**
     * Parses one expression, as {@code eval} takes it.
     *
     * @param tick run every few thousand tokens; what it throws ends the parse
     * @throws SyntaxErrorException if the source is not an expression
     */
    public static Expr parseExpression(Source source, Runnable tick) {
        return parseMeasured(source, tick).tree();
    }

    /** An expression and how high its tree is. */
    public record Measured(Expr tree, int height) {}

    /** {@link #parseExpression(Source, Runnable)} with the height of what it gives. */
    public static Measured parseMeasured(Source source, Runnable tick) {
        Lexer.Result lexed = Lexer.tokenize(source, false, tick);
        TokenStream tokens = new TokenStream(source, lexed.tokens(), tick);
        try {
            Expr tree = new ExpressionParser(tokens).eval();
            return new Measured(tree, tokens.highest());
        } catch (TokenStream.Reject e) {
            throw Diagnosis.of(lexed, false, 0, tokens.furthest(), tick);
        } catch (SyntaxErrorException e) {
            throw located(e, lexed, false, tokens, tick);
        }
    }

    /** The error to give for one met on the way: tokens that cannot be read come before a depth that cannot be. */
    private static SyntaxErrorException located(SyntaxErrorException met, Lexer.Result lexed, boolean file,
            TokenStream tokens, Runnable tick) {
        if (met.located()) return Diagnosis.of(lexed, file, file ? tokens.statement() : 0, tokens.furthest(), tick);
        SyntaxErrorException error = lexed.error();
        return error == null ? met : error;
    }
}
