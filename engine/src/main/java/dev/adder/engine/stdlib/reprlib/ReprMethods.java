package dev.adder.engine.stdlib.reprlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** How {@code Repr} objects are made and asked. */
@PyType("Repr")
final class ReprMethods {
    private static final String[] LIMITS = {"maxlevel", "maxtuple", "maxlist", "maxarray", "maxdict", "maxset",
        "maxfrozenset", "maxdeque", "maxstring", "maxlong", "maxother"};
    private static final long[] DEFAULTS = {6, 6, 6, 5, 4, 6, 6, 6, 30, 40, 30};

    private ReprMethods() {}

    /** Set the limits. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        if (args.length > 0) {
            throw dev.adder.engine.error.Errors.typeError("Repr.__init__() takes 1 positional argument but "
                    + (args.length + 1) + " were given");
        }
        for (int i = 0; i < LIMITS.length; i++) {
            Object given = kwargs.removeText(LIMITS[i]);
            AttrOps.set(ctx, self, LIMITS[i], given == null ? (Object) DEFAULTS[i] : given);
        }
        Object fill = kwargs.removeText("fillvalue");
        AttrOps.set(ctx, self, "fillvalue", fill == null ? Str.of("...") : fill);
        Object indent = kwargs.removeText("indent");
        AttrOps.set(ctx, self, "indent", indent == null ? dev.adder.engine.value.PyNone.NONE : indent);
        if (kwargs.size() > 0) {
            throw dev.adder.engine.error.Errors.typeError("Repr.__init__() got an unexpected keyword argument '"
                    + dev.adder.engine.ops.TextOps.strText(ctx, kwargs.presentKeyAt(kwargs.first())) + "'");
        }
    }

    /** Return a representation of bounded length. */
    @Py("repr(self, x) -> str")
    static Object repr(Ctx ctx, PyObject self, Object x) {
        return CallOps.callAttribute(ctx, self, "repr1", x, AttrOps.get(ctx, self, "maxlevel"));
    }

    /** Return the representation at a level, by the name of the type. */
    @Py("repr1(self, x, level) -> str")
    static Object reprAt(Ctx ctx, PyObject self, Object x, Object level) {
        ctx.enter();
        Object own = AttrOps.find(ctx, self, "repr_" + Types.of(x).name.replace(' ', '_'));
        Object text = own != null ? CallOps.call2(ctx, own, x, level)
                : CallOps.callAttribute(ctx, self, "repr_instance", x, level);
        ctx.leave();
        return text;
    }
}
