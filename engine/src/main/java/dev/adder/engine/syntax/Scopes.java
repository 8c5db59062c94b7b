package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what every name of a program means, by Python 3.12's rules: see {@link ScopeTable} for how to use the answer.
 * Symbols are collected as in CPython's symbol table, whose errors are thrown; then each is traced to the scope that
 * owns it; then frames are laid out.
 */
public final class Scopes {
    private static final String CLASS_CELL = "__class__";
    private static final String CLASS_DICT = "__classdict__";
    /** How long all qualified names of a program may be together, which can be the square of its length. */
    private static final long MOST_NAMED = 1 << 20;
    private static final long NAMED_BY_CHAR = 8;

    private final SymbolCollector symbols;
    private final Map<Object, Scope> byNode = new IdentityHashMap<>(4);
    private final Map<Object, Scope> byTypeParameters = new IdentityHashMap<>(0);
    private final Map<Object, Scope> byDefault = new IdentityHashMap<>(0);

    private final List<String> globals = new ArrayList<>();
    /** Where in {@link #globals} names are that the module itself does not mention. */
    private final Map<String, Integer> further = new HashMap<>(0);
    private final List<String> unbound = new ArrayList<>();
    /** How long the qualified names may still be that are made. */
    private long qualified;

    private Scopes(SymbolCollector symbols) {
        this.symbols = symbols;
        this.qualified = MOST_NAMED + NAMED_BY_CHAR * symbols.source.text().length();
    }

    /**
     * The scopes of a program.
     *
     * @throws SyntaxErrorException if CPython's symbol table would reject the program
     */
    public static ScopeTable analyse(Module module) {
        return analyse(module, Patience.endless());
    }

    /** The same for one who may not have the time for it. */
    static ScopeTable analyse(Module module, Patience patience) {
        return new Scopes(SymbolCollector.collect(module, patience)).table();
    }

    /** The scopes of an expression on its own, as given to {@code eval}. */
    static ScopeTable analyse(Source source, Expr expression, Patience patience) {
        return new Scopes(SymbolCollector.collect(source, expression, patience)).table();
    }

    private ScopeTable table() {
        trace(symbols.module);
        layOut(symbols.module);
        return new ScopeTable(symbols, byNode, byTypeParameters, byDefault, globals, unbound);
    }

    /** Finds the owner of every name, and which owners and frames must pass cells for it. */
    private void trace(Block block) {
        if (block.annotation) return;
        symbols.patience.step();
        for (Map.Entry<String, Block.Symbol> entry : block.symbols.entrySet()) {
            String name = entry.getKey();
            Block.Symbol symbol = entry.getValue();
            boolean nonlocal = (symbol.flags & Block.NONLOCAL) != 0;
            if (nonlocal && (symbol.flags & Block.GLOBAL) != 0) {
                throw directiveError(block, name, "name '" + name + "' is nonlocal and global");
            }
            Block owner = owner(block, name, symbol.flags);
            symbol.owner = owner;
            if (owner == null && nonlocal) refuse(block, name);
            if (owner != null) capture(block, owner, name);
        }
        for (Block child : block.children) trace(child);
    }

    private void refuse(Block block, String name) {
        throw directiveError(block, name, block.kind == Scope.Kind.MODULE
                ? "nonlocal declaration not allowed at module level" : "no binding for nonlocal '" + name + "' found");
    }

    private SyntaxErrorException directiveError(Block block, String name, String message) {
        for (Block.Directive directive : block.directives) {
            if (directive.name().equals(name)) return symbols.error(message, directive.start(), directive.end());
        }
        return symbols.error(message, 0, 0);
    }

    private static void capture(Block block, Block owner, String name) {
        Block home = owner.frame();
        Block frame = block.frame();
        if (frame == home) return;
        owner.captured(name);
        Block.Variable variable = new Block.Variable(owner, name);
        while (frame != home && frame.parent != null) {
            frame.needs(variable);
            frame = frame.parent.frame();
        }
    }

    /** The block in whose frame the name lives; null if it is a global or in a class namespace. */
    private @Nullable Block owner(Block block, String name, int flags) {
        if ((flags & Block.GLOBAL) != 0) return null;
        if ((flags & Block.NONLOCAL) == 0) {
            if ((flags & Block.BOUND) != 0) return block.functionLike() ? block : null;
            if (block.seesClass && boundInClass(block, name)) return null;
        }
        for (Block around = block.parent; around != null; around = around.parent) {
            if (around.kind == Scope.Kind.CLASS && (name.equals(CLASS_CELL) || name.equals(CLASS_DICT))) return around;
            if (!around.functionLike()) continue;
            int found = around.flags(name);
            if ((found & Block.GLOBAL) != 0) return null;
            if ((found & Block.NONLOCAL) == 0 && (found & Block.BOUND) != 0) {
                if ((flags & Block.NONLOCAL) != 0 && (found & Block.TYPE_PARAMETER) != 0) {
                    throw directiveError(block, name,
                            "nonlocal binding not allowed for type parameter '" + name + "'");
                }
                return around;
            }
        }
        return null;
    }

    private static boolean boundInClass(Block block, String name) {
        Block around = block.parent;
        while (around != null && around.kind != Scope.Kind.CLASS) around = around.parent;
        return around != null && around.has(name, Block.BOUND | Block.GLOBAL) && !around.has(name, Block.NONLOCAL);
    }

    /** Makes the scopes of a frame: its own slots, those of comprehensions in it, those captured; then inner frames. */
    private void layOut(Block frame) {
        if (frame.annotation) return;
        symbols.patience.step();
        Scope scope = create(frame);
        for (Block.Variable variable : frame.free()) {
            if (frame.parent == null) continue;
            int from = frame.parent.frame().slot(variable);
            frame.slot(variable, scope.capture(variable.name(), from).slot());
        }
        bindAll(frame, frame);
        layOutChildren(frame);
    }

