package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;

@PyType("t")
final class ClsNotClass {
    private ClsNotClass() {}

    /** Documented. */
    @Py("f(cls) -> None")
    static void f(Ctx ctx, PyList cls) {} // ### cls must be PyClass or Object, and not @Nullable
}
