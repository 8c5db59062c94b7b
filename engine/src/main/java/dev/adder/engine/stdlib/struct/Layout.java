package dev.adder.engine.stdlib.struct;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A format of the struct module, read: which values stand where. */
final class Layout {
    /** A run of values of one kind; {@code s} and {@code p} are one value of {@code count} bytes. */
    record Item(char code, int count, int offset, int size) {}

    final String format;
    final boolean nativeSizes;
    final boolean little;
    final List<Item> items = new ArrayList<>();
    int size;
    int values;

    private Layout(String format) {
        char order = format.isEmpty() ? '@' : format.charAt(0);
        this.format = format;
        this.nativeSizes = "=<>!".indexOf(order) < 0;
        this.little = order != '>' && order != '!';
    }

    /** What it takes, for a census. */
    long bytes() {
        return 240 + 40L * items.size() + format.length();
    }

    static PyException error(String message) {
        return Errors.of(StructTypes.ERROR, message);
    }

    /** The layout that a format given as text or bytes means. */
    static Layout of(Ctx ctx, Object format) {
        if (format instanceof PyStruct s) return s.layout();
        byte[] bytes = Str.isText(format) ? Codecs.encode(ctx, Str.of(Str.text(format)), "ascii", "strict").value
                : format instanceof PyBytes || format instanceof PyBoxed ? BytesView.bytesOrNull(format) : null;
        if (bytes == null) {
            throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not " + Types.nameOf(format));
        }
        for (byte b : bytes) if (b == 0) throw error("embedded null character");
        Layout layout = new Layout(new String(bytes, StandardCharsets.ISO_8859_1));
        ctx.charge(240 + 40L * bytes.length);
        ctx.tick(bytes.length >> 2);
        layout.read();
        return layout;
    }

