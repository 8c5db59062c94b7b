package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** What kind of object something is. */
@PyModule("inspect")
final class KindsModule {
    /** What marks functions that give something to await. */
    @PyValue("_is_coroutine_mark") static final PyObject MARK = new Mark();

    private KindsModule() {}

    private static final class Mark extends PyObject {
        Mark() {
            super(Types.OBJECT);
        }
    }

    /** Return true if the object is a module. */
    @Py("ismodule(object) -> bool")
    static boolean ismodule(Ctx ctx, Object o) {
        return o instanceof dev.adder.engine.value.PyModule;
    }

    /** Return true if the object is a class. */
    @Py("isclass(object) -> bool")
    static boolean isclass(Ctx ctx, Object o) {
        return o instanceof PyClass;
    }

    /** Return true if the object is an instance method. */
    @Py("ismethod(object) -> bool")
    static boolean ismethod(Ctx ctx, Object o) {
        return o instanceof PyMethod m && m.type() == Types.METHOD;
    }

    /** Return true if the object is a user-defined function. */
    @Py("isfunction(object) -> bool")
    static boolean isfunction(Ctx ctx, Object o) {
        return o instanceof PyFunction;
    }

    /** Return true if the object is a generator. */
    @Py("isgenerator(object) -> bool")
    static boolean isgenerator(Ctx ctx, Object o) {
        return Types.isInstance(o, Types.GENERATOR);
    }

    /** Return true if the object is a coroutine. */
    @Py("iscoroutine(object) -> bool")
    static boolean iscoroutine(Ctx ctx, Object o) {
        return Types.isInstance(o, Types.COROUTINE);
    }

    /** Return true if the object is an asynchronous generator. */
    @Py("isasyncgen(object) -> bool")
    static boolean isasyncgen(Ctx ctx, Object o) {
        return Types.isInstance(o, Types.ASYNC_GENERATOR);
    }

    /** Return true if the object is a traceback. */
    @Py("istraceback(object) -> bool")
    static boolean istraceback(Ctx ctx, Object o) {
        return Types.of(o) == Types.TRACEBACK;
    }

    /** Return true if the object is a frame object. */
    @Py("isframe(object) -> bool")
    static boolean isframe(Ctx ctx, Object o) {
        return Types.of(o) == Types.FRAME;
    }

    /** Return true if the object is a code object. */
    @Py("iscode(object) -> bool")
    static boolean iscode(Ctx ctx, Object o) {
        return Types.of(o) == Types.CODE;
    }

    /** Return true if the object is a built-in function or method. */
    @Py("isbuiltin(object) -> bool")
    static boolean isbuiltin(Ctx ctx, Object o) {
        return Types.of(o) == Types.BUILTIN_FUNCTION;
    }

    /** Return true if the object is a getset descriptor. */
    @Py("isgetsetdescriptor(object) -> bool")
    static boolean isgetsetdescriptor(Ctx ctx, Object o) {
        return Types.of(o) == Types.GETSET_DESCRIPTOR;
    }

    /** Return true if the object is a member descriptor. */
    @Py("ismemberdescriptor(object) -> bool")
    static boolean ismemberdescriptor(Ctx ctx, Object o) {
        return Types.of(o) == Types.MEMBER_DESCRIPTOR;
    }

    /** Return true if the object is a method wrapper. */
    @Py("ismethodwrapper(object) -> bool")
    static boolean ismethodwrapper(Ctx ctx, Object o) {
        return Types.of(o) == Types.METHOD_WRAPPER;
    }

    private static boolean isKind(Object o, Code.Kind kind) {
        Object f = o;
        while (f instanceof PyMethod || Signatures.isPartial(f)) {
            if (!(f instanceof PyMethod m)) return false;
            f = m.function;
        }
        return f instanceof PyFunction g && g.code.kind == kind;
    }

    /** The function inside bound methods and functools.partial. */
    private static Object inner(Ctx ctx, Object object) {
        Object f = object;
        while (Signatures.isPartial(f)) {
            ctx.step();
            f = dev.adder.engine.ops.AttrOps.get(ctx, f, "func");
        }
        return f;
    }

    /** Return true if the object is a user-defined generator function. */
    @Py("isgeneratorfunction(obj) -> bool")
    static boolean isGeneratorFunction(Ctx ctx, Object obj) {
        return isKind(inner(ctx, obj), Code.Kind.GENERATOR);
    }

    /** Return true if the object is a coroutine function. */
    @Py("iscoroutinefunction(obj) -> bool")
    static boolean isCoroutineFunction(Ctx ctx, Object obj) {
        Object f = inner(ctx, obj);
        if (isKind(f, Code.Kind.COROUTINE)) return true;
        Object function = f instanceof PyMethod m ? m.function : f;
        if (function instanceof PyClass) return false;
        return dev.adder.engine.ops.AttrOps.find(ctx, function, "_is_coroutine_mark") == MARK;
    }

    /** Decorator to ensure callable is recognised as a coroutine function. */
    @Py("markcoroutinefunction(func) -> Any")
    static Object markCoroutineFunction(Ctx ctx, Object func) {
        Object function = func instanceof PyMethod m ? m.function : func;
        dev.adder.engine.ops.AttrOps.set(ctx, function, "_is_coroutine_mark", MARK);
        return func;
    }

    /** Return true if the object is an asynchronous generator function. */
    @Py("isasyncgenfunction(obj) -> bool")
    static boolean isAsyncGeneratorFunction(Ctx ctx, Object obj) {
        return isKind(inner(ctx, obj), Code.Kind.ASYNC_GENERATOR);
    }

    /** Return true if object can be passed to an await expression. */
    @Py("isawaitable(object) -> bool")
    static boolean isAwaitable(Ctx ctx, Object object) {
        return Types.isInstance(object, Types.COROUTINE) || Types.of(object).find("__await__") != null;
    }

    /** Return true if the object is an abstract base class. */
    @Py("isabstract(object) -> bool")
    static boolean isAbstract(Ctx ctx, Object object) {
        return object instanceof PyClass c && (c.flags & ClassOps.ABSTRACT) != 0;
    }

    /** Return true if the object is any kind of function or method. */
    @Py("isroutine(object) -> bool")
    static boolean isRoutine(Ctx ctx, Object object) {
        return object instanceof PyBuiltin || object instanceof PyFunction || object instanceof PyMethod
                || isMethodDescriptor(ctx, object) || ismethodwrapper(ctx, object);
    }

    /** Return true if the object is a method descriptor. */
    @Py("ismethoddescriptor(object) -> bool")
    static boolean isMethodDescriptor(Ctx ctx, Object object) {
        if (object instanceof PyClass || object instanceof PyFunction || object instanceof PyMethod) return false;
        if (object instanceof PyBuiltin b) return b.type() == Types.METHOD_DESCRIPTOR || b.isSlot();
        if (!(object instanceof PyObject o) || object instanceof PyCallable) return false;
        return o.type().slot(Slot.GET) != null && o.type().slot(Slot.SET) == null && !isDataDescriptor(ctx, object);
    }

    /** Return true if the object is a data descriptor. */
    @Py("isdatadescriptor(object) -> bool")
    static boolean isDataDescriptor(Ctx ctx, Object object) {
        if (object instanceof PyClass || object instanceof PyFunction || object instanceof PyMethod) return false;
        if (object instanceof PyProperty || object instanceof PyGetSet || object instanceof PyMember
                || object instanceof PyDescriptor) {
            return true;
        }
        if (!(object instanceof PyObject o)) return false;
        return o.type().slot(Slot.SET) != null || o.type().slot(Slot.DELETE) != null;
    }
}
