package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** The exceptions of {@code binascii}. */
final class BinasciiTypes {
    static final PyClass ERROR = PyClass.builtin("binascii", "Error", false, Exceptions.VALUE_ERROR).inC().seal();
    static final PyClass INCOMPLETE = PyClass.builtin("binascii", "Incomplete", false, Exceptions.EXCEPTION).inC()
            .seal();

    private BinasciiTypes() {}

    static PyException error(String message) {
        return Errors.of(ERROR, message);
    }
}
