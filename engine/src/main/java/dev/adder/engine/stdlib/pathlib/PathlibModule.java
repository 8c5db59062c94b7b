package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.value.PyClass;

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
}
