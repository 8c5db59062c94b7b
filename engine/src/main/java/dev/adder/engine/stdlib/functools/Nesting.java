package dev.adder.engine.stdlib.functools;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyFunction;

/** Calls of what is wrapped in a callable: a program can wrap any number of times, so that each is a level of depth. */
final class Nesting {
    private Nesting() {}

    static Object call(Ctx ctx, Object callee, Object[] arguments, String[] names) {
        boolean counted = callee instanceof PyFunction || callee instanceof PyBuiltin;
        if (counted) return plainCall(ctx, callee, arguments, names);
        ctx.enter(" while calling a Python object");
        try {
            if (ctx.mustSwitch()) return ctx.onLargeStack(() -> plainCall(ctx, callee, arguments, names));
            return plainCall(ctx, callee, arguments, names);
        } finally {
            ctx.leave();
        }
    }

    private static Object plainCall(Ctx ctx, Object callee, Object[] arguments, String[] names) {
        return names.length == 0 ? CallOps.call(ctx, callee, arguments) : CallOps.call(ctx, callee, arguments, names);
    }
}
