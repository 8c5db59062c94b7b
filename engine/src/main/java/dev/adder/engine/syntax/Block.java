package dev.adder.engine.syntax;

import java.util.ArrayList;
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

    /** A name owned by one block, as inner frames capture it. */
    record Variable(Block owner, String name) {}

    /** A global or nonlocal statement, or a walrus in a comprehension, and the names it declared. */
    record Directive(String name, int start, int end) {}

    final Scope.Kind kind;
    final String name;
    final @Nullable Block parent;
    final @Nullable Object node;
    final @Nullable String privateClass;
    final Map<String, Integer> symbols = new LinkedHashMap<>();
    final List<Block> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    final Set<String> captured = new LinkedHashSet<>();
    final Set<Variable> free = new LinkedHashSet<>();
    boolean yields;
    boolean awaits;
    boolean seesClass;
    /** Annotations that are never evaluated, because of {@code from __future__ import annotations}. */
    boolean annotation;
    boolean inTarget;
    int inIterable;
    /** What kind of type scope this is, in the words of CPython's errors. */
    String typeScope = "";

    Block(Scope.Kind kind, String name, @Nullable Block parent, @Nullable Object node, @Nullable String privateClass) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.node = node;
        this.privateClass = privateClass;
    }

    int flags(String symbol) {
        return symbols.getOrDefault(symbol, 0);
    }

    boolean has(String symbol, int flag) {
        return (flags(symbol) & flag) != 0;
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
