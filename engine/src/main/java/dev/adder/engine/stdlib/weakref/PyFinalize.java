package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code weakref.finalize}: a call to be made when an object goes, or when the program asks for it. */
final class PyFinalize extends PyObject implements Watcher {
    /** What is to be called, until it has been. */
    record Pending(Object object, Object function, Object[] arguments, PyDict keywords) {}

    @Nullable Pending pending;
    boolean atExit = true;

    PyFinalize(PyClass cls) {
        super(cls);
    }

    /** What is to be called, which is then forgotten. */
    @Nullable
    Pending take() {
        Pending p = pending;
        pending = null;
        return p;
    }

    @Override
    public void forget(Ctx ctx, Object object) {}

    @Override
    public void tell(Ctx ctx) {
        Pending p = take();
        if (p == null) return;
        try {
            CallArguments call = CallArguments.of(ctx, p.arguments(), p.keywords());
            CallOps.call(ctx, p.function(), call.values(), call.names());
        } catch (PyException e) {
            ExceptionOps.ignored(ctx, p.function(), e);
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(96);
        Pending p = pending;
        if (p == null) return;
        live.visitWeakly(p.object);
        live.visit(p.function);
        live.visit(p.keywords);
        live.visit(p.arguments);
    }
}
