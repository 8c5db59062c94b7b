package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;

/** Slope and intercept by name. */
@PyType("LinearRegression")
final class LineMethods {
    private LineMethods() {}

    /** The slope. */
    @PyProperty("slope")
    static Object slope(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    /** The intercept. */
    @PyProperty("intercept")
    static Object intercept(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTuple self) {
        return "LinearRegression(slope=" + TextOps.reprText(ctx, self.items[0]) + ", intercept="
                + TextOps.reprText(ctx, self.items[1]) + ")";
    }
}
