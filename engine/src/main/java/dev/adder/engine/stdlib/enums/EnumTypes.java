package dev.adder.engine.stdlib.enums;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Types;

/** The classes of the module {@code enum}. */
final class EnumTypes {
    static final PyClass META =
            PyClass.builtin("enum", "EnumType", false, Types.TYPE).install(EnumMetaMethodsTable.INSTANCE);
    static final PyClass ENUM = define("Enum", EnumMethodsTable.INSTANCE);
    static final PyClass REPR_ENUM = define("ReprEnum", null, ENUM);
    static final PyClass FLAG = flag();
    static final PyClass INT_ENUM = mixed("IntEnum", null, Types.INT, ENUM, REPR_ENUM);
    static final PyClass STR_ENUM = strEnum();
    static final PyClass INT_FLAG = intFlag();

    private EnumTypes() {}

    private static PyClass define(String name, @org.jspecify.annotations.Nullable Dispatch methods,
            PyClass... bases) {
        PyClass cls = PyClass.builtin("enum", name, false, bases);
        cls.shape = META.rootShape;
        cls.hasDict = true;
        cls.namespace.put("_member_map_", new PyDict());
        cls.namespace.put("_value_repr_", PyNone.NONE);
        cls.namespace.put("_member_type_", Types.OBJECT);
        return methods == null ? cls.seal() : cls.install(methods);
    }

    private static PyClass flag() {
        PyClass cls = define("Flag", FlagMethodsTable.INSTANCE, ENUM);
        cls.namespace.put("_boundary_", EnumMark.STRICT);
        return cls.seal();
    }

    /** An enum whose members are values of a data type too. */
    private static PyClass mixed(String name, @org.jspecify.annotations.Nullable Dispatch methods, PyClass data,
            PyClass enumType, PyClass... bases) {
        PyClass[] all = new PyClass[bases.length + 1];
        all[0] = data;
        System.arraycopy(bases, 0, all, 1, bases.length);
        PyClass cls = define(name, methods, all);
        cls.namespace.put("_member_type_", data);
        cls.namespace.put("_value_repr_", found(data, "__repr__"));
        cls.namespace.put("__repr__", found(enumType, "__repr__"));
        cls.namespace.put("__reduce_ex__", found(ENUM, "__reduce_ex__"));
        cls.namespace.put("__str__", found(data, data == Types.INT ? "__repr__" : "__str__"));
        cls.namespace.put("__format__", found(data, "__format__"));
        cls.namespace.put("__new__", found(ENUM, "__new__"));
        return cls.seal();
    }

    private static Object found(PyClass cls, String name) {
        Object value = cls.find(name);
        if (value == null) throw new IllegalStateException(cls.name + "." + name);
        return value;
    }

    private static PyClass strEnum() {
        PyClass cls = mixed("StrEnum", StrEnumMethodsTable.INSTANCE, Types.STR, ENUM, REPR_ENUM);
        Object make = found(cls, "_new_text_member_");
        cls.namespace.put("__new_member__", make instanceof PyStaticMethod ? make : new PyStaticMethod(make));
        return cls.seal();
    }

    private static PyClass intFlag() {
        PyClass cls = mixed("IntFlag", null, Types.INT, FLAG, REPR_ENUM, FLAG);
        for (String operator : new String[] {"__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__",
            "__invert__"}) {
            cls.namespace.put(operator, found(FLAG, operator));
        }
        cls.namespace.put("_boundary_", EnumMark.KEEP);
        return cls.seal();
    }

    static boolean isFlag(PyClass cls) {
        return cls.isSubclassOf(FLAG);
    }

    static boolean isEnum(Object o) {
        return o instanceof PyClass c && c.metaclass().isSubclassOf(META);
    }
}
