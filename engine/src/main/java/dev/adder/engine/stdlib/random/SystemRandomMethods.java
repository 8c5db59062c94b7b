package dev.adder.engine.stdlib.random;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyDict;

/** What a generator without a settable state refuses; its numbers come from the run's seed. */
@PyType("SystemRandom")
final class SystemRandomMethods {
    private SystemRandomMethods() {}

    /** Stub method.  Not used for a system random number generator. */
    @Py("seed(self, *args, **kwds) -> None")
    static void seed(Ctx ctx, PyRandom self, Object[] args, PyDict kwds) {}

    /** Not available. */
    @Py("getstate(self, *args, **kwds) -> tuple")
    static Object state(Ctx ctx, PyRandom self, Object[] args, PyDict kwds) {
        throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
    }

    /** Not available. */
    @Py("setstate(self, *args, **kwds) -> None")
    static void setState(Ctx ctx, PyRandom self, Object[] args, PyDict kwds) {
        throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
    }
}
