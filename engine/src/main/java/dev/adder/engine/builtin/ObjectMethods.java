package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What every object has. */
@PyType("object")
final class ObjectMethods {
    private ObjectMethods() {}

    /** Create and return a new object. */
    @Py(value = "__new__(*args, **kwargs) -> object", overloads = "__new__(cls, /, *args, **kwargs) -> object")
    static Object make(Ctx ctx, Object[] args, PyDict kwargs) {
        if (args.length == 0) throw Errors.typeError("object.__new__(): not enough arguments");
        if (!(args[0] instanceof PyClass cls)) {
            throw Errors.typeError("object.__new__(X): X is not a type object (" + Types.nameOf(args[0]) + ")");
        }
        if (cls.layout != Types.OBJECT && !cls.layout.namespace.containsKey("__new__")) {
            throw Errors.typeError("cannot create '" + (cls.shared ? cls.errorName : cls.name) + "' instances");
        }
        if (cls.layout != Types.OBJECT) {
            throw Errors.typeError("object.__new__(" + cls.name + ") is not safe, use " + cls.layout.name
                    + ".__new__()");
        }
        if (args.length + kwargs.size() > 1) {
            if (!isOwn(cls, Slot.NEW)) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (isOwn(cls, Slot.INIT)) throw Errors.typeError(cls.name + "() takes no arguments");
        }
        return ClassOps.newInstance(ctx, cls);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, Object self, Object[] args, PyDict kwargs) {
        if (args.length + kwargs.size() == 0) return;
        PyClass cls = Types.of(self);
        if (!isOwn(cls, Slot.INIT)) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (isOwn(cls, Slot.NEW)) {
            throw Errors.typeError(cls.name + ".__init__() takes exactly one argument (the instance to initialize)");
        }
    }

    /** Whether the class has nothing of its own in the slot. */
    private static boolean isOwn(PyClass cls, Slot slot) {
        Object found = unwrap(cls.slot(slot));
        return found == unwrap(Types.OBJECT.slot(slot));
    }

    private static @Nullable Object unwrap(@Nullable Object found) {
        return found instanceof PyStaticMethod s ? s.function : found;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Object self) {
        return Str.of(address(ctx, ClassOps.displayName(Types.of(self)) + " object", self));
    }

    /** {@code <what at 0x7f...>}. */
    static String address(Ctx ctx, String what, Object o) {
        return "<" + what + " at 0x" + Long.toHexString(ctx.run.id(o)) + ">";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, Object self) {
        return TextOps.repr(ctx, self);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        return self == value ? true : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self!=value. */
    @Py("__ne__(self, value, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        Object equal = CallOps.callSlot(ctx, Slot.EQ, self, value);
        if (equal == null || equal == PySingleton.NOT_IMPLEMENTED) return PySingleton.NOT_IMPLEMENTED;
        return !TruthOps.isTrue(ctx, equal);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return HashOps.identity(ctx, self);
    }

    /** Default object formatter. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, Object self, String formatSpec) {
        if (formatSpec.isEmpty()) return TextOps.str(ctx, self);
        throw Errors.typeError("unsupported format string passed to " + Types.nameOf(self) + ".__format__");
    }

    /** Return getattr(self, name). */
    @Py("__getattribute__(self, name, /) -> Any")
    static Object getAttribute(Ctx ctx, Object self, Object name) {
        String text = attributeName(name);
        Object value = AttrOps.generic(ctx, self, Types.of(self), text);
        if (value != null) return value;
        throw noAttribute(self, text);
    }

    /** The error of reading an attribute that is not there. */
    static PyException noAttribute(Object object, String name) {
        if (object instanceof PyModule m) {
            return Errors.noAttribute(object, name, "module '" + m.name + "' has no attribute '" + name + "'");
        }
        if (object instanceof PySuper) {
            return Errors.noAttribute(object, name, "'super' object has no attribute '" + name + "'");
        }
        return Errors.noAttribute(object, name);
    }

    /** The text of an attribute's name. */
    static String attributeName(Object name) {
        if (Str.isText(name)) return Str.text(name);
        throw Errors.typeError("attribute name must be string, not '" + Types.nameOf(name) + "'");
    }

    /** Implement setattr(self, name, value). */
    @Py("__setattr__(self, name, value, /) -> None")
    static void setAttribute(Ctx ctx, Object self, Object name, Object value) {
        AttrOps.genericSet(ctx, self, attributeName(name), value);
    }

    /** Implement delattr(self, name). */
    @Py("__delattr__(self, name, /) -> None")
    static void deleteAttribute(Ctx ctx, Object self, Object name) {
        AttrOps.genericDelete(ctx, self, attributeName(name));
    }

    /** Default dir() implementation. */
    @Py("__dir__(self, /) -> list[str]")
    static PyList dir(Ctx ctx, Object self) {
        return DirOps.ofObject(ctx, self);
    }

    /** Size of object in memory, in bytes. */
    @Py("__sizeof__(self, /) -> int")
    static long sizeOf(Ctx ctx, Object self) {
        return 16;
    }

    /** This method is called when a class is subclassed. */
    @Py("__init_subclass__(cls, /, *args, **kwargs) -> None")
    static void initSubclass(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError(cls.name + ".__init_subclass__() takes no keyword arguments");
        }
        if (args.length > 0) {
            throw Errors.typeError(cls.name + ".__init_subclass__() takes no arguments (" + args.length + " given)");
        }
    }

