package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Comprehension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects which names each scope of a program mentions and how, in the order of CPython's symbol table, and finds the
 * errors that it finds on the way.
 */
final class SymbolCollector {
    /** The longest name of a class that goes into those of its private names. */
    private static final int LONGEST_CLASS = 255;

    final Source source;
    final Patience patience;
    final Block module;
    final boolean futureAnnotations;
    final List<Block.Called> calls = new ArrayList<>();
    final List<Stmt> imports = new ArrayList<>(0);
    /** Whether some expression needs the look of {@link SemanticExpressions}. */
    boolean delicate;
    private Block block;

    private SymbolCollector(Source source, boolean futureAnnotations, Patience patience) {
        this.source = source;
        this.patience = patience;
        this.futureAnnotations = futureAnnotations;
        this.module = new Block(Scope.Kind.MODULE, "<module>", null, null, Block.Role.NONE, null);
        this.block = module;
    }

    static SymbolCollector collect(Module program, Patience patience) {
        SymbolCollector collector = new SymbolCollector(program.source(),
                FutureImports.annotations(program.body()), patience);
        new SymbolStatements(collector).visit(program.body());
        return collector;
    }

    static SymbolCollector collect(Source source, Expr expression, Patience patience) {
        SymbolCollector collector = new SymbolCollector(source, false, patience);
        collector.visit(expression);
        return collector;
    }

    Block block() {
        return block;
    }

    Block enter(Scope.Kind kind, String name, SyntaxNode node, Block.Role role) {
        return enter(kind, name, node, role, block.privateClass);
    }

    Block enter(Scope.Kind kind, String name, SyntaxNode node, Block.Role role, @Nullable String privateClass) {
        if (privateClass != null && privateClass.length() > LONGEST_CLASS) throw tooComplex();
        Block inner = new Block(kind, name, block, node, role, privateClass);
        inner.inIterable = block.inIterable;
        block.children.add(inner);
        block = inner;
        return inner;
    }

    void leave() {
        Block outer = block.parent;
        if (outer == null) throw new IllegalStateException("left the module");
        block = outer;
    }

    String mangle(String name) {
        return Scope.mangle(block.privateClass, name);
    }

    void use(String name, int start, int end) {
        define(name, Block.USE, start, end);
    }

    void define(String name, int flag, int start, int end) {
        define(block, name, flag, start, end);
    }

    private void define(Expr.Name name, int flag) {
        name.symbol = define(block, name.id(), flag, name.start(), name.end());
    }

    private Block.Symbol define(Block in, String written, int flag, int start, int end) {
        String name = Scope.mangle(block.privateClass, written);
        delicate |= SemanticExpressions.isReserved(written);
        Block.Symbol symbol = in.symbol(name);
        int flags = symbol.flags;
        if ((flag & flags & Block.PARAMETER) != 0) {
            throw error("duplicate argument '" + written + "' in function definition", start, end);
        }
        if ((flag & flags & Block.TYPE_PARAMETER) != 0) {
            throw error("duplicate type parameter '" + name + "'", start, end);
        }
        flags |= flag;
        if (in.inTarget) {
            if ((flags & (Block.GLOBAL | Block.NONLOCAL)) != 0) {
                throw error("comprehension inner loop cannot rebind assignment expression target '" + written + "'",
                        start, end);
            }
            flags |= Block.ITERATION;
        }
        symbol.flags = flags;
        if ((flag & Block.GLOBAL) != 0 && in != module) module.symbol(name).flags |= Block.GLOBAL;
        return symbol;
    }

    /** The error of a program whose names would take far more room than its text. */
    SyntaxErrorException tooComplex() {
        return SyntaxErrorException.withoutPosition(source, SyntaxErrorException.Type.MEMORY_ERROR,
                "Python source too complex to compile");
    }

    SyntaxErrorException error(String message, int start, int end) {
        return Positions.compiled(source, message, start, end);
    }

    void visitAll(List<? extends Expr> list) {
        for (int i = 0; i < list.size(); i++) visit(list.get(i));
    }

