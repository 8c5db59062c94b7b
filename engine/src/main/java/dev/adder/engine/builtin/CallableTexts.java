package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Names and texts of builtin functions and methods. */
final class CallableTexts {
    private CallableTexts() {}

    /** The builtin behind a builtin function or bound method, or null. */
    static @Nullable PyBuiltin builtin(Object o) {
        if (o instanceof PyBuiltin b) return b;
        return o instanceof PyMethod m && m.function instanceof PyBuiltin b ? b : null;
    }

    static String repr(Ctx ctx, PyCallable o) {
        if (o instanceof PyMethod m) return boundRepr(ctx, m);
        if (!(o instanceof PyBuiltin b)) return ObjectMethods.address(ctx, "function " + o.functionName(), o);
        String name = b.declaration.name();
        PyClass owner = b.owner;
        if (owner == null) return "<built-in function " + name + ">";
        return switch (b.declaration.kind()) {
            case METHOD -> "<" + (b.isSlot() ? "slot wrapper" : "method") + " '" + name + "' of '" + owner.errorName
                    + "' objects>";
            case CLASS_METHOD, STATIC_METHOD ->
                ObjectMethods.address(ctx, "built-in method " + name + " of type object", owner);
            case FUNCTION, PROPERTY, VALUE -> "<built-in function " + name + ">";
        };
    }

    private static String boundRepr(Ctx ctx, PyMethod m) {
        String name = m.function.functionName();
        boolean slot = m.function instanceof PyBuiltin b && b.isSlot();
        String kind = slot ? "method-wrapper '" + name + "'" : "built-in method " + name;
        return ObjectMethods.address(ctx, kind + " of " + Types.nameOf(m.self) + " object", m.self);
    }
}
