package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of the descriptors that {@code __slots__} makes. */
@PyType("member_descriptor")
final class MemberMethods {
    private MemberMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyMember self) {
        return Str.of("<member '" + self.name + "' of '" + self.owner.name + "' objects>");
    }

    /** Return an attribute of instance, which is of type owner. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyMember self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        if (instance == PyNone.NONE) return self;
        Object value = checked(self, instance).attribute(self.name);
        if (value == null) throw Errors.noAttribute(instance, self.name);
        return value;
    }

    /** Set an attribute of instance to value. */
    @Py("__set__(self, instance, value, /) -> None")
    static void set(Ctx ctx, PyMember self, Object instance, Object value) {
        ctx.charge(16);
        checked(self, instance).setAttribute(self.name, value);
    }

    /** Delete an attribute of instance. */
    @Py("__delete__(self, instance, /) -> None")
    static void delete(Ctx ctx, PyMember self, Object instance) {
        if (!checked(self, instance).removeAttribute(self.name)) throw Errors.attributeError(self.name);
    }

    private static PyObject checked(PyMember self, Object instance) {
        if (instance instanceof PyObject o && o.type().isSubclassOf(self.owner)) return o;
        throw Errors.typeError("descriptor '" + self.name + "' for '" + self.owner.name
                + "' objects doesn't apply to a '" + Types.nameOf(instance) + "' object");
    }

    /** The name of the attribute. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyMember self) {
        return self.name;
    }

    /** The class that has the attribute. */
    @PyProperty("__objclass__: type")
    static Object objClass(Ctx ctx, PyMember self) {
        return self.owner;
    }
}
