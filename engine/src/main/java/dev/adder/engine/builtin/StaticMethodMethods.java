package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of static methods as they stand in a class. */
@PyType("staticmethod")
final class StaticMethodMethods {
    private StaticMethodMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> staticmethod")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(32);
        return new PyStaticMethod(cls, PyNone.NONE);
    }

    /** Make a function a static method. */
    @Py("__init__(self, function, /) -> None")
    static void init(Ctx ctx, PyStaticMethod self, Object function) {
        self.function = function;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyStaticMethod self) {
        return Str.of("<staticmethod(" + TextOps.reprText(ctx, self.function) + ")>");
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyStaticMethod self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return CallOps.call(ctx, self.function, all.values(), all.names());
    }

    /** Return the function. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyStaticMethod self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        return self.function;
    }

    /** The function. */
    @PyProperty("__func__: Any")
    static Object function(Ctx ctx, PyStaticMethod self) {
        return self.function;
    }

    /** The function. */
    @PyProperty("__wrapped__: Any")
    static Object wrapped(Ctx ctx, PyStaticMethod self) {
        return self.function;
    }

    /** The name of the function. */
    @PyProperty("__name__: str")
    static @Nullable Object name(Ctx ctx, PyStaticMethod self) {
        return AttrOps.find(ctx, self.function, "__name__");
    }

    /** The qualified name of the function. */
    @PyProperty("__qualname__: str")
    static @Nullable Object qualifiedName(Ctx ctx, PyStaticMethod self) {
        return AttrOps.find(ctx, self.function, "__qualname__");
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static @Nullable Object doc(Ctx ctx, PyStaticMethod self) {
        return AttrOps.find(ctx, self.function, "__doc__");
    }

    /** The module of the function. */
    @PyProperty("__module__: str")
    static @Nullable Object module(Ctx ctx, PyStaticMethod self) {
        return AttrOps.find(ctx, self.function, "__module__");
    }

    /** The annotations of the function. */
    @PyProperty("__annotations__: dict[str, Any]")
    static @Nullable Object annotations(Ctx ctx, PyStaticMethod self) {
        return AttrOps.find(ctx, self.function, "__annotations__");
    }

    /** Whether the function is abstract. */
    @PyProperty("__isabstractmethod__: bool")
    static boolean isAbstract(Ctx ctx, PyStaticMethod self) {
        return PropertyMethods.isAbstract(ctx, self.function);
    }
}
