package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code Token}: what a variable was before it was set. */
final class PyToken extends PyObject {
    static final PyClass TYPE = PyClass.builtin("_contextvars", "Token", TokenMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    final PyContext context;
    final PyContextVar variable;
    final @Nullable Object old;
    boolean used;

    PyToken(PyContext context, PyContextVar variable, @Nullable Object old) {
        super(TYPE);
        this.context = context;
        this.variable = variable;
        this.old = old;
    }

    /** {@code Token.MISSING}. */
    static final class Missing extends PyObject {
        static final Missing INSTANCE = new Missing();

        private Missing() {
            super(closed());
        }

        private static PyClass closed() {
            PyClass cls = PyClass.builtin("builtins", "Token.MISSING", MissingMethodsTable.INSTANCE);
            cls.canBeBase = false;
            return cls;
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(56);
        live.visit(context);
        live.visit(variable);
        live.visit(old);
    }
}
