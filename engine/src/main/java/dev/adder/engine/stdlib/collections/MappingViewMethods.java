package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** What views of any mapping have. */
@PyType("MappingView")
final class MappingViewMethods {
    private MappingViewMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    /** Initialize self. */
    @Py("__init__(self, mapping) -> None")
    static void init(Ctx ctx, PyObject self, Object mapping) {
        ctx.charge(120);
        self.setAttribute("_mapping", mapping);
    }

    static Object mapping(Ctx ctx, PyObject self) {
        Object own = self.attribute("_mapping");
        return own == null ? AttrOps.get(ctx, self, "_mapping") : own;
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return SubscriptOps.length(ctx, mapping(ctx, self));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        String inside = TextOps.reprText(ctx, mapping(ctx, self));
        ctx.charge(48L + inside.length());
        return Str.of(self.type().name + "(" + inside + ")");
    }
}
