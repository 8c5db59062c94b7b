package dev.adder.engine.stdlib.enums;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the module {@code enum}. All runs share them, so nothing that a program could change is in them: the
 * maps of the two that have members are made anew each time they are asked for.
 */
final class EnumTypes {
    static final PyClass META =
            PyClass.builtin("enum", "EnumType", false, Types.TYPE).install(EnumMetaMethodsTable.INSTANCE);
    static final PyClass ENUM = define("Enum", EnumMethodsTable.INSTANCE);
    static final PyClass REPR_ENUM = define("ReprEnum", null, ENUM);
    static final PyClass STR_ENUM = strEnum();

    static final PyClass BOUNDARY = marks("FlagBoundary");
    static final PyBoxed STRICT = mark(BOUNDARY, "STRICT", "strict");
    static final PyBoxed CONFORM = mark(BOUNDARY, "CONFORM", "conform");
    static final PyBoxed EJECT = mark(BOUNDARY, "EJECT", "eject");
    static final PyBoxed KEEP = mark(BOUNDARY, "KEEP", "keep");
    static final PyClass CHECK = marks("EnumCheck");
    static final PyBoxed CONTINUOUS = mark(CHECK, "CONTINUOUS", "no skipped integer values");
    static final PyBoxed NAMED_FLAGS =
            mark(CHECK, "NAMED_FLAGS", "multi-flag aliases may not contain unnamed flags");
    static final PyBoxed UNIQUE = mark(CHECK, "UNIQUE", "one name per value");
    private static final List<PyBoxed> BOUNDARIES = List.of(STRICT, CONFORM, EJECT, KEEP);
    private static final List<PyBoxed> CHECKS = List.of(CONTINUOUS, NAMED_FLAGS, UNIQUE);

    static final PyClass FLAG = flag();
    static final PyClass INT_ENUM = mixed("IntEnum", null, Types.INT, ENUM, REPR_ENUM);
    static final PyClass INT_FLAG = intFlag();

    private EnumTypes() {}

    private static PyClass define(String name, @Nullable Dispatch methods, PyClass... bases) {
        PyClass cls = PyClass.builtin("enum", name, false, bases);
        cls.shape = META.rootShape;
        cls.hasDict = true;
        cls.namespace.put("_value_repr_", PyNone.NONE);
        cls.namespace.put("_member_type_", Types.OBJECT);
        if (bases.length == 0) {
            cls.namespace.put("name", EnumProperty.name());
            cls.namespace.put("value", EnumProperty.value());
        }
        return methods == null ? cls.seal() : cls.install(methods);
    }

    private static PyClass flag() {
        PyClass cls = define("Flag", FlagMethodsTable.INSTANCE, ENUM);
        cls.namespace.put("_boundary_", STRICT);
        return cls.seal();
    }

    /** An enum whose members are values of a data type too. */
    private static PyClass mixed(String name, @Nullable Dispatch methods, PyClass data, PyClass enumType,
            PyClass... bases) {
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
        cls.namespace.remove("_new_text_member_");
        return cls.seal();
    }

    private static PyClass intFlag() {
        PyClass cls = mixed("IntFlag", null, Types.INT, FLAG, REPR_ENUM, FLAG);
        for (String operator : new String[] {"__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__",
            "__invert__"}) {
            cls.namespace.put(operator, found(FLAG, operator));
        }
        cls.namespace.put("_boundary_", KEEP);
        return cls.seal();
    }

    private static PyClass marks(String name) {
        PyClass cls = define(name, null, STR_ENUM);
        for (String inherited : new String[] {"_value_repr_", "_member_type_"}) cls.namespace.remove(inherited);
        cls.hasDict = false;
        return cls.seal();
    }

    private static PyBoxed mark(PyClass cls, String name, String value) {
        PyBoxed mark = new PyBoxed(cls, Str.of(value));
        mark.setAttribute("_value_", Str.of(value));
        mark.setAttribute("_name_", Str.of(name));
        cls.namespace.put(name, mark);
        cls.seal();
        return mark;
    }

    /** The members of an enum of this module. */
    static List<PyBoxed> marks(PyClass cls) {
        return cls == BOUNDARY ? BOUNDARIES : cls == CHECK ? CHECKS : List.of();
    }

    /** The members of an enum of this module by name, or by value. */
    static PyDict marks(PyClass cls, boolean byName) {
        PyDict map = new PyDict();
        for (PyBoxed mark : marks(cls)) {
            Object name = mark.attribute("_name_");
            map.put(Str.text(byName && name != null ? name : mark.value), mark);
        }
        return map;
    }

    static boolean isFlag(PyClass cls) {
        return cls.isSubclassOf(FLAG);
    }

    static boolean isEnum(Object o) {
        return o instanceof PyClass c && c.metaclass().isSubclassOf(META);
    }
}
