package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link SemanticErrors} that checks patterns: what they bind, and whether later ones can be reached. */
final class SemanticPatterns {
    private final SemanticExpressions expressions;

    SemanticPatterns(SemanticExpressions expressions) {
        this.expressions = expressions;
    }

    /** Checks the pattern of a case; whether it may match anything. */
    void check(Pattern pattern, boolean mayMatchAll) {
        check(pattern, mayMatchAll, new LinkedHashSet<>());
    }

    private void check(Pattern pattern, boolean mayMatchAll, Set<String> bound) {
        switch (pattern) {
            case Pattern.MatchValue p -> {
                if (!isValue(p.value())) {
                    throw expressions.error("patterns may only match literals and attribute lookups", p);
                }
                expressions.visit(p.value());
            }
            case Pattern.MatchSingleton _ -> {}
            case Pattern.MatchSequence p -> sequence(p, bound);
            case Pattern.MatchMapping p -> mapping(p, bound);
            case Pattern.MatchClass p -> ofClass(p, bound);
            case Pattern.MatchStar p -> bind(p.name(), p, bound);
            case Pattern.MatchAs p -> capture(p, mayMatchAll, bound);
            case Pattern.MatchOr p -> alternatives(p, mayMatchAll, bound);
        }
    }

    private static boolean isValue(Expr value) {
        return switch (value) {
            case Expr.Constant _,Expr.Attribute _,Expr.UnaryOp _,Expr.BinOp _ -> true;
            default -> false;
        };
    }

    private void bind(@Nullable String name, Pattern at, Set<String> bound) {
        if (name == null) return;
        expressions.checkName(name, at);
        if (!bound.add(name)) throw expressions.error("multiple assignments to name '" + name + "' in pattern", at);
    }

    private void capture(Pattern.MatchAs p, boolean mayMatchAll, Set<String> bound) {
        if (p.pattern() == null) {
            if (!mayMatchAll) {
                throw expressions.error(p.name() == null ? "wildcard makes remaining patterns unreachable"
                        : "name capture '" + p.name() + "' makes remaining patterns unreachable", p);
            }
        } else {
            check(p.pattern(), mayMatchAll, bound);
        }
        bind(p.name(), p, bound);
    }

    private void sequence(Pattern.MatchSequence p, Set<String> bound) {
        if (p.patterns().stream().filter(Pattern.MatchStar.class::isInstance).count() > 1) {
            throw expressions.error("multiple starred names in sequence pattern", p);
        }
        for (Pattern inner : p.patterns()) check(inner, true, bound);
    }

    private void mapping(Pattern.MatchMapping p, Set<String> bound) {
        Set<Object> seen = new HashSet<>();
        for (Expr key : p.keys()) {
            if (!isValue(key)) {
                throw expressions.error("mapping pattern keys may only match literals and attribute lookups", p);
            }
            Object value = PatternKeys.value(key);
            if (value != null && !seen.add(value)) {
                throw expressions.error("mapping pattern checks duplicate key (" + PatternKeys.text(key) + ")", p);
            }
            expressions.visit(key);
        }
        for (Pattern inner : p.patterns()) check(inner, true, bound);
        bind(p.rest(), p, bound);
    }

    private void ofClass(Pattern.MatchClass p, Set<String> bound) {
        List<String> names = p.keywordNames();
        for (int i = 0; i < names.size(); i++) {
            expressions.checkName(names.get(i), p.keywordPatterns().get(i));
            int again = names.subList(i + 1, names.size()).indexOf(names.get(i));
            if (again >= 0) {
                throw expressions.error("attribute name repeated in class pattern: " + names.get(i),
                        p.keywordPatterns().get(i + 1 + again));
            }
        }
        expressions.visit(p.cls());
        for (Pattern inner : p.patterns()) check(inner, true, bound);
        for (Pattern inner : p.keywordPatterns()) check(inner, true, bound);
    }

    private void alternatives(Pattern.MatchOr p, boolean mayMatchAll, Set<String> bound) {
        Set<String> names = null;
        for (Pattern alternative : p.patterns()) {
            Set<String> own = new LinkedHashSet<>();
            check(alternative, mayMatchAll && alternative == p.patterns().getLast(), own);
            if (names == null) names = own;
            else if (!names.equals(own)) throw expressions.error("alternative patterns bind different names", p);
        }
        for (String name : names == null ? List.<String>of() : new ArrayList<>(names)) bind(name, p, bound);
    }
}
