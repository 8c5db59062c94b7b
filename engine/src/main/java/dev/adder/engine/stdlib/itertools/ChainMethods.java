package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code chain(*iterables)}. */
@PyType("chain")
final class ChainMethods {
    private ChainMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *iterables: Iterable[T]) -> chain[T]")
    static Object create(Ctx ctx, PyClass cls, Object[] iterables) {
        ctx.charge(120 + 8L * iterables.length);
        return new Chained(cls, Iterators.ofTuple(new PyTuple(iterables)));
    }

    /** Chain the iterables that an iterable gives, asking for each only when it is its turn. */
    @Py("from_iterable(cls, iterable: Iterable[Iterable[T]], /) -> chain[T]")
    static Object fromIterable(Ctx ctx, PyClass cls, Object iterable) {
        ctx.charge(96);
        return new Chained(cls, IterOps.iterate(ctx, iterable));
    }

    /** Give the class a type argument, which means nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    private static final class Chained extends LazyIterator {
        private @Nullable PyIterator sources;
        private @Nullable PyIterator current;

        Chained(PyClass cls, PyIterator sources) {
            super(cls, sources);
            this.sources = sources;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            while (true) {
                PyIterator it = current;
                if (it != null) {
                    Object item = it instanceof LazyIterator ? nested(ctx, it) : it.next(ctx);
                    if (item != null) return item;
                    current = null;
                }
                PyIterator more = sources;
                if (more == null) return null;
                ctx.step();
                Object next = more.next(ctx);
                if (next == null) {
                    sources = null;
                    return null;
                }
                begin(ctx, next);
            }
        }

        /** What is drawn from is known too late to count on {@link LazyIterator}'s own care. */
        private static @Nullable Object nested(Ctx ctx, PyIterator it) {
            ctx.enter();
            try {
                if (!ctx.mustSwitch()) return it.next(ctx);
                @Nullable Object[] result = new @Nullable Object[1];
                ctx.onLargeStack(() -> {
                    result[0] = it.next(ctx);
                    return it;
                });
                return result[0];
            } finally {
                ctx.leave();
            }
        }

        private void begin(Ctx ctx, Object iterable) {
            PyIterator it;
            try {
                it = IterOps.iterate(ctx, iterable);
            } catch (PyException e) {
                sources = null;
                throw e;
            }
            drawsFrom(it);
            current = it;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            ctx.charge(120);
            Chained copy = new Chained(type(), sources == null ? Iterators.ofTuple(PyTuple.EMPTY)
                    : (PyIterator) part.apply(sources));
            if (current != null) copy.begin(ctx, part.apply(current));
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(sources);
            live.visit(current);
        }
    }
}
