package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import org.jspecify.annotations.Nullable;

/** The end of an exit stack: which exception is on its way while one exit after another runs. */
final class Unwinding {
    private final @Nullable PyBaseException outer;
    private final boolean received;
    private @Nullable PyBaseException current;
    private boolean suppressed;
    private boolean raised;

    Unwinding(Ctx ctx, Object value) {
        this.outer = ctx.handling;
        this.current = value instanceof PyBaseException e ? e : null;
        this.received = current != null;
    }

    @Nullable
    PyBaseException current() {
        return current;
    }

    /** An exit has returned. */
    void returned(Ctx ctx, PyExitStack.Exit exit, Object result) {
        if (exit.plain() || !TruthOps.isTrue(ctx, result)) return;
        suppressed = true;
        raised = false;
        current = null;
    }

    /** An exit has raised: its exception goes on, with the one before as its context. */
    void raised(PyException error) {
        PyBaseException before = current;
        PyBaseException e = error.value;
        while (e.context != null && e.context != before && e.context != outer) e = e.context;
        if (e.context != null && e.context != before) e.context = before;
        raised = true;
        current = error.value;
    }

    /** The result of the exit stack's own exit. */
    boolean end() {
        PyBaseException last = current;
        if (raised && last != null) throw new PyException(last);
        return received && suppressed;
    }
}
