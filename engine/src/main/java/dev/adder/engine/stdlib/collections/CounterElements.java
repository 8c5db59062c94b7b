package dev.adder.engine.stdlib.collections;

import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.itertools.ItertoolsTypes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Each key of a counter as often as its count says. */
final class CounterElements extends PyIterator {
    private final PyIterator items;
    private @Nullable Object key;
    private long left;

    CounterElements(PyDict counter) {
        super(ItertoolsTypes.CHAIN);
        this.items = new Iterators.OfDict(counter, PyDictView.Kind.ITEMS);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        while (left <= 0) {
            ctx.step();
            Object pair = items.next(ctx);
            if (pair == null) return null;
            Object[] both = pair instanceof PyTuple t ? t.items : IterOps.toArray(ctx, pair);
            key = both[0];
            left = NumberOps.clippedIndex(ctx, both[1]);
        }
        left--;
        return key;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(items);
        live.visit(key);
    }
}
