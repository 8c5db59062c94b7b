package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code permutations(iterable, r=None)}. */
@PyType("permutations")
final class PermutationsMethods {
    private PermutationsMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], r: int | None = None) -> permutations[tuple[T, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, Object r) {
        Object[] pool = IterOps.toArray(ctx, iterable);
        long length = pool.length;
        if (r != PyNone.NONE) {
            if (!NumberOps.isInt(r)) throw Errors.typeError("Expected int as r");
            if (!(NumberOps.index(ctx, r) instanceof Long l)) {
                throw Errors.overflowError("Python int too large to convert to C ssize_t");
            }
            if (l < 0) throw Errors.valueError("r must be non-negative");
            length = l;
        }
        int size = length > pool.length ? 0 : (int) length;
        ctx.charge(112 + 4L * size + 4L * pool.length);
        ctx.work(2L * pool.length);
        return new Permutations(cls, pool, size, length > pool.length);
    }

    private static final class Permutations extends PyIterator {
        private final Object[] pool;
        private final int[] indices;
        private final int[] cycles;
        private boolean started;
        private boolean ended;

        Permutations(PyClass cls, Object[] pool, int length, boolean ended) {
            super(cls);
            this.pool = pool;
            this.indices = new int[ended ? 0 : pool.length];
            this.cycles = new int[length];
            this.ended = ended;
            for (int i = 0; i < indices.length; i++) indices[i] = i;
            for (int i = 0; i < length; i++) cycles[i] = pool.length - i;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (ended) return null;
            int r = cycles.length;
            ctx.charge(32 + 8L * r);
            ctx.tick(r >> 4);
            if (started && !advance(ctx, r)) {
                ended = true;
                return null;
            }
            started = true;
            Object[] items = new Object[r];
            for (int i = 0; i < r; i++) items[i] = pool[indices[i]];
            return new PyTuple(items);
        }

        /** The next arrangement: the last place that has items left to try takes the next one. */
        private boolean advance(Ctx ctx, int r) {
            int n = pool.length;
            for (int i = r - 1; i >= 0; i--) {
                cycles[i]--;
                if (cycles[i] > 0) {
                    int j = n - cycles[i];
                    int index = indices[i];
                    indices[i] = indices[j];
                    indices[j] = index;
                    return true;
                }
                int index = indices[i];
                ctx.tick((n - i) >> 4);
                System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
                indices[n - 1] = index;
                cycles[i] = n - i;
            }
            return false;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            Pools.trace(live, pool, 2 * indices.length);
        }
    }
}
