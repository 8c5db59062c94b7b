package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;

/** The module {@code weakref}. */
@PyModule("weakref")
final class WeakrefModule {
    @PyValue("ref") static final PyClass REF = WeakTypes.REF;

    @PyValue("ReferenceType") static final PyClass REFERENCE_TYPE = WeakTypes.REF;

    @PyValue("ProxyType") static final PyClass PROXY_TYPE = WeakTypes.PROXY;

    @PyValue("CallableProxyType") static final PyClass CALLABLE_PROXY_TYPE = WeakTypes.CALLABLE_PROXY;

    @PyValue("WeakMethod") static final PyClass WEAK_METHOD = WeakTypes.METHOD;

    @PyValue("WeakKeyDictionary") static final PyClass WEAK_KEY_DICTIONARY = WeakTypes.KEY_DICT;

    @PyValue("WeakValueDictionary") static final PyClass WEAK_VALUE_DICTIONARY = WeakTypes.VALUE_DICT;

    @PyValue("WeakSet") static final PyClass WEAK_SET = WeakTypes.SET;

    @PyValue("finalize") static final PyClass FINALIZE = WeakTypes.FINALIZE;

    private WeakrefModule() {}

    @PyValue("ProxyTypes")
    static PyTuple proxyTypes(Ctx ctx) {
        return new PyTuple(WeakTypes.PROXY, WeakTypes.CALLABLE_PROXY);
    }

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
                "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod",
                "finalize");
    }

    /** Create a proxy object that weakly references an object. */
    @Py("proxy(object, callback=None, /) -> Any")
    static Object proxy(Ctx ctx, Object object, Object callback) {
        WeakRefs.check(object);
        WeakRefs all = WeakRefs.of(ctx);
        if (callback == PyNone.NONE) {
            for (PyObject known : all.to(object)) if (known instanceof PyProxy p && p.callback == null) return p;
        }
        PyProxy made = new PyProxy(CallOps.isCallable(object) ? WeakTypes.CALLABLE_PROXY : WeakTypes.PROXY, object,
                callback == PyNone.NONE ? null : callback);
        WeakRefs.watch(ctx, object, made);
        return made;
    }

    /** Return the number of weak references to 'object'. */
    @Py("getweakrefcount(object, /) -> int")
    static long count(Ctx ctx, Object object) {
        return WeakRefs.of(ctx).to(object).size();
    }

    /** Return a list of all weak reference objects pointing to 'object'. */
    @Py("getweakrefs(object, /) -> list[Any]")
    static Object references(Ctx ctx, Object object) {
        PyList list = new PyList();
        for (PyObject reference : WeakRefs.of(ctx).to(object)) list.append(ctx, reference);
        return list;
    }
}
