package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySingleton;
import org.jspecify.annotations.Nullable;

/** The operators of Counter: multisets, in which only positive counts remain. */
@PyType("Counter")
final class CounterOperators {
    private CounterOperators() {}

    private static boolean isCounter(Object o) {
        return o instanceof PyDict d && d.type().isSubclassOf(CollectionTypes.COUNTER);
    }

    private static Object countOf(Ctx ctx, PyDict counter, Object key) {
        Object value = counter.get(ctx, key);
        return value == null ? 0L : value;
    }

    private static boolean positive(Ctx ctx, Object count) {
        if (count instanceof Long l) return l > 0;
        return CompareOps.order(ctx, CompareOps.Order.GT, count, 0L);
    }

    /** Whether each element of either stands in that relation: {@code ==} for null. */
    private static boolean all(Ctx ctx, PyDict a, PyDict b, CompareOps.@Nullable Order order) {
        for (PyDict keys : new PyDict[] {a, b}) {
            for (int i = 0; i < keys.bound(); i++) {
                Object key = keys.keyAt(i);
                if (key == null) continue;
                ctx.step();
                Object x = countOf(ctx, a, key);
                Object y = countOf(ctx, b, key);
                boolean holds = order == null ? CompareOps.eq(ctx, x, y) : CompareOps.order(ctx, order, x, y);
                if (!holds) return false;
            }
        }
        return true;
    }

    /** True if all counts agree. Missing counts are treated as zero. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyDict self, Object value) {
        return isCounter(value) ? (Object) all(ctx, self, (PyDict) value, null) : PySingleton.NOT_IMPLEMENTED;
    }

    /** True if any counts disagree. Missing counts are treated as zero. */
    @Py("__ne__(self, value, /) -> bool")
    static Object ne(Ctx ctx, PyDict self, Object value) {
        return isCounter(value) ? (Object) !all(ctx, self, (PyDict) value, null) : PySingleton.NOT_IMPLEMENTED;
    }

    /** True if all counts in self are a subset of those in value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyDict self, Object value) {
        return isCounter(value) ? (Object) all(ctx, self, (PyDict) value, CompareOps.Order.LE)
                : PySingleton.NOT_IMPLEMENTED;
    }

    /** True if all counts in self are a proper subset of those in value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyDict self, Object value) {
        if (!isCounter(value)) return PySingleton.NOT_IMPLEMENTED;
        return all(ctx, self, (PyDict) value, CompareOps.Order.LE) && !all(ctx, self, (PyDict) value, null);
    }

    /** True if all counts in self are a superset of those in value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyDict self, Object value) {
        return isCounter(value) ? (Object) all(ctx, self, (PyDict) value, CompareOps.Order.GE)
                : PySingleton.NOT_IMPLEMENTED;
    }

    /** True if all counts in self are a proper superset of those in value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyDict self, Object value) {
        if (!isCounter(value)) return PySingleton.NOT_IMPLEMENTED;
        return all(ctx, self, (PyDict) value, CompareOps.Order.GE) && !all(ctx, self, (PyDict) value, null);
    }

    private enum Kind { ADD, SUB, OR, AND }

    private static Object combine(Ctx ctx, Kind kind, PyDict self, Object value) {
        if (!isCounter(value)) return PySingleton.NOT_IMPLEMENTED;
        PyDict other = (PyDict) value;
        ctx.charge(64);
        PyDict result = new PyDict(CollectionTypes.COUNTER);
        for (int i = 0; i < self.bound(); i++) {
            Object key = self.keyAt(i);
            if (key == null) continue;
            ctx.step();
            Object count = combined(ctx, kind, self.valueAt(i), countOf(ctx, other, key));
            if (positive(ctx, count)) result.put(ctx, key, count);
        }
        if (kind == Kind.AND) return result;
        for (int i = 0; i < other.bound(); i++) {
            Object key = other.keyAt(i);
            if (key == null) continue;
            ctx.step();
            if (self.contains(ctx, key)) continue;
            Object count = other.valueAt(i);
            if (kind != Kind.SUB) {
                if (positive(ctx, count)) result.put(ctx, key, count);
            } else if (CompareOps.lt(ctx, count, 0L)) {
                result.put(ctx, key, NumberOps.sub(ctx, 0L, count));
            }
        }
        return result;
    }

    private static Object combined(Ctx ctx, Kind kind, Object a, Object b) {
        return switch (kind) {
            case ADD -> NumberOps.add(ctx, a, b);
            case SUB -> NumberOps.sub(ctx, a, b);
            case OR -> CompareOps.lt(ctx, a, b) ? b : a;
            case AND -> CompareOps.lt(ctx, a, b) ? a : b;
        };
    }

    /** Add counts from two counters. */
    @Py("__add__(self, value, /) -> Counter")
    static Object add(Ctx ctx, PyDict self, Object value) {
        return combine(ctx, Kind.ADD, self, value);
    }

