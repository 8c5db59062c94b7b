package dev.adder.engine.stdlib.string;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A formatter, which has no state: its subclasses in the program change how fields are found and shown. */
final class PyFormatter extends PyObject {
    static final PyClass TYPE = made();

    PyFormatter(PyClass cls) {
        super(cls);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("string", "Formatter", FormatterMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }
}
