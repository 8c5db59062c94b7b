package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Comprehension;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects which names each scope of a program mentions and how, in the order of CPython's symbol table, and finds the
 * errors that it finds on the way. Expressions are walked with a work list, so that their height does not matter.
 */
final class SymbolCollector {
    final Source source;
    final Map<Object, Block> blocks = new IdentityHashMap<>();
    final Map<Object, Block> typeBlocks = new IdentityHashMap<>();
    final Map<Object, Block> defaultBlocks = new IdentityHashMap<>();
    final Block module;
    final boolean futureAnnotations;
    private final List<Object> work = new ArrayList<>();
    private Block block;

    private SymbolCollector(Source source, boolean futureAnnotations) {
        this.source = source;
        this.futureAnnotations = futureAnnotations;
        this.module = new Block(Scope.Kind.MODULE, "<module>", null, null, null);
        this.block = module;
    }

    static SymbolCollector collect(Module program) {
        SymbolCollector collector = new SymbolCollector(program.source(),
                FutureImports.annotations(program.body()));
        new SymbolStatements(collector).visit(program.body());
        return collector;
    }

    static SymbolCollector collect(Source source, Expr expression) {
        SymbolCollector collector = new SymbolCollector(source, false);
        collector.visit(expression);
        return collector;
    }

    Block block() {
        return block;
    }

    Block enter(Scope.Kind kind, String name, Object node, Map<Object, Block> register) {
        return enter(kind, name, node, register, block.privateClass);
    }

