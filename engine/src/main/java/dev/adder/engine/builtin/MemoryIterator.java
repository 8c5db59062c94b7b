package dev.adder.engine.builtin;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** Over the items of a memoryview of one dimension. */
final class MemoryIterator extends PyIterator {
    private static final PyClass TYPE = Iterators.type("memory_iterator");

    private final PyMemoryView view;
    private int index;

    MemoryIterator(PyMemoryView view) {
        super(TYPE);
        this.view = view;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (index >= view.shape[0]) return null;
        return view.format.get(view.array(), view.position(index++));
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(view);
    }
}
