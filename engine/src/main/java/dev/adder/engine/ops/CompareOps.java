package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyCell;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code == != < <= > >= is}. */
public final class CompareOps {
    /** An order comparison: its symbol, special method and reflection. */
    public enum Order {
        LT("<", Slot.LT, Slot.GT), LE("<=", Slot.LE, Slot.GE), GT(">", Slot.GT, Slot.LT), GE(">=", Slot.GE, Slot.LE);

        public final String symbol;
        final Slot slot;
        final Slot reflected;

        Order(String symbol, Slot slot, Slot reflected) {
            this.symbol = symbol;
            this.slot = slot;
            this.reflected = reflected;
        }

        public boolean holds(int comparison) {
            return switch (this) {
                case LT -> comparison < 0;
                case LE -> comparison <= 0;
                case GT -> comparison > 0;
                case GE -> comparison >= 0;
            };
        }
    }

    /** Longer texts and numbers are the same only when they are one object: comparing them would be work. */
    private static final int COMPARED = 4096;

    private CompareOps() {}

    /** {@code a is b}: for numbers and text by type and value, so that boxing never shows. */
    public static boolean is(Object a, Object b) {
        if (a == b) return true;
        if (a instanceof PyAstralStr s) {
            return b instanceof PyAstralStr && s.codePoints.length <= COMPARED && s.equals(b);
        }
        if (a instanceof PyObject) {
            return switch (a) {
                case PyTuple t -> t.items.length == 0 && b instanceof PyTuple u && u.items.length == 0
                        && t.type() == Types.TUPLE && u.type() == Types.TUPLE;
                case PyCell c -> b instanceof PyCell d && c.cell == d.cell;
                case PyCode c -> b instanceof PyCode d && c.code == d.code;
                case PyFrame e -> b instanceof PyFrame g && e.frame == g.frame;
                default -> false;
            };
        }
        if (a instanceof Double d) {
            return b instanceof Double e && Double.doubleToRawLongBits(d) == Double.doubleToRawLongBits(e);
        }
        if (a.getClass() != b.getClass()) return false;
        return a instanceof String s ? s.length() <= COMPARED && s.equals(b)
                : !(a instanceof BigInteger i && i.bitLength() > 8 * COMPARED) && a.equals(b);
    }

    /** What containers ask: identity first, then equality. */
    public static boolean sameOrEqual(Ctx ctx, Object a, Object b) {
        return is(a, b) || eq(ctx, a, b);
    }

    /** {@code a == b} as a truth value. */
    public static boolean eq(Ctx ctx, Object a, Object b) {
        if (a instanceof String s && b instanceof String t) return textEq(ctx, s, t);
        if (a instanceof Long x) {
            if (b instanceof Long y) return x.longValue() == y.longValue();
            if (b instanceof Double y) return compare(x, y) == 0;
        }
        if (a instanceof Double x) {
            if (b instanceof Double y) return x.doubleValue() == y.doubleValue();
            if (b instanceof Long y) return compare(y, x) == 0;
        }
        return eqSlowly(ctx, a, b);
    }

    /** Equality of texts, paid for when they are long. */
    public static boolean textEq(Ctx ctx, String s, String t) {
        if (s.length() > COMPARED && s.length() == t.length()) ctx.pass(s.length());
        return s.equals(t);
    }

    private static void pay(Ctx ctx, Object a, Object b) {
        if (a instanceof BigInteger i && b instanceof BigInteger j) {
            ctx.pass(Math.min(i.bitLength(), j.bitLength()) >> 3);
        } else if (Str.is(a) && Str.is(b)) {
            ctx.pass(Math.min(Str.length(a), Str.length(b)));
        }
    }

