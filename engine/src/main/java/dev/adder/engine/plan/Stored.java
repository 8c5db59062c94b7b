package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a variable that is given a value in one place gets there; looked into when somebody asks. */
final class Stored {
    /** The value, or what a loop goes over. */
    final Expr expr;
    final boolean loop;
    /** Which part of each item a loop puts into the variable: the places in tuples, outermost first. */
    final List<Integer> part;
    @Nullable Origin origin;
    @Nullable List<Integer> calls;
    boolean looking;

    Stored(Expr expr, boolean loop, List<Integer> part) {
        this.expr = expr;
        this.loop = loop;
        this.part = part;
    }
}
