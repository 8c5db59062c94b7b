package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code numbers}. */
@PyModule("numbers")
final class NumbersModule {
    @PyValue("Number") static final PyClass NUMBER = NumberTypes.NUMBER;

    @PyValue("Complex") static final PyClass COMPLEX = NumberTypes.COMPLEX;

    @PyValue("Real") static final PyClass REAL = NumberTypes.REAL;

    @PyValue("Rational") static final PyClass RATIONAL = NumberTypes.RATIONAL;

    @PyValue("Integral") static final PyClass INTEGRAL = NumberTypes.INTEGRAL;

    private NumbersModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("Number", "Complex", "Real", "Rational", "Integral");
    }
}
