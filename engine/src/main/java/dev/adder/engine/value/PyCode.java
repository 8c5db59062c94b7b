package dev.adder.engine.value;

import dev.adder.engine.run.Link;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** {@code function.__code__}: what a program may know of lowered code. */
public class PyCode extends PyObject {
    public final Code code;
    /** What the code's globals are linked to, where it is known. */
    public final @Nullable Link link;

    public PyCode(Code code) {
        this(code, null);
    }

    public PyCode(Code code, @Nullable Link link) {
        super(Types.CODE);
        this.code = code;
        this.link = link;
    }

    @Override
    public void trace(LiveData live) {
        live.add(120);
        live.visitCode(code);
    }
}
