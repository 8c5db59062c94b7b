package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** What the iterators that {@code tee()} gives have. */
@PyType("_tee")
final class TeeMethods {
    private TeeMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], /) -> _tee[T]")
    static Object create(Ctx ctx, PyClass cls, Object iterable) {
        return of(ctx, IterOps.iterate(ctx, iterable));
    }

    /** Return an iterator that gives the same items from here on. */
    @Py("__copy__(self, /) -> _tee[T]")
    static Object copy(Ctx ctx, Tee self) {
        ctx.charge(64);
        return new Tee(self.source, self.data, self.index);
    }

    /** Over the iterator's items, or, if it is of this kind itself, from where it stands. */
    static Tee of(Ctx ctx, PyIterator source) {
        if (source instanceof Tee t) return (Tee) copy(ctx, t);
        ctx.charge(64);
        return new Tee(source, TeeData.first(ctx), 0);
    }

    /** One of the iterators: a place in what they share. */
    static final class Tee extends LazyIterator {
        private final PyIterator source;
        private TeeData data;
        private int index;

        Tee(PyIterator source, TeeData data, int index) {
            super(ItertoolsTypes.TEE, source);
            this.source = source;
            this.data = data;
            this.index = index;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            if (index == TeeData.SIZE) {
                data = data.next(ctx);
                index = 0;
            }
            Object item = data.item(ctx, source, index);
            if (item != null) index++;
            return item;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(data);
        }
    }
}