    Block enter(Scope.Kind kind, String name, Object node, Map<Object, Block> register,
            @Nullable String privateClass) {
        Block inner = new Block(kind, name, block, node, privateClass);
        inner.inIterable = block.inIterable;
        block.children.add(inner);
        register.put(node, inner);
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

    private void define(Block in, String written, int flag, int start, int end) {
        String name = Scope.mangle(block.privateClass, written);
        int before = in.flags(name);
        int flags = before;
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
        if (flags != before) in.symbols.put(name, flags);
        if ((flag & Block.GLOBAL) != 0 && in != module) module.symbols.merge(name, Block.GLOBAL, (a, b) -> a | b);
    }

    SyntaxErrorException error(String message, int start, int end) {
        return Positions.compiled(source, message, start, end);
    }

    void visitAll(List<? extends Expr> list) {
        for (Expr expr : list) visit(expr);
    }

    void visitOptional(@Nullable Expr expr) {
        if (expr != null) visit(expr);
    }

    /** Walks an expression that is read. */
    void visit(Expr root) {
        if (root instanceof Expr.Name name) {
            load(name);
            return;
        }
        int base = work.size();
        work.add(root);
        while (work.size() > base) {
            switch (work.removeLast()) {
                case Expr expr -> expand(expr);
                case Runnable action -> action.run();
                default -> throw new IllegalStateException();
            }
        }
    }

    /** Puts off work so that it is done in the order given. */
    private void push(@Nullable Object... items) {
        for (int i = items.length - 1; i >= 0; i--) {
            switch (items[i]) {
                case null -> {}
                case List<?> list -> {
                    for (int k = list.size() - 1; k >= 0; k--) {
                        Object item = list.get(k);
                        if (item != null) work.add(item);
                    }
                }
                case Object item -> work.add(item);
            }
        }
    }

    private void expand(Expr root) {
        switch (root) {
            case Expr.Name name -> load(name);
            case Expr.Constant _ -> {}
            case Expr.Attribute e -> push(e.value());
            case Expr.Call e -> {
                List<Expr.Keyword> keywords = e.keywords();
                for (int i = keywords.size() - 1; i >= 0; i--) work.add(keywords.get(i).value());
                push(e.function(), e.arguments());
            }
            case Expr.BinOp e -> push(e.left(), e.right());
            case Expr.UnaryOp e -> push(e.operand());
            case Expr.BoolOp e -> push(e.values());
            case Expr.Compare e -> push(e.left(), e.comparators());
            case Expr.Subscript e -> push(e.value(), e.index());
            case Expr.IfExp e -> push(e.test(), e.body(), e.orElse());
            case Expr.Dict e -> push(e.keys(), e.values());
            case Expr.Set e -> push(e.elements());
            case Expr.ListExpr e -> push(e.elements());
            case Expr.Tuple e -> push(e.elements());
            case Expr.Slice e -> push(e.lower(), e.upper(), e.step());
            case Expr.Starred e -> push(e.value());
            case Expr.JoinedStr e -> push(e.values());
            case Expr.FormattedValue e -> push(e.value(), e.spec());
            case Expr.NamedExpr e -> named(e);
            case Expr.Lambda e -> lambda(e);
            case Expr.Await e -> {
                refuseInTypeScope("await expression", e);
                push(e.value(), (Runnable) () -> block.awaits = true);
            }
            case Expr.Yield e -> yields(e, e.value());
            case Expr.YieldFrom e -> yields(e, e.value());
            case Expr.ListComp e -> comprehension(e, "<listcomp>", e.generators(), null, e.element());
            case Expr.SetComp e -> comprehension(e, "<setcomp>", e.generators(), null, e.element());
            case Expr.DictComp e -> comprehension(e, "<dictcomp>", e.generators(), e.value(), e.key());
            case Expr.GeneratorExp e -> comprehension(e, "<genexpr>", e.generators(), null, e.element());
        }
    }

    private void load(Expr.Name name) {
        use(name.id(), name.start(), name.end());
        if (name.id().equals("super") && block.functionLike()) use("__class__", name.start(), name.end());
    }

    private void yields(Expr e, @Nullable Expr value) {
        refuseInTypeScope("yield expression", e);
        push(value, (Runnable) () -> {
            block.yields = true;
            if (block.comprehension()) {
                throw error("'yield' inside " + switch (block.name) {
                    case "<listcomp>" -> "list comprehension";
                    case "<setcomp>" -> "set comprehension";
                    case "<dictcomp>" -> "dict comprehension";
                    default -> "generator expression";
                }, e.start(), e.end());
            }
        });
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
        push(e.value(), (Runnable) () -> target(e.target()));
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
        enter(Scope.Kind.LAMBDA, "<lambda>", e, blocks);
        parameters(e.parameters());
        push(e.body(), (Runnable) this::leave);
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
        List<Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        if (parameters.varArgs() != null) all.add(parameters.varArgs());
        if (parameters.keywordArgs() != null) all.add(parameters.keywordArgs());
        for (Parameter p : all) define(p.name(), Block.PARAMETER, p.start(), p.end());
    }

    private void comprehension(Expr e, String name, List<Comprehension> clauses, @Nullable Expr value, Expr element) {
        refuseInClassTypeScope("comprehension", e);
        Comprehension first = clauses.getFirst();
        block.inIterable++;
        boolean generator = e instanceof Expr.GeneratorExp;
        Runnable start = () -> {
            block.inIterable--;
            enter(generator ? Scope.Kind.GENERATOR : Scope.Kind.COMPREHENSION, name, e, blocks);
            block.awaits = first.async();
            iterationTarget(first.target());
        };
        List<Object> items = new ArrayList<>();
        items.add(first.iterable());
        items.add(start);
        items.addAll(first.conditions());
        for (Comprehension clause : clauses.subList(1, clauses.size())) {
            items.add((Runnable) () -> {
                iterationTarget(clause.target());
                block.inIterable++;
            });
            items.add(clause.iterable());
            items.add((Runnable) () -> block.inIterable--);
            items.addAll(clause.conditions());
            items.add((Runnable) () -> block.awaits |= clause.async());
        }
        if (value != null) items.add(value);
        items.add(element);
        items.add((Runnable) () -> {
            boolean awaits = block.awaits && !generator;
            leave();
            block.awaits |= awaits;
        });
        push(items);
    }

    private void iterationTarget(Expr target) {
        block.inTarget = true;
        target(target);
        block.inTarget = false;
    }

    /** Walks an expression that is assigned to or deleted. */
    void target(Expr target) {
        switch (target) {
            case Expr.Name name -> define(name.id(), Block.LOCAL, name.start(), name.end());
            case Expr.Tuple tuple -> tuple.elements().forEach(this::target);
            case Expr.ListExpr list -> list.elements().forEach(this::target);
            case Expr.Starred starred -> target(starred.value());
            default -> visit(target);
        }
    }
}
