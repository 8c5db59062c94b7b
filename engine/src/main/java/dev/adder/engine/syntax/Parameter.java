package dev.adder.engine.syntax;

import org.jspecify.annotations.Nullable;

/** One parameter of a function, with its annotation and default where written. */
public record Parameter(String name, @Nullable Expr annotation, @Nullable Expr defaultValue, int start, int end)
        implements SyntaxNode {}
