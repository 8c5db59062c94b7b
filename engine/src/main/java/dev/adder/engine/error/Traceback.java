package dev.adder.engine.error;

import dev.adder.engine.run.Frame;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** A chain of places from where an exception was caught or printed down to where it was raised. */
public final class Traceback extends PyObject {
    public @Nullable Traceback next;
    public final Code code;
    /** Start and end offset in the source of {@link #code}, packed as in {@link Frame#position}. */
    public final long position;
    public final @Nullable Frame frame;

    public Traceback(@Nullable Traceback next, Code code, long position, @Nullable Frame frame) {
        super(Types.TRACEBACK);
        this.next = next;
        this.code = code;
        this.position = position;
        this.frame = frame;
    }

    public int start() {
        return (int) (position >>> 32);
    }

    public int end() {
        return (int) position;
    }

    public int line() {
        return code.source.line(start());
    }

    @Override
    public void trace(LiveData live) {
        for (Traceback t = this; t != null; t = t.next) {
            live.add(40);
            if (t.frame != null) live.visitFrame(t.frame);
        }
    }
}
