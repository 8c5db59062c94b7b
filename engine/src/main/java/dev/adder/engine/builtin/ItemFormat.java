package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The items of a memoryview: a format character of the struct module, little-endian as on common machines. */
record ItemFormat(char code, int size) {
    static final ItemFormat BYTES = new ItemFormat('B', 1);

    /** The format of that name, or null when there is none. */
    static @Nullable ItemFormat of(String name) {
        String code = name.startsWith("@") ? name.substring(1) : name;
        if (code.length() != 1) return null;
        int size = switch (code.charAt(0)) {
            case 'B', 'b', 'c', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
        return size == 0 ? null : new ItemFormat(code.charAt(0), size);
    }

    private boolean isSigned() {
        return "bhilqn".indexOf(code) >= 0;
    }

    /** The item at a position as a value. */
    Object get(byte[] array, int at) {
        long bits = 0;
        for (int i = size - 1; i >= 0; i--) bits = bits << 8 | array[at + i] & 0xff;
        return switch (code) {
            case 'c' -> new PyBytes(new byte[] {array[at]});
            case '?' -> array[at] != 0;
            case 'e' -> (double) Float.float16ToFloat((short) bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            default -> {
                if (isSigned()) yield bits << 64 - 8 * size >> 64 - 8 * size;
                yield bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
            }
        };
    }

    /** The bytes of a value. */
    byte[] bytes(Ctx ctx, Object value) {
        byte[] result = new byte[size];
        long bits = switch (code) {
            case 'c' -> {
                if (!(value instanceof PyBytes b)) throw invalidType();
                if (b.value.length != 1) throw invalidValue();
                yield b.value[0];
            }
            case '?' -> TruthOps.isTrue(ctx, value) ? 1 : 0;
            case 'e' -> Float.floatToFloat16((float) number(ctx, value));
            case 'f' -> Float.floatToRawIntBits((float) number(ctx, value));
            case 'd' -> Double.doubleToRawLongBits(number(ctx, value));
            default -> integer(ctx, value);
        };
        for (int i = 0; i < size; i++) result[i] = (byte) (bits >> 8 * i);
        return result;
    }

    private double number(Ctx ctx, Object value) {
        if (!NumberOps.isReal(value)) throw invalidType();
        return NumberOps.toDouble(ctx, value);
    }

    private long integer(Ctx ctx, Object value) {
        if (!NumberOps.isIndex(value)) throw invalidType();
        BigInteger i = IntOps.big(NumberOps.index(ctx, value));
        boolean fits = isSigned() ? i.bitLength() < 8 * size : i.signum() >= 0 && i.bitLength() <= 8 * size;
        if (!fits) throw invalidValue();
        return i.longValue();
    }

    private PyException invalidType() {
        return Errors.typeError("memoryview: invalid type for format '" + code + "'");
    }

    private PyException invalidValue() {
        return Errors.valueError("memoryview: invalid value for format '" + code + "'");
    }
}
