package dev.adder.engine.stdlib.random;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ints in a range, and choosing from sequences. */
@PyType("Random")
final class ChoiceMethods {
    private ChoiceMethods() {}

    /** Choose a random item from range(stop) or range(start, stop[, step]). */
    @Py("randrange(self, start, stop=None, step=...) -> int")
    static Object range(Ctx ctx, PyRandom self, Object start, Object stop, @Nullable Object step) {
        Object first = NumberOps.index(ctx, start);
        if (stop == PyNone.NONE) {
            if (step != null && !Long.valueOf(1).equals(step)) {
                throw Errors.typeError("Missing a non-None stop argument");
            }
            if (IntOps.big(first).signum() > 0) return self.below(ctx, first);
            throw Errors.valueError("empty range for randrange()");
        }
        Object last = NumberOps.index(ctx, stop);
        BigInteger width = IntOps.big(last).subtract(IntOps.big(first));
        BigInteger stride = step == null ? BigInteger.ONE : IntOps.big(NumberOps.index(ctx, step));
        if (stride.equals(BigInteger.ONE)) {
            if (width.signum() > 0) return NumberOps.add(ctx, first, self.below(ctx, IntOps.of(width)));
            throw Errors.valueError("empty range in randrange(" + TextOps.strText(ctx, start) + ", "
                    + TextOps.strText(ctx, stop) + ")");
        }
        if (stride.signum() == 0) throw Errors.valueError("zero step for randrange()");
        BigInteger round = stride.signum() > 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
        BigInteger[] parts = width.add(stride).add(round).divideAndRemainder(stride);
        BigInteger n = parts[1].signum() != 0 && parts[1].signum() != stride.signum()
                ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (n.signum() <= 0) {
            throw Errors.valueError("empty range in randrange(" + TextOps.strText(ctx, start) + ", "
                    + TextOps.strText(ctx, stop) + ", " + (step == null ? "1" : TextOps.strText(ctx, step)) + ")");
        }
        return NumberOps.add(ctx, first, NumberOps.mul(ctx, IntOps.of(stride), self.below(ctx, IntOps.of(n))));
    }

    /** Return random integer in range [a, b], including both end points. */
    @Py("randint(self, a, b) -> int")
    static Object randint(Ctx ctx, PyRandom self, Object a, Object b) {
        return range(ctx, self, a, NumberOps.add(ctx, b, 1L), null);
    }

    /** Choose a random element from a non-empty sequence. */
    @Py("choice(self, seq) -> Any")
    static Object choice(Ctx ctx, PyRandom self, Object seq) {
        long length = SubscriptOps.length(ctx, seq);
        if (length == 0) throw Errors.indexError("Cannot choose from an empty sequence");
        return SubscriptOps.get(ctx, seq, self.below(ctx, length));
    }

    /** Shuffle list x in place, and return None. */
    @Py("shuffle(self, x) -> None")
    static void shuffle(Ctx ctx, PyRandom self, Object x) {
        for (long i = SubscriptOps.length(ctx, x) - 1; i > 0; i--) {
            long j = self.below(ctx, i + 1);
            Object second = SubscriptOps.get(ctx, x, j);
            Object first = SubscriptOps.get(ctx, x, i);
            SubscriptOps.set(ctx, x, i, second);
            SubscriptOps.set(ctx, x, j, first);
        }
    }

    private static PyList accumulate(Ctx ctx, Object values) {
        PyList sums = new PyList();
        ctx.held.add(sums);
        Object[] items = IterOps.toArray(ctx, values);
        for (int i = 0; i < items.length; i++) {
            ctx.step();
            sums.append(ctx, i == 0 ? items[0] : NumberOps.add(ctx, sums.get(i - 1), items[i]));
        }
        ctx.held.remove(sums);
        return sums;
    }

