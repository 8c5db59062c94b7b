package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;

@PyModule("m")
final class ValueNotFinal {
    private ValueNotFinal() {}

    @PyValue("v")
    static long value = 1; // ### a @PyValue field must be static final and not private
}
