package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What {@code Token.MISSING} has. */
@PyType("Token.MISSING")
final class MissingMethods {
    private MissingMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        return "<Token.MISSING>";
    }
}
