package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of functions bound to an object; attributes that they lack are those of the function. */
@PyType("method")
final class MethodMethods {
    private MethodMethods() {}

    /** Bind a callable to an object. */
    @Py("__new__(cls, function, instance, /) -> method")
    static Object make(Ctx ctx, PyClass cls, Object function, Object instance) {
        if (!CallOps.isCallable(function)) throw Errors.typeError("first argument must be callable");
        if (instance == PyNone.NONE) throw Errors.typeError("instance must not be None");
        return new PyMethod(function instanceof PyCallable f ? f : new CallableObject(function), instance);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyMethod self) {
        Object name = AttrOps.find(ctx, self.function, "__qualname__");
        if (name == null || !Str.isText(name)) name = AttrOps.find(ctx, self.function, "__name__");
        String text = name != null && Str.isText(name) ? Str.text(name) : "?";
        return Str.of("<bound method " + text + " of " + TextOps.reprText(ctx, self.self) + ">");
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyMethod self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyMethod self, Object value) {
        if (!(value instanceof PyMethod other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.is(self.self, other.self) && CompareOps.sameOrEqual(ctx, self.function, other.function);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyMethod self) {
        return HashOps.identity(ctx, self.self) ^ HashOps.hash(ctx, self.function);
    }

    /** The object that the function is bound to. */
    @PyProperty("__self__: Any")
    static Object self(Ctx ctx, PyMethod self) {
        return self.self;
    }

    /** The function. */
    @PyProperty("__func__: Any")
    static Object function(Ctx ctx, PyMethod self) {
        return self.function instanceof CallableObject o ? o.object : self.function;
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyMethod self) {
        Object doc = AttrOps.find(ctx, self.function, "__doc__");
        return doc == null ? PyNone.NONE : doc;
    }

    /** Return an attribute of the function. */
    @Py("__getattr__(self, name: str, /) -> Any")
    static Object getAttribute(Ctx ctx, PyMethod self, String name) {
        return AttrOps.get(ctx, function(ctx, self), name);
    }

    /** A callable that is no function, as the function of a method. */
    static final class CallableObject extends PyCallable {
        final Object object;

        CallableObject(Object object) {
            super(Types.METHOD);
            this.object = object;
        }

        @Override
        public Object call(Ctx ctx, Object[] arguments, String[] names) {
            return CallOps.call(ctx, object, arguments, names);
        }

        @Override
        public void trace(LiveData live) {
            live.add(24);
            live.visit(object);
        }
    }
}
