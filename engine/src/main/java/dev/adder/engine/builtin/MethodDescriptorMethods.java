package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of builtin methods as they stand in a class. */
@PyType("method_descriptor")
final class MethodDescriptorMethods {
    private MethodDescriptorMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyBuiltin self) {
        return Str.of(CallableTexts.repr(ctx, self));
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyBuiltin self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return an attribute of instance, which is of type owner. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyBuiltin self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        if (instance == PyNone.NONE && owner != Types.NONE) return self;
        PyClass cls = self.owner;
        if (cls != null && !Types.isInstance(instance, cls)) {
            throw Errors.typeError("descriptor '" + self.declaration.name() + "' for '" + cls.name
                    + "' objects doesn't apply to a '" + Types.nameOf(instance) + "' object");
        }
        return new PyMethod(self, instance);
    }

    /** The name of the method. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyBuiltin self) {
        return self.declaration.name();
    }

    /** The name with that of the class. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyBuiltin self) {
        return self.owner == null ? self.declaration.name() : self.owner.qualifiedName + "." + self.declaration.name();
    }

    /** The class that has the method. */
    @PyProperty("__objclass__: type")
    static Object objClass(Ctx ctx, PyBuiltin self) {
        return self.owner == null ? PyNone.NONE : self.owner;
    }

    /** The documentation of the method. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyBuiltin self) {
        return Str.of(self.declaration.doc());
    }

    /** How the method is called. */
    @PyProperty("__text_signature__: str | None")
    static Object textSignature(Ctx ctx, PyBuiltin self) {
        return BuiltinMethods.textSignature(ctx, self);
    }
}
