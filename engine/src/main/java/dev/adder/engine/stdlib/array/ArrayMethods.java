package dev.adder.engine.stdlib.array;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of arrays. */
@PyType("array")
final class ArrayMethods {
    private ArrayMethods() {}

    /** Create an array of a kind, of the items of an iterable, a text or bytes. */
    @Py("__new__(cls, /, *args, **kwargs) -> array")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (cls.shared && kwargs.size() > 0) throw Errors.typeError("array.array() takes no keyword arguments");
        if (args.length == 0) throw Errors.typeError("array() takes at least 1 argument (0 given)");
        if (args.length > 2) {
            throw Errors.typeError("array() takes at most 2 arguments (" + args.length + " given)");
        }
        if (!Str.isText(args[0]) || Str.text(args[0]).length() != 1) {
            throw Errors.typeError("array() argument 1 must be a unicode character, not " + Types.nameOf(args[0]));
        }
        char code = Str.text(args[0]).charAt(0);
        if ("bBuhHiIlLqQfd".indexOf(code) < 0) {
            throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        ctx.charge(80);
        PyArray array = new PyArray(cls, code);
        if (args.length == 1) return array;
        Object source = args[1];
        if (Str.isText(source)) {
            if (!array.isText())
                throw Errors.typeError("cannot use a str to initialize an array with typecode '"
                        + code + "'");
            array.extend(ctx, source);
        } else if (source instanceof PyBytes || source instanceof PyByteArray) {
            fromBytes(ctx, array, source);
        } else if (source instanceof PyArray a && a.isText() != array.isText()) {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '" + code + "'");
        } else {
            IterOps.forEach(ctx, source, item -> array.append(ctx, item));
        }
        return array;
    }

    /** The kind of the items. */
    @PyProperty("typecode")
    static Object code(Ctx ctx, PyArray self) {
        return String.valueOf(self.code);
    }

    /** How many bytes an item has. */
    @PyProperty("itemsize")
    static Object itemSize(Ctx ctx, PyArray self) {
        return (long) self.itemSize;
    }

    /** Append new value v to the end of the array. */
    @Py("append(self, v, /) -> None")
    static void append(Ctx ctx, PyArray self, Object v) {
        self.append(ctx, v);
    }

    /** Append items to the end of the array. */
    @Py("extend(self, bb, /) -> None")
    static void extend(Ctx ctx, PyArray self, Object items) {
        self.extend(ctx, items);
    }

    /** Append items to array from list. */
    @Py("fromlist(self, list, /) -> None")
    static void fromList(Ctx ctx, PyArray self, Object list) {
        if (!(list instanceof PyList l)) throw Errors.typeError("arg must be list");
        long[] bits = new long[l.size];
        ctx.charge(8L * l.size);
        for (int i = 0; i < bits.length; i++) bits[i] = self.encoded(ctx, l.get(i));
        int at = self.size;
        self.open(ctx, at, bits.length);
        for (int i = 0; i < bits.length; i++) self.put(at + i, bits[i]);
    }

    /** Convert array to an ordinary list with the same items. */
    @Py("tolist(self, /) -> list")
    static Object toList(Ctx ctx, PyArray self) {
        PyList list = PyList.withCapacity(ctx, self.size);
        for (int i = 0; i < self.size; i++) list.append(ctx, self.get(i));
        return list;
    }

    /** Appends items from the bytes, interpreting them as machine values. */
    @Py("frombytes(self, buffer, /) -> None")
    static void fromBytes(Ctx ctx, PyArray self, Object buffer) {
        byte[] bytes = BytesView.bytes(buffer);
        if (bytes.length % self.itemSize != 0) throw Errors.valueError("bytes length not a multiple of item size");
        self.extend(ctx, bytes);
    }

    /** Convert the array to an array of machine values and return the bytes representation. */
    @Py("tobytes(self, /) -> bytes")
    static Object toBytes(Ctx ctx, PyArray self) {
        return new PyBytes(self.content(ctx));
    }

    /** Extends this array with data from the unicode string. */
    @Py("fromunicode(self, ustr: str, /) -> None")
    static void fromText(Ctx ctx, PyArray self, Object text) {
        if (!self.isText()) throw Errors.valueError("fromunicode() may only be called on unicode type arrays");
        self.extend(ctx, text);
    }

    /** Convert the array to a unicode string. */
    @Py("tounicode(self, /) -> str")
    static Object toText(Ctx ctx, PyArray self) {
        if (!self.isText()) throw Errors.valueError("tounicode() may only be called on unicode type arrays");
        ctx.charge(48 + 4L * self.size);
        int[] points = new int[self.size];
        for (int i = 0; i < points.length; i++) points[i] = Str.codePointAt(self.get(i), 0);
        return Str.of(points);
    }