    void visitOptional(@Nullable Expr expr) {
        if (expr != null) visit(expr);
    }

    /** Walks an expression that is read. */
    void visit(Expr root) {
        patience.step();
        switch (root) {
            case Expr.Name name -> load(name);
            case Expr.Constant _ -> {}
            case Expr.Attribute e -> {
                delicate |= SemanticExpressions.isReserved(e.name());
                visit(e.value());
            }
            case Expr.Call e -> {
                calls.add(new Block.Called(e, block));
                visit(e.function());
                visitAll(e.arguments());
                if (!e.keywords().isEmpty()) keywords(e.keywords());
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
                for (Expr key : e.keys()) visitOptional(key);
                visitAll(e.values());
            }
            case Expr.Set e -> visitAll(e.elements());
            case Expr.ListExpr e -> visitAll(e.elements());
            case Expr.Tuple e -> visitAll(e.elements());
            case Expr.Slice e -> {
                visitOptional(e.lower());
                visitOptional(e.upper());
                visitOptional(e.step());
            }
            case Expr.Starred e -> {
                delicate = true;
                visit(e.value());
            }
            case Expr.JoinedStr e -> visitAll(e.values());
            case Expr.FormattedValue e -> {
                visit(e.value());
                visitOptional(e.spec());
            }
            case Expr.NamedExpr e -> named(e);
            case Expr.Lambda e -> lambda(e);
            case Expr.Await e -> {
                refuseInTypeScope("await expression", e);
                visit(e.value());
                delicate = true;
                block.awaits = true;
            }
            case Expr.Yield e -> yields(e, e.value());
            case Expr.YieldFrom e -> yields(e, e.value());
            case Expr.ListComp e -> comprehension(e, "<listcomp>", e.generators(), null, e.element());
            case Expr.SetComp e -> comprehension(e, "<setcomp>", e.generators(), null, e.element());
            case Expr.DictComp e -> comprehension(e, "<dictcomp>", e.generators(), e.value(), e.key());
            case Expr.GeneratorExp e -> comprehension(e, "<genexpr>", e.generators(), null, e.element());
        }
    }

    private void keywords(List<Expr.Keyword> keywords) {
        delicate |= SemanticExpressions.repeats(keywords);
        for (Expr.Keyword keyword : keywords) visit(keyword.value());
    }

    private void load(Expr.Name name) {
        define(name, Block.USE);
        if (name.id().equals("super") && block.functionLike()) use("__class__", name.start(), name.end());
    }

    private void yields(Expr e, @Nullable Expr value) {
        refuseInTypeScope("yield expression", e);
        visitOptional(value);
        delicate = true;
        block.yields = true;
        if (block.comprehension()) {
            throw error("'yield' inside " + switch (block.name) {
                case "<listcomp>" -> "list comprehension";
                case "<setcomp>" -> "set comprehension";
                case "<dictcomp>" -> "dict comprehension";
                default -> "generator expression";
            }, e.start(), e.end());
        }
    }

    private void refuseInTypeScope(String what, Expr e) {
        String where = block.annotation ? "an annotation" : block.typeScope;
        if (!where.isEmpty()) throw error(what + " cannot be used within " + where, e.start(), e.end());
    }

    private void named(Expr.NamedExpr e) {
        refuseInTypeScope("named expression", e);
        if (block.inIterable > 0) {
            throw error("assignment expression cannot be used in a comprehension iterable expression", e.start(),
                    e.end());
        }
        if (block.comprehension()) bindOutside(e.target());
        visit(e.value());
        target(e.target());
    }

