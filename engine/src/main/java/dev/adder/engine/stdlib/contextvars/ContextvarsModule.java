package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;

/** The module {@code contextvars}. */
@PyModule("contextvars")
final class ContextvarsModule {
    @PyValue("Context") static final PyClass CONTEXT = PyContext.TYPE;

    @PyValue("ContextVar") static final PyClass CONTEXT_VAR = PyContextVar.TYPE;

    @PyValue("Token") static final PyClass TOKEN = PyToken.TYPE;

    private ContextvarsModule() {}

    @PyValue("__all__")
    static PyTuple all(Ctx ctx) {
        return new PyTuple("Context", "ContextVar", "Token", "copy_context");
    }

    /** Return a copy of the current context. */
    @Py("copy_context() -> Context")
    static Object copyContext(Ctx ctx) {
        return PyContext.of(ctx).copy(ctx);
    }
}
