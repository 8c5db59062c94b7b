package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code dataclasses.Field}: what is known of one field. */
final class PyField extends PyObject {
    static final PyClass TYPE = PyClass.builtin("dataclasses", "Field", FieldMethodsTable.INSTANCE);

    /** What an annotated name of a class is. */
    enum Kind { FIELD, CLASS_VARIABLE, INIT_VARIABLE }

    @Nullable String name;
    Object annotation = PyNone.NONE;
    @Nullable Object defaultValue;
    @Nullable Object factory;
    boolean init = true;
    boolean repr = true;
    Object hash = PyNone.NONE;
    boolean compare = true;
    Object metadata = new PyMappingProxy(new PyDict());
    /** Null until known. */
    @Nullable Object keywordOnly;
    Kind kind = Kind.FIELD;

    PyField() {
        super(TYPE);
    }

    String name() {
        return name == null ? "" : name;
    }

    boolean hasDefault() {
        return defaultValue != null || factory != null;
    }

    boolean isKeywordOnly() {
        return keywordOnly == Boolean.TRUE;
    }

    /** Whether the field counts for the generated {@code __hash__}. */
    boolean hashed() {
        return hash == PyNone.NONE ? compare : hash == Boolean.TRUE;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64);
        live.visit(annotation);
        live.visit(defaultValue);
        live.visit(factory);
        live.visit(metadata);
        live.visitName(name);
        live.visit(hash);
        live.visit(keywordOnly);
    }
}
