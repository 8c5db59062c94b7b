package dev.adder.engine.builtin;

import dev.adder.engine.value.Types;
import java.util.Map;

/** Puts together the classes of numbers, text and bytes. */
final class ScalarTypes {
    private ScalarTypes() {}

    /** Gives the classes their methods; once, before any run. */
    static void install() {
        Types.INT.install(IntMethodsTable.INSTANCE).install(IntOperatorsTable.INSTANCE);
        Types.BOOL.install(BoolMethodsTable.INSTANCE);
        Types.FLOAT.install(FloatMethodsTable.INSTANCE).install(FloatOperatorsTable.INSTANCE);
        Types.STR.install(StrMethodsTable.INSTANCE).install(StrSearchMethodsTable.INSTANCE)
                .install(StrSplitMethodsTable.INSTANCE).install(StrCaseMethodsTable.INSTANCE)
                .install(StrLayoutMethodsTable.INSTANCE);
    }

    /** The classes by the names that programs know them by. */
    static Map<String, Object> names() {
        return Map.of("int", Types.INT, "float", Types.FLOAT, "complex", Types.COMPLEX, "bool", Types.BOOL, "str",
                Types.STR, "bytes", Types.BYTES, "bytearray", Types.BYTEARRAY, "memoryview", Types.MEMORYVIEW);
    }
}
