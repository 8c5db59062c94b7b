package dev.adder.engine.stdlib.threading;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** {@code threading.Timer}: a thread that calls a function after some time unless it is cancelled. */
final class PyTimer extends PyThread {
    static final PyClass TYPE = PyClass.builtin("threading", "Timer", false, PyThread.TYPE)
            .install(TimerMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    Object interval = 0L;
    Object function = PyNone.NONE;
    Object timerArguments = PyNone.NONE;
    @Nullable PyDict timerKeywords;
    final PyEvent over = new PyEvent(PyEvent.TYPE);

    PyTimer(PyClass cls) {
        super(cls);
    }

    @Override
    void run(Ctx ctx) {
        over.await(ctx, Seconds.orForever(ctx, interval));
        if (!over.flag) {
            CallOps.call(ctx, function, Arguments.positional(ctx, timerArguments, timerKeywords),
                    Arguments.names(ctx, timerKeywords));
        }
        over.set(ctx);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(function);
        live.visit(timerArguments);
        live.visit(timerKeywords);
    }
}