    private void read() {
        int i = !format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0 ? 1 : 0;
        long total = 0;
        long all = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c == ' ' || c >= 9 && c <= 13) continue;
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (i < format.length() && format.charAt(i) >= '0' && format.charAt(i) <= '9') {
                    count = count * 10 + format.charAt(i++) - '0';
                    if (count > Integer.MAX_VALUE) throw error("total struct size too long");
                }
                if (i == format.length()) throw error("repeat count given without format specifier");
                c = format.charAt(i++);
            }
            int itemSize = itemSize(c);
            if (nativeSizes && c != 's' && c != 'p') total = (total + itemSize - 1) / itemSize * itemSize;
            if (c == 's' || c == 'p') {
                items.add(new Item(c, (int) count, (int) total, 1));
                all++;
            } else if (c != 'x' && count > 0) {
                items.add(new Item(c, (int) count, (int) total, itemSize));
                all += count;
            }
            total += count * itemSize;
            if (total > Integer.MAX_VALUE - 64 || all > Integer.MAX_VALUE - 64) {
                throw error("total struct size too long");
            }
        }
        size = (int) total;
        values = (int) all;
    }

    private int itemSize(char c) {
        return switch (c) {
            case 'x', 'b', 'B', 'c', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> nativeSizes ? 8 : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'n', 'N', 'P' -> {
                if (!nativeSizes) throw error("bad char in struct format");
                yield 8;
            }
            default -> throw error("bad char in struct format");
        };
    }

    private static long bits(byte[] bytes, int at, int size, boolean little) {
        long bits = 0;
        for (int i = 0; i < size; i++) bits = bits << 8 | bytes[little ? at + size - 1 - i : at + i] & 0xff;
        return bits;
    }

    private static void put(byte[] bytes, int at, int size, boolean little, long bits) {
        for (int i = 0; i < size; i++) bytes[little ? at + i : at + size - 1 - i] = (byte) (bits >>> 8 * i);
    }

    PyTuple unpack(Ctx ctx, byte[] bytes, int from) {
        ctx.charge(40 + 40L * values + size);
        Object[] out = new Object[values];
        int n = 0;
        for (Item item : items) {
            int at = from + item.offset;
            if (item.code == 's' || item.code == 'p') {
                out[n++] = text(bytes, at, item);
                continue;
            }
            for (int i = 0; i < item.count; i++) {
                ctx.tick(1);
                out[n++] = value(bytes, at + i * item.size, item);
            }
        }
        return new PyTuple(out);
    }

    private static Object text(byte[] bytes, int at, Item item) {
        if (item.code == 's') return new PyBytes(Arrays.copyOfRange(bytes, at, at + item.count));
        if (item.count == 0) {
            throw Errors.of(Exceptions.SYSTEM_ERROR, "Negative size passed to PyBytes_FromStringAndSize");
        }
        int length = Math.min(bytes[at] & 0xff, item.count - 1);
        return new PyBytes(Arrays.copyOfRange(bytes, at + 1, at + 1 + length));
    }

    private Object value(byte[] bytes, int at, Item item) {
        long bits = bits(bytes, at, item.size, little);
        int unused = 64 - 8 * item.size;
        return switch (item.code) {
            case 'c' -> new PyBytes(new byte[] {bytes[at]});
            case '?' -> bits != 0;
            case 'e' -> (double) Float.float16ToFloat((short) bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            case 'B', 'H', 'I', 'L', 'Q', 'N', 'P' -> bits >= 0 ? (Object) bits
                    : IntOps.of(new BigInteger(Long.toUnsignedString(bits)));
            default -> bits << unused >> unused;
        };
    }

    void pack(Ctx ctx, Object[] arguments, int first, byte[] out, int to, String function) {
        if (arguments.length - first != values) {
            throw error(function + " expected " + values + " items for packing (got " + (arguments.length - first)
                    + ")");
        }
        int n = first;
        for (Item item : items) {
            int at = to + item.offset;
            if (item.code == 's' || item.code == 'p') {
                putText(arguments[n++], out, at, item);
                continue;
            }
            for (int i = 0; i < item.count; i++) {
                ctx.tick(1);
                putValue(ctx, arguments[n++], out, at + i * item.size, item);
            }
        }
    }

    private static void putText(Object value, byte[] out, int at, Item item) {
        byte[] text = value instanceof PyBytes || value instanceof PyByteArray || value instanceof PyBoxed
                ? BytesView.bytesOrNull(value) : null;
        if (text == null) throw error("argument for '" + item.code + "' must be a bytes object");
        if (item.code == 's') {
            System.arraycopy(text, 0, out, at, Math.min(text.length, item.count));
        } else if (item.count > 0) {
            int length = Math.min(text.length, item.count - 1);
            System.arraycopy(text, 0, out, at + 1, length);
            out[at] = (byte) Math.min(255, length);
        }
    }

    private void putValue(Ctx ctx, Object value, byte[] out, int at, Item item) {
        switch (item.code) {
            case 'c' -> {
                byte[] one = value instanceof PyBytes || value instanceof PyBoxed ? BytesView.bytesOrNull(value) : null;
                if (one == null || one.length != 1) throw error("char format requires a bytes object of length 1");
                out[at] = one[0];
            }
            case '?' -> out[at] = (byte) (TruthOps.isTrue(ctx, value) ? 1 : 0);
            case 'e', 'f', 'd' -> put(out, at, item.size, little, floatBits(ctx, value, item.code));
            default -> put(out, at, item.size, little, whole(ctx, value, item));
        }
    }

    private long floatBits(Ctx ctx, Object value, char code) {
        if (!NumberOps.isReal(value) && Types.of(value).slot(Slot.FLOAT) == null && !NumberOps.isIndex(value)) {
            throw error("required argument is not a float");
        }
        if (value instanceof BigInteger i && Double.isInfinite(i.doubleValue())) {
            throw error("required argument is not a float");
        }
        double d = NumberOps.toDouble(ctx, value);
        if (code == 'd') return Double.doubleToRawLongBits(d);
        if (code == 'f') {
            float f = (float) d;
            if (!nativeSizes && Float.isInfinite(f) && !Double.isInfinite(d)) throw tooLarge(value, code);
            return Float.floatToRawIntBits(f) & 0xffff_ffffL;
        }
        if (Math.abs(d) >= 65520 && !Double.isInfinite(d)) {
            throw tooLarge(value, code);
        }
        return half(d) & 0xffffL;
    }

    private static PyException tooLarge(Object value, char code) {
        if (NumberOps.isInt(value)) return error("int too large to convert");
        return Errors.overflowError("float too large to pack with " + code + " format");
    }

    /** The nearest number of 16 bits, rounded once. */
    private static short half(double d) {
        float f = (float) d;
        if ((double) f != d && !Double.isNaN(d)) {
            boolean up = Math.abs((double) f) < Math.abs(d);
            int bits = Float.floatToRawIntBits(f);
            if ((bits & 0xfff) == 0) f = Float.intBitsToFloat(up ? bits + 1 : bits - 1);
        }
        return Float.floatToFloat16(f);
    }

    private static long whole(Ctx ctx, Object value, Item item) {
        if (!NumberOps.isIndex(value)) throw error("required argument is not an integer");
        BigInteger number = IntOps.big(NumberOps.index(ctx, value));
        boolean unsigned = Character.isUpperCase(item.code);
        int bits = 8 * item.size;
        if (item.code == 'P') {
            if (number.bitLength() > 64 || number.signum() < 0 && number.bitLength() > 63) {
                throw error("int too large to convert");
            }
            return number.longValue();
        }
        if (unsigned ? number.signum() < 0 || number.bitLength() > bits : number.bitLength() > bits - 1) {
            BigInteger most = BigInteger.ONE.shiftLeft(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
            throw error("'" + item.code + "' format requires " + (unsigned ? "0" : most.not()) + " <= number <= "
                    + most);
        }
        return number.longValue();
    }
}
