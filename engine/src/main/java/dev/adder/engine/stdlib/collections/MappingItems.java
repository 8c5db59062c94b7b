package dev.adder.engine.stdlib.collections;

import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Over the values, or the keys and values, of any mapping. */
final class MappingItems extends PyIterator {
    private static final PyClass TYPE = Iterators.type("generator");

    private final Object mapping;
    private final PyIterator keys;
    private final boolean pairs;

    MappingItems(Ctx ctx, Object mapping, boolean pairs) {
        super(TYPE);
        ctx.charge(64);
        this.mapping = mapping;
        this.keys = IterOps.iterate(ctx, mapping);
        this.pairs = pairs;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        Object key = keys.next(ctx);
        if (key == null) return null;
        Object value = SubscriptOps.get(ctx, mapping, key);
        if (!pairs) return value;
        ctx.charge(40);
        return new PyTuple(key, value);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(mapping);
        live.visit(keys);
    }
}
