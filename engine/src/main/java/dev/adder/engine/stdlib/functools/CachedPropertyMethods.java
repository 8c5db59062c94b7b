package dev.adder.engine.stdlib.functools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** {@code cached_property(func)}. */
@PyType("cached_property")
final class CachedPropertyMethods {
    private CachedPropertyMethods() {}

    /** Initialize self. */
    @Py("__init__(self, func) -> None")
    static void init(Ctx ctx, PyObject self, Object function) {
        ctx.charge(160);
        Object doc = AttrOps.get(ctx, function, "__doc__");
        self.setAttribute("func", function);
        self.setAttribute("attrname", PyNone.NONE);
        self.setAttribute("__doc__", doc);
    }

    /** Remember the name under which it was put into a class. */
    @Py("__set_name__(self, owner, name) -> None")
    static void setName(Ctx ctx, PyObject self, Object owner, Object name) {
        Object before = AttrOps.get(ctx, self, "attrname");
        if (before == PyNone.NONE) {
            self.setAttribute("attrname", name);
        } else if (!CompareOps.eq(ctx, name, before)) {
            throw Errors.typeError("Cannot assign the same cached_property to two different names ("
                    + TextOps.reprText(ctx, before) + " and " + TextOps.reprText(ctx, name) + ").");
        }
    }

    /** Return the value kept in the instance, which is computed first if there is none. */
    @Py("__get__(self, instance, owner=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object instance, Object owner) {
        if (instance == PyNone.NONE) return self;
        Object name = AttrOps.get(ctx, self, "attrname");
        if (name == PyNone.NONE) {
            throw Errors.typeError("Cannot use cached_property instance without calling __set_name__ on it.");
        }
        String text = TextOps.strText(ctx, name);
        if (!(instance instanceof PyObject o) || !(o.type().hasDict || o instanceof PyClass)) {
            throw Errors.typeError("No '__dict__' attribute on '" + Types.of(instance).name
                    + "' instance to cache " + TextOps.reprText(ctx, name) + " property.");
        }
        Object kept = o instanceof PyClass c ? c.namespace.get(text) : o.attribute(text);
        if (kept != null) return kept;
        Object value = CallOps.call1(ctx, AttrOps.get(ctx, self, "func"), instance);
        if (o instanceof PyClass c) {
            throw Errors.typeError("The '__dict__' attribute on '" + c.type().name
                    + "' instance does not support item assignment for caching " + TextOps.reprText(ctx, name)
                    + " property.");
        }
        ctx.charge(16);
        o.setAttribute(text, value);
        return value;
    }

    /** Give the class type arguments, which mean nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
