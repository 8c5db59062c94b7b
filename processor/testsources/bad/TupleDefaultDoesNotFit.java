package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;

@PyModule("m")
final class TupleDefaultDoesNotFit {
    private TupleDefaultDoesNotFit() {}

    /** Documented. */
    @Py("f(x: list[int] = ()) -> None")
    static void f(Ctx ctx, PyList x) {} // ### parameter 'x': the default does not fit the Java type
}
