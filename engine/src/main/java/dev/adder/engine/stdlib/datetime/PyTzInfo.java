package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** Any time zone: the program's own subclasses, and {@link PyTimeZone}. */
public class PyTzInfo extends PyObject {
    public static final PyClass TYPE = PyClass.builtin("datetime", "tzinfo", TzInfoMethodsTable.INSTANCE).inC();

    protected PyTzInfo(PyClass cls) {
        super(cls);
    }
}
