package dev.adder.engine.stdlib.array;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.value.PyClass;

/** The module {@code array}. */
@PyModule("array")
final class ArrayModule {
    @PyValue("array") static final PyClass ARRAY = PyArray.TYPE;
    @PyValue("ArrayType") static final PyClass ARRAY_TYPE = PyArray.TYPE;
    @PyValue("typecodes") static final String CODES = "bBuhHiIlLqQfd";

    private ArrayModule() {}
}
