package dev.adder.engine.stdlib;

import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** A generator of the library, written in Java; to the program it is one like its own. */
public abstract class NativeGenerator extends LazyIterator {
    private static final PyClass TYPE = makeType();

    final String name;
    private boolean closed;

    protected NativeGenerator(String name) {
        super(TYPE);
        this.name = name;
    }

    private static PyClass makeType() {
        PyClass cls = PyClass.builtin("builtins", "generator", false, Types.GENERATOR)
                .install(NativeGeneratorMethodsTable.INSTANCE);
        cls.canBeBase = false;
        return cls;
    }

    /** The next value, or null at the end. */
    protected abstract @Nullable Object yielded(Ctx ctx);

    @Override
    protected final @Nullable Object advance(Ctx ctx) {
        if (closed) return null;
        boolean failed = true;
        try {
            Object value = yielded(ctx);
            failed = value == null;
            return value;
        } finally {
            if (failed) closed = true;
        }
    }

    final void close() {
        closed = true;
    }
}
