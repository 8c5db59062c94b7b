package dev.adder.engine.stdlib.bisect;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The module {@code bisect}. */
@PyModule(value = "_bisect", also = "bisect")
final class BisectModule {
    private BisectModule() {}

    /** Return where to insert x in a sorted sequence, after the items that equal it. */
    @Py("bisect_right(a, x, lo: int = 0, hi=None, *, key=None) -> int")
    static long right(Ctx ctx, Object a, Object x, long lo, Object hi, Object key) {
        return find(ctx, true, a, x, lo, hi, key == PyNone.NONE ? null : key);
    }

    /** Return where to insert x in a sorted sequence, before the items that equal it. */
    @Py("bisect_left(a, x, lo: int = 0, hi=None, *, key=None) -> int")
    static long left(Ctx ctx, Object a, Object x, long lo, Object hi, Object key) {
        return find(ctx, false, a, x, lo, hi, key == PyNone.NONE ? null : key);
    }

    /** Insert x into a sorted list, after the items that equal it. */
    @Py("insort_right(a, x, lo: int = 0, hi=None, *, key=None) -> None")
    static void insertRight(Ctx ctx, Object a, Object x, long lo, Object hi, Object key) {
        insert(ctx, true, a, x, lo, hi, key);
    }

    /** Insert x into a sorted list, before the items that equal it. */
    @Py("insort_left(a, x, lo: int = 0, hi=None, *, key=None) -> None")
    static void insertLeft(Ctx ctx, Object a, Object x, long lo, Object hi, Object key) {
        insert(ctx, false, a, x, lo, hi, key);
    }

    @PyValue("bisect")
    static Object bisect(Ctx ctx) {
        return function("bisect_right");
    }

    @PyValue("insort")
    static Object insort(Ctx ctx) {
        return function("insort_right");
    }

    private static Object function(String name) {
        Declaration d = BisectModuleTable.INSTANCE.find(name);
        if (d == null) throw new IllegalStateException(name);
        return BisectModuleTable.INSTANCE.function(d);
    }

    private static void insert(Ctx ctx, boolean right, Object a, Object x, long lo, Object hi, Object key) {
        Object f = key == PyNone.NONE ? null : key;
        long at = find(ctx, right, a, f == null ? x : CallOps.call1(ctx, f, x), lo, hi, f);
        CallOps.callAttribute(ctx, a, "insert", at, x);
    }

    private static void checkSequence(Object a) {
        PyClass cls = Types.of(a);
        if (a instanceof PyDict) throw Errors.typeError(Types.nameOf(a) + " is not a sequence");
        if (cls.slot(Slot.GETITEM) == null && !Str.isText(a)) {
            throw Errors.typeError("'" + Types.nameOf(a) + "' object does not support indexing");
        }
    }

    private static long find(Ctx ctx, boolean right, Object a, Object x, long lo, Object hi, @Nullable Object key) {
        long end = -1;
        if (hi != PyNone.NONE) {
            if (!NumberOps.isIndex(hi)) {
                throw Errors.typeError("argument should be integer or None, not '" + Types.nameOf(hi) + "'");
            }
            if (!(NumberOps.index(ctx, hi) instanceof Long l)) {
                throw Errors.overflowError("Python int too large to convert to C ssize_t");
            }
            end = l;
        }
        if (lo < 0) throw Errors.valueError("lo must be non-negative");
        if (end == -1) end = SubscriptOps.length(ctx, a);
        checkSequence(a);
        long low = lo;
        while (low < end) {
            ctx.step();
            long middle = (low + end) >>> 1;
            Object item = SubscriptOps.get(ctx, a, middle);
            if (key != null) item = CallOps.call1(ctx, key, item);
            boolean goRight = right ? !CompareOps.lt(ctx, x, item) : CompareOps.lt(ctx, item, x);
            if (goRight) {
                low = middle + 1;
            } else {
                end = middle;
            }
        }
        return low;
    }
}
