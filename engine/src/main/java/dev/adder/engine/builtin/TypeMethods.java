package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of classes; their attributes are in {@link TypeAttributes}. */
@PyType("type")
final class TypeMethods {
    private TypeMethods() {}

    /** Create and return a new class. */
    @Py("__new__(cls, /, *args, **kwargs) -> type")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (cls == Types.TYPE && args.length == 1 && kwargs.size() == 0) return Types.of(args[0]);
        if (cls == Types.TYPE && args.length == 1) throw Errors.typeError("type() takes no keyword arguments");
        if (cls == Types.TYPE && args.length != 3) throw Errors.typeError("type() takes 1 or 3 arguments");
        if (args.length != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (" + args.length + " given)");
        }
        if (!Str.isText(args[0])) throw wrongArgument(1, "str", args[0]);
        if (Str.text(args[0]).indexOf('\0') >= 0) throw Errors.valueError("type name must not contain null characters");
        if (!(args[1] instanceof PyTuple bases)) throw wrongArgument(2, "tuple", args[1]);
        if (!(args[2] instanceof PyDict body)) throw wrongArgument(3, "dict", args[2]);
        CallArguments keywords = CallArguments.of(ctx, new Object[0], kwargs);
        ClassBuilder.checkResolved(ctx, bases.items);
        if (ClassBuilder.metaclass(ctx, bases.items, cls) instanceof PyClass winner && winner != cls) {
            Object own = winner.slot(Slot.NEW);
            if (own instanceof PyStaticMethod s && own != Types.TYPE.slot(Slot.NEW)) {
                CallArguments all = CallArguments.of(ctx, new Object[] {winner, args[0], bases, body}, kwargs);
                return CallOps.call(ctx, s.function, all.values(), all.names());
            }
        }
        return ClassBuilder.newClass(ctx, cls, Str.text(args[0]), bases.items, body, keywords.names(),
                keywords.values());
    }

    private static PyException wrongArgument(int number, String expected, Object given) {
        return Errors.typeError("type.__new__() argument " + number + " must be " + expected + ", not "
                + Types.nameOf(given));
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyClass self, Object[] args, PyDict kwargs) {
        if (args.length == 1 && kwargs.size() > 0) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
        if (args.length != 1 && args.length != 3) throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyClass self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return ClassOps.typeCall(ctx, self, all.values(), all.names());
    }

    /** Create the namespace for the class statement. */
    @Py("__prepare__(cls, /, *args, **kwargs) -> dict[str, Any]")
    static PyDict prepare(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(64);
        return new PyDict();
    }

    /** Return a type's method resolution order. */
    @Py("mro(self, /) -> list[type]")
    static PyList mro(Ctx ctx, PyClass self) {
        PyList list = PyList.withCapacity(ctx, self.mro.length);
        for (PyClass c : ClassOps.linearise(self, self.bases)) list.append(ctx, c);
        return list;
    }

    /** Return a list of immediate subclasses that the program has made. */
    @Py("__subclasses__(self, /) -> list[type]")
    static PyList subclasses(Ctx ctx, PyClass self) {
        PyList list = PyList.withCapacity(ctx, self.subclasses().size());
        for (PyClass c : self.subclasses()) list.append(ctx, c);
        return list;
    }

    /** Check if an object is an instance. */
    @Py("__instancecheck__(self, instance, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyClass self, Object instance) {
        return ClassOps.plainIsInstance(ctx, instance, self);
    }

    /** Check if a class is a subclass. */
    @Py("__subclasscheck__(self, subclass, /) -> bool")
    static boolean subclassCheck(Ctx ctx, PyClass self, Object subclass) {
        return subclass instanceof PyClass c ? c.isSubclassOf(self) : InstanceOps.reachesClass(ctx, subclass, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyClass self) {
        return "<class '" + ClassOps.displayName(self) + "'>";
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> UnionType")
    static Object or(Ctx ctx, PyClass self, Object value) {
        return UnionOps.of(ctx, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> UnionType")
    static Object reflectedOr(Ctx ctx, PyClass self, Object value) {
        return UnionOps.of(ctx, value, self);
    }

    /** Specialized __dir__ implementation for types. */
    @Py("__dir__(self, /) -> list[str]")
    static PyList dir(Ctx ctx, PyClass self) {
        return DirOps.ofClass(ctx, self);
    }
}
