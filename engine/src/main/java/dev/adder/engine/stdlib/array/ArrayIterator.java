package dev.adder.engine.stdlib.array;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** Over an array, seeing what is appended meanwhile. */
final class ArrayIterator extends PyIterator {
    private static final PyClass TYPE = Iterators.type("arrayiterator");

    private final PyArray array;
    private int at;

    ArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        return at < array.size ? array.get(at++) : null;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(array);
    }
}
