package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** What {@code localcontext()} gives: a context for the body of a {@code with}. */
final class LocalContext extends PyObject {
    private static final PyClass TYPE = closed();

    final PyContext local;
    @Nullable PyContext saved;

    LocalContext(PyContext local) {
        super(TYPE);
        this.local = local;
    }

    private static PyClass closed() {
        PyClass cls = PyClass.builtin("decimal", "ContextManager", LocalContextMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(local);
        live.visit(saved);
    }
}
