package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;

/** What weak sets have. */
@PyType("WeakSet")
final class WeakSetMethods {
    private WeakSetMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> WeakSet")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(96);
        return new PyWeakSet(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, data=None) -> None")
    static void init(Ctx ctx, PyWeakSet self, Object data) {
        if (data != PyNone.NONE) self.addAll(ctx, data);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyWeakSet self) {
        PySet references = new PySet(Types.SET);
        for (Object item : IterOps.toArray(ctx, self.data)) {
            references.add(ctx, CallOps.call1(ctx, WeakTypes.REF, item));
        }
        return TextOps.repr(ctx, references);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyWeakSet self) {
        return SubscriptOps.length(ctx, self.data);
    }

    /** Return bool(item in self). */
    @Py("__contains__(self, item, /) -> bool")
    static boolean contains(Ctx ctx, PyWeakSet self, Object item) {
        return SubscriptOps.contains(ctx, self.data, item);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, PyWeakSet self) {
        return IterOps.iter(ctx, self.data);
    }

    /** Add an element. */
    @Py("add(self, item) -> None")
    static void add(Ctx ctx, PyWeakSet self, Object item) {
        self.add(ctx, item);
    }

    /** Remove an element if it is a member. */
    @Py("discard(self, item) -> None")
    static void discard(Ctx ctx, PyWeakSet self, Object item) {
        CallOps.callAttribute(ctx, self.data, "discard", item);
    }

    /** Remove an element; it must be a member. */
    @Py("remove(self, item) -> None")
    static void remove(Ctx ctx, PyWeakSet self, Object item) {
        if (!contains(ctx, self, item)) throw Errors.keyError(CallOps.call1(ctx, WeakTypes.REF, item));
        discard(ctx, self, item);
    }

    /** Remove and return any element. */
    @Py("pop(self) -> Any")
    static Object pop(Ctx ctx, PyWeakSet self) {
        if (length(ctx, self) == 0) {
            throw new PyException(new dev.adder.engine.value.PyBaseException(Exceptions.KEY_ERROR,
                    "pop from empty WeakSet"));
        }
        return CallOps.callAttribute(ctx, self.data, "pop");
    }

    /** Remove all elements. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, PyWeakSet self) {
        self.data = new PySet(Types.SET);
    }

    /** Return a shallow copy. */
    @Py("copy(self) -> WeakSet")
    static Object copy(Ctx ctx, PyWeakSet self) {
        return self.copy(ctx);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyWeakSet self, Object value) {
        if (value instanceof PyWeakSet other) return CompareOps.eq(ctx, self.data, other.data);
        return PySingleton.NOT_IMPLEMENTED;
    }
}
