package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyIterator;

/** What the abstract class {@code MutableSequence} adds. */
@PyType("MutableSequence")
final class MutableSequenceMethods {
    private MutableSequenceMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__getitem__", "__len__", "__setitem__", "__delitem__", "insert");
    }

    /** Set self[index] to value. */
    @Py("__setitem__(self, index, value, /) -> None")
    static void setItem(Ctx ctx, Object self, Object index, Object value) {
        throw Errors.indexError("");
    }

    /** Delete self[index]. */
    @Py("__delitem__(self, index, /) -> None")
    static void deleteItem(Ctx ctx, Object self, Object index) {
        throw Errors.indexError("");
    }

    /** Insert value before index. */
    @Py("insert(self, index, value) -> None")
    static void insert(Ctx ctx, Object self, Object index, Object value) {
        throw Errors.indexError("");
    }

    /** Append value to the end of the sequence. */
    @Py("append(self, value) -> None")
    static void append(Ctx ctx, Object self, Object value) {
        CallOps.callAttribute(ctx, self, "insert", SubscriptOps.length(ctx, self), value);
    }

    /** Remove all items. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, Object self) {
        do {
            ctx.step();
        } while (Caught.of(ctx, Exceptions.INDEX_ERROR, () -> CallOps.callAttribute(ctx, self, "pop")) != null);
    }

    /** Reverse in place. */
    @Py("reverse(self) -> None")
    static void reverse(Ctx ctx, Object self) {
        long n = SubscriptOps.length(ctx, self);
        for (long i = 0; i < n / 2; i++) {
            ctx.step();
            Object last = SubscriptOps.get(ctx, self, n - i - 1);
            Object first = SubscriptOps.get(ctx, self, i);
            SubscriptOps.set(ctx, self, i, last);
            SubscriptOps.set(ctx, self, n - i - 1, first);
        }
    }

    /** Append all values of an iterable. */
    @Py("extend(self, values) -> None")
    static void extend(Ctx ctx, Object self, Object values) {
        PyIterator it = IterOps.iterate(ctx, values == self ? IterOps.toList(ctx, values) : values);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            CallOps.callAttribute(ctx, self, "append", item);
        }
    }

    /** Remove and return the item at index, the last one by default. Raises IndexError if there is none. */
    @Py("pop(self, index=-1) -> Any")
    static Object pop(Ctx ctx, Object self, Object index) {
        Object item = SubscriptOps.get(ctx, self, index);
        SubscriptOps.delete(ctx, self, index);
        return item;
    }

    /** Remove first occurrence of value. Raises ValueError if the value is not present. */
    @Py("remove(self, value) -> None")
    static void remove(Ctx ctx, Object self, Object value) {
        SubscriptOps.delete(ctx, self, CallOps.call1(ctx, AttrOps.get(ctx, self, "index"), value));
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, values, /) -> Any")
    static Object addInPlace(Ctx ctx, Object self, Object values) {
        CallOps.callAttribute(ctx, self, "extend", values);
        return self;
    }
}
