package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.contextvars.PyContextVar;
import dev.adder.engine.value.PyNone;

/** The present context, which is the value of a context variable, and the module's templates. */
final class Contexts {
    final PyContext defaults = PyContext.of(28, Rounding.HALF_EVEN, PyContext.USUAL_TRAPS);
    final PyContext basic = PyContext.of(9, Rounding.HALF_UP,
            PyContext.USUAL_TRAPS | Signals.UNDERFLOW | Signals.CLAMPED);
    final PyContext extended = PyContext.of(9, Rounding.HALF_EVEN, 0);
    private final PyContextVar present = new PyContextVar("decimal_context", null);

    private Contexts() {}

    static Contexts of(Ctx ctx) {
        return ctx.run.state(Contexts.class, Contexts::new);
    }

    static PyContext current(Ctx ctx) {
        Contexts all = of(ctx);
        var variables = dev.adder.engine.stdlib.contextvars.PyContext.of(ctx);
        if (variables.get(all.present) instanceof PyContext found) return found;
        PyContext own = all.defaults.copy();
        own.flags = 0;
        variables.set(ctx, all.present, own);
        return own;
    }

    static void set(Ctx ctx, PyContext context) {
        Contexts all = of(ctx);
        boolean template = context == all.defaults || context == all.basic || context == all.extended;
        PyContext own = template ? context.copy() : context;
        if (template) own.flags = 0;
        dev.adder.engine.stdlib.contextvars.PyContext.of(ctx).set(ctx, all.present, own);
    }

    /** The context given as an argument, or the present one. */
    static PyContext given(Ctx ctx, Object context) {
        if (context == PyNone.NONE) return current(ctx);
        if (context instanceof PyContext c) return c;
        throw Errors.typeError("optional argument must be a context");
    }
}
