package dev.adder.engine.stdlib.functools;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import org.jspecify.annotations.Nullable;

/** What {@code cmp_to_key} gives, and what calling that gives: a value that is compared by a function. */
final class SortKey extends PyCallable {
    final Object compare;
    @Nullable Object object;

    SortKey(Object compare, @Nullable Object object) {
        super(FunctoolsTypes.KEY);
        this.compare = compare;
        this.object = object;
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (arguments.length > 1) {
            throw Errors.typeError("K() takes at most 1 argument (" + arguments.length + " given)");
        }
        if (arguments.length == 0) throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        if (names.length == 1 && !names[0].equals("obj")) {
            throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        }
        return call1(ctx, arguments[0]);
    }

    @Override
    public Object call1(Ctx ctx, Object value) {
        ctx.charge(40);
        return new SortKey(compare, value);
    }

    /** What the function says of the two values. */
    Object compareTo(Ctx ctx, Object other) {
        if (!(other instanceof SortKey key)) throw Errors.typeError("other argument must be K instance");
        Object mine = object;
        Object its = key.object;
        if (mine == null || its == null) throw Errors.attributeError("object");
        return CallOps.call2(ctx, compare, mine, its);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(compare);
        live.visit(object);
    }
}
