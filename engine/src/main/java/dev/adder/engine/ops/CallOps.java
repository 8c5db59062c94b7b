package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Calls of any value, and of special methods found in classes. */
public final class CallOps {
    private static final String[] NO_NAMES = {};

    private CallOps() {}

    public static Object call(Ctx ctx, Object callee, Object[] arguments, String[] names) {
        if (callee instanceof PyFunction f) return f.call(ctx, arguments, names);
        boolean deep = ctx.nest();
        try {
            return any(ctx, deep, callee, arguments, names);
        } finally {
            ctx.unnest();
        }
    }

    private static Object any(Ctx ctx, boolean deep, Object callee, Object[] arguments, String[] names) {
        if (deep) return ctx.onLargeStack(() -> any(ctx, false, callee, arguments, names));
        if (callee instanceof PyCallable c) return c.call(ctx, arguments, names);
        return callSlowly(ctx, callee, arguments, names);
    }

    public static Object call(Ctx ctx, Object callee, Object... arguments) {
        return switch (arguments.length) {
            case 0 -> call0(ctx, callee);
            case 1 -> call1(ctx, callee, arguments[0]);
            case 2 -> call2(ctx, callee, arguments[0], arguments[1]);
            case 3 -> call3(ctx, callee, arguments[0], arguments[1], arguments[2]);
            default -> call(ctx, callee, arguments, NO_NAMES);
        };
    }

    // A chain of native calls leads sooner or later through something else than a function written in Java: that is
    // where nested calls are counted.

    public static Object call0(Ctx ctx, Object callee) {
        if (callee instanceof PyFunction f) return f.call0(ctx);
        return callee instanceof PyBuiltin f ? f.call0(ctx) : other0(ctx, callee);
    }

    private static Object other0(Ctx ctx, Object callee) {
        boolean deep = ctx.nest();
        try {
            if (!deep && callee instanceof PyCallable f) return f.call0(ctx);
            return any(ctx, deep, callee, new Object[0], NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object call1(Ctx ctx, Object callee, Object a) {
        if (callee instanceof PyFunction f) return f.call1(ctx, a);
        return callee instanceof PyBuiltin f ? f.call1(ctx, a) : other1(ctx, callee, a);
    }

    private static Object other1(Ctx ctx, Object callee, Object a) {
        boolean deep = ctx.nest();
        try {
            if (!deep && callee instanceof PyCallable f) return f.call1(ctx, a);
            return any(ctx, deep, callee, new Object[] {a}, NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object call2(Ctx ctx, Object callee, Object a, Object b) {
        if (callee instanceof PyFunction f) return f.call2(ctx, a, b);
        return callee instanceof PyBuiltin f ? f.call2(ctx, a, b) : other2(ctx, callee, a, b);
    }

    private static Object other2(Ctx ctx, Object callee, Object a, Object b) {
        boolean deep = ctx.nest();
        try {
            if (!deep && callee instanceof PyCallable f) return f.call2(ctx, a, b);
            return any(ctx, deep, callee, new Object[] {a, b}, NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object call3(Ctx ctx, Object callee, Object a, Object b, Object c) {
        if (callee instanceof PyFunction f) return f.call3(ctx, a, b, c);
        return callee instanceof PyBuiltin f ? f.call3(ctx, a, b, c) : other3(ctx, callee, a, b, c);
    }

    private static Object other3(Ctx ctx, Object callee, Object a, Object b, Object c) {
        boolean deep = ctx.nest();
        try {
            if (!deep && callee instanceof PyCallable f) return f.call3(ctx, a, b, c);
            return any(ctx, deep, callee, new Object[] {a, b, c}, NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    private static Object callSlowly(Ctx ctx, Object callee, Object[] arguments, String[] names) {
        Object method = callee instanceof PyObject o ? o.type().slot(Slot.CALL) : null;
        if (method == null) throw notCallable(ctx, callee);
        return callMethod(ctx, method, callee, arguments, names);
    }

    private static PyException notCallable(Ctx ctx, Object callee) {
        if (callee instanceof PyModule m && AttrOps.find(ctx, m, m.name) instanceof Object same && isCallable(same)) {
            return Errors.typeError("'module' object is not callable. Did you mean: '" + m.name + "." + m.name
                    + "(...)'?");
        }
        return Errors.notCallable(callee);
    }

    /** Whether {@code callable(o)}. */
    public static boolean isCallable(Object o) {
        return o instanceof PyCallable || o instanceof PyObject p && p.type().slot(Slot.CALL) != null;
    }

    /** Calls what was found in the class of {@code self} as its method. */
    public static Object callMethod(Ctx ctx, Object method, Object self) {
        if (method instanceof PyFunction f) return f.call1(ctx, self);
        boolean deep = ctx.nest();
        try {
            if (!deep && method instanceof PyCallable c && c.binds()) return c.call1(ctx, self);
            return anyMethod(ctx, deep, method, self, new Object[0], NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object a) {
        if (method instanceof PyFunction f) return f.call2(ctx, self, a);
        boolean deep = ctx.nest();
        try {
            if (!deep && method instanceof PyCallable c && c.binds()) return c.call2(ctx, self, a);
            return anyMethod(ctx, deep, method, self, new Object[] {a}, NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object a, Object b) {
        if (method instanceof PyFunction f) return f.call3(ctx, self, a, b);
        boolean deep = ctx.nest();
        try {
            if (!deep && method instanceof PyCallable c && c.binds()) return c.call3(ctx, self, a, b);
            return anyMethod(ctx, deep, method, self, new Object[] {a, b}, NO_NAMES);
        } finally {
            ctx.unnest();
        }
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object[] arguments, String[] names) {
        boolean deep = ctx.nest();
        try {
            return anyMethod(ctx, deep, method, self, arguments, names);
        } finally {
            ctx.unnest();
        }
    }

    private static Object anyMethod(Ctx ctx, boolean deep, Object method, Object self, Object[] arguments,
            String[] names) {
        if (deep) return ctx.onLargeStack(() -> anyMethod(ctx, false, method, self, arguments, names));
        if (method instanceof PyCallable c && c.binds()) return c.call(ctx, prepend(self, arguments), names);
        return call(ctx, AttrOps.bind(ctx, method, self, Types.of(self)), arguments, names);
    }

    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** Calls a special method of the value's class, or gives null when it has none. */
    public static @Nullable Object callSlot(Ctx ctx, Slot slot, Object self) {
        Object method = Types.of(self).slot(slot);
        return method == null ? null : callMethod(ctx, method, self);
    }

    public static @Nullable Object callSlot(Ctx ctx, Slot slot, Object self, Object a) {
        Object method = Types.of(self).slot(slot);
        return method == null ? null : callMethod(ctx, method, self, a);
    }

    /** {@code self.name(arguments)}, looked up as an attribute. */
    public static Object callAttribute(Ctx ctx, Object self, String name, Object... arguments) {
        return call(ctx, AttrOps.get(ctx, self, name), arguments);
    }
}
