package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SliceRange;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What only bytearray has: the methods that change it. */
@PyType("bytearray")
final class ByteArrayMethods {
    private static final String RANGE = "byte must be in range(0, 256)";

    private ByteArrayMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> bytearray")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (cls != Types.BYTEARRAY) Numbers.checkSubtype(cls, Types.BYTEARRAY);
        ctx.charge(64);
        return new PyByteArray(cls, new byte[0], 0);
    }

    /** Construct a mutable bytearray object. */
    @Py("__init__(self, /, source: Any = ..., encoding: str = ..., errors: str = ...) -> None")
    static void init(Ctx ctx, PyByteArray self, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors) {
        if (self.size > 0) checkResizable(ctx, self);
        byte[] content = BytesMaking.make(ctx, "bytearray", source, encoding, errors);
        boolean shared = source != null && BytesView.isBytesLike(source);
        if (shared) BytesView.reserve(ctx, content.length);
        self.value = shared ? content.clone() : content;
        self.size = content.length;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyByteArray self) {
        ctx.charge(64 + 4L * self.size);
        ctx.tick(self.size >> 6);
        String text = StrRepr.bytes(Arrays.copyOf(self.value, self.size), ctx::look);
        if (text.startsWith("b\"")) text = text.replace("'", "\\'");
        return self.type().name + "(" + text + ")";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyByteArray self) {
        return repr(ctx, self);
    }

    private static void insertGap(Ctx ctx, PyByteArray self, int at, int gap) {
        long size = (long) self.size + gap;
        if (size > SequenceOps.MOST) throw SequenceOps.memoryError();
        if (size > self.value.length) {
            int capacity = (int) Math.min(SequenceOps.MOST, size + (size >> 3) + 8);
            ctx.charge(capacity);
            ctx.tick(size >> 10);
            self.value = Arrays.copyOf(self.value, capacity);
        }
        System.arraycopy(self.value, at, self.value, at + gap, self.size - at);
        self.size += gap;
    }

    private static void checkResizable(Ctx ctx, PyByteArray self) {
        if (Exports.has(ctx, self)) {
            throw Errors.of(Exceptions.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }

    private static void replace(Ctx ctx, PyByteArray self, int from, int to, byte[] with) {
        int change = with.length - (to - from);
        if (change != 0) checkResizable(ctx, self);
        ctx.tick((self.size - from) >> 10);
        if (change > 0) {
            insertGap(ctx, self, to, change);
        } else if (change < 0) {
            System.arraycopy(self.value, to, self.value, to + change, self.size - to);
            self.size += change;
        }
        System.arraycopy(with, 0, self.value, from, with.length);
    }

    /** The number of bytes actually allocated. */
    @Py("__alloc__(self, /) -> int")
    static long allocated(Ctx ctx, PyByteArray self) {
        return Math.max(self.value.length, self.size + 1L);
    }

    /** Append a single item to the end of the bytearray. */
    @Py("append(self, item: int, /) -> None")
    static void append(Ctx ctx, PyByteArray self, Object item) {
        int b = BytesView.item(ctx, item, RANGE);
        checkResizable(ctx, self);
        insertGap(ctx, self, self.size, 1);
        self.value[self.size - 1] = (byte) b;
    }

    /** Append all the items from the iterator or sequence to the bytearray. */
    @Py("extend(self, iterable_of_ints: Any, /) -> None")
    static void extend(Ctx ctx, PyByteArray self, Object iterable) {
        byte[] more = BytesView.bytesOrNull(iterable);
        if (more == null) {
            if (!IterOps.isIterable(iterable)) {
                throw Errors.typeError("can't extend bytearray with " + Types.nameOf(iterable));
            }
            more = BytesMaking.ofItems(ctx, iterable, RANGE);
        }
        replace(ctx, self, self.size, self.size, more);
    }

    /** Insert a single item into the bytearray before the given index. */
    @Py("insert(self, index: int, item: int, /) -> None")
    static void insert(Ctx ctx, PyByteArray self, long index, Object item) {
        int b = BytesView.item(ctx, item, RANGE);
        int at = Math.clamp(index < 0 ? index + self.size : index, 0, self.size);
        ctx.tick((self.size - at) >> 10);
        checkResizable(ctx, self);
        insertGap(ctx, self, at, 1);
        self.value[at] = (byte) b;
    }

    /** Remove and return a single item from the bytearray. */
    @Py("pop(self, index: int = -1, /) -> int")
    static long pop(Ctx ctx, PyByteArray self, long index) {
        if (self.size == 0) throw Errors.indexError("pop from empty bytearray");
        long at = index < 0 ? index + self.size : index;
        if (at < 0 || at >= self.size) throw Errors.indexError("pop index out of range");
        long item = self.value[(int) at] & 0xff;
        replace(ctx, self, (int) at, (int) at + 1, new byte[0]);
        return item;
    }

    /** Remove the first occurrence of a value in the bytearray. */
    @Py("remove(self, value: int, /) -> None")
    static void remove(Ctx ctx, PyByteArray self, Object value) {
        int b = BytesView.item(ctx, value, RANGE);
        int at = 0;
        while (at < self.size && self.value[at] != (byte) b) at++;
        ctx.tick(at >> 7);
        if (at == self.size) throw Errors.valueError("value not found in bytearray");
        replace(ctx, self, at, at + 1, new byte[0]);
    }

    /** Reverse the order of the values in the bytearray in place. */
    @Py("reverse(self, /) -> None")
    static void reverse(Ctx ctx, PyByteArray self) {
        ctx.tick(self.size >> 7);
        for (int i = 0, j = self.size - 1; i < j; i++, j--) {
            byte b = self.value[i];
            self.value[i] = self.value[j];
            self.value[j] = b;
        }
    }

    /** Remove all items from the bytearray. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PyByteArray self) {
        if (self.size > 0) checkResizable(ctx, self);
        self.value = new byte[0];
        self.size = 0;
    }

    /** Return a copy of the bytearray. */
    @Py("copy(self, /) -> bytearray")
    static Object copy(Ctx ctx, PyByteArray self) {
        return BytesView.piece(ctx, self, self.value, 0, self.size);
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, value: Any, /) -> bytearray")
    static Object addInPlace(Ctx ctx, PyByteArray self, Object value) {
        if (!BytesView.isBytesLike(value)) {
            throw Errors.typeError("can't concat " + Types.nameOf(value) + " to " + Types.nameOf(self));
        }
        replace(ctx, self, self.size, self.size, BytesView.bytes(value));
        return self;
    }

    /** Implement self*=value. */
    @Py("__imul__(self, value: int, /) -> bytearray")
    static Object multiplyInPlace(Ctx ctx, PyByteArray self, Object value) {
        long count = SequenceOps.repetitions(ctx, value);
        if (count != 1 && self.size > 0) checkResizable(ctx, self);
        byte[] result = BytesSpecialMethods.repeated(ctx, new BytesView.Content(self.value, self.size), count);
        self.value = result;
        self.size = result.length;
        return self;
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key: Any, value: Any, /) -> None")
    static void setItem(Ctx ctx, PyByteArray self, Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            Object index = index(ctx, key);
            int position = SubscriptOps.position(ctx, index, self.size, "bytearray", "bytearray index out of range");
            int b = BytesView.item(ctx, value, RANGE);
            if (position < self.size) self.value[position] = (byte) b;
            return;
        }
        byte[] items = items(ctx, value);
        PySlice plain = SliceRange.plain(ctx, slice);
        SliceRange r = SliceRange.of(ctx, plain, self.size);
        if (r.step() == 1) {
            replace(ctx, self, r.start(), r.start() + r.length(), items);
            return;
        }
        if (items.length == 0) {
            deleteSlice(ctx, self, r);
            return;
        }
        if (items.length != r.length()) {
            throw Errors.valueError("attempt to assign bytes of size " + items.length + " to extended slice of size "
                    + r.length());
        }
        ctx.tick(items.length >> 6);
        byte[] from = items == self.value ? items.clone() : items;
        for (int i = 0; i < items.length; i++) self.value[r.at(i)] = from[i];
    }

    private static Object index(Ctx ctx, Object key) {
        if (!NumberOps.isIndex(key)) {
            throw Errors.typeError("bytearray indices must be integers or slices, not " + Types.nameOf(key));
        }
        return NumberOps.index(ctx, key);
    }

    private static byte[] items(Ctx ctx, Object value) {
        byte[] items = BytesView.bytesOrNull(value);
        if (items != null) return value instanceof PyByteArray ? items.clone() : items;
        PyClass type = Types.of(value);
        if (Str.isText(value) || type.slot(Slot.INT) != null || type.slot(Slot.FLOAT) != null
                || type.slot(Slot.INDEX) != null) {
            throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        String otherwise = "cannot convert '" + type.name + "' object to bytearray";
        return BytesMaking.ofItems(ctx, IterOps.iterate(ctx, value, otherwise), RANGE);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key: Any, /) -> None")
    static void deleteItem(Ctx ctx, PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            deleteSlice(ctx, self, SliceRange.of(ctx, SliceRange.plain(ctx, slice), self.size));
            return;
        }
        Object index = index(ctx, key);
        int at = SubscriptOps.position(ctx, index, self.size, "bytearray", "bytearray index out of range");
        replace(ctx, self, at, at + 1, new byte[0]);
    }

    private static void deleteSlice(Ctx ctx, PyByteArray self, SliceRange r) {
        if (r.length() == 0) return;
        if (r.step() == 1) {
            replace(ctx, self, r.start(), r.start() + r.length(), new byte[0]);
            return;
        }
        checkResizable(ctx, self);
        ctx.tick(self.size >> 6);
        boolean[] gone = new boolean[BytesView.reserve(ctx, self.size)];
        for (int i = 0; i < r.length(); i++) gone[r.at(i)] = true;
        int n = 0;
        for (int i = 0; i < self.size; i++) if (!gone[i]) self.value[n++] = self.value[i];
        self.size = n;
    }
}
