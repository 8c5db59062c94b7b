package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Stmt.Alias;
import java.util.ArrayList;
import java.util.List;

/** Parses files, blocks and the statements of one line. */
final class StatementParser {
    private static final int CALLS_BLOCK = 6;

    final TokenStream t;
    final ExpressionParser expressions;
    private final CompoundParser compounds;

    StatementParser(TokenStream tokens) {
        this.t = tokens;
        this.expressions = new ExpressionParser(tokens);
        this.compounds = new CompoundParser(this);
    }

    List<Stmt> file() {
        List<Stmt> body = new ArrayList<>();
        while (!t.at(TokenKind.END)) {
            t.startStatement();
            statement(body);
        }
        return Lists.of(body);
    }

    /** The indented statements after a colon, or those on its line. */
    List<Stmt> block() {
        List<Stmt> body = new ArrayList<>();
        if (!t.accept(TokenKind.NEWLINE)) {
            simpleLine(body);
            return Lists.of(body);
        }
        t.expect(TokenKind.INDENT);
        t.enter(CALLS_BLOCK);
        while (!t.at(TokenKind.DEDENT)) statement(body);
        t.leave(CALLS_BLOCK);
        t.next();
        return Lists.of(body);
    }

    private void statement(List<Stmt> body) {
        Stmt compound = compounds.statement();
        if (compound != null) body.add(compound);
        else
            simpleLine(body);
    }

    private void simpleLine(List<Stmt> body) {
        do {
            body.add(simple());
        } while (t.accept(TokenKind.SEMI) && !t.at(TokenKind.NEWLINE));
        t.expect(TokenKind.NEWLINE);
    }

