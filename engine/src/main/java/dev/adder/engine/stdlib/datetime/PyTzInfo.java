package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** Any time zone: the program's own subclasses, and {@link PyTimeZone}. */
class PyTzInfo extends PyObject {
    static final PyClass TYPE = PyClass.builtin("datetime", "tzinfo", TzInfoMethodsTable.INSTANCE);

    PyTzInfo(PyClass cls) {
        super(cls);
    }
}
