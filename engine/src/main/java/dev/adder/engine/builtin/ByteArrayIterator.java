package dev.adder.engine.builtin;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** Over the items of a bytearray, as it is when they are asked for. */
final class ByteArrayIterator extends PyIterator {
    private static final PyClass TYPE = Iterators.type("bytearray_iterator");

    private final PyByteArray array;
    private int index;

    ByteArrayIterator(PyByteArray array) {
        super(TYPE);
        this.array = array;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (index < 0 || index >= array.size) {
            index = -1;
            return null;
        }
        return (long) (array.value[index++] & 0xff);
    }

    @Override
    public int lengthHint(Ctx ctx) {
        return index < 0 ? 0 : Math.max(0, array.size - index);
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(array);
    }
}
