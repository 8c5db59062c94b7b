package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code isinstance} and {@code issubclass} with everything they take as second argument. */
public final class InstanceOps {
    private static final String NOT_A_TYPE = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    private static final String NOT_A_CLASS = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

    private InstanceOps() {}

    /** {@code isinstance(object, what)}. */
    public static boolean isInstance(Ctx ctx, Object object, Object what) {
        if (what instanceof PyClass c) return ClassOps.isInstance(ctx, object, c);
        if (what instanceof PyTuple t && t.type() == Types.TUPLE) {
            if (ctx.mustSwitch()) return (Boolean) ctx.onLargeStack(() -> isInstance(ctx, object, what));
            ctx.enter(" in __instancecheck__");
            boolean found = false;
            for (int i = 0; i < t.items.length && !found; i++) found = isInstance(ctx, object, t.items[i]);
            ctx.leave();
            return found;
        }
        if (what instanceof PyUnion u) {
            for (Object member : u.members.items) if (isInstance(ctx, object, member)) return true;
            return false;
        }
        if (what instanceof PyGenericAlias) throw parameterized("isinstance");
        Object check = Types.of(what).find("__instancecheck__");
        if (check != null) return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, check, what, object));
        PyTuple bases = bases(ctx, what);
        if (bases == null) throw Errors.typeError(NOT_A_TYPE);
        Object cls = AttrOps.find(ctx, object, "__class__");
        return cls != null && reaches(ctx, cls, what);
    }

    /** {@code issubclass(cls, what)}. */
    public static boolean isSubclass(Ctx ctx, Object cls, Object what) {
        if (what instanceof PyClass c && cls instanceof PyClass sub) return ClassOps.isSubclass(ctx, sub, c);
        if (what instanceof PyTuple t && t.type() == Types.TUPLE) {
            if (ctx.mustSwitch()) return (Boolean) ctx.onLargeStack(() -> isSubclass(ctx, cls, what));
            ctx.enter(" in __subclasscheck__");
            boolean found = false;
            for (int i = 0; i < t.items.length && !found; i++) found = isSubclass(ctx, cls, t.items[i]);
            ctx.leave();
            return found;
        }
        if (what instanceof PyUnion u) {
            requireClass(ctx, cls);
            for (Object member : u.members.items) if (isSubclass(ctx, cls, member)) return true;
            return false;
        }
        if (what instanceof PyGenericAlias) throw parameterized("issubclass");
        Object check = Types.of(what).find("__subclasscheck__");
        if (check != null) return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, check, what, cls));
        requireClass(ctx, cls);
        if (bases(ctx, what) == null) throw Errors.typeError(NOT_A_CLASS);
        return reaches(ctx, cls, what);
    }

    private static void requireClass(Ctx ctx, Object cls) {
        if (!(cls instanceof PyClass) && bases(ctx, cls) == null) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
    }

    /** What {@code type.__subclasscheck__} does for what is no class but has bases. */
    static boolean reachesClass(Ctx ctx, Object cls, PyClass wanted) {
        requireClass(ctx, cls);
        return reaches(ctx, cls, wanted);
    }

    private static PyException parameterized(String function) {
        return Errors.typeError(function + "() argument 2 cannot be a parameterized generic");
    }

    /** The bases of an object that is used as a class without being one. */
    private static @Nullable PyTuple bases(Ctx ctx, Object o) {
        return AttrOps.find(ctx, o, "__bases__") instanceof PyTuple t ? t : null;
    }

    private static boolean reaches(Ctx ctx, Object cls, Object wanted) {
        if (cls == wanted) return true;
        PyTuple bases = bases(ctx, cls);
        if (bases == null) return false;
        if (ctx.mustSwitch()) return (Boolean) ctx.onLargeStack(() -> reaches(ctx, cls, wanted));
        ctx.enter(" in __subclasscheck__");
        boolean found = false;
        for (Object base : List.of(bases.items)) found = found || reaches(ctx, base, wanted);
        ctx.leave();
        return found;
    }
}
