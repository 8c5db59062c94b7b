package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;

/** {@code BoundArguments}: arguments by the names of the parameters they were given to. */
final class PyBoundArguments extends PyObject {
    static final PyClass TYPE = PyClass.builtin("inspect", "BoundArguments", BoundArgumentsMethodsTable.INSTANCE);

    final PySignature signature;
    PyDict arguments;

    PyBoundArguments(PySignature signature, PyDict arguments) {
        super(TYPE);
        this.signature = signature;
        this.arguments = arguments;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(signature);
        live.visit(arguments);
    }
}
