package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code InitVar[T]}: the annotation of a parameter of {@code __init__} that is no field. */
final class PyInitVar extends PyObject {
    static final PyClass TYPE = PyClass.builtin("dataclasses", "InitVar", InitVarMethodsTable.INSTANCE);

    final Object annotated;

    PyInitVar(Object annotated) {
        super(TYPE);
        this.annotated = annotated;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(annotated);
    }
}
