package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic operators: fast on plain ints and floats, through {@link IntOps} and {@link FloatOps} on all real numbers,
 * through special methods on everything else.
 */
public final class NumberOps {
    private NumberOps() {}

    public static Object add(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x) {
            if (b instanceof Long y) {
                long r = x + y;
                return ((x ^ r) & (y ^ r)) < 0 ? (Object) BigInteger.valueOf(x).add(BigInteger.valueOf(y)) : (Object) r;
            }
            if (b instanceof Double y) return x + y;
        } else if (a instanceof Double x) {
            if (b instanceof Double y) return x + y;
            if (b instanceof Long y) return x + y;
        } else if (a instanceof String s && b instanceof String t) {
            return concat(ctx, s, t);
        }
        return binary(ctx, BinaryOp.ADD, a, b);
    }

    private static Object concat(Ctx ctx, String s, String t) {
        ctx.charge(48L + s.length() + t.length());
        if (s.length() + t.length() > 1000) ctx.tick((s.length() + t.length()) >> 10);
        return s.concat(t);
    }

    public static Object sub(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x) {
            if (b instanceof Long y) {
                long r = x - y;
                return ((x ^ y) & (x ^ r)) < 0 ? (Object) BigInteger.valueOf(x).subtract(BigInteger.valueOf(y))
                        : (Object) r;
            }
            if (b instanceof Double y) return x - y;
        } else if (a instanceof Double x) {
            if (b instanceof Double y) return x - y;
            if (b instanceof Long y) return x - y;
        }
        return binary(ctx, BinaryOp.SUB, a, b);
    }

    public static Object mul(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x) {
            if (b instanceof Long y) {
                long high = Math.multiplyHigh(x, y);
                long low = x * y;
                if (high == 0 && low >= 0 || high == -1 && low < 0) return low;
                return BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
            }
            if (b instanceof Double y) return x * y;
        } else if (a instanceof Double x) {
            if (b instanceof Double y) return x * y;
            if (b instanceof Long y) return x * y;
        }
        return binary(ctx, BinaryOp.MUL, a, b);
    }

    public static Object trueDiv(Ctx ctx, Object a, Object b) {
        if (a instanceof Double x) {
            if (b instanceof Double y && y != 0) return x / y;
            if (b instanceof Long y && y != 0) return x / y;
        } else if (a instanceof Long x) {
            if (b instanceof Long y && y != 0 && Math.abs(x) <= 1L << 53 && Math.abs(y) <= 1L << 53) {
                return (double) x / y;
            }
            if (b instanceof Double y && y != 0) return x / y;
        }
        return binary(ctx, BinaryOp.TRUEDIV, a, b);
    }

    public static Object floorDiv(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y != 0 && y != -1) return Math.floorDiv(x, y);
        return binary(ctx, BinaryOp.FLOORDIV, a, b);
    }

    public static Object mod(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y != 0) return Math.floorMod(x, y);
        return binary(ctx, BinaryOp.MOD, a, b);
    }

    public static Object and(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) return x & y;
        return binary(ctx, BinaryOp.AND, a, b);
    }

    public static Object or(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) return x | y;
        return binary(ctx, BinaryOp.OR, a, b);
    }

    public static Object xor(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) return x ^ y;
        return binary(ctx, BinaryOp.XOR, a, b);
    }

    public static Object shiftLeft(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y >= 0 && y < 63) {
            long r = x << y;
            if (r >> y == x) return r;
        }
        return binary(ctx, BinaryOp.LSHIFT, a, b);
    }

    public static Object shiftRight(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y >= 0) return y > 63 ? (x < 0 ? -1L : 0L) : x >> y;
        return binary(ctx, BinaryOp.RSHIFT, a, b);
    }

    public static Object pow(Ctx ctx, Object a, Object b) {
        return binary(ctx, BinaryOp.POW, a, b);
    }

    /** The operator without its fast paths. */
    public static Object binary(Ctx ctx, BinaryOp op, Object a, Object b) {
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
            Object result = plain(ctx, op, a, b);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
        }
        Object result = viaMethods(ctx, op.slot, op.reflected, a, b);
        if (result != PySingleton.NOT_IMPLEMENTED) return result;
        throw unsupported(op, op.symbol, a, b);
    }

    private static RuntimeException unsupported(BinaryOp op, String symbol, Object a, Object b) {
        PyClass left = Types.of(a);
        if (op == BinaryOp.ADD && left.slot(Slot.ADD) == null || op == BinaryOp.MUL) {
            RuntimeException sequence = sequenceMismatch(op, a, b);
            if (sequence != null) return sequence;
        }
        if (op == BinaryOp.ADD && left.slot(Slot.ADD) == left.layout.slot(Slot.ADD)) {
            RuntimeException concat = concatMismatch(a, b);
            if (concat != null) return concat;
        }
        return Errors.unsupportedOperands(symbol, a, b);
    }

    private static @Nullable RuntimeException sequenceMismatch(BinaryOp op, Object a, Object b) {
        if (op != BinaryOp.MUL) return null;
        boolean left = isSequence(a);
        boolean right = isSequence(b);
        if (left && !isIndex(b)) {
            return Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(b) + "'");
        }
        if (right && !isIndex(a)) {
            return Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(a) + "'");
        }
        return null;
    }

    /** What {@code a + b} raises where {@code a} is a sequence and {@code b} none of its kind. */
    public static RuntimeException cannotConcatenate(Object a, Object b) {
        RuntimeException e = concatMismatch(a, b);
        return e == null ? Errors.unsupportedOperands("+", a, b) : e;
    }

    private static @Nullable RuntimeException concatMismatch(Object a, Object b) {
        PyClass layout = Types.of(a).layout;
        if (layout == Types.STR) {
            return Errors.typeError("can only concatenate str (not \"" + Types.nameOf(b) + "\") to str");
        }
        if (layout == Types.LIST || layout == Types.TUPLE) {
            return Errors.typeError("can only concatenate " + layout.name + " (not \"" + Types.nameOf(b) + "\") to "
                    + layout.name);
        }
        if (layout == Types.BYTES || layout == Types.BYTEARRAY) {
            return Errors.typeError("can't concat " + Types.nameOf(b) + " to " + layout.name);
        }
        return null;
    }

    private static boolean isSequence(Object o) {
        PyClass layout = Types.of(o).layout;
        return layout == Types.STR || layout == Types.LIST || layout == Types.TUPLE || layout == Types.BYTES
                || layout == Types.BYTEARRAY;
    }

    /** Real numbers and text, none of them an object of a class that could override. */
    private static Object plain(Ctx ctx, BinaryOp op, Object a, Object b) {
        if (isReal(a) && isReal(b)) {
            Object x = CompareOps.number(a);
            Object y = CompareOps.number(b);
            if (a instanceof Boolean p && b instanceof Boolean q) {
                switch (op) {
                    case AND :
                        return p & q;
                    case OR :
                        return p | q;
                    case XOR :
                        return p ^ q;
                    default :
                        break;
                }
            }
            return x instanceof Double || y instanceof Double ? FloatOps.binary(op, x, y)
                    : IntOps.binary(ctx, op, x, y);
        }
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** The special methods of both sides, the right one first when its class is a subclass that overrides. */
    private static Object viaMethods(Ctx ctx, Slot slot, Slot reflected, Object a, Object b) {
        PyClass left = Types.of(a);
        PyClass right = Types.of(b);
        Object leftMethod = left.slot(slot);
        Object rightMethod = left == right ? null : right.slot(reflected);
        if (slot == Slot.MUL && rightMethod instanceof PyBuiltin own && isSequenceSlot(slot, own) && !isIndex(a)) {
            rightMethod = null;
        }
        if (leftMethod instanceof PyBuiltin own && isSequenceSlot(slot, own)) {
            return viaSequence(ctx, slot, leftMethod, rightMethod, a, b);
        }
        if (rightMethod != null && right.isSubclassOf(left) && rightMethod != left.slot(reflected)) {
            Object result = CallOps.callMethod(ctx, rightMethod, b, a);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
            rightMethod = null;
        }
        if (leftMethod != null) {
            Object result = CallOps.callMethod(ctx, leftMethod, a, b);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
        }
        return rightMethod == null ? PySingleton.NOT_IMPLEMENTED : CallOps.callMethod(ctx, rightMethod, b, a);
    }

    private static boolean isSequenceSlot(Slot slot, PyBuiltin method) {
        PyClass c = method.owner;
        return (slot == Slot.ADD || slot == Slot.MUL) && (c == Types.STR || c == Types.LIST || c == Types.TUPLE
                || c == Types.BYTES || c == Types.BYTEARRAY);
    }

    /** Concatenation and repetition come after what the right side's class says. */
    private static Object viaSequence(Ctx ctx, Slot slot, Object leftMethod, @Nullable Object rightMethod, Object a,
            Object b) {
        if (rightMethod != null && !(rightMethod instanceof PyBuiltin own && isSequenceSlot(slot, own))) {
            Object result = CallOps.callMethod(ctx, rightMethod, b, a);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
        }
        if (slot == Slot.MUL && !isIndex(b)) return PySingleton.NOT_IMPLEMENTED;
        return CallOps.callMethod(ctx, leftMethod, a, b);
    }

    /** {@code a += b} and its kin. */
    public static Object inPlace(Ctx ctx, BinaryOp op, Object a, Object b) {
        if (a instanceof PyObject o) {
            Object method = o.type().slot(op.inPlace);
            boolean repeats = op == BinaryOp.MUL && method instanceof PyBuiltin own && isSequenceSlot(op.slot, own);
            if (method instanceof PyBuiltin own && !Types.of(b).shared && isSequenceSlot(op.slot, own)) {
                Object reflected = Types.of(b).slot(op.reflected);
                if (reflected != null && !(reflected instanceof PyBuiltin)) {
                    Object result = CallOps.callMethod(ctx, reflected, b, a);
                    if (result != PySingleton.NOT_IMPLEMENTED) return result;
                }
            }
            if (method != null && !(repeats && !isIndex(b))) {
                Object result = CallOps.callMethod(ctx, method, a, b);
                if (result != PySingleton.NOT_IMPLEMENTED) return result;
            }
        }
        String symbol = op == BinaryOp.POW ? "**=" : op.symbol + "=";
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) return binary(ctx, op, a, b, symbol);
        Object result = viaMethods(ctx, op.slot, op.reflected, a, b);
        if (result != PySingleton.NOT_IMPLEMENTED) return result;
        throw unsupported(op, symbol, a, b);
    }

    private static Object binary(Ctx ctx, BinaryOp op, Object a, Object b, String symbol) {
        Object result = plain(ctx, op, a, b);
        if (result != PySingleton.NOT_IMPLEMENTED) return result;
        result = viaMethods(ctx, op.slot, op.reflected, a, b);
        if (result != PySingleton.NOT_IMPLEMENTED) return result;
        throw unsupported(op, symbol, a, b);
    }

    /** The operator by its kind, with fast paths. */
    public static Object apply(Ctx ctx, BinaryOp op, Object a, Object b) {
        return switch (op) {
            case ADD -> add(ctx, a, b);
            case SUB -> sub(ctx, a, b);
            case MUL -> mul(ctx, a, b);
            case TRUEDIV -> trueDiv(ctx, a, b);
            case FLOORDIV -> floorDiv(ctx, a, b);
            case MOD -> mod(ctx, a, b);
            case AND -> and(ctx, a, b);
            case OR -> or(ctx, a, b);
            case XOR -> xor(ctx, a, b);
            case LSHIFT -> shiftLeft(ctx, a, b);
            case RSHIFT -> shiftRight(ctx, a, b);
            case POW, MATMUL, DIVMOD -> binary(ctx, op, a, b);
        };
    }

    public static Object negate(Ctx ctx, Object a) {
        if (a instanceof Long x && x != Long.MIN_VALUE) return -x;
        if (a instanceof Double x) return -x;
        if (a instanceof Long || a instanceof BigInteger) return IntOps.of(IntOps.charged(ctx, IntOps.big(a)).negate());
        if (a instanceof Boolean b) return b ? -1L : 0L;
        return unary(ctx, Slot.NEG, "-", a);
    }

    public static Object positive(Ctx ctx, Object a) {
        if (a instanceof Long || a instanceof Double || a instanceof BigInteger) return a;
        if (a instanceof Boolean b) return b ? 1L : 0L;
        return unary(ctx, Slot.POS, "+", a);
    }

    public static Object invert(Ctx ctx, Object a) {
        if (a instanceof Long x) return ~x;
        if (a instanceof BigInteger x) return IntOps.of(IntOps.charged(ctx, x).not());
        if (a instanceof Boolean b) return invertBool(ctx, b);
        return unary(ctx, Slot.INVERT, "~", a);
    }

    private static Object invertBool(Ctx ctx, boolean b) {
        WarnOps.deprecated(ctx, "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the"
                + " underlying int object and is usually not what you expect from negating a bool. Use the 'not'"
                + " operator for boolean negation or ~int(x) if you really want the bitwise inversion of the"
                + " underlying int.");
        return b ? -2L : -1L;
    }

    private static Object unary(Ctx ctx, Slot slot, String symbol, Object a) {
        Object result = CallOps.callSlot(ctx, slot, a);
        if (result == null) {
            throw Errors.typeError("bad operand type for unary " + symbol + ": '" + Types.nameOf(a) + "'");
        }
        return result;
    }

    /** Whether the value is an int, float or bool, or of a subclass of these. */
    public static boolean isReal(Object o) {
        return o instanceof Long || o instanceof Double || o instanceof Boolean || o instanceof BigInteger
                || o instanceof PyBoxed b && !Str.is(b.value) && isReal(b.value);
    }

    /** Whether the value is an int or bool, or of a subclass of int. */
    public static boolean isInt(Object o) {
        return o instanceof Long || o instanceof Boolean || o instanceof BigInteger
                || o instanceof PyBoxed b && (b.value instanceof Long || b.value instanceof BigInteger);
    }

    /** Whether the value can serve as an index: an int or an object with {@code __index__}. */
    public static boolean isIndex(Object o) {
        return isInt(o) || o instanceof PyObject p && p.type().slot(Slot.INDEX) != null;
    }

    /** The value as a plain int, through {@code __index__}: Long or BigInteger. */
    public static Object index(Ctx ctx, Object o) {
        if (o instanceof Long || o instanceof BigInteger) return o;
        if (o instanceof Boolean b) return b ? 1L : 0L;
        if (o instanceof PyBoxed b && isInt(b)) return b.value;
        Object method = Types.of(o).slot(Slot.INDEX);
        if (method == null) throw Errors.notAnInteger(o);
        Object result = CallOps.callMethod(ctx, method, o);
        if (!isInt(result)) {
            throw Errors.typeError("__index__ returned non-int (type " + Types.nameOf(result) + ")");
        }
        if (result instanceof Boolean || result instanceof PyBoxed) {
            WarnOps.subclassReturned(ctx, "__index__", "int", result);
        }
        return CompareOps.number(result);
    }

    /** An index clipped to 64 bits, as slices take it. */
    public static long clippedIndex(Ctx ctx, Object o) {
        Object i = index(ctx, o);
        if (i instanceof Long l) return l;
        return ((BigInteger) i).signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /** The value as a float, through {@code __float__} or {@code __index__}. */
    public static double toDouble(Ctx ctx, Object o) {
        if (o instanceof Double d) return d;
        if (o instanceof Long l) return l;
        if (o instanceof Boolean b) return b ? 1 : 0;
        if (o instanceof BigInteger i) return IntOps.toDouble(i);
        if (o instanceof PyBoxed b && b.value instanceof Double d) return d;
        return viaFloat(ctx, o);
    }

    /** {@code float(o)} for what is no plain number: through {@code __float__} of the program's classes, too. */
    public static double viaFloat(Ctx ctx, Object o) {
        Object method = Types.of(o).slot(Slot.FLOAT);
        if (o instanceof PyBoxed b && isReal(b) && (method == null || method == Types.of(b.value).slot(Slot.FLOAT))) {
            return toDouble(ctx, b.value);
        }
        if (method != null) {
            Object result = CallOps.callMethod(ctx, method, o);
            if (result instanceof Double d) return d;
            if (result instanceof PyBoxed b && b.value instanceof Double d) {
                WarnOps.subclassReturned(ctx, Types.nameOf(o) + ".__float__", "float", result);
                return d;
            }
            throw Errors.typeError(Types.nameOf(o) + ".__float__ returned non-float (type " + Types.nameOf(result)
                    + ")");
        }
        if (Types.of(o).slot(Slot.INDEX) != null) return toDouble(ctx, index(ctx, o));
        throw Errors.typeError("must be real number, not " + Types.nameOf(o));
    }
}