    /** Subtract count, but keep only results with positive counts. */
    @Py("__sub__(self, value, /) -> Counter")
    static Object sub(Ctx ctx, PyDict self, Object value) {
        return combine(ctx, Kind.SUB, self, value);
    }

    /** Union is the maximum of value in either of the input counters. */
    @Py("__or__(self, value, /) -> Counter")
    static Object or(Ctx ctx, PyDict self, Object value) {
        return combine(ctx, Kind.OR, self, value);
    }

    /** Intersection is the minimum of corresponding counts. */
    @Py("__and__(self, value, /) -> Counter")
    static Object and(Ctx ctx, PyDict self, Object value) {
        return combine(ctx, Kind.AND, self, value);
    }

    /** Adds an empty counter, effectively stripping negative and zero counts. */
    @Py("__pos__(self, /) -> Counter")
    static Object positive(Ctx ctx, PyDict self) {
        return combine(ctx, Kind.ADD, new PyDict(CollectionTypes.COUNTER), self);
    }

    /** Subtracts from an empty counter: only the negative counts remain, with the sign changed. */
    @Py("__neg__(self, /) -> Counter")
    static Object negative(Ctx ctx, PyDict self) {
        return combine(ctx, Kind.SUB, new PyDict(CollectionTypes.COUNTER), self);
    }

    /** Changes the counts of self, one after the other, by those of anything that has items. */
    private static Object inPlace(Ctx ctx, Kind kind, PyDict self, Object value) {
        PyIterator items = IterOps.iterate(ctx, CallOps.callAttribute(ctx, value, "items"));
        for (Object item = items.next(ctx); item != null; item = items.next(ctx)) {
            ctx.step();
            Object[] both = CounterMethods.pair(ctx, item);
            Object before = SubscriptOps.get(ctx, self, both[0]);
            if (kind == Kind.OR) {
                boolean more = CompareOps.order(ctx, CompareOps.Order.GT, both[1], before);
                if (more) SubscriptOps.set(ctx, self, both[0], both[1]);
            } else {
                BinaryOp op = kind == Kind.ADD ? BinaryOp.ADD : BinaryOp.SUB;
                SubscriptOps.set(ctx, self, both[0], NumberOps.inPlace(ctx, op, before, both[1]));
            }
        }
        return keepPositive(ctx, self);
    }

    private static Object keepPositive(Ctx ctx, PyDict self) {
        PyList gone = new PyList();
        for (int i = 0; i < self.bound(); i++) {
            Object key = self.keyAt(i);
            if (key == null) continue;
            ctx.step();
            if (!positive(ctx, self.valueAt(i))) gone.append(ctx, key);
        }
        for (int i = 0; i < gone.size; i++) self.remove(ctx, gone.get(i));
        return self;
    }

    /** Inplace add from another counter, keeping only positive counts. */
    @Py("__iadd__(self, value, /) -> Counter")
    static Object addInPlace(Ctx ctx, PyDict self, Object value) {
        return inPlace(ctx, Kind.ADD, self, value);
    }

    /** Inplace subtract counter, but keep only results with positive counts. */
    @Py("__isub__(self, value, /) -> Counter")
    static Object subInPlace(Ctx ctx, PyDict self, Object value) {
        return inPlace(ctx, Kind.SUB, self, value);
    }

    /** Inplace union is the maximum of value from either counter. */
    @Py("__ior__(self, value, /) -> Counter")
    static Object orInPlace(Ctx ctx, PyDict self, Object value) {
        return inPlace(ctx, Kind.OR, self, value);
    }

    /** Inplace intersection is the minimum of corresponding counts. */
    @Py("__iand__(self, value, /) -> Counter")
    static Object andInPlace(Ctx ctx, PyDict self, Object value) {
        for (int i = 0; i < self.bound(); i++) {
            Object key = self.keyAt(i);
            if (key == null) continue;
            ctx.step();
            Object other = SubscriptOps.get(ctx, value, key);
            if (CompareOps.lt(ctx, other, self.valueAt(i))) SubscriptOps.set(ctx, self, key, other);
        }
        return keepPositive(ctx, self);
    }
}
