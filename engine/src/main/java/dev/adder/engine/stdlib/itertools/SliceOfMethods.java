package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** {@code islice(iterable, stop)}, {@code islice(iterable, start, stop, step=1)}. */
@PyType("islice")
final class SliceOfMethods {
    private static final String INTEGER = " for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

    private SliceOfMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, iterable, start, stop=..., step=..., /) -> islice[Any]",
            overloads = {"__new__(cls, iterable: Iterable[T], stop: int | None, /) -> islice[T]",
                "__new__(cls, iterable: Iterable[T], start: int | None, stop: int | None,"
                        + " step: int | None = 1, /) -> islice[T]"})
    static Object create(Ctx ctx, PyClass cls, Object iterable, Object start, @Nullable Object stop,
            @Nullable Object step) {
        long from = 0;
        boolean wrong = false;
        if (stop != null && start != PyNone.NONE) {
            Long given = integer(ctx, start);
            if (given == null) wrong = true;
            else
                from = given;
        }
        long to = -1;
        Object end = stop == null ? start : stop;
        if (end != PyNone.NONE) {
            Long given = integer(ctx, end);
            if (given == null || given == -1) throw Errors.valueError("Stop argument" + INTEGER);
            to = given;
        }
        if (wrong || from < 0 || to < -1) throw Errors.valueError("Indices" + INTEGER);
        long by = 1;
        if (step != null && step != PyNone.NONE) {
            Long given = integer(ctx, step);
            by = given == null ? -1 : given;
        }
        if (by < 1) throw Errors.valueError("Step for islice() must be a positive integer or None.");
        ctx.charge(96);
        return new Sliced(cls, IterOps.iterate(ctx, iterable), from, to, by);
    }

    /** The value as an integer of 64 bits, or null when it is none. */
    private static @Nullable Long integer(Ctx ctx, Object value) {
        if (!NumberOps.isIndex(value)) return null;
        try {
            return NumberOps.index(ctx, value) instanceof Long l ? l : null;
        } catch (PyException e) {
            ctx.recover(e);
            return null;
        }
    }

    private static final class Sliced extends LazyIterator {
        private @Nullable PyIterator source;
        private long next;
        private final long stop;
        private final long step;
        private long count;

        Sliced(PyClass cls, PyIterator source, long start, long stop, long step) {
            super(cls, source);
            this.source = source;
            this.next = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            PyIterator it = source;
            if (it == null) return null;
            while (count < next) {
                if (it.next(ctx) == null) return end();
                ctx.step();
                count++;
            }
            if (stop != -1 && count >= stop) return end();
            Object item = it.next(ctx);
            if (item == null) return end();
            count++;
            next += step;
            if (next < 0 || stop != -1 && next > stop) next = stop == -1 ? Long.MAX_VALUE : stop;
            return item;
        }

        private @Nullable Object end() {
            source = null;
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
        }
    }
}