    /** A walrus in a comprehension binds in the nearest scope around that is none. */
    private void bindOutside(Expr.Name target) {
        String name = mangle(target.id());
        int start = target.start();
        int end = target.end();
        Block around = block;
        for (; around.comprehension() && around.parent != null; around = around.parent) {
            if (around.has(name, Block.ITERATION) && around.has(name, Block.LOCAL)) {
                throw error("assignment expression cannot rebind comprehension iteration variable '" + target.id()
                        + "'", start, end);
            }
        }
        switch (around.kind) {
            case MODULE -> {
                define(target.id(), Block.GLOBAL, start, end);
                define(around, target.id(), Block.GLOBAL, start, end);
            }
            case FUNCTION, LAMBDA -> {
                define(target.id(), around.has(name, Block.GLOBAL) ? Block.GLOBAL : Block.NONLOCAL, start, end);
                define(around, target.id(), Block.LOCAL, start, end);
            }
            default -> throw error("assignment expression within a comprehension cannot be used "
                    + (around.kind == Scope.Kind.CLASS ? "in a class body"
                            : (around.kind == Scope.Kind.TYPE_PARAMETERS ? "within " : "in ") + around.typeScope),
                    start, end);
        }
        block.directives.add(new Block.Directive(name, start, end));
    }

    private void lambda(Expr.Lambda e) {
        refuseInClassTypeScope("lambda", e);
        defaults(e.parameters());
        enter(Scope.Kind.LAMBDA, "<lambda>", e, Block.Role.BODY);
        parameters(e.parameters());
        visit(e.body());
        leave();
    }

    /** CPython 3.12 has no frame to give these in type scopes that see a class. */
    private void refuseInClassTypeScope(String what, Expr e) {
        if (block.seesClass) {
            throw error("Cannot use " + what + " in annotation scope within class scope", e.start(), e.end());
        }
    }

    void defaults(Parameters parameters) {
        for (Parameter p : parameters.positionalOnly()) visitOptional(p.defaultValue());
        for (Parameter p : parameters.positional()) visitOptional(p.defaultValue());
        for (Parameter p : parameters.keywordOnly()) visitOptional(p.defaultValue());
    }

    void parameters(Parameters parameters) {
        parameters.positionalOnly().forEach(this::parameter);
        parameters.positional().forEach(this::parameter);
        parameters.keywordOnly().forEach(this::parameter);
        if (parameters.varArgs() != null) parameter(parameters.varArgs());
        if (parameters.keywordArgs() != null) parameter(parameters.keywordArgs());
    }

    private void parameter(Parameter p) {
        define(p.name(), Block.PARAMETER, p.start(), p.end());
    }

    private void comprehension(Expr e, String name, List<Comprehension> clauses, @Nullable Expr value, Expr element) {
        refuseInClassTypeScope("comprehension", e);
        boolean generator = e instanceof Expr.GeneratorExp;
        Comprehension first = clauses.getFirst();
        block.inIterable++;
        visit(first.iterable());
        block.inIterable--;
        enter(generator ? Scope.Kind.GENERATOR : Scope.Kind.COMPREHENSION, name, e, Block.Role.BODY);
        block.awaits = first.async();
        iterationTarget(first.target());
        visitAll(first.conditions());
        for (Comprehension clause : clauses.subList(1, clauses.size())) {
            iterationTarget(clause.target());
            block.inIterable++;
            visit(clause.iterable());
            block.inIterable--;
            visitAll(clause.conditions());
            block.awaits |= clause.async();
        }
        visitOptional(value);
        visit(element);
        delicate |= block.awaits;
        boolean awaits = block.awaits && !generator;
        leave();
        block.awaits |= awaits;
    }

    private void iterationTarget(Expr target) {
        block.inTarget = true;
        target(target);
        block.inTarget = false;
    }

    void targets(List<Expr> targets) {
        for (int i = 0; i < targets.size(); i++) target(targets.get(i));
    }

    /** Walks an expression that is assigned to or deleted. */
    void target(Expr target) {
        switch (target) {
            case Expr.Name name -> define(name, Block.LOCAL);
            case Expr.Tuple tuple -> tuple.elements().forEach(this::target);
            case Expr.ListExpr list -> list.elements().forEach(this::target);
            case Expr.Starred starred -> {
                delicate = true;
                target(starred.value());
            }
            default -> visit(target);
        }
    }
}
