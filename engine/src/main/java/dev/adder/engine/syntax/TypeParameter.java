package dev.adder.engine.syntax;

import org.jspecify.annotations.Nullable;

/** A type parameter of PEP 695: {@code T: bound = default}, {@code *Ts} or {@code **P}. */
public record TypeParameter(Kind kind, String name, @Nullable Expr bound, @Nullable Expr defaultValue, int start,
        int end) implements SyntaxNode {
    public enum Kind { TYPE_VAR, TYPE_VAR_TUPLE, PARAM_SPEC }
}
