package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The days of a month in whole weeks, or the days of a week: what is wrong with the month shows with the first. */
final class DayIterator extends PyIterator {
    private static final PyClass TYPE = Iterators.type("generator");

    /** Finds out what there is to iterate, as late as a generator does. */
    interface Source {
        IntFunction<Object> start(Ctx ctx, DayIterator of);
    }

    private final Source source;
    private @Nullable IntFunction<Object> items;
    private int index;
    private boolean failed;
    /** How many items there are; the source sets it. */
    int length;

    DayIterator(Source source) {
        super(TYPE);
        this.source = source;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (failed) return null;
        IntFunction<Object> all = items;
        failed = true;
        if (all == null) {
            all = source.start(ctx, this);
            items = all;
        }
        Object next = index < length ? all.apply(index++) : null;
        failed = false;
        return next;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64);
    }
}