    /** Abstract classes can override this to customize issubclass(). */
    @Py("__subclasshook__(cls, /, *subclass) -> bool")
    static Object subclassHook(Ctx ctx, PyClass cls, Object[] subclass) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Helper for pickle and copy: the attributes, with those in slots apart. */
    @Py("__getstate__(self, /) -> Any")
    static Object getState(Ctx ctx, Object self) {
        return Reduction.state(ctx, self);
    }

    /** Helper for pickle and copy. */
    @Py("__reduce__(self, /) -> Any")
    static Object reduce(Ctx ctx, Object self) {
        return Reduction.of(ctx, self, 0);
    }

    /** Helper for pickle and copy. */
    @Py("__reduce_ex__(self, protocol: int, /) -> Any")
    static Object reduceEx(Ctx ctx, Object self, long protocol) {
        Object own = Types.of(self).find("__reduce__");
        if (own != null && own != Types.OBJECT.namespace.get("__reduce__")) return CallOps.callMethod(ctx, own, self);
        return Reduction.of(ctx, self, protocol);
    }

    /** The object's class. */
    @PyProperty("__class__")
    static PyClass cls(Ctx ctx, Object self) {
        return Types.of(self);
    }

    @PySetter("__class__")
    static void setClass(Ctx ctx, Object self, Object value) {
        if (!(value instanceof PyClass c)) {
            throw Errors.typeError("__class__ must be set to a class, not '" + Types.nameOf(value) + "' object");
        }
        PyClass old = Types.of(self);
        if (old.shared || c.shared || !(self instanceof PyObject o)) {
            throw Errors.typeError(
                    "__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        boolean same = old.layout == c.layout && old.hasDict == c.hasDict
                && java.util.Objects.equals(old.slotNames, c.slotNames);
        if (!same) {
            throw Errors.typeError("__class__ assignment: '" + c.name + "' object layout differs from '" + old.name
                    + "'");
        }
        ctx.charge(64);
        o.setType(c);
    }

    /** The object's own attributes. */
    @PyProperty("__dict__: dict[str, Any]")
    static @Nullable Object dict(Ctx ctx, Object self) {
        if (self instanceof PyModule m) return MainNames.complete(ctx, ModuleOps.namespace(ctx, m));
        if (!(self instanceof PyObject o) || !o.type().hasDict) return null;
        ctx.charge(64L + 40L * o.shape.size());
        return o.type().slotNames == null ? o.dict() : withoutSlots(ctx, o);
    }

    /** The attributes of an object that has some in slots, which its dict does not have. */
    private static PyDict withoutSlots(Ctx ctx, PyObject o) {
        PyDict all = o.dict();
        PyDict plain = new PyDict();
        for (int i = 0; i < all.bound(); i++) {
            Object key = all.keyAt(i);
            if (key != null && !Reduction.isSlot(o.type(), Str.text(key))) plain.put(ctx, key, all.valueAt(i));
        }
        return plain.size() == all.size() ? all : plain;
    }

    @PySetter("__dict__")
    static void setDict(Ctx ctx, Object self, Object value) {
        if (!(self instanceof PyObject o) || !o.type().hasDict || self instanceof PyModule) {
            throw Errors.attributeError("'" + Types.nameOf(self) + "' object has no attribute '__dict__'");
        }
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + Types.nameOf(value) + "'");
        }
        o.setDict(d);
    }

    /** The documentation of the object's class. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, Object self) {
        return ClassDocs.of(Types.of(self));
    }

}
