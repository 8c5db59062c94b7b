package dev.adder.engine.builtin;

import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.Types;

/**
 * The algebra of sets. Which operand is copied and which is gone through is CPython's choice everywhere, because the
 * order of the result depends on it.
 */
public final class SetAlgebra {
    private SetAlgebra() {}

    public static PySet empty(Ctx ctx) {
        ctx.charge(200);
        return new PySet();
    }

    /** An empty set or frozenset, as the given one is. */
    private static PySet emptyLike(Ctx ctx, PySet set) {
        ctx.charge(200);
        return new PySet(set.type().layout);
    }

    static PySet copy(Ctx ctx, PySet set) {
        PySet copy = emptyLike(ctx, set);
        copy.addAll(ctx, set);
        return copy;
    }

    /** Adds all elements of the iterable. */
    public static void update(Ctx ctx, PySet set, Object iterable) {
        if (iterable instanceof PySet other) {
            set.addAll(ctx, other);
            return;
        }
        if (iterable instanceof PyDict dict && dict.type() == Types.DICT) {
            set.reserve(ctx, dict.size());
            for (int i = 0; i < dict.bound(); i++) {
                Object key = dict.keyAt(i);
                if (key == null) continue;
                ctx.step();
                set.add(ctx, key);
            }
            return;
        }
        int mark = Held.hold(ctx, set);
        PyIterator it = IterOps.iterate(ctx, iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            set.add(ctx, item);
        }
        Held.release(ctx, mark);
    }

    static PySet intersection(Ctx ctx, PySet set, Object iterable) {
        if (set == iterable) return copy(ctx, set);
        PySet result = emptyLike(ctx, set);
        if (iterable instanceof PySet other) {
            PySet smaller = other.size() > set.size() ? set : other;
            PySet larger = smaller == set ? other : set;
            ctx.tick(smaller.bound() >> 4);
            for (int i = 0; i < smaller.bound(); i++) {
                Object key = smaller.at(i);
                if (key == null) continue;
                long hash = smaller.hashAt(i);
                ctx.step();
                if (larger.contains(ctx, key, hash)) result.add(ctx, key, hash);
            }
            return result;
        }
        int mark = Held.hold(ctx, result);
        PyIterator it = IterOps.iterate(ctx, iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            long hash = HashOps.hash(ctx, item);
            if (set.contains(ctx, item, hash)) result.add(ctx, item, hash);
        }
        Held.release(ctx, mark);
        return result;
    }

    static PySet intersection(Ctx ctx, PySet set, Object[] iterables) {
        if (iterables.length == 0) return copy(ctx, set);
        PySet result = set;
        for (Object iterable : iterables) result = intersection(ctx, result, iterable);
        return result;
    }

    static PySet difference(Ctx ctx, PySet set, Object iterable) {
        boolean isDict = iterable instanceof PyDict d && d.type() == Types.DICT;
        int otherSize = iterable instanceof PySet s ? s.size() : isDict ? ((PyDict) iterable).size() : -1;
        if (otherSize < 0 || set.size() >> 2 > otherSize) {
            PySet result = copy(ctx, set);
            differenceUpdate(ctx, result, iterable);
            return result;
        }
        PySet result = emptyLike(ctx, set);
        ctx.tick(set.bound() >> 4);
        for (int i = 0; i < set.bound(); i++) {
            Object key = set.at(i);
            if (key == null) continue;
            long hash = set.hashAt(i);
            ctx.step();
            boolean shared = isDict ? ((PyDict) iterable).find(ctx, key, HashOps.fold(hash)) >= 0
                    : ((PySet) iterable).contains(ctx, key, hash);
            if (!shared) result.add(ctx, key, hash);
        }
        return result;
    }

    static PySet difference(Ctx ctx, PySet set, Object[] iterables) {
        if (iterables.length == 0) return copy(ctx, set);
        PySet result = difference(ctx, set, iterables[0]);
        for (int i = 1; i < iterables.length; i++) differenceUpdate(ctx, result, iterables[i]);
        return result;
    }

    static void differenceUpdate(Ctx ctx, PySet set, Object iterable) {
        if (set == iterable) {
            set.clear();
            return;
        }
        if (iterable instanceof PySet other) {
            PySet gone = other.size() >> 3 > set.size() ? intersection(ctx, set, other) : other;
            ctx.tick(gone.bound() >> 4);
            for (int i = 0; i < gone.bound(); i++) {
                Object key = gone.at(i);
                if (key == null) continue;
                ctx.step();
                set.remove(ctx, key, gone.hashAt(i));
            }
        } else {
            PyIterator it = IterOps.iterate(ctx, iterable);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                ctx.step();
                set.remove(ctx, item);
            }
        }
        set.compact(ctx);
    }

    static PySet symmetricDifference(Ctx ctx, PySet set, Object iterable) {
        PySet result = emptyLike(ctx, set);
        update(ctx, result, iterable);
        symmetricDifferenceUpdate(ctx, result, set);
        return result;
    }

    static void symmetricDifferenceUpdate(Ctx ctx, PySet set, Object iterable) {
        if (set == iterable) {
            set.clear();
            return;
        }
        PySet other;
        if (iterable instanceof PySet s) {
            other = s;
        } else {
            other = emptyLike(ctx, set);
            update(ctx, other, iterable);
        }
        ctx.tick(other.bound() >> 4);
        for (int i = 0; i < other.bound(); i++) {
            Object key = other.at(i);
            if (key == null) continue;
            long hash = other.hashAt(i);
            ctx.step();
            if (!set.remove(ctx, key, hash)) set.add(ctx, key, hash);
        }
    }

    static boolean isSubset(Ctx ctx, PySet set, Object iterable) {
        if (!(iterable instanceof PySet other)) return intersection(ctx, set, iterable).size() == set.size();
        if (set.size() > other.size()) return false;
        ctx.tick(set.bound() >> 4);
        for (int i = 0; i < set.bound(); i++) {
            Object key = set.at(i);
            if (key == null) continue;
            ctx.step();
            if (!other.contains(ctx, key, set.hashAt(i))) return false;
        }
        return true;
    }

    static boolean isSuperset(Ctx ctx, PySet set, Object iterable) {
        if (iterable instanceof PySet other) return isSubset(ctx, other, set);
        PyIterator it = IterOps.iterate(ctx, iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (!set.contains(ctx, item)) return false;
        }
        return true;
    }

    static boolean isDisjoint(Ctx ctx, PySet set, Object iterable) {
        if (set == iterable) return set.size() == 0;
        if (iterable instanceof PySet other) {
            PySet smaller = other.size() > set.size() ? set : other;
            PySet larger = smaller == set ? other : set;
            ctx.tick(smaller.bound() >> 4);
            for (int i = 0; i < smaller.bound(); i++) {
                Object key = smaller.at(i);
                if (key == null) continue;
                ctx.step();
                if (larger.contains(ctx, key, smaller.hashAt(i))) return false;
            }
            return true;
        }
        PyIterator it = IterOps.iterate(ctx, iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (set.contains(ctx, item)) return false;
        }
        return true;
    }
}
