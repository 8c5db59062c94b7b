package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A stretch of the items that the iterators of a {@code tee()} share, and the stretch after it. */
final class TeeData extends PyObject {
    static final int SIZE = 57;

    private final @Nullable Object[] items = new @Nullable Object[SIZE];
    private int size;
    private @Nullable TeeData next;
    private boolean running;

    private TeeData() {
        super(ItertoolsTypes.TEE_DATA);
    }

    static TeeData first(Ctx ctx) {
        ctx.charge(64 + 24L * SIZE);
        return new TeeData();
    }

    /** The item at an index of at most the number of those drawn so far; null when there are no more. */
    @Nullable
    Object item(Ctx ctx, PyIterator source, int index) {
        if (index < size) return items[index];
        if (running) throw Errors.runtimeError("cannot re-enter the tee iterator");
        running = true;
        Object item;
        try {
            item = source.next(ctx);
        } finally {
            running = false;
        }
        if (item != null) items[size++] = item;
        return item;
    }

    TeeData next(Ctx ctx) {
        TeeData following = next;
        if (following == null) {
            following = first(ctx);
            next = following;
        }
        return following;
    }

    @Override
    public void trace(LiveData live) {
        live.add(64 + 8L * SIZE);
        for (int i = 0; i < size; i++) live.visit(items[i]);
        live.visit(next);
    }
}
