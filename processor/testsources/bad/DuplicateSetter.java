package sample;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class DuplicateSetter {
    private DuplicateSetter() {}

    /** Documented. */
    @PyProperty("p")
    static int p(Ctx ctx, Object self) {
        return 0;
    }

    @PySetter("p")
    static void p(Ctx ctx, Object self, long value) {}

    @PySetter("p")
    static void p(Ctx ctx, Object self, String value) {} // ### duplicate setter 'p'
}
