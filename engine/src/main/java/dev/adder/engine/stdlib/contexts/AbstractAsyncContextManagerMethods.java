package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;

/** What the abstract class of asynchronous context managers has. */
@PyType("AbstractAsyncContextManager")
final class AbstractAsyncContextManagerMethods {
    private AbstractAsyncContextManagerMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__aexit__");
    }

    /** Return `self` upon entering the runtime context. */
    @Py("__aenter__(self, /) -> Any")
    static Object enter(Ctx ctx, Object self) {
        return new Ready(self);
    }

    /** Raise any exception triggered within the runtime context. */
    @Py("__aexit__(self, exc_type, exc_value, traceback, /) -> Any")
    static Object exit(Ctx ctx, Object self, Object excType, Object excValue, Object traceback) {
        return new Ready(PyNone.NONE);
    }

    /** Give the class a type argument, which means nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** Any class with both methods is a virtual subclass. */
    @Py("__subclasshook__(cls, subclass, /) -> bool")
    static Object subclassHook(Ctx ctx, PyClass cls, Object subclass) {
        if (cls != ContextManagers.ABSTRACT_ASYNC) return PySingleton.NOT_IMPLEMENTED;
        if (!(subclass instanceof PyClass c)) return PySingleton.NOT_IMPLEMENTED;
        Object enter = c.find("__aenter__");
        Object exit = c.find("__aexit__");
        boolean both = enter != null && enter != PyNone.NONE && exit != null && exit != PyNone.NONE;
        return both ? true : PySingleton.NOT_IMPLEMENTED;
    }
}
