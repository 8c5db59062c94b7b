package dev.adder.engine.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of Python 3.12, named and shaped as in CPython's {@code ast} module. */
public sealed interface Stmt extends SyntaxNode {

    /** {@code def} and {@code async def}; {@code start} is that of {@code def}, not of its decorators. */
    record FunctionDef(String name, Parameters parameters, List<Stmt> body, List<Expr> decorators,
            @Nullable Expr returns, List<TypeParameter> typeParameters, boolean async, int start, int end)
            implements Stmt {}

    record ClassDef(String name, List<Expr> bases, List<Expr.Keyword> keywords, List<Stmt> body,
            List<Expr> decorators, List<TypeParameter> typeParameters, int start, int end) implements Stmt {}

    record Return(@Nullable Expr value, int start, int end) implements Stmt {}

    record Delete(List<Expr> targets, int start, int end) implements Stmt {}

    /** {@code targets[0] = targets[1] = ... = value}. */
    record Assign(List<Expr> targets, Expr value, int start, int end) implements Stmt {}

    record TypeAlias(Expr.Name name, List<TypeParameter> typeParameters, Expr value, int start, int end)
            implements Stmt {}

    record AugAssign(Expr target, BinaryOperator op, Expr value, int start, int end) implements Stmt {}

    /** {@code target: annotation = value}; {@code simple} when the target is a bare name without parentheses. */
    record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, int start, int end)
            implements Stmt {}

    record For(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse, boolean async, int start, int end)
            implements Stmt {}

    record While(Expr test, List<Stmt> body, List<Stmt> orElse, int start, int end) implements Stmt {}

    /** {@code elif} is an {@code If} alone in {@code orElse}. */
    record If(Expr test, List<Stmt> body, List<Stmt> orElse, int start, int end) implements Stmt {}

    record With(List<WithItem> items, List<Stmt> body, boolean async, int start, int end) implements Stmt {}

    record Match(Expr subject, List<MatchCase> cases, int start, int end) implements Stmt {}

    record Raise(@Nullable Expr exception, @Nullable Expr cause, int start, int end) implements Stmt {}

    /** {@code star} for {@code except*}. */
    record Try(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody, boolean star,
            int start, int end) implements Stmt {}

    record Assert(Expr test, @Nullable Expr message, int start, int end) implements Stmt {}

    record Import(List<Alias> names, int start, int end) implements Stmt {}

    /** {@code from module import names}; {@code level} counts leading dots; {@code *} is an alias named {@code "*"}. */
    record ImportFrom(@Nullable String module, List<Alias> names, int level, int start, int end) implements Stmt {}

    record Global(List<String> names, int start, int end) implements Stmt {}

    record Nonlocal(List<String> names, int start, int end) implements Stmt {}

    record ExprStmt(Expr value, int start, int end) implements Stmt {}

    record Pass(int start, int end) implements Stmt {}

    record Break(int start, int end) implements Stmt {}

    record Continue(int start, int end) implements Stmt {}

    record Alias(String name, @Nullable String asName, int start, int end) implements SyntaxNode {}

    record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, int start, int end)
            implements SyntaxNode {}

    record WithItem(Expr context, @Nullable Expr target, int start, int end) implements SyntaxNode {}

    record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body, int start, int end)
            implements SyntaxNode {}
}
