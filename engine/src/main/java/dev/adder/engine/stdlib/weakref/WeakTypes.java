package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;

/** The classes of the module {@code weakref}. */
final class WeakTypes {
    static final PyClass REF = PyClass.builtin("weakref", "ReferenceType", RefMethodsTable.INSTANCE).inC();
    static final PyClass METHOD = method();
    static final PyClass PROXY = proxy("ProxyType");
    static final PyClass CALLABLE_PROXY = proxy("CallableProxyType").install(CallableProxyMethodsTable.INSTANCE);
    static final PyClass KEY_DICT = collection("WeakKeyDictionary", WeakDictMethodsTable.INSTANCE,
            AbstractCollections.MUTABLE_MAPPING).install(WeakKeyDictMethodsTable.INSTANCE);
    static final PyClass VALUE_DICT = collection("WeakValueDictionary", WeakDictMethodsTable.INSTANCE,
            AbstractCollections.MUTABLE_MAPPING).install(WeakValueDictMethodsTable.INSTANCE);
    static final PyClass SET = set();
    static final PyClass FINALIZE = PyClass.builtin("weakref", "finalize", FinalizeMethodsTable.INSTANCE);

    private WeakTypes() {}

    private static PyClass method() {
        PyClass cls = PyClass.builtin("weakref", "WeakMethod", false, REF).install(WeakMethodMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls.seal();
    }

    private static PyClass proxy(String name) {
        PyClass cls = PyClass.builtin("weakref", name, ProxyMethodsTable.INSTANCE).inC();
        cls.namespace.put("__hash__", PyNone.NONE);
        cls.canBeBase = false;
        cls.flags |= ClassOps.STANDS_FOR_ANOTHER;
        return cls.seal();
    }

    private static PyClass collection(String name, Dispatch methods, PyClass base) {
        PyClass cls = PyClass.builtin("weakref", name, true, base);
        cls.shape = AbcTypes.META.rootShape;
        cls.hasDict = true;
        cls.install(methods);
        AbcTypes.concrete(cls);
        return cls;
    }

    private static PyClass set() {
        PyClass cls = PyClass.builtin("_weakrefset", "WeakSet", true, AbstractCollections.MUTABLE_SET);
        cls.shape = AbcTypes.META.rootShape;
        cls.hasDict = true;
        cls.install(WeakSetMethodsTable.INSTANCE).install(WeakSetUpdateMethodsTable.INSTANCE);
        AbcTypes.concrete(cls);
        return cls;
    }
}
