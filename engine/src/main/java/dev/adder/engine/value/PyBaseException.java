package dev.adder.engine.value;

import dev.adder.engine.error.Traceback;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** An exception object, builtin or of a class of the program. */
public final class PyBaseException extends PyObject {
    public PyTuple arguments;
    public @Nullable Traceback traceback;
    public @Nullable PyBaseException cause;
    public @Nullable PyBaseException context;
    public boolean suppressContext;
    /**
     * What the interpreter knows beyond the message, for "Did you mean": the name, and the object it was looked for in.
     */
    public @Nullable String missingName;
    public @Nullable Object missingIn;
    /** The exceptions of a group; null in others. */
    public @Nullable PyTuple group;

    public PyBaseException(PyClass cls, Object... arguments) {
        super(cls);
        this.arguments = arguments.length == 0 ? PyTuple.EMPTY : new PyTuple(arguments);
    }

    @Override
    public void trace(LiveData live) {
        live.add(160);
        live.visit(arguments);
        live.visit(missingIn);
        live.visitName(missingName);
        live.visit(group);
        live.visit(cause);
        live.visit(context);
        for (Traceback t = traceback; t != null; t = t.next) {
            live.add(40);
            if (t.frame != null) live.visitFrame(t.frame);
        }
        traceAttributes(live);
    }
}
