package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A normal distribution; its fields are set once by {@code __init__}. */
final class PyNormal extends PyObject {
    static final PyClass TYPE = PyClass.builtin("statistics", "NormalDist", NormalMethodsTable.INSTANCE)
            .install(NormalOperatorsTable.INSTANCE);

    double mean;
    double deviation = 1;

    PyNormal(PyClass cls) {
        super(cls);
    }

    static PyNormal of(Ctx ctx, double mean, double deviation) {
        ctx.charge(48);
        PyNormal made = new PyNormal(TYPE);
        made.mean = mean;
        made.deviation = deviation;
        return made;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        traceAttributes(live);
    }
}
