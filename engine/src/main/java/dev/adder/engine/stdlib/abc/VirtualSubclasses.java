package dev.adder.engine.stdlib.abc;

import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.Map;

/** The builtin classes that the standard library registers with its own abstract classes. */
final class VirtualSubclasses {
    private static final Map<PyClass, PyClass> REGISTERED = Map.ofEntries(
            Map.entry(Types.FROZENSET, AbstractCollections.SET), Map.entry(Types.SET, AbstractCollections.MUTABLE_SET),
            Map.entry(Types.DICT_KEYS, AbstractCollections.KEYS_VIEW),
            Map.entry(Types.DICT_ITEMS, AbstractCollections.ITEMS_VIEW),
            Map.entry(Types.DICT_VALUES, AbstractCollections.VALUES_VIEW),
            Map.entry(Types.MAPPING_PROXY, AbstractCollections.MAPPING),
            Map.entry(Types.DICT, AbstractCollections.MUTABLE_MAPPING),
            Map.entry(Types.TUPLE, AbstractCollections.SEQUENCE), Map.entry(Types.STR, AbstractCollections.SEQUENCE),
            Map.entry(Types.RANGE, AbstractCollections.SEQUENCE),
            Map.entry(Types.MEMORYVIEW, AbstractCollections.SEQUENCE),
            Map.entry(Types.BYTES, AbstractCollections.BYTE_STRING),
            Map.entry(Types.LIST, AbstractCollections.MUTABLE_SEQUENCE));

    private VirtualSubclasses() {}

    static boolean has(PyClass cls, PyClass abstractClass) {
        if (!abstractClass.shared) return false;
        for (PyClass c : cls.mro) {
            PyClass registered = REGISTERED.get(c);
            if (registered != null && registered.isSubclassOf(abstractClass)) return true;
            if (c.shared && hasSpecial(c, abstractClass)) return true;
        }
        return false;
    }

    /** Classes with two registrations, and those of modules that may not be loaded. */
    private static boolean hasSpecial(PyClass c, PyClass abstractClass) {
        if (c == Types.BYTEARRAY) {
            return AbstractCollections.BYTE_STRING.isSubclassOf(abstractClass)
                    || AbstractCollections.MUTABLE_SEQUENCE.isSubclassOf(abstractClass)
                    || abstractClass == AbstractCollections.BUFFER;
        }
        if (c == Types.BYTES || c == Types.MEMORYVIEW) return abstractClass == AbstractCollections.BUFFER;
        return switch (c.module) {
            case "collections" -> c.name.equals("deque")
                    && AbstractCollections.MUTABLE_SEQUENCE.isSubclassOf(abstractClass);
            case "array" -> c.name.equals("array")
                    && AbstractCollections.MUTABLE_SEQUENCE.isSubclassOf(abstractClass);
            case "builtins", "decimal", "fractions" -> abstractClass.module.equals("numbers")
                    && NumberTower.has(c, abstractClass);
            default -> false;
        };
    }
}
