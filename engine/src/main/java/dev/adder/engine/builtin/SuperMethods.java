package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of {@code super} objects; that without arguments is made by the code that calls it. */
@PyType("super")
final class SuperMethods {
    private SuperMethods() {}

    /** Look attributes up behind a class in the MRO of an object's class. */
    @Py("__new__(cls, type=..., instance=..., /) -> super")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object type, @Nullable Object instance) {
        if (type == null) {
            boolean parameters = ctx.top != null && ctx.top.code.signature.names().length > 0;
            throw Errors.runtimeError(parameters ? "super(): __class__ cell not found" : "super(): no arguments");
        }
        if (!(type instanceof PyClass start)) {
            throw Errors.typeError("super() argument 1 must be a type, not " + Types.nameOf(type));
        }
        ctx.charge(40);
        if (instance == null || instance == PyNone.NONE) return new PySuper(cls, start, null, null);
        return new PySuper(cls, start, instance, within(ctx, start, instance));
    }

    private static PyClass within(Ctx ctx, PyClass start, Object instance) {
        if (instance instanceof PyClass c && c.isSubclassOf(start)) return c;
        if (Types.isInstance(instance, start)) return Types.of(instance);
        if (AttrOps.find(ctx, instance, "__class__") instanceof PyClass c && c.isSubclassOf(start)) return c;
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PySuper self) {
        String of = self.within == null ? "NULL" : "<" + self.within.name + " object>";
        return Str.of("<super: <class '" + self.start.name + "'>, " + of + ">");
    }

    /** Return the same for an instance. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PySuper self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        if (instance == PyNone.NONE || self.self != null) return self;
        return new PySuper(self.type(), self.start, instance, within(ctx, self.start, instance));
    }

    /** The class behind which attributes are looked up. */
    @PyProperty("__thisclass__: type")
    static Object thisClass(Ctx ctx, PySuper self) {
        return self.start;
    }

    /** The object that methods are bound to. */
    @PyProperty("__self__: Any")
    static Object self(Ctx ctx, PySuper self) {
        return self.self == null ? PyNone.NONE : self.self;
    }

    /** The class in whose MRO attributes are looked up. */
    @PyProperty("__self_class__: type | None")
    static Object selfClass(Ctx ctx, PySuper self) {
        return self.within == null ? PyNone.NONE : self.within;
    }
}
