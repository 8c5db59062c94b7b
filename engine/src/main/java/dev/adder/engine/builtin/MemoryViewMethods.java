package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SliceRange;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Methods of memoryview. */
@PyType("memoryview")
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    /** Create a new memoryview object which references the given object. */
    @Py("__new__(cls, /, object: Any) -> memoryview")
    static Object make(Ctx ctx, PyClass cls, Object object) {
        ctx.charge(80);
        if (object instanceof PyMemoryView v) {
            v.array();
            return Exports.viewed(ctx, new PyMemoryView(v.base, v.offset, v.shape, v.stride, v.format, v.readOnly));
        }
        if (object instanceof BufferExporter e) {
            ItemFormat format = new ItemFormat(e.bufferFormat(), e.bufferItemSize());
            return new PyMemoryView(object, 0, new int[] {e.bufferSize() / format.size()}, format.size(), format,
                    false);
        }
        if (!BytesView.isBytesLike(object)) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '" + Types.nameOf(object) + "'");
        }
        boolean array = object instanceof PyByteArray;
        Object base = array ? object : new PyBytes(BytesView.bytes(object));
        if (object instanceof PyBytes) base = object;
        int size = BytesView.self(object, "__new__").size();
        return Exports.viewed(ctx, new PyMemoryView(base, 0, new int[] {size}, 1, ItemFormat.BYTES, !array));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyMemoryView self) {
        return "<" + (self.released ? "released memory" : "memory") + " at 0x" + Long.toHexString(ctx.run.id(self))
                + ">";
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyMemoryView self) {
        self.array();
        return self.shape[0];
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyMemoryView self) {
        self.array();
        if (self.shape.length > 1) throw multiDimensional();
        return new MemoryIterator(self);
    }

    private static PyException multiDimensional() {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
    }

    private static int position(Ctx ctx, PyMemoryView self, Object key) {
        if (key instanceof PyTuple t) {
            if (t.items.length < self.shape.length) {
                throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "sub-views are not implemented");
            }
            if (t.items.length > self.shape.length) {
                throw Errors.typeError("cannot index " + self.shape.length + "-dimension view with " + t.items.length
                        + "-element tuple");
            }
            int item = 0;
            for (int d = 0; d < self.shape.length; d++) item = item * self.shape[d] + index(ctx, self, t.items[d], d);
            self.array();
            return self.position(item);
        }
        if (self.shape.length > 1) throw multiDimensional();
        int item = index(ctx, self, key, 0);
        self.array();
        return self.position(item);
    }

    private static int index(Ctx ctx, PyMemoryView self, Object key, int dimension) {
        if (!NumberOps.isIndex(key)) throw Errors.typeError("memoryview: invalid slice key");
        long i = NumberOps.clippedIndex(ctx, key);
        int length = self.shape[dimension];
        if (i < 0) i += length;
        if (i < 0 || i >= length) throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
        return (int) i;
    }

    private static PyMemoryView slice(Ctx ctx, PyMemoryView self, PySlice slice) {
        if (self.shape.length > 1) throw multiDimensional();
        SliceRange r = SliceRange.of(ctx, slice, self.shape[0]);
        self.array();
        ctx.charge(80);
        int stride = r.length() > 1 ? (int) (r.step() * self.stride) : self.stride;
        int start = self.position(r.length() == 0 ? 0 : r.start());
        return Exports.viewed(ctx, new PyMemoryView(self.base, start, new int[] {r.length()}, stride, self.format,
                self.readOnly));
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: Any, /) -> Any")
    static Object item(Ctx ctx, PyMemoryView self, Object key) {
        self.array();
        if (key instanceof PySlice slice) return slice(ctx, self, slice);
        int at = position(ctx, self, key);
        return self.format.get(self.array(), at);
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key: Any, value: Any, /) -> None")
    static void setItem(Ctx ctx, PyMemoryView self, Object key, Object value) {
        self.array();
        if (self.readOnly) throw Errors.typeError("cannot modify read-only memory");
        if (!(key instanceof PySlice slice)) {
            position(ctx, self, key);
            byte[] bytes = self.format.bytes(ctx, value);
            int at = position(ctx, self, key);
            System.arraycopy(bytes, 0, self.array(), at, bytes.length);
            return;
        }
        byte[] bytes = BytesView.bytes(value);
        char code = value instanceof PyMemoryView v ? v.format.code() : 'B';
        PyMemoryView target = slice(ctx, self, slice);
        int size = self.format.size();
        if (code != self.format.code() || bytes.length != target.count() * size) {
            throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
        }
        byte[] array = self.array();
        byte[] from = bytes == array ? bytes.clone() : bytes;
        ctx.tick(bytes.length >> 6);
        for (int i = 0; i < target.shape[0]; i++) {
            System.arraycopy(from, i * size, array, target.position(i), size);
        }
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key: Any, /) -> None")
    static void deleteItem(Ctx ctx, PyMemoryView self, Object key) {
        throw Errors.typeError(self.readOnly ? "cannot modify read-only memory" : "cannot delete memory");
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyMemoryView self, Object value) {
        if (!BytesView.isBytesLike(value)) return PySingleton.NOT_IMPLEMENTED;
        PyMemoryView other = value instanceof PyMemoryView v ? v : (PyMemoryView) make(ctx, Types.MEMORYVIEW, value);
        if (self.released || other.released) return self == other;
        if (!Arrays.equals(self.shape, other.shape)) return false;
        byte[] a = self.array();
        byte[] b = other.array();
        int n = self.count();
        ctx.tick(n >> 3);
        boolean plain = self.format.equals(other.format) && self.format.size() == 1;
        for (int i = 0; i < n; i++) {
            boolean same = plain ? a[self.position(i)] == b[other.position(i)]
                    : CompareOps.eq(ctx, self.format.get(a, self.position(i)), other.format.get(b, other.position(i)));
            if (!same) return false;
        }
        return true;
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyMemoryView self, Object value) {
        Object result = eq(ctx, self, value);
        return result instanceof Boolean b ? (Object) !b : result;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyMemoryView self) {
        self.array();
        if (!self.readOnly) throw Errors.valueError("cannot hash writable memoryview object");
        if ("Bbc".indexOf(self.format.code()) < 0) {
            throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return BytesMethods.hash(ctx, self.copy());
    }

    /** The runtime context of a with statement: the view itself. */
    @Py("__enter__(self, /) -> memoryview")
    static Object enter(Ctx ctx, PyMemoryView self) {
        self.array();
        self.hold(ctx);
        return self;
    }

    /** Release the underlying buffer. */
    @Py("__exit__(self, /, *args: object) -> None")
    static void exit(Ctx ctx, PyMemoryView self, Object[] args) {
        self.release(ctx);
    }

    /** Release the underlying buffer exposed by the memoryview object. */
    @Py("release(self, /) -> None")
    static void release(Ctx ctx, PyMemoryView self) {
        self.release(ctx);
    }

    /** Return the data in the buffer as a byte string. */
    @Py("tobytes(self, /, order: str | None = 'C') -> bytes")
    static PyBytes toBytes(Ctx ctx, PyMemoryView self, Object order) {
        if (order != PyNone.NONE && !Str.isText(order)) {
            throw Errors.typeError("tobytes() argument 'order' must be str or None, not " + Types.nameOf(order));
        }
        if (order != PyNone.NONE && !(order instanceof String s && (s.equals("C") || s.equals("F") || s.equals("A")))) {
            throw Errors.valueError("order must be 'C', 'F' or 'A'");
        }
        BytesView.reserve(ctx, (long) self.count() * self.format.size());
        return new PyBytes(self.copy());
    }

    /** Return the data in the buffer as a list of elements. */
    @Py("tolist(self, /) -> list[Any]")
    static PyList toList(Ctx ctx, PyMemoryView self) {
        return toList(ctx, self, self.array(), 0, 0);
    }

    private static PyList toList(Ctx ctx, PyMemoryView self, byte[] array, int dimension, int first) {
        int n = self.shape[dimension];
        PyList list = PyList.withCapacity(ctx, n);
        int below = 1;
        for (int d = dimension + 1; d < self.shape.length; d++) below *= self.shape[d];
        for (int i = 0; i < n; i++) {
            ctx.step();
            boolean inner = dimension + 1 < self.shape.length;
            list.append(ctx, inner ? toList(ctx, self, array, dimension + 1, first + i * below)
                    : self.format.get(array, self.position(first + i)));
        }
        return list;
    }

    /** Return a read-only version of the memoryview. */
    @Py("toreadonly(self, /) -> memoryview")
    static Object toReadOnly(Ctx ctx, PyMemoryView self) {
        self.array();
        ctx.charge(80);
        return Exports.viewed(ctx,
                new PyMemoryView(self.base, self.offset, self.shape, self.stride, self.format, true));
    }

    /** Return the data in the buffer as a str of hexadecimal numbers. */
    @Py("hex(self, /, sep: Any = ..., bytes_per_sep: int = 1) -> str")
    static String hex(Ctx ctx, PyMemoryView self, @Nullable Object sep, int bytesPerSep) {
        ctx.charge(40L + (long) self.count() * self.format.size());
        byte[] bytes = self.copy();
        return HexText.of(ctx, bytes, bytes.length, sep, bytesPerSep);
    }

    /** Cast a memoryview to a new format or shape. */
    @Py("cast(self, /, format: str, shape: Any = ...) -> memoryview")
    static Object cast(Ctx ctx, PyMemoryView self, Object format, @Nullable Object shape) {
        self.array();
        ItemFormat to = Str.isText(format) ? ItemFormat.of(Str.text(format)) : null;
        if (!Str.isText(format)) {
            throw Errors.typeError("cast() argument 'format' must be str, not " + Numbers.shown(format));
        }
        if (!isContiguous(self)) throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        if (to == null) {
            throw Errors.valueError("memoryview: destination format must be a native single character format prefixed"
                    + " with an optional '@'");
        }
        boolean fromBytes = "Bbc".indexOf(self.format.code()) >= 0;
        if (!fromBytes && "Bbc".indexOf(to.code()) < 0) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int bytes = self.count() * self.format.size();
        if (bytes % to.size() != 0) throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        int[] dimensions = shape == null ? new int[] {bytes / to.size()} : dimensions(ctx, shape, bytes / to.size());
        ctx.charge(80);
        return Exports.viewed(ctx,
                new PyMemoryView(self.base, self.offset, dimensions, to.size(), to, self.readOnly));
    }

    private static int[] dimensions(Ctx ctx, Object shape, int count) {
        if (!(shape instanceof PyList) && !(shape instanceof PyTuple)) {
            throw Errors.typeError("shape must be a list or a tuple");
        }
        Object[] items = IterOps.toArray(ctx, shape);
        if (items.length > 64) throw Errors.valueError("memoryview: number of dimensions must not exceed 64");
        int[] dimensions = new int[Math.max(1, items.length)];
        dimensions[0] = 1;
        long product = 1;
        for (int i = 0; i < items.length; i++) {
            if (!NumberOps.isInt(items[i])) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            long n = NumberOps.clippedIndex(ctx, items[i]);
            if (n <= 0) throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            product = n > count ? Integer.MAX_VALUE : Math.min(product * n, Integer.MAX_VALUE);
            dimensions[i] = (int) Math.min(n, Integer.MAX_VALUE);
        }
        if (product != count) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return dimensions;
    }

    private static boolean isContiguous(PyMemoryView self) {
        return self.stride == self.format.size() || self.count() <= 1;
    }

    /** The underlying object. */
    @PyProperty("obj: Any")
    static Object object(Ctx ctx, PyMemoryView self) {
        self.array();
        return self.base;
    }

    /** The amount of space in bytes that the array would use in a contiguous representation. */
    @PyProperty("nbytes: int")
    static long byteCount(Ctx ctx, PyMemoryView self) {
        self.array();
        return (long) self.count() * self.format.size();
    }

    /** Whether the memory is read only. */
    @PyProperty("readonly: bool")
    static boolean readOnly(Ctx ctx, PyMemoryView self) {
        self.array();
        return self.readOnly;
    }

    /** The format of each element, in struct module style. */
    @PyProperty("format: str")
    static String format(Ctx ctx, PyMemoryView self) {
        self.array();
        return String.valueOf(self.format.code());
    }

    /** The size in bytes of each element. */
    @PyProperty("itemsize: int")
    static long itemSize(Ctx ctx, PyMemoryView self) {
        self.array();
        return self.format.size();
    }

    /** How many dimensions of a multi-dimensional array the memory represents. */
    @PyProperty("ndim: int")
    static long dimensions(Ctx ctx, PyMemoryView self) {
        self.array();
        return self.shape.length;
    }

    /** The length of each dimension. */
    @PyProperty("shape: tuple[int, ...]")
    static PyTuple shape(Ctx ctx, PyMemoryView self) {
        self.array();
        Object[] items = new Object[self.shape.length];
        for (int i = 0; i < items.length; i++) items[i] = (long) self.shape[i];
        return new PyTuple(items);
    }

    /** The bytes to step to the next element in each dimension. */
    @PyProperty("strides: tuple[int, ...]")
    static PyTuple strides(Ctx ctx, PyMemoryView self) {
        self.array();
        Object[] items = new Object[self.shape.length];
        long step = self.stride;
        for (int i = items.length - 1; i >= 0; i--) {
            items[i] = step;
            step *= self.shape[i];
        }
        return new PyTuple(items);
    }

    /** Used internally for PIL-style arrays: empty here. */
    @PyProperty("suboffsets: tuple[int, ...]")
    static PyTuple subOffsets(Ctx ctx, PyMemoryView self) {
        self.array();
        return PyTuple.EMPTY;
    }

    /** Whether the memory is contiguous. */
    @PyProperty("contiguous: bool")
    static boolean contiguous(Ctx ctx, PyMemoryView self) {
        self.array();
        return isContiguous(self);
    }

    /** Whether the memory is C contiguous. */
    @PyProperty("c_contiguous: bool")
    static boolean cContiguous(Ctx ctx, PyMemoryView self) {
        return contiguous(ctx, self);
    }

    /** Whether the memory is Fortran contiguous. */
    @PyProperty("f_contiguous: bool")
    static boolean fContiguous(Ctx ctx, PyMemoryView self) {
        return contiguous(ctx, self) && self.shape.length == 1;
    }
}
