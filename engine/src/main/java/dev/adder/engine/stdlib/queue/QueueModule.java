package dev.adder.engine.stdlib.queue;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code queue}. */
@PyModule("queue")
final class QueueModule {
    @PyValue("Queue") static final PyClass QUEUE = PyQueue.TYPE;
    @PyValue("PriorityQueue") static final PyClass PRIORITY_QUEUE = PyQueue.PRIORITY;
    @PyValue("LifoQueue") static final PyClass LIFO_QUEUE = PyQueue.LIFO;
    @PyValue("SimpleQueue") static final PyClass SIMPLE_QUEUE = PyQueue.SIMPLE;
    @PyValue("Empty") static final PyClass EMPTY = PyQueue.EMPTY;
    @PyValue("Full") static final PyClass FULL = PyQueue.FULL;

    private QueueModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue");
    }
}
