package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of properties. */
@PyType("property")
final class PropertyMethods {
    private PropertyMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> property")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(64);
        return new dev.adder.engine.value.PyProperty(cls, null, null, null, null);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, fget=None, fset=None, fdel=None, doc=None) -> None")
    static void init(Ctx ctx, dev.adder.engine.value.PyProperty self, Object fget, Object fset, Object fdel,
            Object doc) {
        self.getter = orNull(fget);
        self.setter = orNull(fset);
        self.deleter = orNull(fdel);
        self.doc = orNull(doc);
        if (self.doc == null && self.getter != null) {
            Object inherited = AttrOps.find(ctx, fget, "__doc__");
            if (inherited != null) self.doc = orNull(inherited);
        }
        if (!self.type().shared && self.doc != null) self.setAttribute("__doc__", self.doc);
    }

    private static @Nullable Object orNull(Object o) {
        return o == PyNone.NONE ? null : o;
    }

    private static Object orNone(@Nullable Object o) {
        return o == null ? PyNone.NONE : o;
    }

    private static Object copy(Ctx ctx, dev.adder.engine.value.PyProperty self, @Nullable Object getter,
            @Nullable Object setter, @Nullable Object deleter) {
        boolean inherited = self.getter != null && self.doc != null
                && self.doc.equals(orNull(orNone(AttrOps.find(ctx, self.getter, "__doc__"))));
        Object doc = inherited ? PyNone.NONE : orNone(self.doc);
        Object made = CallOps.call(ctx, self.type(), orNone(getter), orNone(setter), orNone(deleter), doc);
        if (made instanceof dev.adder.engine.value.PyProperty p && p.name == null) p.name = self.name;
        return made;
    }

    /** Descriptor to obtain a copy of the property with a different getter. */
    @Py("getter(self, fget, /) -> property")
    static Object getter(Ctx ctx, dev.adder.engine.value.PyProperty self, Object fget) {
        return copy(ctx, self, fget, self.setter, self.deleter);
    }

    /** Descriptor to obtain a copy of the property with a different setter. */
    @Py("setter(self, fset, /) -> property")
    static Object setter(Ctx ctx, dev.adder.engine.value.PyProperty self, Object fset) {
        return copy(ctx, self, self.getter, fset, self.deleter);
    }

    /** Descriptor to obtain a copy of the property with a different deleter. */
    @Py("deleter(self, fdel, /) -> property")
    static Object deleter(Ctx ctx, dev.adder.engine.value.PyProperty self, Object fdel) {
        return copy(ctx, self, self.getter, self.setter, fdel);
    }

    /** Remember the name that the property has in its class. */
    @Py("__set_name__(self, owner, name, /) -> None")
    static void setName(Ctx ctx, dev.adder.engine.value.PyProperty self, Object owner, Object name) {
        if (Str.isText(name)) self.name = Str.text(name);
    }

    /** Return an attribute of instance, which is of type owner. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, dev.adder.engine.value.PyProperty self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        if (instance == PyNone.NONE) return self;
        if (self.getter == null) throw missing(self, instance, "getter");
        return CallOps.call1(ctx, self.getter, instance);
    }

    /** Set an attribute of instance to value. */
    @Py("__set__(self, instance, value, /) -> None")
    static void set(Ctx ctx, dev.adder.engine.value.PyProperty self, Object instance, Object value) {
        if (self.setter == null) throw missing(self, instance, "setter");
        CallOps.call2(ctx, self.setter, instance, value);
    }

    /** Delete an attribute of instance. */
    @Py("__delete__(self, instance, /) -> None")
    static void delete(Ctx ctx, dev.adder.engine.value.PyProperty self, Object instance) {
        if (self.deleter == null) throw missing(self, instance, "deleter");
        CallOps.call1(ctx, self.deleter, instance);
    }

    private static PyException missing(dev.adder.engine.value.PyProperty self, Object instance, String what) {
        String name = self.name == null ? "" : " '" + self.name + "'";
        return Errors.attributeError("property" + name + " of '" + Types.of(instance).qualifiedName
                + "' object has no " + what);
    }

    /** The function that computes the attribute. */
    @PyProperty("fget: Any")
    static Object fget(Ctx ctx, dev.adder.engine.value.PyProperty self) {
        return orNone(self.getter);
    }

    /** The function that sets the attribute. */
    @PyProperty("fset: Any")
    static Object fset(Ctx ctx, dev.adder.engine.value.PyProperty self) {
        return orNone(self.setter);
    }

    /** The function that deletes the attribute. */
    @PyProperty("fdel: Any")
    static Object fdel(Ctx ctx, dev.adder.engine.value.PyProperty self) {
        return orNone(self.deleter);
    }

    /** The documentation of the attribute. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, dev.adder.engine.value.PyProperty self) {
        return orNone(self.doc);
    }

    @PySetter("__doc__")
    static void setDoc(Ctx ctx, dev.adder.engine.value.PyProperty self, Object value) {
        self.doc = value;
    }

    /** Whether one of the functions is abstract. */
    @PyProperty("__isabstractmethod__: bool")
    static boolean isAbstract(Ctx ctx, dev.adder.engine.value.PyProperty self) {
        return isAbstract(ctx, self.getter) || isAbstract(ctx, self.setter) || isAbstract(ctx, self.deleter);
    }

    /** Whether a function is marked as abstract. */
    static boolean isAbstract(Ctx ctx, @Nullable Object function) {
        Object mark = function == null ? null : AttrOps.find(ctx, function, "__isabstractmethod__");
        return mark != null && TruthOps.isTrue(ctx, mark);
    }
}
