package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** Methods that {@code threading.Timer} has beyond those of a thread. */
@PyType("Timer")
final class TimerMethods {
    private TimerMethods() {}

    /** Initialize self. */
    @Py("__init__(self, interval, function, args=None, kwargs=None) -> None")
    static void init(Ctx ctx, PyTimer self, Object interval, Object function, Object args, Object kwargs) {
        ThreadMethods.init(ctx, self, PyNone.NONE, PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, PyNone.NONE, PyNone.NONE);
        self.interval = interval;
        self.function = function;
        self.timerArguments = args;
        self.timerKeywords = kwargs instanceof PyDict d ? d : null;
    }

    /** Do not make the call. */
    @Py("cancel(self) -> None")
    static void cancel(Ctx ctx, PyTimer self) {
        self.over.set(ctx);
    }

    /** The event that is set when the timer is over. */
    @PyProperty("finished: Event")
    static Object finished(Ctx ctx, PyTimer self) {
        return self.over;
    }

    /** The time to wait. */
    @PyProperty("interval: float")
    static Object interval(Ctx ctx, PyTimer self) {
        return self.interval;
    }
}
