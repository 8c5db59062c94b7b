package dev.adder.engine.stdlib.typing;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code type X = ...}: an alias whose value is computed when asked for. */
final class PyTypeAlias extends PyObject {
    static final PyClass TYPE = PyClass.builtin("typing", "TypeAliasType", TypeAliasMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    final String name;
    final PyTuple parameters;
    private final Object thunk;
    private @Nullable Object value;
    Object module = dev.adder.engine.value.PyNone.NONE;

    PyTypeAlias(String name, Object thunk, PyTuple parameters) {
        super(TYPE);
        this.name = name;
        this.thunk = thunk;
        this.parameters = parameters;
    }

    /** An alias with a value that is known. */
    static PyTypeAlias of(String name, Object value, PyTuple parameters) {
        PyTypeAlias alias = new PyTypeAlias(name, value, parameters);
        alias.value = value;
        return alias;
    }

    Object value(Ctx ctx) {
        Object known = value;
        if (known == null) {
            known = CallOps.call0(ctx, thunk);
            value = known;
        }
        return known;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(thunk);
        live.visit(value);
        live.visit(parameters);
        live.visitName(name);
        live.visitName(module);
    }
}
