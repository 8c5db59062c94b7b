package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code fractions}. */
@PyModule("fractions")
final class FractionsModule {
    @PyValue("Fraction") static final PyClass FRACTION = PyFraction.TYPE;

    private FractionsModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("Fraction");
    }
}
