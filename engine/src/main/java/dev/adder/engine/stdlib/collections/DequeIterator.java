package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** Over a deque, forwards or backwards; fails when items come or go meanwhile. */
final class DequeIterator extends PyIterator {
    private static final PyClass FORWARDS = type("_deque_iterator");
    private static final PyClass BACKWARDS = type("_deque_reverse_iterator");

    private final PyDeque deque;
    private final boolean backwards;
    private final int changes;
    private int left;

    DequeIterator(PyDeque deque, boolean backwards) {
        super(backwards ? BACKWARDS : FORWARDS);
        this.deque = deque;
        this.backwards = backwards;
        this.changes = deque.changes();
        this.left = deque.size();
    }

    private static PyClass type(String name) {
        PyClass cls = PyClass.builtin("collections", name, IteratorMethodsTable.INSTANCE);
        cls.canBeBase = false;
        return cls;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (deque.changes() != changes) {
            left = 0;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        if (left == 0) return null;
        left--;
        return deque.get(backwards ? left : deque.size() - 1 - left);
    }

    @Override
    public int lengthHint(Ctx ctx) {
        return left;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(deque);
    }
}