    private void layOutChildren(Block block) {
        for (Block child : block.children) {
            if (child.kind == Scope.Kind.COMPREHENSION) layOutChildren(child);
            else
                layOut(child);
        }
    }

    /** Makes the scope of a block with the slots it owns, and those of comprehensions directly in it. */
    private Scope create(Block block) {
        Scope parent = block.parent == null ? null : block.parent.scope();
        Scope.Traits traits = new Scope.Traits(block.yields, block.awaits, block.annotates,
                block.kind == Scope.Kind.CLASS && block.isCaptured(CLASS_CELL),
                block.kind == Scope.Kind.CLASS && block.isCaptured(CLASS_DICT), block.seesClass);
        Scope scope = new Scope(block.kind, block.name, qualifiedName(block), parent, block.privateClass, traits,
                block.symbols);
        block.become(scope);
        if (block.node != null) {
            switch (block.role) {
                case BODY -> byNode.put(block.node, scope);
                case TYPE_PARAMETERS -> byTypeParameters.put(block.node, scope);
                case DEFAULT -> byDefault.put(block.node, scope);
                case NONE -> {}
            }
        }
        if (block.kind == Scope.Kind.GENERATOR) scope.own(".0", Binding.Kind.LOCAL, true);
        if (block.kind == Scope.Kind.CLASS) {
            for (String name : List.of(CLASS_CELL, CLASS_DICT)) {
                if (block.isCaptured(name)) ownSlot(block, scope, name, false);
            }
        }
        if (block.functionLike()) {
            block.symbols.forEach((name, symbol) -> {
                int flags = symbol.flags;
                if ((flags & (Block.GLOBAL | Block.NONLOCAL)) == 0 && (flags & Block.BOUND) != 0) {
                    ownSlot(block, scope, name, (flags & Block.PARAMETER) != 0);
                }
            });
        }
        for (Block child : block.children) {
            if (child.kind == Scope.Kind.COMPREHENSION) create(child);
        }
        return scope;
    }

    private void ownSlot(Block block, Scope scope, String name, boolean parameter) {
        Binding.Kind kind = block.isCaptured(name) ? Binding.Kind.CELL : Binding.Kind.LOCAL;
        Binding binding = scope.own(name, kind, parameter);
        block.frame().slot(new Block.Variable(block, name), binding.slot());
    }

    private void bindAll(Block block, Block frame) {
        Scope scope = block.scope();
        block.symbols.forEach((name, symbol) -> scope.name(symbol, binding(block, name, symbol)));
        for (Block child : block.children) {
            if (child.kind == Scope.Kind.COMPREHENSION) bindAll(child, frame);
        }
    }

    private Binding binding(Block block, String name, Block.Symbol symbol) {
        int flags = symbol.flags;
        boolean assigned = (flags & Block.BOUND) != 0;
        int number = assigned ? block.scope().bound() : -1;
        boolean parameter = (flags & Block.PARAMETER) != 0;
        if ((flags & Block.GLOBAL) != 0)
            return lookedUp(block, name, Binding.Kind.GLOBAL_EXPLICIT, number);
        Block owner = symbol.owner;
        if (owner == null) {
            Binding.Kind kind = assigned && block.kind == Scope.Kind.CLASS ? Binding.Kind.NAMESPACE
                    : Binding.Kind.GLOBAL_IMPLICIT;
            return lookedUp(block, name, kind, number);
        }
        int slot = block.frame().slot(new Block.Variable(owner, name));
        Binding.Kind kind = owner.frame() != block.frame() ? Binding.Kind.FREE
                : owner.isCaptured(name) ? Binding.Kind.CELL : Binding.Kind.LOCAL;
        return new Binding(name, kind, slot, assigned, parameter, number, owner.has(name, Block.GROWS));
    }

    /** A name that is looked for among the globals, at once or at last. */
    private Binding lookedUp(Block block, String name, Binding.Kind kind, int number) {
        Block.Symbol inModule = block == symbols.module ? null : symbols.module.symbols.get(name);
        boolean bound = inModule == null ? block == symbols.module && number >= 0 : inModule.binding().assigned();
        if (!bound && kind != Binding.Kind.NAMESPACE) unbound.add(name);
        int place = inModule == null ? place(block, name) : inModule.binding().slot();
        return new Binding(name, kind, place, number >= 0, false, number, false);
    }

    private int place(Block block, String name) {
        Integer known = block == symbols.module ? null : further.putIfAbsent(name, globals.size());
        if (known != null) return known;
        globals.add(name);
        return globals.size() - 1;
    }

    private String qualifiedName(Block block) {
        if (block.kind == Scope.Kind.MODULE || block.parent == null) return block.name;
        Block around = block.parent.frame();
        while (around.kind == Scope.Kind.TYPE_PARAMETERS && around.parent != null) around = around.parent.frame();
        if (around.kind == Scope.Kind.MODULE) return block.name;
        boolean named = block.kind == Scope.Kind.FUNCTION || block.kind == Scope.Kind.CLASS;
        String mangled = Scope.mangle(around.privateClass, block.name);
        if (named && around.has(mangled, Block.GLOBAL)) return block.name;
        String base = around.scope().qualifiedName();
        qualified -= base.length() + block.name.length();
        if (qualified < 0) throw symbols.tooComplex();
        boolean locals = around.kind == Scope.Kind.FUNCTION || around.kind == Scope.Kind.LAMBDA;
        return (locals ? base + ".<locals>." : base + ".") + block.name;
    }
}
