package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of builtin functions, of builtin methods bound to an object, and of those found in a class. */
@PyType("builtin_function_or_method")
final class BuiltinMethods {
    private BuiltinMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyCallable self) {
        return Str.of(CallableTexts.repr(ctx, self));
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyCallable self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyCallable self, Object value) {
        if (self == value) return true;
        if (!(self instanceof PyMethod a) || !(value instanceof PyMethod b)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.is(a.self, b.self) && a.function == b.function;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyCallable self) {
        if (!(self instanceof PyMethod m)) return HashOps.identity(ctx, self);
        return HashOps.identity(ctx, m.self) ^ HashOps.identity(ctx, m.function);
    }

    /** The name of the function. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyCallable self) {
        String name = self.functionName();
        return name == null ? "" : name;
    }

    /** The name with that of the class around it. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyCallable self) {
        PyBuiltin b = CallableTexts.builtin(self);
        if (b == null || b.owner == null) return name(ctx, self);
        PyClass cls = b.owner;
        if (self instanceof PyMethod m && !b.isSlot()) cls = m.self instanceof PyClass c ? c : Types.of(m.self);
        return cls.qualifiedName + "." + b.declaration.name();
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyCallable self) {
        PyBuiltin b = CallableTexts.builtin(self);
        String doc = b == null ? self.documentation() : b.declaration.doc();
        return doc == null ? PyNone.NONE : Str.of(doc);
    }

    /** The object that the method is bound to, or the module of the function. */
    @PyProperty("__self__: Any")
    static @Nullable Object self(Ctx ctx, PyCallable self) {
        if (self instanceof PyMethod m) return m.self;
        PyBuiltin b = CallableTexts.builtin(self);
        if (b == null) return null;
        if (b.owner != null) return b.owner;
        return ModuleOps.importModule(ctx, b.table.name());
    }

    /** The module of the function. */
    @PyProperty("__module__: str | None")
    static Object module(Ctx ctx, PyCallable self) {
        PyBuiltin b = CallableTexts.builtin(self);
        return b == null ? "sdk" : b.owner == null ? Str.of(b.table.name()) : PyNone.NONE;
    }

    /** How the function is called. */
    @PyProperty("__text_signature__: str | None")
    static Object textSignature(Ctx ctx, PyCallable self) {
        PyBuiltin b = CallableTexts.builtin(self);
        if (b == null) return PyNone.NONE;
        Declaration d = b.declaration;
        return d.overloads().length > 0 ? PyNone.NONE : Str.of(d.signature().replaceFirst(" ->.*$", ""));
    }
}
