package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

@PyModule("m")
final class NullableObjectWithoutAbsent {
    private NullableObjectWithoutAbsent() {}

    /** Documented. */
    @Py("f(x=None) -> None")
    static void f(Ctx ctx, @Nullable Object x) {} // ### parameter 'x': a @Nullable Object needs the default ..., and is never null for None
}
