package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;

@PyModule("m")
final class AbsentListForNonNull {
    private AbsentListForNonNull() {}

    /** Documented. */
    @Py("f(x: list[int] = ...) -> None")
    static void f(Ctx ctx, PyList x) {} // ### parameter 'x': the default ... needs @Nullable
}
