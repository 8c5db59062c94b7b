package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyDict;

/** The arguments of library functions that take any. */
final class Calls {
    private Calls() {}

    /** Those of a function {@code (*args, **kwds)}. */
    static CallArguments arguments(Ctx ctx, Frame frame) {
        Object[] args = IterOps.toArray(ctx, NativeCode.argument(frame, 0));
        return CallArguments.of(ctx, args, NativeCode.argument(frame, 1) instanceof PyDict d ? d : new PyDict());
    }
}
