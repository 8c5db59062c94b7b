package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** What the marks have. */
@PyType("_MISSING_TYPE")
final class MarkerMethods {
    private MarkerMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Marker self) {
        if (!self.text.isEmpty()) return self.text;
        return Str.of("<dataclasses." + self.type().name + " object at 0x" + Long.toHexString(ctx.run.id(self)) + ">");
    }
}
