package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** A callable that takes one object and looks something up in it. */
abstract class Getter extends PyCallable {
    Getter(PyClass cls) {
        super(cls);
    }

    @Override
    public final Object call(Ctx ctx, Object[] arguments, String[] names) {
        String name = type().name;
        if (names.length > 0) throw Errors.typeError(name + "() takes no keyword arguments");
        if (arguments.length != 1) throw Errors.typeError(name + " expected 1 argument, got " + arguments.length);
        return call1(ctx, arguments[0]);
    }

    @Override
    public abstract Object call1(Ctx ctx, Object object);

    /** Refuses keyword arguments and too few positional ones of the constructor. */
    static void checkMaking(String name, Object[] args, @Nullable PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) throw Errors.typeError(name + "() takes no keyword arguments");
        if (args.length == 0) throw Errors.typeError(name + " expected 1 argument, got 0");
    }

    /** {@code operator.itemgetter(1, 2)}. */
    static Object repr(Ctx ctx, Getter self, Object[] shown, @Nullable PyDict named) {
        String name = "operator." + self.type().name;
        if (!ReprGuard.enter(ctx, self)) return name + "(...)";
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            for (Object item : shown) append(ctx, text, TextOps.reprText(ctx, item));
            if (named != null) {
                for (int i = 0; i < named.bound(); i++) {
                    Object key = named.keyAt(i);
                    if (key == null) continue;
                    append(ctx, text, Str.text(key) + "=" + TextOps.reprText(ctx, named.valueAt(i)));
                }
            }
            return Str.of(text.append(')').toString());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    private static void append(Ctx ctx, StringBuilder text, String part) {
        ctx.charge(8 + 2L * part.length());
        if (text.charAt(text.length() - 1) != '(') text.append(", ");
        text.append(part);
    }
}
