package dev.adder.engine.stdlib.graphlib;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code graphlib}. */
@PyModule("graphlib")
final class GraphlibModule {
    @PyValue("TopologicalSorter") static final PyClass SORTER = GraphTypes.SORTER;

    @PyValue("CycleError") static final PyClass CYCLE_ERROR = GraphTypes.CYCLE_ERROR;

    private GraphlibModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("TopologicalSorter", "CycleError");
    }
}
