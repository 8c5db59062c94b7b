package dev.adder.engine.lower;

import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.syntax.Expr;
import java.util.List;
import java.util.Set;

/** Where a program lets go of things; only a guess, by what the code looks like, at when it pays to look. */
final class Leaving {
    private static final Set<String> CONSUMERS =
            Set.of("next", "any", "all", "list", "tuple", "set", "frozenset", "dict",
                    "sorted", "sum", "min", "max");
    private static final Set<String> REMOVERS =
            Set.of("clear", "pop", "popitem", "popleft", "remove", "discard", "close", "cancel");

    private Leaving() {}

    /** Whether the expression is a call of a method that takes something out of a container. */
    static boolean drops(Expr e) {
        return e instanceof Expr.Call c && c.function() instanceof Expr.Attribute a && REMOVERS.contains(a.name());
    }

    /** Whether the call uses up an iterator that is made for it alone. */
    static boolean usesUp(Expr.Call c) {
        boolean consumer = switch (c.function()) {
            case Expr.Name n -> CONSUMERS.contains(n.id());
            case Expr.Attribute a -> a.name().equals("join");
            default -> false;
        };
        if (!consumer || c.arguments().isEmpty()) return false;
        return isMade(c.arguments().getFirst());
    }

    /** Whether the comparison looks into an iterator that is made for it alone. */
    static boolean usesUp(Expr.Compare c) {
        return c.comparators().getLast() instanceof Expr.Call
                && (c.ops().getLast() == CompareOperator.IN || c.ops().getLast() == CompareOperator.NOT_IN);
    }

    /** Whether the first iterable of a comprehension is made by a call from what other calls give. */
    static boolean usesUp(List<Expr.Comprehension> clauses) {
        return clauses.getFirst().iterable() instanceof Expr.Call c && c.arguments().stream().anyMatch(Leaving::isMade);
    }

    private static boolean isMade(Expr e) {
        return e instanceof Expr.Call || e instanceof Expr.GeneratorExp;
    }
}
