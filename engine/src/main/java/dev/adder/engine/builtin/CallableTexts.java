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

    static boolean special(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    }

    static String repr(Ctx ctx, PyCallable o) {
        if (o instanceof PyMethod m) return boundRepr(ctx, m);
        if (!(o instanceof PyBuiltin b)) return ObjectMethods.address(ctx, "function " + o.functionName(), o);
        String name = b.declaration.name();
        PyClass owner = b.owner;
        if (owner == null) return "<built-in function " + name + ">";
        return switch (b.declaration.kind()) {
            case METHOD -> "<" + (isSlot(name) ? "slot wrapper" : "method") + " '" + name + "' of '" + owner.errorName
                    + "' objects>";
            case CLASS_METHOD, STATIC_METHOD -> name.equals("__new__")
                    ? ObjectMethods.address(ctx, "built-in method __new__ of type object", owner)
                    : "<built-in function " + name + ">";
            case FUNCTION, PROPERTY, VALUE -> "<built-in function " + name + ">";
        };
    }

    private static String boundRepr(Ctx ctx, PyMethod m) {
        String name = m.function.functionName();
        boolean slot = name != null && isSlot(name) && m.function instanceof PyBuiltin b
                && b.declaration.kind() == Declaration.Kind.METHOD;
        String kind = slot ? "method-wrapper '" + name + "'" : "built-in method " + name;
        return ObjectMethods.address(ctx, kind + " of " + Types.nameOf(m.self) + " object", m.self);
    }

    /** Whether CPython has the method as a wrapper of a type's slot. */
    private static boolean isSlot(String name) {
        return special(name) && switch (name) {
            case "__new__", "__format__", "__dir__", "__sizeof__", "__reversed__", "__length_hint__", "__round__",
                    "__trunc__", "__floor__", "__ceil__", "__complex__", "__bytes__", "__enter__", "__exit__",
                    "__missing__", "__class_getitem__", "__init_subclass__", "__subclasshook__", "__prepare__",
                    "__instancecheck__", "__subclasscheck__", "__subclasses__", "__set_name__", "__mro_entries__" ->
                false;
            default -> true;
        };
    }
}
