package dev.adder.engine.stdlib.array;

import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SliceRange;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Operators of arrays. */
@PyType("array")
final class ArraySpecialMethods {
    private ArraySpecialMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyArray self) {
        String start = self.type().name + "('" + self.code + "'";
        if (self.size == 0) return Str.of(start + ")");
        Object items = self.isText() ? ArrayMethods.toText(ctx, self) : ArrayMethods.toList(ctx, self);
        return Str.of(start + ", " + TextOps.reprText(ctx, items) + ")");
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyArray self) {
        return self.size;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator")
    static Object iter(Ctx ctx, PyArray self) {
        return new ArrayIterator(self);
    }

    private static SliceRange range(Ctx ctx, PySlice slice, PyArray self) {
        return SliceRange.of(ctx, slice, self.size);
    }

    private static int place(Ctx ctx, Object index, PyArray self, String error) {
        if (!NumberOps.isIndex(index)) throw Errors.typeError("array indices must be integers");
        long i = Convert.toLong(ctx, index, "array", 1);
        long at = i < 0 ? i + self.size : i;
        if (at < 0 || at >= self.size) throw Errors.indexError(error);
        return (int) at;
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object get(Ctx ctx, PyArray self, Object key) {
        if (!(key instanceof PySlice slice)) return self.get(place(ctx, key, self, "array index out of range"));
        SliceRange r = range(ctx, slice, self);
        PyArray part = self.part(ctx, 0, 0);
        part.open(ctx, 0, r.length());
        for (int i = 0; i < r.length(); i++) {
            System.arraycopy(self.bytes, (int) (r.start() + i * r.step()) * self.itemSize, part.bytes,
                    i * self.itemSize, self.itemSize);
        }
        ctx.tick(r.length() >> 2);
        return part;
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void set(Ctx ctx, PyArray self, Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            int at = place(ctx, key, self, "array assignment index out of range");
            self.put(at, self.encoded(ctx, value));
            return;
        }
        if (!(value instanceof PyArray given)) {
            throw Errors.typeError("can only assign array (not \"" + Types.nameOf(value) + "\") to array slice");
        }
        if (given.code != self.code) throw Errors.typeError("bad argument type for built-in operation");
        byte[] content = given.content(ctx);
        SliceRange r = range(ctx, slice, self);
        int count = content.length / self.itemSize;
        if (r.step() == 1) {
            int from = r.start();
            self.remove(from, from + r.length());
            self.open(ctx, from, count);
            System.arraycopy(content, 0, self.bytes, from * self.itemSize, content.length);
            return;
        }
        if (count != r.length()) {
            throw Errors.valueError("attempt to assign array of size " + count + " to extended slice of size "
                    + r.length());
        }
        for (int i = 0; i < count; i++) {
            System.arraycopy(content, i * self.itemSize, self.bytes, (int) (r.start() + i * r.step()) * self.itemSize,
                    self.itemSize);
        }
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key, /) -> None")
    static void delete(Ctx ctx, PyArray self, Object key) {
        ctx.tick(self.size >> 4);
        if (!(key instanceof PySlice slice)) {
            int at = place(ctx, key, self, "array assignment index out of range");
            self.remove(at, at + 1);
            return;
        }
        SliceRange r = range(ctx, slice, self);
        for (int i = 0; i < r.length(); i++) {
            ctx.tick(1 + (self.size >> 8));
            int at = (int) (r.start() + i * r.step()) - (r.step() > 0 ? i : 0);
            self.remove(at, at + 1);
        }
    }

    /** Return bool(key in self). */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyArray self, Object key) {
        return ArrayMethods.count(ctx, self, key) > 0;
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> array")
    static Object add(Ctx ctx, PyArray self, Object value) {
        if (!(value instanceof PyArray other)) {
            throw Errors.typeError("can only append array (not \"" + Types.nameOf(value) + "\") to array");
        }
        if (other.code != self.code) throw Errors.typeError("bad argument type for built-in operation");
        PyArray sum = self.part(ctx, 0, self.size);
        sum.extend(ctx, other.content(ctx));
        return sum;
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, value, /) -> array")
    static Object addInPlace(Ctx ctx, PyArray self, Object value) {
        if (!(value instanceof PyArray)) {
            throw Errors.typeError("can only extend array with array (not \"" + Types.nameOf(value) + "\")");
        }
        self.extend(ctx, value);
        return self;
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> array")
    static Object multiply(Ctx ctx, PyArray self, Object times) {
        if (!NumberOps.isIndex(times)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(times) + "'");
        }
        long value = NumberOps.clippedIndex(ctx, times);
        PyArray product = self.part(ctx, 0, 0);
        long bytes = Math.max(0, value) * Math.max(1L, (long) self.size * self.itemSize);
        if (bytes > Integer.MAX_VALUE || value > Integer.MAX_VALUE) {
            ctx.charge(Integer.MAX_VALUE);
            throw new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
        }
        byte[] content = self.content(ctx);
        ctx.charge(bytes);
        for (long i = 0; i < value && content.length > 0; i++) product.extend(ctx, content);
        return product;
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> array")
    static Object multiplied(Ctx ctx, PyArray self, Object value) {
        if (!NumberOps.isIndex(value)) return PySingleton.NOT_IMPLEMENTED;
        return multiply(ctx, self, value);
    }

    /** Implement self*=value. */
    @Py("__imul__(self, value: int, /) -> array")
    static Object multiplyInPlace(Ctx ctx, PyArray self, Object value) {
        PyArray product = (PyArray) multiply(ctx, self, value);
        self.bytes = product.bytes;
        self.size = product.size;
        return self;
    }

    private static Object compare(Ctx ctx, PyArray self, Object other, CompareOps.Order order) {
        if (!(other instanceof PyArray a)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.orderObject(ctx, order, ArrayMethods.toList(ctx, self), ArrayMethods.toList(ctx, a));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyArray self, Object value) {
        if (!(value instanceof PyArray a)) return PySingleton.NOT_IMPLEMENTED;
        return self.size == a.size && CompareOps.eq(ctx, ArrayMethods.toList(ctx, self), ArrayMethods.toList(ctx, a));
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyArray self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LT);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyArray self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LE);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyArray self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GT);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyArray self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GE);
    }
}
