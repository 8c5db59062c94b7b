package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SliceRange;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** The special methods of bytes and bytearray. */
@PyType("bytes")
final class BytesSpecialMethods {
    private BytesSpecialMethods() {}

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, Object self) {
        return BytesView.self(self, "__len__").size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[int]")
    static Object iter(Ctx ctx, Object self) {
        if (self instanceof PyByteArray b) return new ByteArrayIterator(b);
        BytesView.Content c = BytesView.self(self, "__iter__");
        return new Iterators.OfBytes(c.array(), c.size());
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: Any, /) -> Any")
    static Object item(Ctx ctx, Object self, Object key) {
        if (key instanceof PySlice slice) {
            PySlice plain = SliceRange.plain(ctx, slice);
            BytesView.Content c = BytesView.self(self, "__getitem__");
            SliceRange r = SliceRange.of(ctx, plain, c.size());
            if (r.step() == 1 && r.length() == c.size() && self instanceof PyBytes) return self;
            if (r.step() == 1) return BytesView.piece(ctx, self, c.array(), r.start(), r.start() + r.length());
            byte[] result = new byte[BytesView.reserve(ctx, r.length())];
            ctx.tick(result.length >> 5);
            for (int i = 0; i < result.length; i++) result[i] = c.array()[r.at(i)];
            return BytesView.like(self, result);
        }
        boolean array = self instanceof PyByteArray;
        if (!(key instanceof Long) && !NumberOps.isIndex(key)) {
            SubscriptOps.position(ctx, key, 0, array ? "bytearray" : "byte", "");
        }
        Object index = NumberOps.index(ctx, key);
        BytesView.Content c = BytesView.self(self, "__getitem__");
        int at = SubscriptOps.position(ctx, index, c.size(), "byte",
                array ? "bytearray index out of range" : "index out of range");
        return (long) (c.array()[at] & 0xff);
    }

    /** Return key in self. */
    @Py("__contains__(self, key: Any, /) -> bool")
    static boolean contains(Ctx ctx, Object self, Object key) {
        byte[] part = BytesView.isBytesLike(key) || !NumberOps.isIndex(key) ? BytesView.bytes(key)
                : new byte[] {(byte) BytesView.item(ctx, key, "byte must be in range(0, 256)")};
        BytesView.Content c = BytesView.self(self, "__contains__");
        return ByteSearch.indexOf(ctx, c.array(), part, 0, c.size()) >= 0;
    }

    /** Return self+value. */
    @Py("__add__(self, value: Any, /) -> bytes")
    static Object add(Ctx ctx, Object self, Object value) {
        BytesView.Content a = BytesView.self(self, "__add__");
        if (!BytesView.isBytesLike(value)) throw NumberOps.cannotConcatenate(self, value);
        byte[] b = BytesView.bytes(value);
        BytesView.reserve(ctx, (long) a.size() + b.length);
        byte[] both = new byte[a.size() + b.length];
        System.arraycopy(a.array(), 0, both, 0, a.size());
        System.arraycopy(b, 0, both, a.size(), b.length);
        return BytesView.like(self, both);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> bytes")
    static Object multiply(Ctx ctx, Object self, Object value) {
        long count = SequenceOps.repetitions(ctx, value);
        return BytesView.like(self, repeated(ctx, BytesView.self(self, "__mul__"), count));
    }

    static byte[] repeated(Ctx ctx, BytesView.Content c, long count) {
        int n = c.size();
        if (n > 0 && count > Long.MAX_VALUE / n) throw SequenceOps.memoryError();
        byte[] result = new byte[BytesView.reserve(ctx, count * n)];
        if (result.length == 0) return result;
        System.arraycopy(c.array(), 0, result, 0, n);
        for (int done = n; done < result.length;) {
            int more = Math.min(done, result.length - done);
            System.arraycopy(result, 0, result, done, more);
            done += more;
        }
        return result;
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> bytes")
    static Object multiplyReflected(Ctx ctx, Object self, Object value) {
        return multiply(ctx, self, value);
    }

    /** Return self%value. */
    @Py("__mod__(self, value: Any, /) -> bytes")
    static Object percent(Ctx ctx, Object self, Object value) {
        BytesView.Content c = BytesView.self(self, "__mod__");
        return BytesView.like(self, PercentText.format(ctx, Arrays.copyOf(c.array(), c.size()), value));
    }

    /** Return value%self. */
    @Py("__rmod__(self, value: Any, /) -> bytes")
    static Object percentReflected(Ctx ctx, Object self, Object value) {
        boolean fits = BytesView.isBytesLike(value) && Types.of(value).isSubclassOf(Types.of(self).layout);
        return fits ? percent(ctx, value, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        if (!isComparable(self, value)) return PySingleton.NOT_IMPLEMENTED;
        return compare(ctx, self, value, "__eq__") == 0;
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        if (!isComparable(self, value)) return PySingleton.NOT_IMPLEMENTED;
        return compare(ctx, self, value, "__ne__") != 0;
    }

    /** Return self<value. */
    @Py("__lt__(self, value: Any, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: Any, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: Any, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: Any, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, Object self, Object value) {
        if (!isComparable(self, value)) return PySingleton.NOT_IMPLEMENTED;
        return order.holds(compare(ctx, self, value, "__lt__"));
    }

    /** A bytearray is compared with anything bytes-like, bytes with bytes; the other side may know more. */
    private static boolean isComparable(Object self, Object value) {
        return self instanceof PyByteArray ? BytesView.isBytesLike(value)
                : value instanceof PyBytes || value instanceof PyBoxed b && b.value instanceof PyBytes;
    }

    private static int compare(Ctx ctx, Object self, Object value, String method) {
        BytesView.Content a = BytesView.self(self, method);
        BytesView.Content b = value instanceof PyMemoryView || value instanceof BufferExporter
                ? content(BytesView.bytes(value)) : BytesView.self(value, method);
        ctx.tick(Math.min(a.size(), b.size()) >> 8);
        return Arrays.compareUnsigned(a.array(), 0, a.size(), b.array(), 0, b.size());
    }

    private static BytesView.Content content(byte[] bytes) {
        return new BytesView.Content(bytes, bytes.length);
    }
}
