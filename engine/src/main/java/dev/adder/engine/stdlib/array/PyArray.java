package dev.adder.engine.stdlib.array;

import dev.adder.engine.builtin.BufferExporter;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.Arrays;

/** An {@code array.array}: numbers of one kind in little-endian bytes. */
final class PyArray extends PyObject implements BufferExporter {
    static final PyClass TYPE = made();

    final char code;
    final int itemSize;
    byte[] bytes = {};
    int size;

    PyArray(PyClass cls, char code) {
        super(cls);
        this.code = code;
        this.itemSize = sizeOf(code);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("array", "array", ArrayMethodsTable.INSTANCE)
                .install(ArraySpecialMethodsTable.INSTANCE).inC();
        cls.namespace.put("__hash__", PyNone.NONE);
        cls.flags |= dev.adder.engine.ops.MatchOps.SEQUENCE;
        return cls.seal();
    }

    static int sizeOf(char code) {
        return switch (code) {
            case 'b', 'B' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f', 'u', 'w' -> 4;
            default -> 8;
        };
    }

    boolean isText() {
        return code == 'u' || code == 'w';
    }

    private long bits(int index) {
        long bits = 0;
        int at = index * itemSize;
        for (int i = itemSize - 1; i >= 0; i--) bits = bits << 8 | bytes[at + i] & 0xff;
        return bits;
    }

    Object get(int index) {
        long bits = bits(index);
        int unused = 64 - 8 * itemSize;
        return switch (code) {
            case 'u', 'w' -> Str.of((int) bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            case 'B', 'H', 'I', 'L', 'Q' -> bits >= 0 ? (Object) bits
                    : IntOps.of(new BigInteger(Long.toUnsignedString(bits)));
            default -> bits << unused >> unused;
        };
    }

    /** The bytes of a value, as a number. */
    long encoded(Ctx ctx, Object value) {
        if (isText()) {
            Object text = value instanceof PyBoxed b ? b.value : value;
            if (!Str.is(text) || Str.length(text) != 1) {
                throw Errors.typeError("array item must be unicode character");
            }
            return Str.codePointAt(text, 0);
        }
        if (code == 'd') return Double.doubleToRawLongBits(real(ctx, value));
        if (code == 'f') return Float.floatToRawIntBits((float) real(ctx, value));
        if (value instanceof Double || value instanceof PyBoxed b && b.value instanceof Double) {
            throw Errors.notAnInteger(value);
        }
        BigInteger number = IntOps.big(NumberOps.index(ctx, value));
        boolean unsigned = Character.isUpperCase(code);
        int bits = 8 * itemSize;
        boolean low = number.signum() < 0 && (unsigned || number.bitLength() > bits - 1);
        boolean high = number.signum() > 0 && number.bitLength() > (unsigned ? bits : bits - 1);
        if (low || high) throw Errors.overflowError(outOfRange(low, number));
        return number.longValue();
    }

    private static double real(Ctx ctx, Object value) {
        if (Str.isText(value)) throw Errors.typeError("must be real number, not " + Types.nameOf(value));
        return NumberOps.toDouble(ctx, value);
    }

    private String outOfRange(boolean low, BigInteger number) {
        String end = low ? "less than minimum" : "greater than maximum";
        if (itemSize < 8 && code != 'I') {
            if (number.bitLength() > 63) return "Python int too large to convert to C long";
            if (code == 'i' || code == 'H' && number.bitLength() > 31) return "signed integer is " + end;
            if (code == 'b' && number.bitLength() > 15) return "signed short integer is " + end;
        }
        return switch (code) {
            case 'b' -> "signed char is " + end;
            case 'B' -> "unsigned byte integer is " + end;
            case 'h' -> "signed short integer is " + end;
            case 'H' -> "unsigned short is " + end;
            case 'I' -> low ? "can't convert negative value to unsigned int"
                    : number.bitLength() > 64 ? "Python int too large to convert to C unsigned long"
                            : "unsigned int is greater than maximum";
            case 'Q' -> low ? "can't convert negative int to unsigned" : "int too big to convert";
            case 'L' -> low ? "can't convert negative value to unsigned int"
                    : "Python int too large to convert to C unsigned long";
            default -> code == 'q' ? "int too big to convert" : "Python int too large to convert to C long";
        };
    }

    void put(int index, long bits) {
        int at = index * itemSize;
        for (int i = 0; i < itemSize; i++) bytes[at + i] = (byte) (bits >>> 8 * i);
    }

    /** Makes room for so many more items, at a place. */
    void open(Ctx ctx, int index, int more) {
        long needed = ((long) size + more) * itemSize;
        if (needed > bytes.length) {
            long capacity = Math.max(needed, bytes.length + (long) (bytes.length >> 1));
            ctx.charge(capacity - bytes.length);
            if (capacity > Integer.MAX_VALUE - 64) throw new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
            bytes = Arrays.copyOf(bytes, (int) capacity);
        }
        ctx.tick((long) (size - index) * itemSize >> 8);
        System.arraycopy(bytes, index * itemSize, bytes, (index + more) * itemSize, (size - index) * itemSize);
        size += more;
    }

    void remove(int from, int to) {
        System.arraycopy(bytes, to * itemSize, bytes, from * itemSize, (size - to) * itemSize);
        size -= to - from;
    }

    void append(Ctx ctx, Object value) {
        long bits = encoded(ctx, value);
        open(ctx, size, 1);
        put(size - 1, bits);
    }

    void extend(Ctx ctx, byte[] more) {
        int at = size;
        open(ctx, size, more.length / itemSize);
        System.arraycopy(more, 0, bytes, at * itemSize, more.length);
    }

    void extend(Ctx ctx, Object source) {
        if (source instanceof PyArray a) {
            if (a.code != code) throw Errors.typeError("can only extend with array of same kind");
            extend(ctx, a.content(ctx));
            return;
        }
        IterOps.forEach(ctx, source, item -> append(ctx, item));
    }

    byte[] content(Ctx ctx) {
        ctx.charge(40 + (long) size * itemSize);
        return Arrays.copyOf(bytes, size * itemSize);
    }

    PyArray part(Ctx ctx, int from, int to) {
        PyArray part = new PyArray(TYPE, code);
        ctx.charge(64 + (long) Math.max(0, to - from) * itemSize);
        if (to > from) {
            part.bytes = Arrays.copyOfRange(bytes, from * itemSize, to * itemSize);
            part.size = to - from;
        }
        return part;
    }

    @Override
    public byte[] bufferBytes() {
        return bytes;
    }

    @Override
    public int bufferSize() {
        return size * itemSize;
    }

    @Override
    public char bufferFormat() {
        return code;
    }

    @Override
    public int bufferItemSize() {
        return itemSize;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64 + bytes.length);
    }
}
