package sample;

import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class SetterWithoutProperty {
    private SetterWithoutProperty() {}

    @PySetter("p")
    static void p(Ctx ctx, Object self, Object value) {} // ### @PySetter("p") has no @PyProperty of that name
}
