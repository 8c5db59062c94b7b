package dev.adder.engine.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link SymbolCollector} that walks statements and patterns. */
final class SymbolStatements {
    private final SymbolCollector symbols;

    SymbolStatements(SymbolCollector symbols) {
        this.symbols = symbols;
    }

    void visit(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) visit(body.get(i));
    }

    private void visit(Stmt statement) {
        symbols.patience.step();
        switch (statement) {
            case Stmt.ExprStmt s -> symbols.visit(s.value());
            case Stmt.FunctionDef s -> function(s);
            case Stmt.ClassDef s -> ofClass(s);
            case Stmt.TypeAlias s -> typeAlias(s);
            case Stmt.Return s -> symbols.visitOptional(s.value());
            case Stmt.Delete s -> s.targets().forEach(symbols::target);
            case Stmt.Assign s -> {
                symbols.targets(s.targets());
                symbols.visit(s.value());
            }
            case Stmt.AugAssign s -> {
                symbols.target(s.target());
                if (s.target() instanceof Expr.Name name && s.op() == BinaryOperator.ADD) {
                    symbols.define(name.id(), Block.GROWS, name.start(), name.end());
                }
                symbols.visit(s.value());
            }
            case Stmt.AnnAssign s -> annotated(s);
            case Stmt.For s -> {
                symbols.target(s.target());
                symbols.visit(s.iterable());
                visit(s.body());
                visit(s.orElse());
                symbols.block().awaits |= s.async();
            }
            case Stmt.While s -> {
                symbols.visit(s.test());
                visit(s.body());
                visit(s.orElse());
            }
            case Stmt.If s -> conditional(s);
            case Stmt.With s -> {
                for (Stmt.WithItem item : s.items()) {
                    symbols.visit(item.context());
                    if (item.target() != null) symbols.target(item.target());
                }
                visit(s.body());
                symbols.block().awaits |= s.async();
            }
            case Stmt.Match s -> match(s);
            case Stmt.Raise s -> {
                symbols.visitOptional(s.exception());
                symbols.visitOptional(s.cause());
            }
            case Stmt.Try s -> tryStatement(s);
            case Stmt.Assert s -> {
                symbols.visit(s.test());
                symbols.visitOptional(s.message());
            }
            case Stmt.Import s -> imported(s, s.names());
            case Stmt.ImportFrom s -> imported(s, s.names());
            case Stmt.Global s -> global(s);
            case Stmt.Nonlocal s -> nonlocal(s);
            case Stmt.Pass _,Stmt.Break _,Stmt.Continue _ -> {}
        }
    }

    private void imported(Stmt statement, List<Stmt.Alias> names) {
        symbols.imports.add(statement);
        names.forEach(this::alias);
    }

    private void conditional(Stmt.If first) {
        Stmt.If s = first;
        while (true) {
            symbols.visit(s.test());
            visit(s.body());
            if (s.orElse().size() == 1 && s.orElse().getFirst() instanceof Stmt.If next) {
                s = next;
            } else {
                visit(s.orElse());
                return;
            }
        }
    }

    private void tryStatement(Stmt.Try s) {
        visit(s.body());
        visit(s.orElse());
        for (Stmt.ExceptHandler handler : s.handlers()) {
            symbols.visitOptional(handler.type());
            if (handler.name() != null) symbols.define(handler.name(), Block.LOCAL, handler.start(), handler.end());
            visit(handler.body());
        }
        visit(s.finalBody());
    }

    private void function(Stmt.FunctionDef s) {
        symbols.define(s.name(), Block.LOCAL, s.start(), s.end());
        symbols.defaults(s.parameters());
        symbols.visitAll(s.decorators());
        boolean generic = enterTypeParameters(s.name(), s.typeParameters(), s, symbols.block().privateClass);
        annotations(s);
        symbols.enter(Scope.Kind.FUNCTION, s.name(), s, Block.Role.BODY);
        symbols.block().awaits = false;
        symbols.parameters(s.parameters());
        visit(s.body());
        symbols.leave();
        if (generic) symbols.leave();
    }

    private void annotations(Stmt.FunctionDef s) {
        Parameters p = s.parameters();
        if (symbols.futureAnnotations) enterAnnotation(s);
        p.positionalOnly().forEach(one -> symbols.visitOptional(one.annotation()));
        p.positional().forEach(one -> symbols.visitOptional(one.annotation()));
        if (p.varArgs() != null) symbols.visitOptional(p.varArgs().annotation());
        if (p.keywordArgs() != null) symbols.visitOptional(p.keywordArgs().annotation());
        p.keywordOnly().forEach(one -> symbols.visitOptional(one.annotation()));
        symbols.visitOptional(s.returns());
        if (symbols.futureAnnotations) symbols.leave();
    }

    private void enterAnnotation(SyntaxNode node) {
        Block annotation = symbols.enter(Scope.Kind.TYPE_VALUE, "_annotation", node, Block.Role.NONE);
        annotation.annotation = true;
    }

    /** Enters the scope of type parameters if there are any. */
    private boolean enterTypeParameters(String name, List<TypeParameter> parameters, Stmt node,
            @Nullable String privateClass) {
        if (parameters.isEmpty()) return false;
        boolean inClass = symbols.block().kind == Scope.Kind.CLASS;
        Block block = symbols.enter(Scope.Kind.TYPE_PARAMETERS, name, node, Block.Role.TYPE_PARAMETERS, privateClass);
        block.typeScope = "the definition of a generic";
        seeClass(block, inClass, node);
        for (TypeParameter parameter : parameters) typeParameter(parameter, block);
        return true;
    }

    private void seeClass(Block block, boolean inClass, SyntaxNode node) {
        block.seesClass = inClass;
        if (inClass) symbols.use("__classdict__", node.start(), node.end());
    }

    private void typeParameter(TypeParameter parameter, Block around) {
        symbols.define(parameter.name(), Block.TYPE_PARAMETER | Block.LOCAL, parameter.start(), parameter.end());
        if (parameter.bound() != null) {
            Block block = symbols.enter(Scope.Kind.TYPE_VALUE, parameter.name(), parameter, Block.Role.BODY);
            typeValue(block, around.seesClass, parameter.bound(), "a TypeVar bound");
        }
        if (parameter.defaultValue() != null) {
            Block block = symbols.enter(Scope.Kind.TYPE_VALUE, parameter.name(), parameter, Block.Role.DEFAULT);
            typeValue(block, around.seesClass, parameter.defaultValue(), "a type parameter default");
        }
    }

    private void typeValue(Block block, boolean inClass, Expr value, String typeScope) {
        block.typeScope = typeScope;
        seeClass(block, inClass, value);
        symbols.visit(value);
        symbols.leave();
    }

    private void ofClass(Stmt.ClassDef s) {
        symbols.define(s.name(), Block.LOCAL, s.start(), s.end());
        symbols.visitAll(s.decorators());
        boolean generic = enterTypeParameters(s.name(), s.typeParameters(), s, s.name());
        symbols.visitAll(s.bases());
        for (Expr.Keyword keyword : s.keywords()) symbols.visit(keyword.value());
        symbols.enter(Scope.Kind.CLASS, s.name(), s, Block.Role.BODY, s.name());
        visit(s.body());
        symbols.leave();
        if (generic) symbols.leave();
    }

    private void typeAlias(Stmt.TypeAlias s) {
        symbols.target(s.name());
        boolean inClass = symbols.block().kind == Scope.Kind.CLASS;
        boolean generic = enterTypeParameters(s.name().id(), s.typeParameters(), s, symbols.block().privateClass);
        Block block = symbols.enter(Scope.Kind.TYPE_VALUE, s.name().id(), s, Block.Role.BODY);
        typeValue(block, inClass, s.value(), "a type alias");
        if (generic) symbols.leave();
    }

    private void annotated(Stmt.AnnAssign s) {
        symbols.block().annotates = true;
        if (s.target() instanceof Expr.Name name) {
            Block block = symbols.block();
            String mangled = symbols.mangle(name.id());
            if (s.simple() && block != symbols.module && block.has(mangled, Block.GLOBAL | Block.NONLOCAL)) {
                String how = block.has(mangled, Block.GLOBAL) ? "global" : "nonlocal";
                throw symbols.error("annotated name '" + name.id() + "' can't be " + how, s.start(), s.end());
            }
            int flags = s.simple() ? Block.ANNOTATED | Block.LOCAL : Block.LOCAL;
            if (s.simple() || s.value() != null) symbols.define(name.id(), flags, name.start(), name.end());
        } else {
            symbols.visit(s.target());
        }
        if (symbols.futureAnnotations) enterAnnotation(s);
        symbols.visit(s.annotation());
        if (symbols.futureAnnotations) symbols.leave();
        symbols.visitOptional(s.value());
    }

    private void alias(Stmt.Alias alias) {
        if (alias.name().equals("*")) {
            if (symbols.block().kind != Scope.Kind.MODULE) {
                throw symbols.error("import * only allowed at module level", alias.start(), alias.end());
            }
            return;
        }
        String stored = alias.asName();
        if (stored == null) {
            int dot = alias.name().indexOf('.');
            stored = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        }
        symbols.define(stored, Block.IMPORT, alias.start(), alias.end());
    }

    private void global(Stmt.Global s) {
        for (String name : s.names()) declare(name, Block.GLOBAL, "global", s.start(), s.end());
    }

    private void nonlocal(Stmt.Nonlocal s) {
        for (String name : s.names()) declare(name, Block.NONLOCAL, "nonlocal", s.start(), s.end());
    }

    private void declare(String name, int flag, String what, int start, int end) {
        Block block = symbols.block();
        int flags = block.flags(symbols.mangle(name));
        if ((flags & Block.PARAMETER) != 0) {
            throw symbols.error("name '" + name + "' is parameter and " + what, start, end);
        }
        if ((flags & Block.USE) != 0) {
            throw symbols.error("name '" + name + "' is used prior to " + what + " declaration", start, end);
        }
        if ((flags & Block.ANNOTATED) != 0) {
            throw symbols.error("annotated name '" + name + "' can't be " + what, start, end);
        }
        if ((flags & Block.LOCAL) != 0) {
            throw symbols.error("name '" + name + "' is assigned to before " + what + " declaration", start, end);
        }
        symbols.define(name, flag, start, end);
        block.directives.add(new Block.Directive(symbols.mangle(name), start, end));
    }

    private void match(Stmt.Match s) {
        symbols.visit(s.subject());
        for (Stmt.MatchCase one : s.cases()) {
            pattern(one.pattern());
            symbols.visitOptional(one.guard());
            visit(one.body());
        }
    }

    private void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue p -> symbols.visit(p.value());
            case Pattern.MatchSingleton _ -> {}
            case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
            case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
            case Pattern.MatchStar p -> capture(p.name(), p);
            case Pattern.MatchMapping p -> {
                symbols.visitAll(p.keys());
                p.patterns().forEach(this::pattern);
                capture(p.rest(), p);
            }
            case Pattern.MatchClass p -> {
                symbols.visit(p.cls());
                p.patterns().forEach(this::pattern);
                p.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) pattern(p.pattern());
                capture(p.name(), p);
            }
        }
    }

    private void capture(@Nullable String name, Pattern at) {
        if (name != null) symbols.define(name, Block.LOCAL, at.start(), at.end());
    }
}
