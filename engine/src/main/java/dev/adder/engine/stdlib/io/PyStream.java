package dev.adder.engine.stdlib.io;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** A stream of any kind: an iterator over its lines that can be closed. */
public abstract class PyStream extends PyIterator {
    boolean closed;

    PyStream(PyClass cls) {
        super(cls);
    }

    /** The next line, by way of {@code readline}. */
    @Override
    public @Nullable Object next(Ctx ctx) {
        Object line = CallOps.callAttribute(ctx, this, "readline");
        return SubscriptOps.length(ctx, line) == 0 ? null : line;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
    }

    /** A stream that a program's class does everything for. */
    static final class Plain extends PyStream {
        Plain(PyClass cls) {
            super(cls);
        }
    }
}
