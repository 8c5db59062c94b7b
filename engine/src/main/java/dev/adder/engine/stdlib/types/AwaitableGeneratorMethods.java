package dev.adder.engine.stdlib.types;

import dev.adder.engine.builtin.ThrowArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Methods of generators that can be awaited. */
@PyType("generator")
final class AwaitableGeneratorMethods {
    private AwaitableGeneratorMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AwaitableGenerator self) {
        return TextOps.repr(ctx, self.generator);
    }

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, AwaitableGenerator self) {
        return self;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, AwaitableGenerator self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, AwaitableGenerator self) {
        return value(self.send(ctx, PyNone.NONE));
    }

    /** Go on with the generator. */
    @Py("send(self, arg, /) -> Any")
    static Object send(Ctx ctx, AwaitableGenerator self, Object value) {
        return value(self.send(ctx, value));
    }

    /** Raise the exception where the generator stands. */
    @Py("throw(self, typ, val=..., tb=..., /) -> Any")
    static Object raise(Ctx ctx, AwaitableGenerator self, Object typ, @Nullable Object val, @Nullable Object tb) {
        return value(self.raise(ctx, ThrowArguments.exception(ctx, typ, val, tb)));
    }

    /** End the generator. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, AwaitableGenerator self) {
        Object close = AttrOps.find(ctx, self.generator, "close");
        if (close != null) CallOps.call0(ctx, close);
    }

    private static Object value(AsyncOps.Step step) {
        if (step.done()) throw Errors.stopIteration(step.value());
        return step.value();
    }
}
