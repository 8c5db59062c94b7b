package dev.adder.engine.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case}, named and shaped as in CPython's {@code ast} module. */
public sealed interface Pattern extends SyntaxNode {
    /** A literal, signed or complex number, or dotted name, compared with {@code ==}. */
    record MatchValue(Expr value, int start, int end) implements Pattern {}

    /** {@code None}, {@code True} or {@code False}, compared with {@code is}. */
    record MatchSingleton(Literal.Named value, int start, int end) implements Pattern {}

    record MatchSequence(List<Pattern> patterns, int start, int end) implements Pattern {}

    /** {@code {key: pattern, **rest}}. */
    record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, int start, int end)
            implements Pattern {}

    record MatchClass(Expr cls, List<Pattern> patterns, List<String> keywordNames, List<Pattern> keywordPatterns,
            int start, int end) implements Pattern {}

    /** {@code *name} in a sequence; a null name is {@code *_}. */
    record MatchStar(@Nullable String name, int start, int end) implements Pattern {}

    /** {@code pattern as name}; both null is the wildcard {@code _}; a null pattern is a plain capture. */
    record MatchAs(@Nullable Pattern pattern, @Nullable String name, int start, int end) implements Pattern {}

    record MatchOr(List<Pattern> patterns, int start, int end) implements Pattern {}
}
