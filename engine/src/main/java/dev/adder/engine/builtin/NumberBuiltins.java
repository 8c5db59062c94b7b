package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.IntText;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** Builtin functions of numbers and characters. */
@PyModule("builtins")
final class NumberBuiltins {
    private NumberBuiltins() {}

    /** Return the absolute value of the argument. */
    @Py("abs(x, /) -> Any")
    static Object abs(Ctx ctx, Object x) {
        if (x instanceof Long l) return l < 0 ? NumberOps.negate(ctx, l) : l;
        if (x instanceof Double d) return Math.abs(d);
        if (x instanceof BigInteger i) return i.signum() >= 0 ? i : IntOps.of(IntOps.charged(ctx, i).abs());
        if (x instanceof Boolean b) return b ? 1L : 0L;
        Object result = CallOps.callSlot(ctx, Slot.ABS, x);
        if (result != null) return result;
        throw Errors.typeError("bad operand type for abs(): '" + Types.nameOf(x) + "'");
    }

    /** Return the binary representation of an integer. */
    @Py("bin(number: int, /) -> str")
    static String bin(Ctx ctx, Object number) {
        return digits(ctx, number, 1, "0b");
    }

    /** Return the octal representation of an integer. */
    @Py("oct(number: int, /) -> str")
    static String oct(Ctx ctx, Object number) {
        return digits(ctx, number, 3, "0o");
    }

    /** Return the hexadecimal representation of an integer. */
    @Py("hex(number: int, /) -> str")
    static String hex(Ctx ctx, Object number) {
        return digits(ctx, number, 4, "0x");
    }

    private static String digits(Ctx ctx, Object number, int bitsPerDigit, String prefix) {
        Object i = NumberOps.index(ctx, number);
        if (i instanceof Long l && l != Long.MIN_VALUE) {
            String text = Long.toString(Math.abs(l), 1 << bitsPerDigit);
            return (l < 0 ? "-" : "") + prefix + text;
        }
        BigInteger big = IntOps.big(i);
        ctx.charge(48L + big.bitLength() / bitsPerDigit);
        ctx.tick(big.bitLength() >> 8);
        return (big.signum() < 0 ? "-" : "") + prefix
                + IntText.toPowerOfTwo(big.abs(), bitsPerDigit, FormatErrors.digits(ctx));
    }

    /** Return the character of a Unicode code point. */
    @Py("chr(i: int, /) -> str")
    static Object chr(Ctx ctx, Object codePoint) {
        Object index = NumberOps.index(ctx, codePoint);
        if (!(index instanceof Long l) || l != l.intValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        int i = l.intValue();
        if (i < 0 || i > 0x10FFFF) throw Errors.valueError("chr() arg not in range(0x110000)");
        return i < 0x10000 ? Str.of((char) i) : Str.of(i);
    }

    /** Return the Unicode code point of a one-character string. */
    @Py("ord(c: str, /) -> int")
    static int ord(Ctx ctx, Object c) {
        Object text = c instanceof PyBoxed b ? b.value : c;
        if (Str.is(text)) {
            if (Str.length(text) == 1) return Str.codePointAt(text, 0);
            throw notOne(Str.length(text));
        }
        if (text instanceof PyBytes b) {
            if (b.value.length == 1) return b.value[0] & 0xFF;
            throw notOne(b.value.length);
        }
        if (text instanceof PyByteArray b) {
            if (b.size == 1) return b.value[0] & 0xFF;
            throw notOne(b.size);
        }
        throw Errors.typeError("ord() expected string of length 1, but " + Types.nameOf(c) + " found");
    }

    private static PyException notOne(int length) {
        return Errors.typeError("ord() expected a character, but string of length " + length + " found");
    }

    /** Return the tuple (x//y, x%y). */
    @Py("divmod(x, y, /) -> tuple[Any, Any]")
    static Object divmod(Ctx ctx, Object x, Object y) {
        return NumberOps.binary(ctx, BinaryOp.DIVMOD, x, y);
    }

    /** Return base to the power exp, modulo mod if that is given. */
    @Py("pow(base, exp, mod=None) -> Any")
    static Object pow(Ctx ctx, Object base, Object exp, Object mod) {
        if (mod == PyNone.NONE) return NumberOps.pow(ctx, base, exp);
        if (NumberOps.isInt(base) && NumberOps.isInt(exp) && NumberOps.isInt(mod)) {
            return IntOps.modPow(ctx, big(ctx, base), big(ctx, exp), big(ctx, mod));
        }
        if (isFloat(base)) throw notIntegers();
        if (isComplex(base)) {
            if (isComplex(exp) || NumberOps.isReal(exp)) throw Errors.valueError("complex modulo");
            if (isFloat(mod)) throw notIntegers();
        } else if (NumberOps.isInt(base)) {
            if (isFloat(exp)) throw notIntegers();
            if (isComplex(exp) || isComplex(mod) && NumberOps.isInt(exp)) throw Errors.valueError("complex modulo");
            Object method = Types.of(exp).layout.name.equals("Decimal") ? Types.of(exp).slot(Slot.RPOW) : null;
            Object result = method == null ? PySingleton.NOT_IMPLEMENTED
                    : CallOps.callMethod(ctx, method, exp, base, mod);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
            if (NumberOps.isInt(exp) && Types.of(mod).layout.name.equals("Decimal")) {
                return pow(ctx, CallOps.call1(ctx, Types.of(mod), base), exp, mod);
            }
        } else {
            Object method = Types.of(base).slot(Slot.POW);
            Object result = method == null ? PySingleton.NOT_IMPLEMENTED
                    : CallOps.callMethod(ctx, method, base, exp, mod);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
        }
        if (isFloat(exp) || isFloat(mod)) throw notIntegers();
        throw Errors.typeError("unsupported operand type(s) for ** or pow(): '" + Types.nameOf(base) + "', '"
                + Types.nameOf(exp) + "', '" + Types.nameOf(mod) + "'");
    }

    private static boolean isFloat(Object o) {
        return NumberOps.isReal(o) && !NumberOps.isInt(o);
    }

    private static boolean isComplex(Object o) {
        return Types.of(o).isSubclassOf(Types.COMPLEX);
    }

    private static PyException notIntegers() {
        return Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }

    private static BigInteger big(Ctx ctx, Object i) {
        return IntOps.big(NumberOps.index(ctx, i));
    }

    /** Round a number to a given precision in decimal digits. */
    @Py(
            value = "round(number, ndigits=None) -> Any",
            overloads = {"round(number: float) -> int",
                "round(number: int, ndigits: int) -> int",
                "round(number: float, ndigits: int) -> float"})
    static Object round(Ctx ctx, Object number, Object ndigits) {
        boolean whole = ndigits == PyNone.NONE;
        switch (number) {
            case Double d :
                return whole ? Rounding.toInt(d)
                        : (Object) Rounding.toDigits(d, NumberOps.clippedIndex(ctx, ndigits));
            case Long l :
                return whole ? l : Rounding.toDigits(ctx, l, NumberOps.index(ctx, ndigits));
            case BigInteger i :
                return whole ? i : Rounding.toDigits(ctx, i, NumberOps.index(ctx, ndigits));
            default :
                break;
        }
        Object method = Types.of(number).slot(Slot.ROUND);
        if (method == null) {
            throw Errors.typeError("type " + Types.nameOf(number) + " doesn't define __round__ method");
        }
        return whole ? CallOps.callMethod(ctx, method, number) : CallOps.callMethod(ctx, method, number, ndigits);
    }
}
