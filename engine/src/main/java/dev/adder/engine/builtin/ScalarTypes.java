package dev.adder.engine.builtin;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
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
        installBytes(Types.BYTES).install(BytesMethodsTable.INSTANCE);
        Types.BYTEARRAY.namespace.put("__hash__", PyNone.NONE);
        installBytes(Types.BYTEARRAY).install(ByteArrayMethodsTable.INSTANCE);
        Types.MEMORYVIEW.install(MemoryViewMethodsTable.INSTANCE);
        Types.COMPLEX.install(ComplexMethodsTable.INSTANCE);
    }

    private static PyClass installBytes(PyClass cls) {
        return cls.install(BytesSpecialMethodsTable.INSTANCE).install(BytesSearchMethodsTable.INSTANCE)
                .install(BytesSplitMethodsTable.INSTANCE).install(BytesCaseMethodsTable.INSTANCE)
                .install(BytesLayoutMethodsTable.INSTANCE);
    }

    /** The classes by the names that programs know them by. */
    static Map<String, Object> names() {
        return Map.of("int", Types.INT, "float", Types.FLOAT, "complex", Types.COMPLEX, "bool", Types.BOOL, "str",
                Types.STR, "bytes", Types.BYTES, "bytearray", Types.BYTEARRAY, "memoryview", Types.MEMORYVIEW);
    }
}
