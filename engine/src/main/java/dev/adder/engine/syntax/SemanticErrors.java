package dev.adder.engine.syntax;

import dev.adder.engine.syntax.CompileUnit.Fence;
import java.util.List;

/**
 * The errors that CPython finds after parsing: futures, then scopes ({@link Scopes}), then what its compiler refuses,
 * such as {@code return} outside a function. The first in that order is thrown, as CPython would.
 */
public final class SemanticErrors {
    private final SemanticExpressions expressions;
    private final SemanticPatterns patterns;
    private final int lastFuture;

    private SemanticErrors(SemanticExpressions expressions, int lastFuture) {
        this.expressions = expressions;
        this.patterns = new SemanticPatterns(expressions);
        this.lastFuture = lastFuture;
    }

    /**
     * Checks a program and finds its scopes.
     *
     * @param topLevelAwait whether {@code await} and its kin may stand outside functions
     * @throws SyntaxErrorException if the program is in error
     */
    public static ScopeTable check(Module module, boolean topLevelAwait) {
        return check(module, topLevelAwait, Patience.endless());
    }

    /**
     * The same for one who may not have the time for it.
     *
     * @param patience what it throws ends the check
     */
    public static ScopeTable check(Module module, boolean topLevelAwait, Patience patience) {
        FutureImports.check(module.source(), module.body());
        ScopeTable scopes = Scopes.analyse(module, patience);
        List<Stmt.ImportFrom> futures = FutureImports.leading(module.body());
        int lastFuture = futures.isEmpty() ? -1 : futures.getLast().start();
        SemanticExpressions expressions = new SemanticExpressions(module.source(), scopes, topLevelAwait,
                patience);
        new SemanticErrors(expressions, lastFuture).visit(module.body());
        return scopes;
    }

    /** The same for an expression on its own, as {@code eval} takes it. */
    public static ScopeTable check(Source source, Expr expression, boolean topLevelAwait) {
        return check(source, expression, topLevelAwait, Patience.endless());
    }

    /** The same for one who may not have the time for it. */
    public static ScopeTable check(Source source, Expr expression, boolean topLevelAwait, Patience patience) {
        ScopeTable scopes = Scopes.analyse(source, expression, patience);
        new SemanticExpressions(source, scopes, topLevelAwait, patience).visit(expression);
        return scopes;
    }

