package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code accumulate(iterable, func=None, *, initial=None)}. */
@PyType("accumulate")
final class AccumulateMethods {
    private AccumulateMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], func=None, *, initial=None) -> accumulate[T]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, Object func, Object initial) {
        ctx.charge(96);
        return new Accumulated(cls, IterOps.iterate(ctx, iterable), func == PyNone.NONE ? null : func,
                initial == PyNone.NONE ? null : initial);
    }

    private static final class Accumulated extends LazyIterator {
        private final PyIterator source;
        private final @Nullable Object function;
        private @Nullable Object initial;
        private @Nullable Object total;

        Accumulated(PyClass cls, PyIterator source, @Nullable Object function, @Nullable Object initial) {
            super(cls, source);
            this.source = source;
            this.function = function;
            this.initial = initial;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object first = initial;
            if (first != null) {
                initial = null;
                total = first;
                return first;
            }
            Object item = source.next(ctx);
            if (item == null) return null;
            Object before = total;
            Object f = function;
            Object now = before == null ? item
                    : f == null ? NumberOps.add(ctx, before, item) : CallOps.call2(ctx, f, before, item);
            total = now;
            return now;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            Object first = initial == null ? null : part.apply(initial);
            Object f = function == null ? null : part.apply(function);
            Accumulated copy = new Accumulated(type(), (PyIterator) part.apply(source), f, first);
            copy.total = total == null ? null : part.apply(total);
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(function);
            live.visit(initial);
            live.visit(total);
        }
    }
}
