package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What weak references have. */
@PyType("ReferenceType")
final class RefMethods {
    private RefMethods() {}

    /** Create a weak reference. */
    @Py("__new__(cls, /, *args, **kwargs) -> ReferenceType")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length == 0) throw Errors.typeError("__new__ expected at least 1 argument, got 0");
        if (args.length > 2 && cls == WeakTypes.REF) {
            throw Errors.typeError("__new__ expected at most 2 arguments, got " + args.length);
        }
        Object object = WeakRefs.check(args[0]);
        Object callback = args.length < 2 || args[1] == PyNone.NONE ? null : args[1];
        WeakRefs all = WeakRefs.of(ctx);
        if (callback == null && cls == WeakTypes.REF) {
            for (PyObject known : all.to(object)) {
                if (known instanceof PyWeakRef r && r.type() == cls && r.callback == null) return r;
            }
        }
        PyWeakRef made = new PyWeakRef(cls, object, callback);
        WeakRefs.watch(ctx, object, made);
        return made;
    }

    /** Initialize self. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyWeakRef self, Object[] args, PyDict kwargs) {}

    /** Return the object. */
    @Py("__call__(self, /) -> Any")
    static Object call(Ctx ctx, PyWeakRef self) {
        return self.get();
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    static String target(Ctx ctx, Object referent) {
        Object name = AttrOps.find(ctx, referent, "__name__");
        return "'" + Types.of(referent).name + "' at 0x" + Long.toHexString(ctx.run.id(referent))
                + (name != null && Str.isText(name) ? " (" + Str.text(name) + ")" : "");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyWeakRef self) {
        Object object = self.referent;
        return Str.of("<weakref at 0x" + Long.toHexString(ctx.run.id(self)) + "; "
                + (object == null ? "dead>" : "to " + target(ctx, object) + ">"));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyWeakRef self, Object value) {
        if (!(value instanceof PyWeakRef other)) return PySingleton.NOT_IMPLEMENTED;
        if (self.referent == null || other.referent == null) return self == other;
        return CompareOps.sameOrEqual(ctx, self.referent, other.referent);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyWeakRef self) {
        if (self.hash == null) {
            Object object = self.referent;
            if (object == null) throw Errors.typeError("weak object has gone away");
            self.hash = HashOps.hash(ctx, object);
        }
        return self.hash;
    }

    /** The function to call when the object goes. */
    @PyProperty("__callback__: Any")
    static Object callback(Ctx ctx, PyWeakRef self) {
        return self.callback == null || self.referent == null ? PyNone.NONE : self.callback;
    }
}
