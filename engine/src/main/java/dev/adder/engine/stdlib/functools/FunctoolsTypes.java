package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;

/** The classes of {@code functools}. */
public final class FunctoolsTypes {
    static {
        Builtins.initialise();
    }

    public static final PyClass PARTIAL = partial();
    public static final PyClass PARTIAL_METHOD = plain("partialmethod", PartialMethodMethodsTable.INSTANCE,
            "A method with some arguments given beforehand.");
    public static final PyClass CACHED_PROPERTY = plain("cached_property", CachedPropertyMethodsTable.INSTANCE,
            "An attribute that a function computes when it is first read.");
    static final PyClass DISPATCH_METHOD = plain("singledispatchmethod", SingleDispatchMethodMethodsTable.INSTANCE,
            "A method whose implementation is chosen by the class of its first argument.");
    static final PyClass CACHED_FUNCTION = cachedFunction();
    static final PyClass CACHE_ENTRY = PyClass.builtin("functools", "_lru_list_elem", true).inC();
    static final PyClass KEY = key();

    private FunctoolsTypes() {}

    private static PyClass partial() {
        PyClass cls = PyClass.builtin("functools", "partial", true);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "partial(func, *args, **keywords): a callable that adds to these arguments.");
        return cls.install(PartialMethodsTable.INSTANCE).inC();
    }

    private static PyClass cachedFunction() {
        PyClass cls = PyClass.builtin("functools", "_lru_cache_wrapper", true);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "A function whose results are kept.");
        return cls.install(CachedFunctionMethodsTable.INSTANCE).inC();
    }

    private static PyClass key() {
        PyClass cls = PyClass.builtin("functools", "KeyWrapper", true);
        cls.namespace.put("__hash__", PyNone.NONE);
        cls.canBeBase = false;
        return cls.install(SortKeyMethodsTable.INSTANCE).inC();
    }

    /** A class as if it were written in Python: its instances keep everything in their attributes. */
    private static PyClass plain(String name, Dispatch methods, String doc) {
        PyClass cls = PyClass.builtin("functools", name, false);
        cls.hasDict = true;
        cls.namespace.put("__doc__", doc);
        return cls.install(methods);
    }
}