    /** Read n objects from the file object f and append them to the end of the array. */
    @Py("fromfile(self, f, n: int, /) -> None")
    static void fromFile(Ctx ctx, PyArray self, Object file, long n) {
        if (n < 0) throw Errors.valueError("negative count");
        Object read = CallOps.callAttribute(ctx, file, "read", n * self.itemSize);
        if (!(read instanceof PyBytes b)) throw Errors.typeError("read() didn't return bytes");
        fromBytes(ctx, self, read);
        if (b.value.length < n * self.itemSize) {
            throw Errors.of(Exceptions.EOF_ERROR, "read() didn't return enough bytes");
        }
    }

    /** Write all items (as machine values) to the file object f. */
    @Py("tofile(self, f, /) -> None")
    static void toFile(Ctx ctx, PyArray self, Object file) {
        CallOps.callAttribute(ctx, file, "write", new PyBytes(self.content(ctx)));
    }

    /** Insert a new item v into the array before position i. */
    @Py("insert(self, i: int, v, /) -> None")
    static void insert(Ctx ctx, PyArray self, long i, Object v) {
        long bits = self.encoded(ctx, v);
        int at = (int) Math.max(0, Math.min(self.size, i < 0 ? i + self.size : i));
        self.open(ctx, at, 1);
        self.put(at, bits);
    }

    /** Return the i-th element and delete it from the array. */
    @Py("pop(self, i: int = -1, /) -> Any")
    static Object pop(Ctx ctx, PyArray self, long i) {
        if (self.size == 0) throw Errors.indexError("pop from empty array");
        long at = i < 0 ? i + self.size : i;
        if (at < 0 || at >= self.size) throw Errors.indexError("pop index out of range");
        Object value = self.get((int) at);
        ctx.tick(self.size >> 8);
        self.remove((int) at, (int) at + 1);
        return value;
    }

    /** Return index of first occurrence of v in the array. */
    @Py("index(self, v, start: int = 0, stop: int = 9223372036854775807, /) -> int")
    static long index(Ctx ctx, PyArray self, Object v, long start, long stop) {
        long from = Math.max(0, start < 0 ? start + self.size : start);
        long to = stop < 0 ? stop + self.size : stop;
        for (long i = from; i < to && i < self.size; i++) {
            ctx.step();
            if (CompareOps.eq(ctx, self.get((int) i), v)) return i;
        }
        throw Errors.valueError("array.index(x): x not in array");
    }

    /** Remove the first occurrence of v in the array. */
    @Py("remove(self, v, /) -> None")
    static void remove(Ctx ctx, PyArray self, Object v) {
        for (int i = 0; i < self.size; i++) {
            ctx.step();
            if (!CompareOps.eq(ctx, self.get(i), v)) continue;
            self.remove(i, i + 1);
            return;
        }
        throw Errors.valueError("array.remove(x): x not in array");
    }

    /** Return number of occurrences of v in the array. */
    @Py("count(self, v, /) -> int")
    static long count(Ctx ctx, PyArray self, Object v) {
        long n = 0;
        for (int i = 0; i < self.size; i++) {
            ctx.step();
            if (CompareOps.eq(ctx, self.get(i), v)) n++;
        }
        return n;
    }

    /** Reverse the order of the items in the array. */
    @Py("reverse(self, /) -> None")
    static void reverse(Ctx ctx, PyArray self) {
        ctx.tick(self.size);
        for (int i = 0, j = self.size - 1; i < j; i++, j--) {
            for (int k = 0; k < self.itemSize; k++) {
                byte b = self.bytes[i * self.itemSize + k];
                self.bytes[i * self.itemSize + k] = self.bytes[j * self.itemSize + k];
                self.bytes[j * self.itemSize + k] = b;
            }
        }
    }

    /** Byteswap all items of the array. */
    @Py("byteswap(self, /) -> None")
    static void byteswap(Ctx ctx, PyArray self) {
        ctx.tick(self.size);
        int n = self.itemSize;
        for (int i = 0; i < self.size; i++) {
            for (int k = 0; k < n / 2; k++) {
                byte b = self.bytes[i * n + k];
                self.bytes[i * n + k] = self.bytes[i * n + n - 1 - k];
                self.bytes[i * n + n - 1 - k] = b;
            }
        }
    }

    /** Return a tuple (address, length); the address tells nothing. */
    @Py("buffer_info(self, /) -> tuple[int, int]")
    static Object bufferInfo(Ctx ctx, PyArray self) {
        return new PyTuple(ctx.run.id(self), (long) self.size);
    }

    /** Return a copy of the array. */
    @Py("__copy__(self, /) -> array")
    static Object copy(Ctx ctx, PyArray self) {
        return self.part(ctx, 0, self.size);
    }

    /** Return a copy of the array. */
    @Py("__deepcopy__(self, unused, /) -> array")
    static Object deepCopy(Ctx ctx, PyArray self, Object unused) {
        return self.part(ctx, 0, self.size);
    }
}
