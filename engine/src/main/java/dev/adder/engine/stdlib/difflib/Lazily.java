package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.NativeGenerator;
import dev.adder.engine.value.PyList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A generator whose values are all made when the first is asked for. */
final class Lazily extends NativeGenerator {
    private final Consumer<PyList> fill;
    private final @Nullable Object[] held;
    private @Nullable PyList values;
    private int at;

    /** What it is made with later is told again, so that a census sees it. */
    Lazily(String name, Consumer<PyList> fill, @Nullable Object... held) {
        super(name);
        this.fill = fill;
        this.held = held;
    }

    @Override
    protected @Nullable Object yielded(Ctx ctx) {
        PyList list = values;
        if (list == null) {
            list = new PyList();
            int mark = Held.hold(ctx, list);
            fill.accept(list);
            Held.release(ctx, mark);
            values = list;
        }
        return at < list.size ? list.get(at++) : null;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(100);
        live.visit(held);
        live.visit(values);
    }
}
