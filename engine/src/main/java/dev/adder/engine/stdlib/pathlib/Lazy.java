package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A generator whose elements are found when the first is asked for. */
final class Lazy extends PyIterator {
    private static final PyClass TYPE = Iterators.type("generator");

    private @Nullable Function<Ctx, PyList> search;
    private PyList found = new PyList();
    private int next;

    Lazy(Function<Ctx, PyList> search) {
        super(TYPE);
        this.search = search;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        Function<Ctx, PyList> s = search;
        if (s != null) {
            search = null;
            found = s.apply(ctx);
        }
        return next < found.size ? found.get(next++) : null;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        live.visit(found);
    }
}
