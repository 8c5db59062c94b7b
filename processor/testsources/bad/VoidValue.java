package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class VoidValue {
    private VoidValue() {}

    @PyValue("v")
    static void value(Ctx ctx) {} // ### a @PyValue method returns a value
}
