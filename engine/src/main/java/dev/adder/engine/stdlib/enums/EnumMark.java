package dev.adder.engine.stdlib.enums;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** The boundaries of flags, and the checks of {@code verify}. */
final class EnumMark extends PyObject {
    static final PyClass BOUNDARY = PyClass.builtin("enum", "FlagBoundary", EnumMarkMethodsTable.INSTANCE);
    static final PyClass CHECK = PyClass.builtin("enum", "EnumCheck", EnumMarkMethodsTable.INSTANCE);

    static final EnumMark STRICT = new EnumMark(BOUNDARY, "STRICT", "strict");
    static final EnumMark CONFORM = new EnumMark(BOUNDARY, "CONFORM", "conform");
    static final EnumMark EJECT = new EnumMark(BOUNDARY, "EJECT", "eject");
    static final EnumMark KEEP = new EnumMark(BOUNDARY, "KEEP", "keep");
    static final EnumMark CONTINUOUS = new EnumMark(CHECK, "CONTINUOUS", "no skipped integer values");
    static final EnumMark NAMED_FLAGS = new EnumMark(CHECK, "NAMED_FLAGS", "multi-flag aliases may not contain"
            + " unnamed flags");
    static final EnumMark UNIQUE = new EnumMark(CHECK, "UNIQUE", "one name per value");

    static {
        BOUNDARY.namespace.put("STRICT", STRICT);
        BOUNDARY.namespace.put("CONFORM", CONFORM);
        BOUNDARY.namespace.put("EJECT", EJECT);
        BOUNDARY.namespace.put("KEEP", KEEP);
        BOUNDARY.seal();
        CHECK.namespace.put("CONTINUOUS", CONTINUOUS);
        CHECK.namespace.put("NAMED_FLAGS", NAMED_FLAGS);
        CHECK.namespace.put("UNIQUE", UNIQUE);
        CHECK.seal();
    }

    final String name;
    final String value;

    private EnumMark(PyClass cls, String name, String value) {
        super(cls);
        this.name = name;
        this.value = value;
    }
}
