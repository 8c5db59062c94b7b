package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.FormatSpec;
import dev.adder.engine.text.IntText;
import dev.adder.engine.text.NumberFormat;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Construction and methods of int; its operators are in {@link IntOperators}. */
@PyType("int")
final class IntMethods {
    private IntMethods() {}

    /** Convert a number or string to an integer. */
    @Py(
            value = "__new__(cls, x: Any = ..., /, base: int = ...) -> int",
            overloads = {
                "__new__(cls, x: Any = 0, /) -> int", "__new__(cls, x: Any, /, base: int = 10) -> int"})
    static Object make(Ctx ctx, PyClass cls, @Nullable Object x, @Nullable Object base) {
        Object value;
        if (x == null) {
            if (base != null) throw Errors.typeError("int() missing string argument");
            value = 0L;
        } else {
            value = base == null ? IntParsing.convert(ctx, x) : IntParsing.parse(ctx, x, base);
        }
        return Numbers.instance(ctx, cls, Types.INT, value);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        Object i = Numbers.intSelf(self, "__repr__");
        return i instanceof BigInteger big ? TextOps.bigText(ctx, big) : i.toString();
    }

    /** Convert to a string according to format_spec. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, Object self, Object formatSpec) {
        Object i = Numbers.intSelf(self, "__format__");
        String text = Numbers.specification(formatSpec);
        if (text.isEmpty()) return TextOps.str(ctx, self);
        String type = Types.nameOf(self);
        try {
            FormatSpec spec = FormatSpec.forInt(text, type);
            return Str.of(i instanceof Long l ? NumberFormat.formatInt(spec, l, type, FormatErrors.characters(ctx))
                    : NumberFormat.formatInt(spec, (BigInteger) i, type, IntText.MAX_DIGITS,
                            FormatErrors.characters(ctx)));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Number of bits necessary to represent self in binary. */
    @Py("bit_length(self, /) -> int")
    static long bitLength(Ctx ctx, Object self) {
        Object i = Numbers.intSelf(self, "bit_length");
        if (i instanceof Long l && l != Long.MIN_VALUE) return 64 - Long.numberOfLeadingZeros(Math.abs(l));
        return IntOps.big(i).abs().bitLength();
    }

    /** Number of ones in the binary representation of the absolute value of self. */
    @Py("bit_count(self, /) -> int")
    static long bitCount(Ctx ctx, Object self) {
        return IntOps.charged(ctx, IntOps.big(Numbers.intSelf(self, "bit_count"))).abs().bitCount();
    }

    /** Returns self, the complex conjugate of any int. */
    @Py("conjugate(self, /) -> int")
    static Object conjugate(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "conjugate");
    }

    /** Return a pair of integers, whose ratio is equal to the original int. */
    @Py("as_integer_ratio(self, /) -> tuple[int, int]")
    static Object asIntegerRatio(Ctx ctx, Object self) {
        ctx.charge(40);
        return new PyTuple(Numbers.intSelf(self, "as_integer_ratio"), 1L);
    }

    /** Returns True. Exists for duck type compatibility with float.is_integer. */
    @Py("is_integer(self, /) -> bool")
    static boolean isInteger(Ctx ctx, Object self) {
        Numbers.intSelf(self, "is_integer");
        return true;
    }

    /** The arguments that pickling and copying make the int of. */
    @Py("__getnewargs__(self, /) -> tuple[int]")
    static Object newArguments(Ctx ctx, Object self) {
        return new PyTuple(Numbers.intSelf(self, "__getnewargs__"));
    }

    /** Return an array of bytes representing an integer. */
    @Py("to_bytes(self, /, length: int = 1, byteorder='big', *, signed: bool = False) -> bytes")
    static Object toBytes(Ctx ctx, Object self, long length, Object byteorder, boolean signed) {
        BigInteger i = IntOps.big(Numbers.intSelf(self, "to_bytes"));
        boolean little = isLittle("to_bytes", byteorder);
        if (length < 0) throw Errors.valueError("length argument must be non-negative");
        if (!signed && i.signum() < 0) throw Errors.overflowError("can't convert negative int to unsigned");
        long bits = i.bitLength() + (signed ? 1 : 0);
        if (length < Long.MAX_VALUE / 8 && bits > length * 8 && !(length == 0 && i.bitLength() == 0)) {
            throw Errors.overflowError("int too big to convert");
        }
        ctx.charge(40 + length);
        if (length > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick(length >> 8);
        byte[] result = new byte[(int) length];
        byte[] big = i.toByteArray();
        int n = result.length;
        for (int k = 0; k < n; k++) {
            int from = big.length - 1 - k;
            byte b = from >= 0 ? big[from] : (byte) (i.signum() < 0 ? -1 : 0);
            result[little ? k : n - 1 - k] = b;
        }
        return new PyBytes(result);
    }

    /** Return the integer represented by the given array of bytes. */
    @Py("from_bytes(cls, /, bytes: Any, byteorder='big', *, signed: bool = False) -> int")
    static Object fromBytes(Ctx ctx, PyClass cls, Object bytes, Object byteorder, boolean signed) {
        boolean little = isLittle("from_bytes", byteorder);
        byte[] data = BytesMaking.ofObject(ctx, bytes);
        if (data.length * 8L > IntOps.MOST_BITS) throw Errors.overflowError("int too large");
        ctx.charge(40L + data.length);
        byte[] big = data;
        if (little) {
            big = new byte[data.length];
            for (int k = 0; k < big.length; k++) big[k] = data[big.length - 1 - k];
        }
        Object value = data.length == 0 ? 0L : IntOps.of(signed ? new BigInteger(big) : new BigInteger(1, big));
        return cls == Types.INT ? value : CallOps.call1(ctx, cls, value);
    }

    private static boolean isLittle(String function, Object byteorder) {
        if (!Str.isText(byteorder)) {
            throw Errors.typeError(function + "() argument 'byteorder' must be str, not " + Numbers.shown(byteorder));
        }
        return switch (Str.text(byteorder)) {
            case "little" -> true;
            case "big" -> false;
            default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
        };
    }

    /** the real part of a complex number */
    @PyProperty("real: int")
    static Object real(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "real");
    }

    /** the imaginary part of a complex number */
    @PyProperty("imag: int")
    static Object imaginary(Ctx ctx, Object self) {
        Numbers.intSelf(self, "imag");
        return 0L;
    }

    /** the numerator of a rational number in lowest terms */
    @PyProperty("numerator: int")
    static Object numerator(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "numerator");
    }

    /** the denominator of a rational number in lowest terms */
    @PyProperty("denominator: int")
    static Object denominator(Ctx ctx, Object self) {
        Numbers.intSelf(self, "denominator");
        return 1L;
    }
}
