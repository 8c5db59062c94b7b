package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scope while its names are being collected: CPython's symbol table entry. Becomes a {@link Scope}. */
final class Block {
    static final int GLOBAL = 1;
    static final int LOCAL = 2;
    static final int PARAMETER = 4;
    static final int NONLOCAL = 8;
    static final int USE = 16;
    static final int IMPORT = 32;
    static final int ANNOTATED = 64;
    static final int TYPE_PARAMETER = 128;
    static final int ITERATION = 256;
    /** Written by {@code +=}. */
    static final int GROWS = 512;
    static final int BOUND = LOCAL | PARAMETER | IMPORT | TYPE_PARAMETER;

    /**
     * A name that the block mentions: how, and once that is traced, in which block's frame it lives, if in one, and at
     * last what it means.
     */
    static final class Symbol {
        int flags;
        @Nullable Block owner;
        @Nullable Binding binding;

        Binding binding() {
            if (binding == null) throw new IllegalStateException("a name without a meaning");
            return binding;
        }
    }

    /** Which of the scopes of its node a block becomes. */
    enum Role { BODY, TYPE_PARAMETERS, DEFAULT, NONE }

    /** A name owned by one block, as inner frames capture it. Records get their methods only when they are called. */
    record Variable(Block owner, String name) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Variable other && owner == other.owner && name.equals(other.name);
        }

        @Override
        public int hashCode() {
            return 31 * owner.hashCode() + name.hashCode();
        }
    }

    /** A call and the block it stands in. */
    record Called(Expr.Call call, Block block) {}

    /** A global or nonlocal statement, or a walrus in a comprehension, and the names it declared. */
    record Directive(String name, int start, int end) {}

    final Scope.Kind kind;
    final String name;
    final @Nullable Block parent;
    final @Nullable SyntaxNode node;
    final Role role;
    final @Nullable String privateClass;
    final Map<String, Symbol> symbols = new LinkedHashMap<>();
    final List<Block> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    private Set<String> captured = Set.of();
    private Set<Variable> free = Set.of();
    private Map<Variable, Integer> slots = Map.of();
    private @Nullable Scope scope;
    boolean yields;
    boolean awaits;
    /** Whether an assignment of its own is annotated. */
    boolean annotates;
    boolean seesClass;
    /** Annotations that are never evaluated, because of {@code from __future__ import annotations}. */
    boolean annotation;
    boolean inTarget;
    int inIterable;
    /** What kind of type scope this is, in the words of CPython's errors. */
    String typeScope = "";

    Block(Scope.Kind kind, String name, @Nullable Block parent, @Nullable SyntaxNode node, Role role,
            @Nullable String privateClass) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.node = node;
        this.role = role;
        this.privateClass = privateClass;
    }

    /** The symbol of a name, which may be new. */
    Symbol symbol(String symbolName) {
        Symbol symbol = symbols.get(symbolName);
        if (symbol == null) {
            symbol = new Symbol();
            symbols.put(symbolName, symbol);
        }
        return symbol;
    }

    int flags(String symbolName) {
        Symbol symbol = symbols.get(symbolName);
        return symbol == null ? 0 : symbol.flags;
    }

    /** Notes that an inner frame needs a name of this block. */
    void captured(String symbolName) {
        if (captured.isEmpty()) captured = new HashSet<>();
        captured.add(symbolName);
    }

    boolean isCaptured(String symbolName) {
        return captured.contains(symbolName);
    }

    /** Notes that this frame, or one inside, needs a variable of a frame around. */
    void needs(Variable variable) {
        if (free.isEmpty()) free = new LinkedHashSet<>();
        free.add(variable);
    }

    /** The variables of frames around that this frame hands on or uses. */
    Set<Variable> free() {
        return free;
    }

    void slot(Variable variable, int slot) {
        if (slots.isEmpty()) slots = new HashMap<>();
        slots.put(variable, slot);
    }

    /** Where a variable lives in this frame. */
    int slot(Variable variable) {
        Integer slot = slots.get(variable);
        if (slot == null) throw new IllegalStateException("no slot for " + variable.name);
        return slot;
    }

    /** What the block has become; null for what is never evaluated. */
    @Nullable
    Scope made() {
        return scope;
    }

    /** What the block has become. */
    Scope scope() {
        if (scope == null) throw new IllegalStateException(name);
        return scope;
    }

    void become(Scope made) {
        scope = made;
    }

    boolean has(String symbolName, int flag) {
        return (flags(symbolName) & flag) != 0;
    }

    boolean comprehension() {
        return kind == Scope.Kind.COMPREHENSION || kind == Scope.Kind.GENERATOR;
    }

    /** Whether names bound here are variables that inner functions see. */
    boolean functionLike() {
        return kind != Scope.Kind.MODULE && kind != Scope.Kind.CLASS;
    }

    /** The block whose frame holds this one's names. */
    Block frame() {
        Block block = this;
        while (block.kind == Scope.Kind.COMPREHENSION && block.parent != null) block = block.parent;
        return block;
    }
}
