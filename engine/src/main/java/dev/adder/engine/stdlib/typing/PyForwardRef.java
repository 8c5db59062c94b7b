package dev.adder.engine.stdlib.typing;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code ForwardRef('X')}: a type written as text. */
final class PyForwardRef extends PyObject {
    static final PyClass TYPE = PyClass.builtin("typing", "ForwardRef", ForwardRefMethodsTable.INSTANCE);

    final String text;

    PyForwardRef(String text) {
        super(TYPE);
        this.text = text;
    }
}
