package dev.adder.engine.stdlib.struct;

import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** Classes of {@code struct}. */
final class StructTypes {
    static final PyClass ERROR = PyClass.builtin("struct", "error", false, Exceptions.EXCEPTION).inC().seal();
    static final PyClass STRUCT = PyClass.builtin("_struct", "Struct", StructMethodsTable.INSTANCE).inC();
    static final PyClass ITERATOR = iterator();

    private StructTypes() {}

    private static PyClass iterator() {
        PyClass cls = PyClass.builtin("_struct", "unpack_iterator", UnpackIteratorMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }
}