    private Stmt simple() {
        int start = t.start();
        switch (t.kind()) {
            case RETURN -> {
                t.next();
                Expr value = expressions.startsExpression() ? expressions.starExpressions() : null;
                return new Stmt.Return(value, start, t.end());
            }
            case RAISE -> {
                return raise();
            }
            case PASS -> {
                t.next();
                return new Stmt.Pass(start, t.end());
            }
            case BREAK -> {
                t.next();
                return new Stmt.Break(start, t.end());
            }
            case CONTINUE -> {
                t.next();
                return new Stmt.Continue(start, t.end());
            }
            case DEL -> {
                return delete();
            }
            case ASSERT -> {
                t.next();
                Expr test = expressions.expression();
                Expr message = t.accept(TokenKind.COMMA) ? expressions.expression() : null;
                return new Stmt.Assert(test, message, start, t.end());
            }
            case GLOBAL -> {
                t.next();
                List<String> names = names();
                return new Stmt.Global(names, start, t.end());
            }
            case NONLOCAL -> {
                t.next();
                List<String> names = names();
                return new Stmt.Nonlocal(names, start, t.end());
            }
            case IMPORT -> {
                return importNames();
            }
            case FROM -> {
                return importFrom();
            }
            default -> {
                if (t.token().isSoft("type") && t.following().is(TokenKind.NAME)) return typeAlias();
                return expressionOrAssignment();
            }
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        do {
            names.add(t.name());
        } while (t.accept(TokenKind.COMMA));
        return Lists.of(names);
    }

    private Stmt raise() {
        int start = t.next().start();
        Expr exception = expressions.startsExpression() ? expressions.expression() : null;
        Expr cause = exception != null && t.accept(TokenKind.FROM) ? expressions.expression() : null;
        return new Stmt.Raise(exception, cause, start, t.end());
    }

    private Stmt delete() {
        int start = t.next().start();
        List<Expr> targets = new ArrayList<>();
        do {
            Expr target = expressions.primary();
            requireDeletable(target);
            targets.add(target);
        } while (t.accept(TokenKind.COMMA) && expressions.startsExpression());
        if (!t.at(TokenKind.SEMI) && !t.at(TokenKind.NEWLINE)) throw t.reject();
        return new Stmt.Delete(Lists.of(targets), start, t.end());
    }

    private void requireDeletable(Expr target) {
        switch (target) {
            case Expr.Name _,Expr.Attribute _,Expr.Subscript _ -> {}
            case Expr.Tuple tuple -> tuple.elements().forEach(this::requireDeletable);
            case Expr.ListExpr list -> list.elements().forEach(this::requireDeletable);
            default -> throw t.reject();
        }
    }

    private Stmt importNames() {
        int start = t.next().start();
        List<Alias> names = new ArrayList<>();
        do {
            int nameStart = t.start();
            String name = dottedName();
            String as = t.accept(TokenKind.AS) ? t.name() : null;
            names.add(new Alias(name, as, nameStart, t.end()));
        } while (t.accept(TokenKind.COMMA));
        return new Stmt.Import(Lists.of(names), start, t.end());
    }

    private String dottedName() {
        String first = t.name();
        if (!t.at(TokenKind.DOT)) return first;
        StringBuilder name = new StringBuilder(first);
        while (t.accept(TokenKind.DOT)) name.append('.').append(t.name());
        return name.toString();
    }

    private Stmt importFrom() {
        int start = t.next().start();
        int level = 0;
        while (t.at(TokenKind.DOT) || t.at(TokenKind.ELLIPSIS)) level += t.next().is(TokenKind.DOT) ? 1 : 3;
        String module = level == 0 || t.at(TokenKind.NAME) ? dottedName() : null;
        t.expect(TokenKind.IMPORT);
        List<Alias> names = new ArrayList<>();
        if (t.at(TokenKind.STAR)) {
            Token star = t.next();
            names.add(new Alias("*", null, star.start(), star.end()));
        } else if (t.accept(TokenKind.L_PAR)) {
            do {
                names.add(alias());
            } while (t.accept(TokenKind.COMMA) && !t.at(TokenKind.R_PAR));
            t.expect(TokenKind.R_PAR);
        } else {
            do {
                names.add(alias());
            } while (t.accept(TokenKind.COMMA));
        }
        return new Stmt.ImportFrom(module, Lists.of(names), level, start, t.end());
    }

    private Alias alias() {
        int start = t.start();
        String name = t.name();
        String as = t.accept(TokenKind.AS) ? t.name() : null;
        return new Alias(name, as, start, t.end());
    }

    private Stmt typeAlias() {
        int start = t.next().start();
        Token token = t.next();
        Expr.Name name = new Expr.Name(token.text(), token.start(), token.end());
        List<TypeParameter> parameters = compounds.typeParameters();
        t.expect(TokenKind.EQUAL);
        Expr value = expressions.expression();
        return new Stmt.TypeAlias(name, parameters, value, start, t.end());
    }

    private Stmt expressionOrAssignment() {
        Token first = t.token();
        int start = first.start();
        Expr value = expressions.yieldOrStarExpressions();
        if (t.at(TokenKind.EQUAL)) return assignment(value, start);
        if (t.at(TokenKind.COLON)) return annotated(value, first);
        BinaryOperator op = Operators.augmented(t.kind());
        if (op == null) return new Stmt.ExprStmt(value, start, t.end());
        requireSingle(value);
        t.next();
        Expr operand = expressions.yieldOrStarExpressions();
        return new Stmt.AugAssign(value, op, operand, start, t.end());
    }

    private Stmt assignment(Expr first, int start) {
        List<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (t.accept(TokenKind.EQUAL)) {
            expressions.requireTarget(value);
            targets.add(value);
            value = expressions.yieldOrStarExpressions();
        }
        return new Stmt.Assign(Lists.of(targets), value, start, t.end());
    }

    private Stmt annotated(Expr target, Token first) {
        requireSingle(target);
        t.next();
        Expr annotation = expressions.expression();
        Expr value = t.accept(TokenKind.EQUAL) ? expressions.yieldOrStarExpressions() : null;
        boolean simple = target instanceof Expr.Name && first.is(TokenKind.NAME);
        return new Stmt.AnnAssign(target, annotation, value, simple, first.start(), t.end());
    }

    private void requireSingle(Expr target) {
        switch (target) {
            case Expr.Name _,Expr.Attribute _,Expr.Subscript _ -> {}
            default -> throw t.reject();
        }
    }
}
