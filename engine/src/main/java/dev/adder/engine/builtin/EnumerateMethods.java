package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code enumerate(iterable, start=0)}. */
@PyType("enumerate")
final class EnumerateMethods {
    private EnumerateMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, iterable: Iterable[T] = ..., start: int = 0) -> enumerate[tuple[int, T]]",
            overloads = "__new__(cls, iterable: Iterable[T], start: int = 0) -> enumerate[tuple[int, T]]")
    static Object create(Ctx ctx, PyClass cls, @Nullable Object iterable, Object start) {
        if (iterable == null) throw Errors.typeError("enumerate() missing required argument 'iterable'");
        ctx.charge(88);
        Object first = NumberOps.index(ctx, start);
        return new Enumerated(cls, IterOps.iterate(ctx, iterable), first);
    }

    private static final class Enumerated extends LazyIterator {
        private final PyIterator source;
        private Object number;

        Enumerated(PyClass cls, PyIterator source, Object first) {
            super(cls, source);
            this.source = source;
            this.number = first;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object item = source.next(ctx);
            if (item == null) return null;
            ctx.charge(56);
            PyTuple pair = new PyTuple(number, item);
            number = number instanceof Long l && l != Long.MAX_VALUE ? (Object) (l + 1)
                    : NumberOps.add(ctx, number, 1L);
            return pair;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            return new Enumerated(type(), (PyIterator) part.apply(source), number);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(number);
        }
    }
}
