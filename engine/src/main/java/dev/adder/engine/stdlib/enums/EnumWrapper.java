package dev.adder.engine.stdlib.enums;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code auto()}, {@code member(x)} and {@code nonmember(x)}: what a value in the body of an enum is to become. */
final class EnumWrapper extends PyObject {
    static final PyClass AUTO = PyClass.builtin("enum", "auto", EnumWrapperMethodsTable.INSTANCE);
    static final PyClass MEMBER = PyClass.builtin("enum", "member", EnumWrapperMethodsTable.INSTANCE);
    static final PyClass NON_MEMBER = PyClass.builtin("enum", "nonmember", EnumWrapperMethodsTable.INSTANCE);

    /** Null in {@code auto()} until it is known. */
    @Nullable Object value;

    EnumWrapper(PyClass cls, @Nullable Object value) {
        super(cls);
        this.value = value;
    }

    boolean is(PyClass cls) {
        return type().isSubclassOf(cls);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(value);
    }
}
