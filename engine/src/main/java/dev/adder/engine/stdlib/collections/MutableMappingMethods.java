package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** What the abstract class {@code MutableMapping} adds. */
@PyType("MutableMapping")
public final class MutableMappingMethods {
    private MutableMappingMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__getitem__", "__iter__", "__len__", "__setitem__", "__delitem__");
    }

    static PyException keyError() {
        return new PyException(new PyBaseException(Exceptions.KEY_ERROR));
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void setItem(Ctx ctx, Object self, Object key, Object value) {
        throw keyError();
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, Object self, Object key) {
        throw keyError();
    }

    /** Remove specified key and return the corresponding value; else the default, or KeyError. */
    @Py("pop(self, key, default=...) -> Any")
    static Object pop(Ctx ctx, Object self, Object key, @Nullable Object otherwise) {
        Object value = otherwise == null ? SubscriptOps.get(ctx, self, key) : Caught.item(ctx, self, key);
        if (value == null && otherwise != null) return otherwise;
        if (value == null) throw keyError();
        SubscriptOps.delete(ctx, self, key);
        return value;
    }

    /** Remove and return some (key, value) pair as a 2-tuple; KeyError if there is none. */
    @Py("popitem(self) -> tuple[Any, Any]")
    static Object popItem(Ctx ctx, Object self) {
        Object key = IterOps.next(ctx, IterOps.iter(ctx, self));
        if (key == null) throw keyError();
        Object value = SubscriptOps.get(ctx, self, key);
        SubscriptOps.delete(ctx, self, key);
        ctx.charge(40);
        return new PyTuple(key, value);
    }

    /** Remove all items. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, Object self) {
        do {
            ctx.step();
        } while (Caught.of(ctx, Exceptions.KEY_ERROR, () -> CallOps.callAttribute(ctx, self, "popitem")) != null);
    }

    /** Update from a mapping, or an iterable of pairs, and from keyword arguments. */
    @Py("update(self, other=..., /, **kwds) -> None")
    static void update(Ctx ctx, Object self, @Nullable Object other, @Nullable PyDict kwds) {
        if (other != null) updateFrom(ctx, self, other);
        if (kwds == null) return;
        for (int i = 0; i < kwds.bound(); i++) {
            Object key = kwds.keyAt(i);
            if (key != null) SubscriptOps.set(ctx, self, key, kwds.valueAt(i));
        }
    }

    /** Sets each item of the other mapping or iterable of pairs. */
    public static void updateFrom(Ctx ctx, Object self, Object other) {
        boolean mapping = ClassOps.isInstance(ctx, other, AbstractCollections.MAPPING);
        Object keys = mapping ? null : AttrOps.find(ctx, other, "keys");
        if (mapping || keys != null) {
            PyIterator it = IterOps.iterate(ctx, keys == null ? other : CallOps.call0(ctx, keys));
            for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
                ctx.step();
                SubscriptOps.set(ctx, self, key, SubscriptOps.get(ctx, other, key));
            }
            return;
        }
        PyIterator it = IterOps.iterate(ctx, other);
        for (Object pair = it.next(ctx); pair != null; pair = it.next(ctx)) {
            ctx.step();
            Object[] both = IterOps.toArray(ctx, pair);
            if (both.length != 2) {
                throw Errors.valueError(both.length > 2 ? "too many values to unpack (expected 2)"
                        : "not enough values to unpack (expected 2, got " + both.length + ")");
            }
            SubscriptOps.set(ctx, self, both[0], both[1]);
        }
    }

    /** Insert key with a value of default if key is not there; return the value for key. */
    @Py("setdefault(self, key, default=None) -> Any")
    static Object setDefault(Ctx ctx, Object self, Object key, Object otherwise) {
        Object value = Caught.item(ctx, self, key);
        if (value != null) return value;
        SubscriptOps.set(ctx, self, key, otherwise);
        return otherwise;
    }
}
