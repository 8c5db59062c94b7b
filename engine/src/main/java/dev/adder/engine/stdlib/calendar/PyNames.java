package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;

/** {@code day_name} and its like: a sequence of names that cannot change. */
final class PyNames extends PyObject {
    static final PyClass DAY = PyClass.builtin("calendar", "_localized_day", NamesMethodsTable.INSTANCE);
    static final PyClass MONTH = PyClass.builtin("calendar", "_localized_month", NamesMethodsTable.INSTANCE);

    final PyList names;

    PyNames(PyClass cls, PyList names) {
        super(cls);
        this.names = names;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(names);
    }
}
