package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code pathlib}. */
@PyModule("pathlib")
final class PathlibModule {
    @PyValue("PurePath") static final PyClass PURE = PathTypes.PURE;
    @PyValue("PurePosixPath") static final PyClass PURE_POSIX = PathTypes.PURE_POSIX;
    @PyValue("PureWindowsPath") static final PyClass PURE_WINDOWS = PathTypes.PURE_WINDOWS;
    @PyValue("Path") static final PyClass PATH = PathTypes.PATH;
    @PyValue("PosixPath") static final PyClass POSIX = PathTypes.POSIX;
    @PyValue("WindowsPath") static final PyClass WINDOWS = PathTypes.WINDOWS;

    private PathlibModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath");
    }
}
