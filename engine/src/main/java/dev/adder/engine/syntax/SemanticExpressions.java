package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Comprehension;
import dev.adder.engine.syntax.Expr.Keyword;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link SemanticErrors} that walks expressions, in the order in which CPython compiles them.
 */
final class SemanticExpressions {
    private final Source source;
    private final ScopeTable scopes;
    private final boolean topLevelAwait;
    private final boolean delicate;
    final Patience patience;
    private CompileUnit unit = new CompileUnit(CompileUnit.Kind.MODULE, false);

    SemanticExpressions(Source source, ScopeTable scopes, boolean topLevelAwait, Patience patience) {
        this.patience = patience;
        this.source = source;
        this.scopes = scopes;
        this.delicate = scopes.delicate();
        this.topLevelAwait = topLevelAwait;
    }

    CompileUnit unit() {
        return unit;
    }

    Scope scope(SyntaxNode node) {
        return scopes.scope(node);
    }

    int line(SyntaxNode node) {
        return source.line(node.start());
    }

    SyntaxErrorException error(String message, SyntaxNode at) {
        return Positions.compiled(source, message, at.start(), at.end());
    }

    void inUnit(CompileUnit inner, Runnable body) {
        CompileUnit outer = unit;
        unit = inner;
        body.run();
        unit = outer;
    }

    /** Refuses what needs an async function, if there is none around. */
    void requireAsync(String message, SyntaxNode at) {
        if (!topLevel() && unit.kind != CompileUnit.Kind.ASYNC) throw error(message, at);
    }

    private boolean topLevel() {
        return topLevelAwait && unit.kind == CompileUnit.Kind.MODULE;
    }

    /** Whether nothing may have the name. */
    static boolean isReserved(String name) {
        return name.equals("__debug__");
    }

    void checkName(String name, SyntaxNode at) {
        if (isReserved(name)) throw error("cannot assign to __debug__", at);
    }

    void checkParameters(Parameters parameters) {
        parameters.positionalOnly().forEach(p -> checkName(p.name(), p));
        parameters.positional().forEach(p -> checkName(p.name(), p));
        if (parameters.varArgs() != null) checkName(parameters.varArgs().name(), parameters.varArgs());
        parameters.keywordOnly().forEach(p -> checkName(p.name(), p));
        if (parameters.keywordArgs() != null) checkName(parameters.keywordArgs().name(), parameters.keywordArgs());
    }

    void checkKeywords(List<Keyword> keywords) {
        if (repeats(keywords)) reportKeyword(keywords);
    }

    /** Whether a keyword stands there twice, or one that nothing may have. */
    static boolean repeats(List<Keyword> keywords) {
        Set<String> all = keywords.size() > 1 ? new HashSet<>() : Set.of();
        for (Keyword keyword : keywords) {
            String name = keyword.name();
            if (name != null && (isReserved(name) || keywords.size() > 1 && !all.add(name))) return true;
        }
        return false;
    }

