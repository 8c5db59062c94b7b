package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.List;

/** The class of what {@code as_tuple()} gives, one per run. */
final class DecimalTuples {
    private final PyClass type;

    private DecimalTuples(Ctx ctx) {
        type = NamedTuples.make(ctx, "DecimalTuple", List.of("sign", "digits", "exponent"), List.of(), "decimal",
                Types.TUPLE);
    }

    static PyClass type(Ctx ctx) {
        return ctx.run.state(DecimalTuples.class, () -> new DecimalTuples(ctx)).type;
    }
}
