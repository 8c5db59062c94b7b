package dev.adder.engine.error;

import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyBaseException;
import org.jspecify.annotations.Nullable;

/** A Python exception on its way up. It carries no Java stack: the traceback is built from frames as they are left. */
public final class PyException extends RuntimeException {
    /** What a traceback keeps: itself and a frame. */
    private static final long FRAME_BYTES = 200;

    public final transient PyBaseException value;
    private transient @Nullable Frame last;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** For {@code raise} without operands and the end of {@code finally}: the frame is in the traceback already. */
    public PyException(PyBaseException value, Frame seen) {
        this(value);
        this.last = seen;
    }

    /** As {@code raise … from None}: what is being handled is not shown with it. */
    public PyException fromNone() {
        value.suppressContext = true;
        return this;
    }

    /** Raised while that error was being handled by the library. */
    public PyException during(PyException handled) {
        value.context = handled.value;
        return this;
    }

    /** As {@code raise … from} that error. */
    public PyException because(PyException reason) {
        value.cause = reason.value;
        value.suppressContext = true;
        return this;
    }

    /** Adds the frame, at the place it is at, to the traceback, unless it was the last one added. */
    public PyException pass(Frame frame) {
        if (last != frame && !frame.code.hidden()) {
            last = frame;
            frame.ctx.charge(FRAME_BYTES + 8L * frame.slots.length);
            value.traceback = new Traceback(value.traceback, frame.code, frame.position, frame);
        }
        return this;
    }

    @Override
    public String getMessage() {
        return value.type().name;
    }
}
