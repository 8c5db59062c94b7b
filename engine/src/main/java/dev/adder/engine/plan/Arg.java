package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One argument as it is passed: what it may be, and where it comes from, which is found out when it is asked for. */
final class Arg {
    final Values values;
    private final @Nullable Expr expr;
    private final Frame frame;
    private @Nullable Origin origin;
    private boolean held;

    Arg(Values values, @Nullable Expr expr, Frame frame) {
        this.values = values;
        this.expr = expr;
        this.frame = frame;
    }

    Arg(Values values, Origin origin, Frame frame) {
        this(values, (Expr) null, frame);
        this.origin = origin;
    }

    /** The items of a tuple or list that is written out as the argument; null when it is none. */
    @Nullable
    List<Arg> parts(Terms terms) {
        List<Expr> written = expr instanceof Expr.Tuple t ? t.elements() : expr instanceof Expr.ListExpr l
                ? l.elements() : null;
        if (written == null || written.stream().anyMatch(e -> e instanceof Expr.Starred)) return null;
        Values any = terms.contents(values).orUnknown();
        return written.stream().map(e -> new Arg(any, e, frame)).toList();
    }

    /** What it goes over, as the program writes it. */
    String shown(Analysis a) {
        Expr e = expr;
        return e == null ? "..." : a.text(e);
    }

    /** All its items when they are constant, else none. */
    List<Data> elements(Origins origins) {
        Expr e = expr;
        return e == null ? List.of() : origins.elements(e, frame);
    }

    /** How many items it has; null when that is not known. */
    @Nullable
    Long times(Origins origins) {
        Expr e = expr;
        return e == null ? null : origins.times(e, frame);
    }

    /** The same, kept somewhere before it is passed on: a list in it may change. */
    Arg held() {
        Arg copy = new Arg(values, expr, frame);
        copy.origin = origin;
        copy.held = true;
        return copy;
    }

    /** Where it comes from, for a call that gets it at once. */
    Origin direct(Origins origins) {
        Expr e = expr;
        return e != null && !held ? origins.of(e, frame, true) : kept(origins);
    }

    /** Where it comes from, for a variable that keeps it: a list in it may change. */
    Origin kept(Origins origins) {
        Origin known = origin;
        if (known == null) {
            Expr e = expr;
            known = e == null ? new Origin.Expression("...", List.of()) : origins.of(e, frame, false);
            origin = known;
        }
        return known;
    }
}
