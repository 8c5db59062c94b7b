package dev.adder.engine.run;

import dev.adder.engine.value.PyObject;

/** What the running event loop of a strand wants to know: async generators that begin, to end them when it ends. */
public interface LoopHooks {
    void started(PyObject asyncGenerator);

    /** Nobody refers any more to one that is suspended: it is to be closed, which the loop can wait for. */
    void dropped(Ctx ctx, PyObject asyncGenerator);
}
