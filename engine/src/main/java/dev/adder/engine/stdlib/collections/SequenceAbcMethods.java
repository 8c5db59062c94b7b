package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** What the abstract class {@code Sequence} has. */
@PyType("Sequence")
final class SequenceAbcMethods {
    private SequenceAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__getitem__", "__len__");
    }

    /** Return self[index]. */
    @Py("__getitem__(self, index, /) -> Any")
    static Object item(Ctx ctx, Object self, Object index) {
        throw Errors.indexError("");
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, Object self) {
        ctx.charge(48);
        return new Iterators.OfSequence(self);
    }

    /** Return value in self. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, Object self, Object value) {
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, value)) return true;
        }
        return false;
    }

    /** Implement reversed(self). */
    @Py("__reversed__(self, /) -> Iterator[Any]")
    static Object reversed(Ctx ctx, Object self) {
        ctx.charge(48);
        return new Backwards(self, SubscriptOps.length(ctx, self));
    }

    /** Return first index of value. Raises ValueError if the value is not present. */
    @Py("index(self, value, start=0, stop=None) -> int")
    static Object index(Ctx ctx, Object self, Object value, Object start, Object stop) {
        long from = start == PyNone.NONE ? 0 : NumberOps.clippedIndex(ctx, start);
        if (from < 0) from = Math.max(SubscriptOps.length(ctx, self) + from, 0);
        long to = stop == PyNone.NONE ? Long.MAX_VALUE : NumberOps.clippedIndex(ctx, stop);
        if (to < 0) to += SubscriptOps.length(ctx, self);
        for (long i = from; i < to; i++) {
            ctx.step();
            long at = i;
            Object item = Caught.of(ctx, Exceptions.INDEX_ERROR, () -> SubscriptOps.get(ctx, self, at));
            if (item == null) break;
            if (CompareOps.sameOrEqual(ctx, item, value)) return i;
        }
        throw new dev.adder.engine.error.PyException(
                new dev.adder.engine.value.PyBaseException(Exceptions.VALUE_ERROR));
    }

    /** Return number of occurrences of value. */
    @Py("count(self, value) -> int")
    static long count(Ctx ctx, Object self, Object value) {
        long n = 0;
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, value)) n++;
        }
        return n;
    }

    /** From the last item to the first. */
    private static final class Backwards extends PyIterator {
        private static final PyClass TYPE = Iterators.type("generator");

        private final Object sequence;
        private long left;

        Backwards(Object sequence, long length) {
            super(TYPE);
            this.sequence = sequence;
            this.left = length;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            return left == 0 ? null : SubscriptOps.get(ctx, sequence, --left);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(sequence);
        }
    }
}