    private static boolean eqSlowly(Ctx ctx, Object a, Object b) {
        pay(ctx, a, b);
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) return plainEq(a, b);
        if (a == PyNone.NONE && Types.of(b).shared || b == PyNone.NONE && Types.of(a).shared) return a == b;
        if (samePlainContainer(a, b)) return containersEqual(ctx, a, b);
        Object result = eqObject(ctx, a, b);
        return result instanceof Boolean r ? r : TruthOps.isTrue(ctx, result);
    }

    /** Whether both are just lists, just tuples or just dicts, so that no special method need be looked for. */
    private static boolean samePlainContainer(Object a, Object b) {
        if (!(a instanceof PyObject p) || !(b instanceof PyObject q) || p.shape.cls != q.shape.cls) return false;
        PyClass cls = p.shape.cls;
        return cls == Types.TUPLE || cls == Types.LIST || cls == Types.DICT;
    }

    private static boolean containersEqual(Ctx ctx, Object a, Object b) {
        ctx.enter(" in comparison");
        ctx.step();
        boolean equal = ctx.mustSwitch() ? (Boolean) ctx.onLargeStack(() -> entriesEqual(ctx, a, b))
                : entriesEqual(ctx, a, b);
        ctx.leave();
        return equal;
    }

    private static boolean entriesEqual(Ctx ctx, Object a, Object b) {
        if (a instanceof PyTuple x && b instanceof PyTuple y) return itemsEqual(ctx, x.items, y.items);
        if (a instanceof PyList x && b instanceof PyList y) return itemsEqual(ctx, x, y);
        return entriesEqual(ctx, (PyDict) a, (PyDict) b);
    }

    private static Object orderContainers(Ctx ctx, Order order, Object a, Object b) {
        ctx.enter(" in comparison");
        ctx.step();
        Object result = ctx.mustSwitch() ? ctx.onLargeStack(() -> orderPlain(ctx, order, a, b))
                : orderPlain(ctx, order, a, b);
        ctx.leave();
        return result;
    }

    private static Object orderPlain(Ctx ctx, Order order, Object a, Object b) {
        if (a instanceof PyTuple x && b instanceof PyTuple y) {
            return orderItems(ctx, order, x.items, x.items.length, y.items, y.items.length);
        }
        PyList x = (PyList) a;
        PyList y = (PyList) b;
        return orderItems(ctx, order, x.items, x.size, y.items, y.size);
    }

    private static boolean plainEq(Object a, Object b) {
        if (a instanceof String || b instanceof String) return a.equals(b);
        return order(number(a), number(b)) == 0;
    }

    /** {@code a == b} as the value that the special methods give. */
    public static Object eqObject(Ctx ctx, Object a, Object b) {
        if (a instanceof String s && b instanceof String t) return textEq(ctx, s, t);
        Object result = rich(ctx, a, b, Slot.EQ, Slot.EQ);
        return result != PySingleton.NOT_IMPLEMENTED ? result : (Object) is(a, b);
    }

    public static Object neObject(Ctx ctx, Object a, Object b) {
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) return !eq(ctx, a, b);
        Object result = rich(ctx, a, b, Slot.NE, Slot.NE);
        return result != PySingleton.NOT_IMPLEMENTED ? result : (Object) !is(a, b);
    }

    /** {@code a < b} and its kin, as the value that the special methods give. */
    public static Object orderObject(Ctx ctx, Order order, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) return order.holds(Long.compare(x, y));
        if (a instanceof String s && b instanceof String t) {
            ctx.pass(Math.min(s.length(), t.length()));
            return order.holds(s.compareTo(t));
        }
        return orderSlowly(ctx, order, a, b);
    }

    private static Object orderSlowly(Ctx ctx, Order order, Object a, Object b) {
        pay(ctx, a, b);
        if (samePlainContainer(a, b) && !(a instanceof PyDict)) return orderContainers(ctx, order, a, b);
        boolean boxed = a instanceof PyBoxed || b instanceof PyBoxed;
        if (!boxed && NumberOps.isReal(a) && NumberOps.isReal(b)) {
            Object x = number(a);
            Object y = number(b);
            if (isNaN(x) || isNaN(y)) return false;
            return order.holds(order(x, y));
        }
        if (Str.is(a) && Str.is(b)) return order.holds(compareText(a, b));
        if (a instanceof PyObject || b instanceof PyObject) {
            Object result = rich(ctx, a, b, order.slot, order.reflected);
            if (result != PySingleton.NOT_IMPLEMENTED) return result;
        }
        throw Errors.unorderable(order.symbol, a, b);
    }

    public static boolean order(Ctx ctx, Order order, Object a, Object b) {
        Object result = orderObject(ctx, order, a, b);
        return result instanceof Boolean r ? r : TruthOps.isTrue(ctx, result);
    }

    public static boolean lt(Ctx ctx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) return x < y;
        return order(ctx, Order.LT, a, b);
    }

    /** Text by code points. */
    public static int compareText(Object a, Object b) {
        if (a instanceof String s && b instanceof String t) return s.compareTo(t);
        int n = Math.min(Str.length(a), Str.length(b));
        for (int i = 0; i < n; i++) {
            int c = Integer.compare(Str.codePointAt(a, i), Str.codePointAt(b, i));
            if (c != 0) return c;
        }
        return Integer.compare(Str.length(a), Str.length(b));
    }

    /** The special methods of both sides, the right one first when its class is a subclass. */
    private static Object rich(Ctx ctx, Object a, Object b, Slot slot, Slot reflected) {
        boolean deep = ctx.nest();
        try {
            if (deep) return ctx.onLargeStack(() -> rich(ctx, a, b, slot, reflected));
            PyClass left = Types.of(a);
            PyClass right = Types.of(b);
            Object rightMethod = right.slot(reflected);
            boolean rightFirst = left != right && right.isSubclassOf(left) && rightMethod != null;
            if (rightFirst && rightMethod != null) {
                Object result = CallOps.callMethod(ctx, rightMethod, b, a);
                if (result != PySingleton.NOT_IMPLEMENTED) return result;
            }
            Object leftMethod = left.slot(slot);
            if (leftMethod != null) {
                Object result = CallOps.callMethod(ctx, leftMethod, a, b);
                if (result != PySingleton.NOT_IMPLEMENTED) return result;
            }
            if (!rightFirst && rightMethod != null) return CallOps.callMethod(ctx, rightMethod, b, a);
            return PySingleton.NOT_IMPLEMENTED;
        } finally {
            ctx.unnest();
        }
    }

    /** A real number in plain form: Long, BigInteger or Double. */
    static Object number(Object o) {
        if (o instanceof Boolean b) return b ? 1L : 0L;
        if (o instanceof PyBoxed b) return number(b.value);
        return o;
    }

    private static boolean isNaN(Object o) {
        return o instanceof Double d && Double.isNaN(d);
    }

    /** Compares plain real numbers exactly; neither is NaN unless for equality, where NaN is unequal. */
    static int order(Object a, Object b) {
        if (a instanceof Long x) {
            if (b instanceof Long y) return Long.compare(x, y);
            if (b instanceof Double y) return compare(x, y);
            return -((BigInteger) b).signum();
        }
        if (a instanceof Double x) {
            if (b instanceof Double y) return x < y ? -1 : x.doubleValue() == y.doubleValue() ? 0 : 1;
            if (b instanceof Long y) return -compare(y, x);
            return -compare((BigInteger) b, x);
        }
        BigInteger x = (BigInteger) a;
        if (b instanceof Double y) return compare(x, y);
        return b instanceof BigInteger y ? x.compareTo(y) : x.signum();
    }

    private static int compare(long x, double y) {
        if (Double.isNaN(y)) return 1;
        if (Math.abs(x) <= 1L << 53) return Double.compare(x, y + 0.0);
        return compare(BigInteger.valueOf(x), y);
    }

    private static int compare(BigInteger x, double y) {
        if (Double.isNaN(y)) return 1;
        if (Double.isInfinite(y)) return y > 0 ? -1 : 1;
        if (x.bitLength() > Double.MAX_EXPONENT + 1) return x.signum();
        return new BigDecimal(x).compareTo(new BigDecimal(y));
    }

    /** Items one by one, as {@code list == list} does. */
    public static boolean itemsEqual(Ctx ctx, PyList a, PyList b) {
        if (a.size != b.size) return false;
        int mark = Held.hold(ctx, a);
        ctx.held.add(b);
        boolean equal = true;
        for (int i = 0; i < a.size && i < b.size && equal; i++) {
            if ((i & 63) == 63) ctx.tick(8);
            equal = sameOrEqual(ctx, a.get(i), b.get(i));
        }
        Held.release(ctx, mark);
        return equal && a.size == b.size;
    }

    public static boolean itemsEqual(Ctx ctx, Object[] a, Object[] b) {
        if (a.length != b.length) return false;
        ctx.tick(a.length >> 1);
        int mark = Held.hold(ctx, a);
        ctx.held.add(b);
        boolean equal = true;
        for (int i = 0; i < a.length && equal; i++) equal = sameOrEqual(ctx, a[i], b[i]);
        Held.release(ctx, mark);
        return equal;
    }

    public static boolean entriesEqual(Ctx ctx, PyDict a, PyDict b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.bound(); i++) {
            Object key = a.keyAt(i);
            if (key == null) continue;
            Object value = a.valueAt(i);
            Object other = b.get(ctx, key);
            ctx.step();
            if (other == null || !sameOrEqual(ctx, value, other)) return false;
        }
        return true;
    }

    /** Sequences in lexicographic order: the first items that differ decide. */
    public static Object orderItems(Ctx ctx, Order order, @Nullable Object[] a, int aSize, @Nullable Object[] b,
            int bSize) {
        ctx.tick(Math.min(aSize, bSize) >> 1);
        for (int i = 0; i < aSize && i < bSize; i++) {
            Object x = a[i];
            Object y = b[i];
            if (x == null || y == null) break;
            if (x instanceof Long p && y instanceof Long q) {
                if (p.longValue() == q.longValue()) continue;
                return order.holds(Long.compare(p, q));
            }
            if (!sameOrEqual(ctx, x, y)) return orderObject(ctx, order, x, y);
        }
        return order.holds(Integer.compare(aSize, bSize));
    }
}
