package dev.adder.engine.builtin;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyObject;

/** What {@code coroutine.__await__()} gives: an iterator over the coroutine. */
final class CoroutineWrapper extends PyObject {
    private static final PyClass TYPE = PyClass.builtin("builtins", "coroutine_wrapper",
            CoroutineWrapperMethodsTable.INSTANCE);

    final PyGenerator coroutine;

    CoroutineWrapper(PyGenerator coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(coroutine);
    }
}
