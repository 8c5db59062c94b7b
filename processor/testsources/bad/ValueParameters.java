package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class ValueParameters {
    private ValueParameters() {}

    @PyValue("v")
    static long value(Ctx ctx, Object x) { // ### a @PyValue method takes the Ctx alone
        return 1;
    }
}
