package dev.adder.engine.stdlib.archive;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** Classes of {@code zlib}. */
final class ZlibTypes {
    static final PyClass ERROR = PyClass.builtin("zlib", "error", false, Exceptions.EXCEPTION).inC().seal();
    static final PyClass COMPRESS = closed("Compress", CompressMethodsTable.INSTANCE);
    static final PyClass DECOMPRESS = closed("Decompress", DecompressMethodsTable.INSTANCE);

    private ZlibTypes() {}

    private static PyClass closed(String name, Dispatch methods) {
        PyClass cls = PyClass.builtin("zlib", name, methods).inC();
        cls.canBeBase = false;
        return cls;
    }

    static PyException error(String message) {
        return Errors.of(ERROR, message);
    }
}
