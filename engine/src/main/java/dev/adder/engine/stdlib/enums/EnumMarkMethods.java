package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What boundaries and checks have. */
@PyType("FlagBoundary")
final class EnumMarkMethods {
    private EnumMarkMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, EnumMark self) {
        return "<" + self.type().name + "." + self.name + ": '" + self.value + "'>";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, EnumMark self) {
        return self.value;
    }

    /** The name. */
    @PyProperty("name: str")
    static String name(Ctx ctx, EnumMark self) {
        return self.name;
    }

    /** The value. */
    @PyProperty("value: str")
    static String value(Ctx ctx, EnumMark self) {
        return self.value;
    }
}
