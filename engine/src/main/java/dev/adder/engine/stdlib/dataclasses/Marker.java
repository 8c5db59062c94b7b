package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** The marks of the module: no default, a default factory, keyword-only from here on. */
final class Marker extends PyObject {
    static final Marker MISSING = new Marker("_MISSING_TYPE", "");
    static final Marker FACTORY = new Marker("_HAS_DEFAULT_FACTORY_CLASS", "<factory>");
    static final Marker KEYWORD_ONLY = new Marker("_KW_ONLY_TYPE", "");

    final String text;

    private Marker(String type, String text) {
        super(closed(type));
        this.text = text;
    }

    private static PyClass closed(String name) {
        PyClass cls = PyClass.builtin("dataclasses", name, MarkerMethodsTable.INSTANCE);
        cls.canBeBase = false;
        return cls;
    }
}
