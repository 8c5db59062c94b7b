package dev.adder.engine.builtin;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Iterators that only builtin containers hand out: lists backwards, and ranges past 64 bits. */
final class ReverseIterators {
    static final PyClass LIST = Iterators.type("list_reverseiterator");
    static final PyClass LONG_RANGE = Iterators.type("longrange_iterator");

    private ReverseIterators() {}

    /** Backwards over a list; what is appended meanwhile is not seen. */
    static final class OfList extends PyIterator {
        private @Nullable PyList list;
        private int index;

        OfList(PyList list) {
            super(LIST);
            this.list = list;
            this.index = list.size - 1;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            PyList l = list;
            if (l == null) return null;
            if (index >= 0 && index < l.size) return l.get(index--);
            list = null;
            return null;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            PyList l = list;
            return l == null || index >= l.size ? 0 : index + 1;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(list);
        }
    }

    /** Over the numbers of a range that does not fit 64 bits. */
    static final class OfBigRange extends PyIterator {
        private BigInteger next;
        private final BigInteger step;
        private BigInteger left;

        OfBigRange(BigInteger start, BigInteger step, BigInteger length) {
            super(LONG_RANGE);
            this.next = start;
            this.step = step;
            this.left = length;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (left.signum() <= 0) return null;
            BigInteger value = next;
            ctx.tick(1 + (value.bitLength() >> 12));
            next = next.add(step);
            left = left.subtract(BigInteger.ONE);
            return dev.adder.engine.ops.IntOps.of(value);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(next);
            live.visit(step);
            live.visit(left);
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return left.bitLength() < 32 ? left.intValue() : Integer.MAX_VALUE;
        }
    }
}
