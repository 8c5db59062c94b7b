package dev.adder.engine.builtin;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.Map;

/** The builtin containers, ranges and slices, and the lazy iterators over them. */
final class ContainerTypes {
    private static final PyClass MAP = lazy("map", MapMethodsTable.INSTANCE);
    private static final PyClass FILTER = lazy("filter", FilterMethodsTable.INSTANCE);
    private static final PyClass ZIP = lazy("zip", ZipMethodsTable.INSTANCE);
    private static final PyClass ENUMERATE = lazy("enumerate", EnumerateMethodsTable.INSTANCE);
    private static final PyClass REVERSED = lazy("reversed", ReversedMethodsTable.INSTANCE);

    private ContainerTypes() {}

    static void install() {
        unhashable(Types.LIST, Types.DICT, Types.SET, Types.DICT_KEYS, Types.DICT_ITEMS);
        Types.LIST.install(ListMethodsTable.INSTANCE).install(ListSpecialMethodsTable.INSTANCE);
        Types.TUPLE.install(TupleMethodsTable.INSTANCE);
        Types.DICT.install(DictMethodsTable.INSTANCE).install(DictSpecialMethodsTable.INSTANCE);
        Types.SET.install(SetMethodsTable.INSTANCE).install(SetChangeMethodsTable.INSTANCE);
        Types.FROZENSET.install(SetMethodsTable.INSTANCE).install(FrozensetMethodsTable.INSTANCE);
        Types.DICT_KEYS.install(DictViewMethodsTable.INSTANCE).install(DictSetMethodsTable.INSTANCE);
        Types.DICT_ITEMS.install(DictViewMethodsTable.INSTANCE).install(DictSetMethodsTable.INSTANCE);
        Types.DICT_VALUES.install(DictViewMethodsTable.INSTANCE);
        Types.RANGE.install(RangeMethodsTable.INSTANCE);
        Types.SLICE.install(SliceMethodsTable.INSTANCE);
    }

    /** The names of the builtins namespace for these classes. */
    static Map<String, Object> names() {
        return Map.ofEntries(Map.entry("list", Types.LIST), Map.entry("tuple", Types.TUPLE),
                Map.entry("dict", Types.DICT), Map.entry("set", Types.SET), Map.entry("frozenset", Types.FROZENSET),
                Map.entry("range", Types.RANGE), Map.entry("slice", Types.SLICE), Map.entry("map", MAP),
                Map.entry("filter", FILTER), Map.entry("zip", ZIP), Map.entry("enumerate", ENUMERATE),
                Map.entry("reversed", REVERSED));
    }

    static void unhashable(PyClass... classes) {
        for (PyClass cls : classes) cls.namespace.put("__hash__", PyNone.NONE);
    }

    private static PyClass lazy(String name, Dispatch methods) {
        return PyClass.builtin("builtins", name, LazyMethodsTable.INSTANCE).install(methods);
    }
}