    private void reportKeyword(List<Keyword> keywords) {
        Map<String, Keyword> repeats = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Keyword keyword : keywords) {
            if (keyword.name() != null && seen.merge(keyword.name(), 1, Integer::sum) == 2) {
                repeats.put(keyword.name(), keyword);
            }
        }
        for (Keyword keyword : keywords) {
            String name = keyword.name();
            if (name == null) continue;
            checkName(name, keyword);
            Keyword other = repeats.get(name);
            if (other != null) throw error("keyword argument repeated: " + name, other);
        }
    }

    void defaults(Parameters parameters) {
        parameters.positionalOnly().forEach(p -> visitOptional(p.defaultValue()));
        parameters.positional().forEach(p -> visitOptional(p.defaultValue()));
        parameters.keywordOnly().forEach(p -> visitOptional(p.defaultValue()));
    }

    /** Checks an annotation, unless it is kept as text. */
    void annotation(Expr annotation) {
        if (!scopes.textAnnotations()) visit(annotation);
    }

    void annotations(Stmt.FunctionDef function) {
        if (scopes.textAnnotations()) return;
        Parameters p = function.parameters();
        p.positional().forEach(one -> visitOptional(one.annotation()));
        p.positionalOnly().forEach(one -> visitOptional(one.annotation()));
        if (p.varArgs() != null && p.varArgs().annotation() != null) {
            Expr annotation = p.varArgs().annotation();
            visit(annotation instanceof Expr.Starred starred ? starred.value() : annotation);
        }
        p.keywordOnly().forEach(one -> visitOptional(one.annotation()));
        if (p.keywordArgs() != null) visitOptional(p.keywordArgs().annotation());
        visitOptional(function.returns());
    }

    void typeParameters(List<TypeParameter> parameters) {
        for (TypeParameter parameter : parameters) {
            checkName(parameter.name(), parameter);
            inUnit(new CompileUnit(CompileUnit.Kind.TYPE, false), () -> {
                visitOptional(parameter.bound());
                Expr value = parameter.defaultValue();
                visitOptional(value instanceof Expr.Starred starred ? starred.value() : value);
            });
        }
    }

    void visitAll(List<? extends Expr> list) {
        for (int i = 0; i < list.size(); i++) visit(list.get(i));
    }

    void visitOptional(@Nullable Expr expr) {
        if (expr != null) visit(expr);
    }

    /** Checks an expression that is read. */
    void visit(Expr root) {
        if (!delicate) return;
        patience.step();
        switch (root) {
            case Expr.Name _,Expr.Constant _ -> {}
            case Expr.Attribute e -> visit(e.value());
            case Expr.Call e -> {
                if (!e.keywords().isEmpty()) checkKeywords(e.keywords());
                visit(e.function());
                elements(e.arguments());
                if (!e.keywords().isEmpty()) for (Keyword keyword : e.keywords()) visit(keyword.value());
            }
            case Expr.BinOp e -> {
                visit(e.left());
                visit(e.right());
            }
            case Expr.UnaryOp e -> visit(e.operand());
            case Expr.BoolOp e -> visitAll(e.values());
            case Expr.Compare e -> {
                visit(e.left());
                visitAll(e.comparators());
            }
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.index());
            }
            case Expr.IfExp e -> {
                visit(e.test());
                visit(e.body());
                visit(e.orElse());
            }
            case Expr.Dict e -> {
                for (int i = 0; i < e.values().size(); i++) {
                    visitOptional(e.keys().get(i));
                    visit(e.values().get(i));
                }
            }
            case Expr.Set e -> elements(e.elements());
            case Expr.ListExpr e -> elements(e.elements());
            case Expr.Tuple e -> elements(e.elements());
            case Expr.Slice e -> {
                visitOptional(e.lower());
                visitOptional(e.upper());
                visitOptional(e.step());
            }
            case Expr.Starred e -> throw error("can't use starred expression here", e);
            case Expr.JoinedStr e -> visitAll(e.values());
            case Expr.FormattedValue e -> {
                visit(e.value());
                visitOptional(e.spec());
            }
            case Expr.NamedExpr e -> {
                visit(e.value());
                target(e.target());
            }
            case Expr.Lambda e -> lambda(e);
            case Expr.Await e -> {
                checkAwait(e);
                visit(e.value());
            }
            case Expr.Yield e -> {
                if (!unit.functionLike()) throw error("'yield' outside function", e);
                visitOptional(e.value());
            }
            case Expr.YieldFrom e -> {
                if (!unit.functionLike()) throw error("'yield' outside function", e);
                if (unit.kind == CompileUnit.Kind.ASYNC) throw error("'yield from' inside async function", e);
                visit(e.value());
            }
            case Expr.ListComp e -> comprehension(e, e.generators(), e.element(), null);
            case Expr.SetComp e -> comprehension(e, e.generators(), e.element(), null);
            case Expr.DictComp e -> comprehension(e, e.generators(), e.key(), e.value());
            case Expr.GeneratorExp e -> comprehension(e, e.generators(), e.element(), null);
        }
    }

    /** Checks what is in a display, where stars are allowed. */
    private void elements(List<Expr> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Expr element = elements.get(i);
            visit(element instanceof Expr.Starred starred ? starred.value() : element);
        }
    }

    private void checkAwait(Expr.Await e) {
        if (topLevel()) return;
        if (!unit.functionLike()) throw error("'await' outside function", e);
        if (unit.kind != CompileUnit.Kind.ASYNC && unit.kind != CompileUnit.Kind.GENERATOR) {
            throw error("'await' outside async function", e);
        }
    }

    private void lambda(Expr.Lambda e) {
        checkParameters(e.parameters());
        defaults(e.parameters());
        inUnit(new CompileUnit(CompileUnit.Kind.LAMBDA, false), () -> visit(e.body()));
    }

    private void comprehension(Expr e, List<Comprehension> clauses, Expr element, @Nullable Expr value) {
        Comprehension first = clauses.getFirst();
        if (e instanceof Expr.GeneratorExp) {
            inUnit(new CompileUnit(CompileUnit.Kind.GENERATOR, false), () -> clauses(clauses, element, value));
            visit(first.iterable());
        } else {
            visit(first.iterable());
            checkAsync(e);
            clauses(clauses, element, value);
        }
    }

    private void clauses(List<Comprehension> clauses, Expr element, @Nullable Expr value) {
        for (Comprehension clause : clauses) {
            if (clause != clauses.getFirst()) visit(clause.iterable());
            target(clause.target());
            visitAll(clause.conditions());
        }
        visit(element);
        visitOptional(value);
    }

    private void checkAsync(Expr comprehension) {
        if (!scope(comprehension).awaits() || topLevel()) return;
        if (unit.kind != CompileUnit.Kind.ASYNC && unit.kind != CompileUnit.Kind.GENERATOR) {
            throw error("asynchronous comprehension outside of an asynchronous function", comprehension);
        }
    }

    /** Checks an expression that is assigned to. */
    void target(Expr target) {
        switch (target) {
            case Expr.Name name -> checkName(name.id(), name);
            case Expr.Attribute attribute -> {
                visit(attribute.value());
                checkName(attribute.name(), attribute);
            }
            case Expr.Tuple tuple -> targets(tuple.elements(), tuple);
            case Expr.ListExpr list -> targets(list.elements(), list);
            case Expr.Starred starred -> throw error("starred assignment target must be in a list or tuple", starred);
            default -> visit(target);
        }
    }

    private void targets(List<Expr> targets, Expr at) {
        boolean star = false;
        for (int i = 0; i < targets.size(); i++) {
            if (!(targets.get(i) instanceof Expr.Starred)) continue;
            if (star) throw error("multiple starred expressions in assignment", at);
            if (i >= 1 << 8 || targets.size() - i - 1 >= Integer.MAX_VALUE >> 8) {
                throw error("too many expressions in star-unpacking assignment", at);
            }
            star = true;
        }
        for (Expr target : targets) target(target instanceof Expr.Starred starred ? starred.value() : target);
    }

    /** Checks an expression that is deleted. */
    void deleted(Expr target) {
        switch (target) {
            case Expr.Name name when name.id().equals("__debug__") -> throw error("cannot delete __debug__", name);
            case Expr.Name _ -> {}
            case Expr.Tuple tuple -> tuple.elements().forEach(this::deleted);
            case Expr.ListExpr list -> list.elements().forEach(this::deleted);
            default -> visit(target);
        }
    }
}
