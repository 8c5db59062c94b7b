package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyIterator;

/** What the abstract class {@code MutableSet} adds. */
@PyType("MutableSet")
final class MutableSetMethods {
    private MutableSetMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__contains__", "__iter__", "__len__", "add", "discard");
    }

    /** Add an element. */
    @Py("add(self, value) -> None")
    static void add(Ctx ctx, Object self, Object value) {
        throw new PyException(new PyBaseException(Exceptions.NOT_IMPLEMENTED_ERROR));
    }

    /** Remove an element. Do not raise an exception if absent. */
    @Py("discard(self, value) -> None")
    static void discard(Ctx ctx, Object self, Object value) {
        throw new PyException(new PyBaseException(Exceptions.NOT_IMPLEMENTED_ERROR));
    }

    /** Remove an element. If not a member, raise a KeyError. */
    @Py("remove(self, value) -> None")
    static void remove(Ctx ctx, Object self, Object value) {
        if (!SubscriptOps.contains(ctx, self, value)) throw Errors.keyError(value);
        CallOps.callAttribute(ctx, self, "discard", value);
    }

    /** Return the popped value. Raise KeyError if empty. */
    @Py("pop(self) -> Any")
    static Object pop(Ctx ctx, Object self) {
        Object value = IterOps.next(ctx, IterOps.iter(ctx, self));
        if (value == null) throw MutableMappingMethods.keyError();
        CallOps.callAttribute(ctx, self, "discard", value);
        return value;
    }

    /** Remove all elements. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, Object self) {
        do {
            ctx.step();
        } while (Caught.of(ctx, Exceptions.KEY_ERROR, () -> CallOps.callAttribute(ctx, self, "pop")) != null);
    }

    private static void each(Ctx ctx, Object self, String method, Object values) {
        PyIterator it = IterOps.iterate(ctx, values);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            CallOps.callAttribute(ctx, self, method, item);
        }
    }

    /** Implement self|=value. */
    @Py("__ior__(self, value, /) -> Any")
    static Object orInPlace(Ctx ctx, Object self, Object value) {
        each(ctx, self, "add", value);
        return self;
    }

    /** Implement self&=value. */
    @Py("__iand__(self, value, /) -> Any")
    static Object andInPlace(Ctx ctx, Object self, Object value) {
        each(ctx, self, "discard", NumberOps.sub(ctx, self, value));
        return self;
    }

    /** Implement self^=value. */
    @Py("__ixor__(self, value, /) -> Any")
    static Object xorInPlace(Ctx ctx, Object self, Object value) {
        if (value == self) {
            CallOps.callAttribute(ctx, self, "clear");
            return self;
        }
        boolean set = ClassOps.isInstance(ctx, value, AbstractCollections.SET);
        Object other = set ? value : CallOps.callAttribute(ctx, self, "_from_iterable", value);
        PyIterator it = IterOps.iterate(ctx, other);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            CallOps.callAttribute(ctx, self, SubscriptOps.contains(ctx, self, item) ? "discard" : "add", item);
        }
        return self;
    }

    /** Implement self-=value. */
    @Py("__isub__(self, value, /) -> Any")
    static Object subInPlace(Ctx ctx, Object self, Object value) {
        if (value == self) {
            CallOps.callAttribute(ctx, self, "clear");
        } else {
            each(ctx, self, "discard", value);
        }
        return self;
    }
}
