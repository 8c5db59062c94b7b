package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** What {@code enum.property} objects have. */
@PyType("property")
final class EnumPropertyMethods {
    private EnumPropertyMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(96);
        return new EnumProperty(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, fget=None, fset=None, fdel=None, doc=None) -> None")
    static void init(Ctx ctx, EnumProperty self, Object fget, Object fset, Object fdel, Object doc) {
        if (self.fixed) return;
        self.getter = orNull(fget);
        self.setter = orNull(fset);
        self.deleter = orNull(fdel);
        self.doc = orNull(doc);
        if (self.doc == null && self.getter != null) {
            Object inherited = AttrOps.find(ctx, fget, "__doc__");
            self.doc = inherited == null ? null : orNull(inherited);
        }
    }

    private static @Nullable Object orNull(Object o) {
        return o == PyNone.NONE ? null : o;
    }

    private static Object orNone(@Nullable Object o) {
        return o == null ? PyNone.NONE : o;
    }

    private static Object copy(Ctx ctx, EnumProperty self, @Nullable Object getter, @Nullable Object setter,
            @Nullable Object deleter) {
        return CallOps.call(ctx, self.type(), orNone(getter), orNone(setter), orNone(deleter), orNone(self.doc));
    }

    /** Return a copy with a different getter. */
    @Py("getter(self, fget) -> Any")
    static Object getter(Ctx ctx, EnumProperty self, Object fget) {
        return copy(ctx, self, fget, self.setter, self.deleter);
    }

    /** Return a copy with a different setter. */
    @Py("setter(self, fset) -> Any")
    static Object setter(Ctx ctx, EnumProperty self, Object fset) {
        return copy(ctx, self, self.getter, fset, self.deleter);
    }

    /** Return a copy with a different deleter. */
    @Py("deleter(self, fdel) -> Any")
    static Object deleter(Ctx ctx, EnumProperty self, Object fdel) {
        return copy(ctx, self, self.getter, self.setter, fdel);
    }

    /** Return the attribute of the member, or the member of that name. */
    @Py("__get__(self, instance, ownerclass=None) -> Any")
    static Object get(Ctx ctx, EnumProperty self, Object instance, Object ownerclass) {
        if (instance == PyNone.NONE) return self.ofClass(ctx, ownerclass);
        Object value = self.get(ctx, instance);
        if (value == null) throw Errors.noAttribute(instance, self.name);
        return value;
    }

    private static PyException readOnly(Ctx ctx, EnumProperty self, String what) {
        return Errors.attributeError("<enum " + TextOps.reprText(ctx, Str.of(self.className)) + "> cannot " + what
                + " attribute " + TextOps.reprText(ctx, Str.of(self.name)));
    }

    /** Set the attribute of the member. */
    @Py("__set__(self, instance, value) -> None")
    static void set(Ctx ctx, EnumProperty self, Object instance, Object value) {
        Object function = self.setter;
        if (function == null) throw readOnly(ctx, self, "set");
        CallOps.call2(ctx, function, instance, value);
    }

    /** Delete the attribute of the member. */
    @Py("__delete__(self, instance) -> None")
    static void delete(Ctx ctx, EnumProperty self, Object instance) {
        Object function = self.deleter;
        if (function == null) throw readOnly(ctx, self, "delete");
        CallOps.call1(ctx, function, instance);
    }

    /** Remember the name that the property has in its class. */
    @Py("__set_name__(self, ownerclass, name: str) -> None")
    static void setName(Ctx ctx, EnumProperty self, PyClass ownerclass, String name) {
        if (self.fixed) return;
        self.name = name;
        self.className = ownerclass.name;
    }

    /** The function that computes the attribute. */
    @PyProperty("fget: Any")
    static Object fget(Ctx ctx, EnumProperty self) {
        return orNone(self.getter);
    }

    /** The function that sets the attribute. */
    @PyProperty("fset: Any")
    static Object fset(Ctx ctx, EnumProperty self) {
        return orNone(self.setter);
    }

    /** The function that deletes the attribute. */
    @PyProperty("fdel: Any")
    static Object fdel(Ctx ctx, EnumProperty self) {
        return orNone(self.deleter);
    }

    /** The name of the property in its class. */
    @PyProperty("name: str")
    static String name(Ctx ctx, EnumProperty self) {
        return self.name;
    }

    /** The member of that name. */
    @PyProperty("member: Any")
    static Object member(Ctx ctx, EnumProperty self) {
        return orNone(self.member);
    }

    /** The documentation of the attribute. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, EnumProperty self) {
        return orNone(self.doc);
    }
}