    private static int bisect(Ctx ctx, PyList sums, Object x, int end) {
        int low = 0;
        int high = end;
        while (low < high) {
            ctx.step();
            int middle = (low + high) >>> 1;
            if (CompareOps.lt(ctx, x, sums.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Chooses k unique random elements from a population sequence. */
    @Py("sample(self, population, k, *, counts=None) -> list")
    static Object sample(Ctx ctx, PyRandom self, Object population, Object count, Object counts) {
        if (!ClassOps.isInstance(ctx, population, AbstractCollections.SEQUENCE)) {
            throw Errors.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
        }
        long n = SubscriptOps.length(ctx, population);
        if (!NumberOps.isIndex(count)) {
            CompareOps.orderObject(ctx, CompareOps.Order.LE, 0L, count);
            throw Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(count) + "'");
        }
        long k = NumberOps.clippedIndex(ctx, count);
        if (counts == PyNone.NONE) return sample(ctx, self, population, n, k);
        PyList sums = accumulate(ctx, counts);
        if (sums.size != n) throw Errors.valueError("The number of counts does not match the population");
        if (sums.size == 0) throw Errors.indexError("pop from empty list");
        Object total = sums.get(sums.size - 1);
        if (!NumberOps.isInt(total)) throw Errors.typeError("Counts must be integers");
        if (IntOps.big(NumberOps.index(ctx, total)).signum() <= 0) {
            throw Errors.valueError("Total of counts must be greater than zero");
        }
        if (!(total instanceof Long all)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        PyList result = new PyList();
        Object[] selections = pick(ctx, self, all, k);
        for (Object s : selections) {
            result.append(ctx, SubscriptOps.get(ctx, population, (long) bisect(ctx, sums, s, sums.size - 1)));
        }
        return result;
    }

    private static PyList sample(Ctx ctx, PyRandom self, Object population, long n, long k) {
        PyList result = new PyList();
        for (Object at : pick(ctx, self, n, k)) result.append(ctx, SubscriptOps.get(ctx, population, at));
        return result;
    }

    /** Indices of a sample of k out of n. */
    private static Object[] pick(Ctx ctx, PyRandom self, long n, long k) {
        if (k < 0 || k > n) throw Errors.valueError("Sample larger than population or is negative");
        long small = 21;
        if (k > 5) small += (long) Exponential.pow(4, Math.ceil(Logs.log(k * 3.0) / Logs.log(4)));
        if (k > Integer.MAX_VALUE / 2) throw Errors.of(Exceptions.MEMORY_ERROR, "");
        ctx.charge(24 + 8 * k);
        ctx.tick(k);
        Object[] result = new Object[(int) k];
        if (n <= small) {
            ctx.charge(16 + 8 * n);
            long[] pool = new long[(int) n];
            for (int i = 0; i < n; i++) pool[i] = i;
            for (int i = 0; i < k; i++) {
                int j = (int) self.below(ctx, n - i);
                result[i] = pool[j];
                pool[j] = pool[(int) (n - i - 1)];
            }
            return result;
        }
        ctx.charge(48 * k);
        Set<Long> selected = new HashSet<>();
        for (int i = 0; i < k; i++) {
            long j = self.below(ctx, n);
            while (!selected.add(j)) j = self.below(ctx, n);
            result[i] = j;
        }
        return result;
    }

    /** Return a k sized list of population elements chosen with replacement. */
    @Py("choices(self, population, weights=None, *, cum_weights=None, k: int = 1) -> list")
    static Object choices(Ctx ctx, PyRandom self, Object population, Object weights, Object cumulative, long k) {
        long n = SubscriptOps.length(ctx, population);
        PyList result = new PyList();
        if (cumulative == PyNone.NONE && weights == PyNone.NONE) {
            for (long i = 0; i < k; i++) {
                long at = (long) Math.floor(self.next(ctx) * n);
                result.append(ctx, SubscriptOps.get(ctx, population, at));
            }
            return result;
        }
        if (cumulative != PyNone.NONE && weights != PyNone.NONE) {
            throw Errors.typeError("Cannot specify both weights and cumulative weights");
        }
        if (cumulative != PyNone.NONE) SubscriptOps.length(ctx, cumulative);
        PyList sums = cumulative == PyNone.NONE ? weights(ctx, weights) : IterOps.toList(ctx, cumulative);
        if (sums.size != n) throw Errors.valueError("The number of weights does not match the population");
        if (n == 0) throw Errors.indexError("list index out of range");
        Object total = NumberOps.add(ctx, sums.get(sums.size - 1), 0.0);
        if (!CompareOps.lt(ctx, 0.0, total) && !(total instanceof Double d && Double.isNaN(d))) {
            throw Errors.valueError("Total of weights must be greater than zero");
        }
        double real = NumberOps.toDouble(ctx, total);
        if (Double.isNaN(real) || Double.isInfinite(real)) throw Errors.valueError("Total of weights must be finite");
        for (long i = 0; i < k; i++) {
            Object x = NumberOps.mul(ctx, self.next(ctx), total);
            result.append(ctx, SubscriptOps.get(ctx, population, (long) bisect(ctx, sums, x, (int) n - 1)));
        }
        return result;
    }

    private static PyList weights(Ctx ctx, Object weights) {
        try {
            return accumulate(ctx, weights);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR) || !Types.isInstance(weights, Types.INT)) throw e;
            ctx.recover(e);
            throw Errors.typeError("The number of choices must be a keyword argument: k="
                    + TextOps.reprText(ctx, weights));
        }
    }
}
