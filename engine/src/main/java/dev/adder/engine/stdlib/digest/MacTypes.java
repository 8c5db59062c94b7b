package dev.adder.engine.stdlib.digest;

import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** The classes of {@code hmac}. */
final class MacTypes {
    static final PyClass HMAC = made();
    static final PyClass UNSUPPORTED =
            PyClass.builtin("_hashlib", "UnsupportedDigestmodError", false, Exceptions.VALUE_ERROR).inC().seal();

    private MacTypes() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("hmac", "HMAC", HmacMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }
}
