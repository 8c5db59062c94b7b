package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a loop adds to its variables: to numbers, and to containers. A variable that nothing else looks at,
 * and that has room for what is added, makes another round of the loop find what the last one found.
 */
final class Growth {
    private static final Set<String> METHODS = Set.of("append", "add", "extend", "insert");

    private record Step(Frame frame, Expr.Name name, Stmt.@Nullable AugAssign sum, Type key, Type value) {}

    private final Pass pass;
    private final List<Step> steps = new ArrayList<>(0);

    Growth(Pass pass) {
        this.pass = pass;
    }

    /** Whether it is a method that only adds to a list or set of the program. */
    static boolean grows(Type method) {
        return method instanceof Type.Known k && k.what() instanceof Members.Bound b
                && (b.self() instanceof Type.ListOf || b.self() instanceof Type.SetOf)
                && METHODS.contains(b.function().declaration.name());
    }

    /** Whether it is a container to which keys may be added. */
    static boolean isOpen(Type type) {
        return type instanceof Type.ListOf || type instanceof Type.DictOf d && Keys.names(d) == null;
    }

    /** A container gets a value. */
    void contains(Expr.Name name, Type key, Type value) {
        steps.add(new Step(pass.frame, name, null, key, value));
    }

    /** A variable is the target of a statement such as {@code +=}. */
    void adds(Expr.Name name, Stmt.AugAssign sum, Type value) {
        steps.add(new Step(pass.frame, name, sum, Type.NEVER, value));
    }

    int size() {
        return steps.size();
    }

    /** Whether all steps since one would leave those variables as they are now. */
    boolean isSettled(int from, long variables) {
        for (int i = from; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.frame != pass.frame) continue;
            int variable = pass.frame.find(pass.frame.scope.mangle(step.name.id()));
            if (variable < 0 || (Frame.bit(variable) & variables) == 0) continue;
            Type now = pass.frame.now(variable);
            if (now == null || !hasRoom(now, step)) return false;
        }
        return true;
    }

    private boolean hasRoom(Type now, Step step) {
        Type after = step.sum != null ? pass.expressions.augmented(step.sum, now, step.value)
                : now instanceof Type.DictOf d && Keys.names(d) != null ? null
                        : Binds.grown(now, step.key, step.value);
        return after != null && Types.same(Joins.both(now, after), now);
    }
}
