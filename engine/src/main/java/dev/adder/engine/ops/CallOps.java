package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCallable;
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

    public static Object call0(Ctx ctx, Object callee) {
        if (callee instanceof PyCallable c) return c.call0(ctx);
        return callSlowly(ctx, callee, new Object[0], NO_NAMES);
    }

    public static Object call1(Ctx ctx, Object callee, Object a) {
        if (callee instanceof PyCallable c) return c.call1(ctx, a);
        return callSlowly(ctx, callee, new Object[] {a}, NO_NAMES);
    }

    public static Object call2(Ctx ctx, Object callee, Object a, Object b) {
        if (callee instanceof PyCallable c) return c.call2(ctx, a, b);
        return callSlowly(ctx, callee, new Object[] {a, b}, NO_NAMES);
    }

    public static Object call3(Ctx ctx, Object callee, Object a, Object b, Object c) {
        if (callee instanceof PyCallable f) return f.call3(ctx, a, b, c);
        return callSlowly(ctx, callee, new Object[] {a, b, c}, NO_NAMES);
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
        if (method instanceof PyCallable c && c.binds()) return c.call1(ctx, self);
        return call0(ctx, AttrOps.bind(ctx, method, self, Types.of(self)));
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object a) {
        if (method instanceof PyCallable c && c.binds()) return c.call2(ctx, self, a);
        return call1(ctx, AttrOps.bind(ctx, method, self, Types.of(self)), a);
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object a, Object b) {
        if (method instanceof PyCallable c && c.binds()) return c.call3(ctx, self, a, b);
        return call2(ctx, AttrOps.bind(ctx, method, self, Types.of(self)), a, b);
    }

    public static Object callMethod(Ctx ctx, Object method, Object self, Object[] arguments, String[] names) {
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
