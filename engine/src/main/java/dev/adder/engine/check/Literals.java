package dev.adder.engine.check;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables that are given one value and no other, which the text shows: a constant, a dict or a list. */
final class Literals {
    private final Pass pass;
    private Map<Binding, Expr> values = Map.of();

    Literals(Pass pass) {
        this.pass = pass;
    }

    static boolean shows(@Nullable Expr e) {
        return e instanceof Expr.Dict || e instanceof Expr.ListExpr || e instanceof Expr.Constant;
    }

    /** What the variable is known to hold; null when nothing is. */
    @Nullable
    Expr of(Expr.Name name) {
        if (values.isEmpty() || pass.facts.dynamic || pass.facts.star) return null;
        Frame frame = pass.frame;
        while (frame.outer != null && frame.scope.kind() == Scope.Kind.COMPREHENSION) {
            frame = frame.outer;
        }
        String stored = frame.scope.mangle(name.id());
        if (pass.facts.shared.contains(stored)) return null;
        Binding binding = frame.scope.find(stored);
        return binding == null ? null : values.get(binding);
    }

    @Nullable
    Expr of(@Nullable Binding binding) {
        return binding == null ? null : values.get(binding);
    }

    /** The variable gets its first value, or the same one again. */
    void put(Binding binding, Expr value) {
        if (values.isEmpty()) values = new IdentityHashMap<>(4);
        values.put(binding, value);
    }

    /** The variable gets another value. */
    void forget(@Nullable Binding binding) {
        if (binding != null && !values.isEmpty()) values.remove(binding);
    }
}
