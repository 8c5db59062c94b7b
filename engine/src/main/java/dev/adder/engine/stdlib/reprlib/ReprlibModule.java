package dev.adder.engine.stdlib.reprlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The module {@code reprlib}. */
@PyModule("reprlib")
final class ReprlibModule {
    @PyValue("Repr") static final PyClass REPR = ReprTypes.REPR;

    private static final String[] COPIED = {"__module__", "__doc__", "__name__", "__qualname__", "__annotations__"};

    private ReprlibModule() {}

    @PyValue("aRepr")
    static Object standard(Ctx ctx) {
        return ReprTypes.standard(ctx);
    }

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("Repr", "repr", "recursive_repr");
    }

    /** Return a representation of bounded length. */
    @Py("repr(x) -> str")
    static Object repr(Ctx ctx, Object x) {
        return CallOps.callAttribute(ctx, ReprTypes.standard(ctx), "repr", x);
    }

    /** Decorator to make a repr function return fillvalue for a recursive call. */
    @Py("recursive_repr(fillvalue='...') -> Any")
    static Object recursive(Ctx ctx, Object fillvalue) {
        return NativeCode.function(ctx, "reprlib", "decorating_function", NativeCode.positional("user_function"),
                (c, frame) -> wrapper(c, NativeCode.argument(frame, 0), fillvalue));
    }

    private static Object wrapper(Ctx ctx, Object function, Object fill) {
        Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());
        PyFunction made = NativeCode.function(ctx, "reprlib", "wrapper", NativeCode.positional("self"), (c, frame) -> {
            Object self = NativeCode.argument(frame, 0);
            if (!running.add(self)) return fill;
            try {
                return CallOps.call1(c, function, self);
            } finally {
                running.remove(self);
            }
        });
        for (String name : COPIED) {
            Object value = AttrOps.find(ctx, function, name);
            if (value != null) AttrOps.set(ctx, made, name, value);
        }
        return made;
    }
}
