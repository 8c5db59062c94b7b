package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;

/** Names of types as messages and reprs write them. */
final class Texts {
    private Texts() {}

    /** Classes of this module with the module's name before theirs. */
    static String typeName(Object value) {
        PyClass cls = Types.of(value);
        return cls.shared && cls.module.equals("datetime") && cls.name.indexOf('.') < 0 ? "datetime." + cls.name
                : cls.name;
    }
}
