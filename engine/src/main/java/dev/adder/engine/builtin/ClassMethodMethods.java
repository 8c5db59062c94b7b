package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of class methods as they stand in a class. */
@PyType("classmethod")
final class ClassMethodMethods {
    private ClassMethodMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> classmethod")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(32);
        return new PyClassMethod(cls, PyNone.NONE);
    }

    /** Make a function a class method. */
    @Py("__init__(self, function, /) -> None")
    static void init(Ctx ctx, PyClassMethod self, Object function) {
        self.function = function;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyClassMethod self) {
        return Str.of("<classmethod(" + TextOps.reprText(ctx, self.function) + ")>");
    }

    /** Return the function bound to the class. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyClassMethod self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        PyClass cls = owner instanceof PyClass c ? c : Types.of(instance);
        return self.function instanceof PyCallable f ? new PyMethod(f, cls)
                : AttrOps.bind(ctx, self.function, cls, cls.metaclass());
    }

    /** The function. */
    @PyProperty("__func__: Any")
    static Object function(Ctx ctx, PyClassMethod self) {
        return self.function;
    }

    /** The function. */
    @PyProperty("__wrapped__: Any")
    static Object wrapped(Ctx ctx, PyClassMethod self) {
        return self.function;
    }

    /** The name of the function. */
    @PyProperty("__name__: str")
    static @Nullable Object name(Ctx ctx, PyClassMethod self) {
        return AttrOps.find(ctx, self.function, "__name__");
    }

    /** The qualified name of the function. */
    @PyProperty("__qualname__: str")
    static @Nullable Object qualifiedName(Ctx ctx, PyClassMethod self) {
        return AttrOps.find(ctx, self.function, "__qualname__");
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static @Nullable Object doc(Ctx ctx, PyClassMethod self) {
        return AttrOps.find(ctx, self.function, "__doc__");
    }

    /** The module of the function. */
    @PyProperty("__module__: str")
    static @Nullable Object module(Ctx ctx, PyClassMethod self) {
        return AttrOps.find(ctx, self.function, "__module__");
    }

    /** The annotations of the function. */
    @PyProperty("__annotations__: dict[str, Any]")
    static @Nullable Object annotations(Ctx ctx, PyClassMethod self) {
        return AttrOps.find(ctx, self.function, "__annotations__");
    }

    /** Whether the function is abstract. */
    @PyProperty("__isabstractmethod__: bool")
    static boolean isAbstract(Ctx ctx, PyClassMethod self) {
        return PropertyMethods.isAbstract(ctx, self.function);
    }
}
