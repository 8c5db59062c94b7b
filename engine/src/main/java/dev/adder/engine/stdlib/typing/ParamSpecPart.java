package dev.adder.engine.stdlib.typing;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code P.args} or {@code P.kwargs} of a parameter specification. */
final class ParamSpecPart extends PyObject {
    static final PyClass ARGS = PyClass.builtin("typing", "ParamSpecArgs", ParamSpecPartMethodsTable.INSTANCE);
    static final PyClass KWARGS = PyClass.builtin("typing", "ParamSpecKwargs", ParamSpecPartMethodsTable.INSTANCE);

    final Object origin;

    ParamSpecPart(Object origin, boolean keywords) {
        super(keywords ? KWARGS : ARGS);
        this.origin = origin;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(origin);
    }
}
