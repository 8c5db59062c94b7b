package dev.adder.engine.stdlib.graphlib;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** The classes of {@code graphlib}. */
final class GraphTypes {
    static {
        Builtins.initialise();
    }

    static final PyClass CYCLE_ERROR = cycleError();
    static final PyClass SORTER = sorter();

    private GraphTypes() {}

    private static PyClass cycleError() {
        PyClass cls = PyClass.builtin("graphlib", "CycleError", false, Exceptions.VALUE_ERROR);
        cls.namespace.put("__doc__", "The nodes of a graph have no order: some are in a cycle.");
        return cls.seal();
    }

    private static PyClass sorter() {
        PyClass cls = PyClass.builtin("graphlib", "TopologicalSorter", true);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "Puts the nodes of a graph in an order that each edge agrees with.");
        return cls.install(TopologicalSorterMethodsTable.INSTANCE);
    }
}
