package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;

@PyModule("m")
final class ValueType {
    private ValueType() {}

    @PyValue("v")
    static final char VALUE = 'a'; // ### unsupported Java result type char
}
