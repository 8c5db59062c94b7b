package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;

/** The classes of the module {@code numbers}. */
final class NumberTypes {
    private static final String COMPLEX_DOC =
            "Complex defines the operations that work on the builtin complex type.\n\n    In short, those are: a"
                    + " conversion to complex, .real, .imag, +, -,\n    *, /, **, abs(), .conjugate, ==, and !=.\n    ";
    private static final String REAL_DOC =
            "To Complex, Real adds the operations that work on real numbers.\n\n    In short, those are: a"
                    + " conversion to float, trunc(), divmod,\n    %, <, <=, >, and >=.\n    ";

    static final PyClass NUMBER = number();
    static final PyClass COMPLEX = define("Complex", ComplexMethodsTable.INSTANCE, NUMBER, COMPLEX_DOC);
    static final PyClass REAL = define("Real", RealMethodsTable.INSTANCE, COMPLEX, REAL_DOC);
    static final PyClass RATIONAL = define("Rational", RationalMethodsTable.INSTANCE, REAL,
            ".numerator and .denominator should be in lowest terms.");
    static final PyClass INTEGRAL = define("Integral", IntegralMethodsTable.INSTANCE, RATIONAL,
            "Integral adds methods that work on integral numbers.");

    private NumberTypes() {}

    private static PyClass number() {
        PyClass cls = AbcTypes.concrete(AbcTypes.define("numbers", "Number", NumberMethodsTable.INSTANCE));
        cls.namespace.put("__hash__", PyNone.NONE);
        cls.namespace.put("__doc__", "All numbers inherit from this class.");
        return cls.seal();
    }

    private static PyClass define(String name, Dispatch methods, PyClass base, String doc) {
        PyClass cls = AbcTypes.define("numbers", name, methods, base);
        if (methods.find("__eq__") != null) cls.namespace.put("__hash__", PyNone.NONE);
        cls.namespace.put("__doc__", doc);
        return cls.seal();
    }
}