    private void visit(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) visit(body.get(i));
    }

    private CompileUnit unit() {
        return expressions.unit();
    }

    private SyntaxErrorException error(String message, SyntaxNode at) {
        return expressions.error(message, at);
    }

    private void visit(Stmt statement) {
        expressions.patience.step();
        switch (statement) {
            case Stmt.ExprStmt s -> expressions.visit(s.value());
            case Stmt.FunctionDef s -> function(s);
            case Stmt.ClassDef s -> ofClass(s);
            case Stmt.TypeAlias s -> {
                expressions.typeParameters(s.typeParameters());
                expressions.inUnit(new CompileUnit(CompileUnit.Kind.TYPE, false), () -> expressions.visit(s.value()));
                expressions.checkName(s.name().id(), s);
            }
            case Stmt.Return s -> returns(s);
            case Stmt.Delete s -> s.targets().forEach(expressions::deleted);
            case Stmt.Assign s -> {
                expressions.visit(s.value());
                s.targets().forEach(expressions::target);
            }
            case Stmt.AugAssign s -> {
                if (!(s.target() instanceof Expr.Name)) expressions.visit(s.target());
                expressions.visit(s.value());
                expressions.target(s.target());
            }
            case Stmt.AnnAssign s -> annotated(s);
            case Stmt.For s -> forLoop(s);
            case Stmt.While s -> {
                expressions.visit(s.test());
                fenced(Fence.LOOP, s, s.body());
                visit(s.orElse());
            }
            case Stmt.If s -> conditional(s);
            case Stmt.With s -> with(s);
            case Stmt.Match s -> match(s);
            case Stmt.Raise s -> {
                expressions.visitOptional(s.exception());
                expressions.visitOptional(s.cause());
            }
            case Stmt.Try s -> tryStatement(s);
            case Stmt.Assert s -> {
                expressions.visit(s.test());
                expressions.visitOptional(s.message());
            }
            case Stmt.Import s -> s.names().forEach(alias -> imported(alias, s));
            case Stmt.ImportFrom s -> importFrom(s);
            case Stmt.Break s -> {
                if (!unit().insideLoop(this::refuseStar, s)) throw error("'break' outside loop", s);
            }
            case Stmt.Continue s -> {
                if (!unit().insideLoop(this::refuseStar, s)) throw error("'continue' not properly in loop", s);
            }
            case Stmt.Global _,Stmt.Nonlocal _,Stmt.Pass _ -> {}
        }
    }

    private void refuseStar(SyntaxNode at) {
        throw error("'break', 'continue' and 'return' cannot appear in an except* block", at);
    }

    private void fenced(Fence fence, SyntaxNode at, List<Stmt> body) {
        fenced(fence, at, () -> visit(body));
    }

    private void fenced(Fence fence, SyntaxNode at, Runnable body) {
        if (!unit().enter(fence)) throw error("too many statically nested blocks", at);
        body.run();
        unit().leave();
    }

    private void returns(Stmt.Return s) {
        if (!unit().functionLike()) throw error("'return' outside function", s);
        if (s.value() != null && unit().asyncGenerator()) {
            throw error("'return' with value in async generator", s);
        }
        expressions.visitOptional(s.value());
        boolean constant = s.value() instanceof Expr.Constant value && expressions.line(value) == expressions.line(s);
        unit().refuseInStar(this::refuseStar, constant && s.value() != null ? s.value() : s);
    }

    private void function(Stmt.FunctionDef s) {
        expressions.checkParameters(s.parameters());
        expressions.visitAll(s.decorators());
        expressions.defaults(s.parameters());
        expressions.typeParameters(s.typeParameters());
        expressions.annotations(s);
        CompileUnit.Kind kind = s.async() ? CompileUnit.Kind.ASYNC : CompileUnit.Kind.FUNCTION;
        boolean generator = s.async() && expressions.scope(s).yields();
        expressions.inUnit(new CompileUnit(kind, generator), () -> visit(s.body()));
        expressions.checkName(s.name(), s);
    }

    private void ofClass(Stmt.ClassDef s) {
        expressions.visitAll(s.decorators());
        expressions.typeParameters(s.typeParameters());
        expressions.inUnit(new CompileUnit(CompileUnit.Kind.CLASS, false), () -> visit(s.body()));
        expressions.checkKeywords(s.keywords());
        for (Expr base : s.bases()) expressions.visit(base instanceof Expr.Starred e ? e.value() : base);
        for (Expr.Keyword keyword : s.keywords()) expressions.visit(keyword.value());
        expressions.checkName(s.name(), s);
    }

    private void annotated(Stmt.AnnAssign s) {
        if (s.value() != null) {
            expressions.visit(s.value());
            expressions.target(s.target());
        }
        boolean evaluated = unit().kind == CompileUnit.Kind.MODULE || unit().kind == CompileUnit.Kind.CLASS;
        switch (s.target()) {
            case Expr.Name name -> {
                expressions.checkName(name.id(), s);
                if (s.simple() && evaluated) expressions.annotation(s.annotation());
            }
            case Expr.Attribute attribute -> {
                expressions.checkName(attribute.name(), s);
                if (s.value() == null) expressions.visit(attribute.value());
            }
            default -> {
                if (s.value() == null) expressions.visit(s.target());
            }
        }
        if (!s.simple() && evaluated) expressions.annotation(s.annotation());
    }

    private void forLoop(Stmt.For s) {
        if (s.async()) expressions.requireAsync("'async for' outside async function", s);
        expressions.visit(s.iterable());
        fenced(Fence.LOOP, s, () -> {
            expressions.target(s.target());
            visit(s.body());
        });
        visit(s.orElse());
    }

    private void conditional(Stmt.If first) {
        Stmt.If s = first;
        while (true) {
            expressions.visit(s.test());
            visit(s.body());
            if (s.orElse().size() != 1 || !(s.orElse().getFirst() instanceof Stmt.If next)) break;
            s = next;
        }
        visit(s.orElse());
    }

    private void with(Stmt.With s) {
        if (s.async()) expressions.requireAsync("'async with' outside async function", s);
        with(s, 0);
    }

    private void with(Stmt.With s, int first) {
        int entered = 0;
        for (Stmt.WithItem item : s.items().subList(first, s.items().size())) {
            expressions.visit(item.context());
            if (!unit().enter(Fence.OTHER)) throw error("too many statically nested blocks", s);
            entered++;
            if (item.target() != null) expressions.target(item.target());
        }
        visit(s.body());
        for (; entered > 0; entered--) unit().leave();
    }

    private void match(Stmt.Match s) {
        expressions.visit(s.subject());
        int last = s.cases().size() - 1;
        for (int i = 0; i <= last; i++) {
            Stmt.MatchCase one = s.cases().get(i);
            patterns.check(one.pattern(), one.guard() != null || i == last);
            expressions.visitOptional(one.guard());
            visit(one.body());
        }
    }

    private void tryStatement(Stmt.Try s) {
        if (s.finalBody().isEmpty()) {
            tryHandlers(s);
            return;
        }
        fenced(Fence.OTHER, s, () -> {
            if (s.handlers().isEmpty()) visit(s.body());
            else
                tryHandlers(s);
        });
        fenced(Fence.OTHER, s, s.finalBody());
    }

    private void tryHandlers(Stmt.Try s) {
        fenced(Fence.OTHER, s, s.body());
        visit(s.orElse());
        fenced(s.star() ? Fence.STAR_HANDLER : Fence.OTHER, s, () -> {
            for (Stmt.ExceptHandler handler : s.handlers()) {
                if (handler.type() == null && handler != s.handlers().getLast()) {
                    throw error("default 'except:' must be last", handler);
                }
                expressions.visitOptional(handler.type());
                if (handler.name() != null) expressions.checkName(handler.name(), handler);
                fenced(Fence.OTHER, handler, handler.body());
            }
        });
    }

    private void imported(Stmt.Alias alias, Stmt at) {
        int dot = at instanceof Stmt.Import ? alias.name().indexOf('.') : -1;
        String name = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        expressions.checkName(alias.asName() != null ? alias.asName() : name, at);
    }

    private void importFrom(Stmt.ImportFrom s) {
        if ("__future__".equals(s.module()) && s.start() > lastFuture) {
            throw error("from __future__ imports must occur at the beginning of the file", s);
        }
        s.names().forEach(alias -> imported(alias, s));
    }
}
