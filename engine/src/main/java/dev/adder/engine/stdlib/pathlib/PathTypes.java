package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;

/** The classes of {@code pathlib}. */
final class PathTypes {
    static final PyClass PURE = pure();
    static final PyClass PURE_POSIX = of("PurePosixPath", PURE);
    static final PyClass PURE_WINDOWS = of("PureWindowsPath", PURE);
    static final PyClass PATH = of("Path", PURE).install(PathMethodsTable.INSTANCE)
            .install(PathFileMethodsTable.INSTANCE);
    static final PyClass POSIX = of("PosixPath", PATH, PURE_POSIX);
    static final PyClass WINDOWS = of("WindowsPath", PATH, PURE_WINDOWS);

    private PathTypes() {}

    private static PyClass pure() {
        PyClass cls = PyClass.builtin("pathlib", "PurePath", true, Types.OBJECT);
        Dispatch[] tables = {PurePathMethodsTable.INSTANCE, PurePathOperatorsTable.INSTANCE};
        for (Dispatch table : tables) cls.install(table);
        return cls;
    }

    private static PyClass of(String name, PyClass... bases) {
        return PyClass.builtin("pathlib", name, false, bases);
    }
}
