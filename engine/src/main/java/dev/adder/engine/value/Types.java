package dev.adder.engine.value;

import java.math.BigInteger;

/** The builtin classes that Java code names, and the class of any value. */
public final class Types {
    public static final PyClass OBJECT = PyClass.root("object");
    public static final PyClass TYPE = PyClass.root("type", OBJECT);

    static {
        OBJECT.shape = TYPE.rootShape;
        TYPE.shape = TYPE.rootShape;
        TYPE.hasDict = true;
    }

    public static final PyClass NONE = closed("NoneType");
    public static final PyClass ELLIPSIS = closed("ellipsis");
    public static final PyClass NOT_IMPLEMENTED = closed("NotImplementedType");
    public static final PyClass INT = open("int");
    public static final PyClass BOOL = derived("bool", INT);
    public static final PyClass FLOAT = open("float");
    public static final PyClass COMPLEX = open("complex");
    public static final PyClass STR = open("str");
    public static final PyClass BYTES = open("bytes");
    public static final PyClass BYTEARRAY = open("bytearray");
    public static final PyClass MEMORYVIEW = closed("memoryview");
    public static final PyClass TUPLE = open("tuple");
    public static final PyClass LIST = open("list");
    public static final PyClass DICT = open("dict");
    public static final PyClass SET = open("set");
    public static final PyClass FROZENSET = open("frozenset");
    public static final PyClass RANGE = closed("range");
    public static final PyClass SLICE = closed("slice");
    public static final PyClass DICT_KEYS = closed("dict_keys");
    public static final PyClass DICT_VALUES = closed("dict_values");
    public static final PyClass DICT_ITEMS = closed("dict_items");
    public static final PyClass MAPPING_PROXY = closed("mappingproxy");
    public static final PyClass FUNCTION = closed("function");
    public static final PyClass METHOD = closed("method");
    public static final PyClass BUILTIN_FUNCTION = closed("builtin_function_or_method");
    public static final PyClass METHOD_DESCRIPTOR = closed("method_descriptor");
    public static final PyClass WRAPPER_DESCRIPTOR = closed("wrapper_descriptor");
    public static final PyClass METHOD_WRAPPER = closed("method-wrapper");
    public static final PyClass GETSET_DESCRIPTOR = closed("getset_descriptor");
    public static final PyClass MEMBER_DESCRIPTOR = closed("member_descriptor");
    public static final PyClass PROPERTY = open("property");
    public static final PyClass STATIC_METHOD = open("staticmethod");
    public static final PyClass CLASS_METHOD = open("classmethod");
    public static final PyClass SUPER = open("super");
    public static final PyClass MODULE = open("module");
    public static final PyClass CODE = closed("code");
    public static final PyClass CELL = closed("cell");
    public static final PyClass GENERATOR = closed("generator");
    public static final PyClass COROUTINE = closed("coroutine");
    public static final PyClass ASYNC_GENERATOR = closed("async_generator");
    public static final PyClass TRACEBACK = closed("traceback");
    public static final PyClass FRAME = closed("frame");
    public static final PyClass GENERIC_ALIAS = closed("GenericAlias");
    public static final PyClass UNION = closed("UnionType");

    public static final PyClass BASE_EXCEPTION = PyClass.builtin("builtins", "BaseException", true);

    static {
        FUNCTION.hasDict = true;
        MODULE.hasDict = true;
        BASE_EXCEPTION.hasDict = true;
        FUNCTION.canBeBase = false;
        GENERIC_ALIAS.module = "types";
        UNION.module = "types";
        GENERIC_ALIAS.inC();
        UNION.inC();
    }

    private Types() {}

    /** All builtin classes named here, bases before subclasses. */
    public static java.util.List<PyClass> all() {
        return java.util.List.of(OBJECT, TYPE, NONE, ELLIPSIS, NOT_IMPLEMENTED, INT, BOOL, FLOAT, COMPLEX, STR, BYTES,
                BYTEARRAY, MEMORYVIEW, TUPLE, LIST, DICT, SET, FROZENSET, RANGE, SLICE, DICT_KEYS, DICT_VALUES,
                DICT_ITEMS, MAPPING_PROXY, FUNCTION, METHOD, BUILTIN_FUNCTION, METHOD_DESCRIPTOR,
                WRAPPER_DESCRIPTOR, METHOD_WRAPPER, GETSET_DESCRIPTOR, MEMBER_DESCRIPTOR, PROPERTY, STATIC_METHOD,
                CLASS_METHOD, SUPER, MODULE, CODE, CELL, GENERATOR, COROUTINE, ASYNC_GENERATOR, TRACEBACK, FRAME,
                GENERIC_ALIAS, UNION, BASE_EXCEPTION);
    }

    private static PyClass open(String name) {
        return PyClass.builtin("builtins", name, true);
    }

    private static PyClass closed(String name) {
        PyClass cls = PyClass.builtin("builtins", name, true);
        cls.canBeBase = false;
        return cls;
    }

    private static PyClass derived(String name, PyClass base) {
        PyClass cls = PyClass.builtin("builtins", name, true, base);
        cls.canBeBase = false;
        return cls;
    }

    /** The class of a value. */
    public static PyClass of(Object o) {
        if (o instanceof PyObject p) return p.shape.cls;
        if (o instanceof String) return STR;
        if (o instanceof Long) return INT;
        if (o instanceof Double) return FLOAT;
        if (o instanceof Boolean) return BOOL;
        if (o instanceof BigInteger) return INT;
        throw new IllegalArgumentException("not a Python value: " + o.getClass());
    }

    public static String nameOf(Object o) {
        PyClass cls = of(o);
        return cls.shared || cls.errorName.indexOf('.') >= 0 ? cls.errorName : cls.name;
    }

    public static boolean isInstance(Object o, PyClass cls) {
        return of(o).isSubclassOf(cls);
    }
}
