package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class UnsupportedResultType {
    private UnsupportedResultType() {}

    /** Documented. */
    @Py("f() -> int")
    static short f(Ctx ctx) { // ### unsupported Java result type short
        return 0;
    }
}
