package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** What {@code threading.excepthook} is told: a tuple with names for its places. */
@PyType("ExceptHookArgs")
final class ExceptHookArgs {
    static final PyClass TYPE = PyClass.builtin("_thread", "_ExceptHookArgs", false, Types.TUPLE)
            .install(ExceptHookArgsTable.INSTANCE);

    private ExceptHookArgs() {}

    /** The class of the exception. */
    @PyProperty("exc_type: type")
    static Object type(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    /** The exception. */
    @PyProperty("exc_value: BaseException")
    static Object value(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    /** Its traceback. */
    @PyProperty("exc_traceback: Any")
    static Object traceback(Ctx ctx, PyTuple self) {
        return self.items[2];
    }

    /** The thread it left. */
    @PyProperty("thread: Any")
    static Object thread(Ctx ctx, PyTuple self) {
        return self.items[3];
    }
}
