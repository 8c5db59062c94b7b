package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.List;

/** Classes of {@code difflib}; that of matches is made per run, as named tuples are. */
final class DiffTypes {
    static final PyClass DIFFER = differ();

    private DiffTypes() {}

    private record MatchClass(PyClass cls) {}

    private static PyClass differ() {
        PyClass cls = PyClass.builtin("difflib", "Differ", false).install(DifferMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    static PyClass match(Ctx ctx) {
        return ctx.run.state(MatchClass.class, () -> new MatchClass(
                NamedTuples.make(ctx, "Match", List.of("a", "b", "size"), List.of(), "difflib", Types.TUPLE))).cls;
    }
}
