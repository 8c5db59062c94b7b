package dev.adder.engine.syntax;

/** A piece of program text: {@code start} and {@code end} are UTF-16 offsets into its {@link Source}, end exclusive. */
public sealed interface SyntaxNode permits Expr, Stmt, Pattern, Expr.Comprehension, Expr.Keyword, Parameter,
        Parameters, Stmt.Alias, Stmt.ExceptHandler, Stmt.WithItem, Stmt.MatchCase, TypeParameter {
    int start();

    int end();
}
