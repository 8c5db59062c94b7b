package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;

/** What all parts of the module share. */
final class Statistics {
    static final PyClass ERROR = PyClass.builtin("statistics", "StatisticsError", false, Exceptions.VALUE_ERROR);

    private Statistics() {}

    static PyException error(String message) {
        return Errors.of(ERROR, message);
    }

    /** The function of a builtin or other module. */
    static Object call(Ctx ctx, String module, String function, Object... arguments) {
        Object callee = ModuleOps.member(ctx, ModuleOps.importModule(ctx, module), function);
        if (callee == null) throw new IllegalStateException(function);
        return CallOps.call(ctx, callee, arguments);
    }

    static Object[] sorted(Ctx ctx, Object data) {
        return IterOps.toArray(ctx, call(ctx, "builtins", "sorted", data));
    }
}
