package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.functools.Wrapping;
import dev.adder.engine.value.PyFunction;

/** What makes a context manager a decorator. */
@PyType("ContextDecorator")
final class ContextDecoratorMethods {
    private ContextDecoratorMethods() {}

    /** Return the manager for one call of the function. */
    @Py("_recreate_cm(self) -> Any")
    static Object recreate(Ctx ctx, Object self) {
        return self;
    }

    /** Make the function run within the context. */
    @Py("__call__(self, func) -> Any")
    static Object call(Ctx ctx, Object self, Object function) {
        PyFunction inner = NativeCode.function(ctx, "contextlib", NativeCode.LIBRARY, "inner",
                "ContextDecorator.__call__.<locals>.inner", NativeCode.ANY, new Object[0], new Object[0],
                (c, frame) -> {
                    CallArguments all = Calls.arguments(c, frame);
                    return Blocks.within(c, CallOps.callAttribute(c, self, "_recreate_cm"),
                            () -> CallOps.call(c, function, all.values(), all.names()));
                });
        Wrapping.update(ctx, inner, function);
        return inner;
    }
}
