package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code ContextVar}: one variable, whose values are in contexts. */
public final class PyContextVar extends PyObject {
    static final PyClass TYPE =
            PyClass.builtin("_contextvars", "ContextVar", ContextVarMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    final Object name;
    final @Nullable Object defaultValue;

    public PyContextVar(Object name, @Nullable Object defaultValue) {
        super(TYPE);
        this.name = name;
        this.defaultValue = defaultValue;
    }

    @Override
    public void trace(LiveData live) {
        live.add(48);
        live.visit(name);
        live.visit(defaultValue);
    }
}
