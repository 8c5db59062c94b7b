package dev.adder.engine.stdlib.reprlib;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import java.util.Iterator;
import java.util.List;

/** The class {@code Repr}, and the instance that each run has of it from the start. */
final class ReprTypes {
    static final PyClass REPR = repr();

    private ReprTypes() {}

    private static PyClass repr() {
        PyClass cls = PyClass.builtin("reprlib", "Repr", false).install(ReprMethodsTable.INSTANCE)
                .install(ReprKindsMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** {@code aRepr}. */
    static Object standard(Ctx ctx) {
        return ctx.run.state(Standard.class, () -> new Standard(CallOps.call0(ctx, REPR))).instance;
    }

    private record Standard(Object instance) implements Iterable<Object> {
        @Override
        public Iterator<Object> iterator() {
            return List.of(instance).iterator();
        }
    }
}
