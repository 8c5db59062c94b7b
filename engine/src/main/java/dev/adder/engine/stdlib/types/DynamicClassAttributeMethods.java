package dev.adder.engine.stdlib.types;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;

/** {@code DynamicClassAttribute(fget=None, fset=None, fdel=None, doc=None)}. */
@PyType("DynamicClassAttribute")
final class DynamicClassAttributeMethods {
    private DynamicClassAttributeMethods() {}

    /** Initialize self. */
    @Py("__init__(self, fget=None, fset=None, fdel=None, doc=None) -> None")
    static void init(Ctx ctx, PyObject self, Object fget, Object fset, Object fdel, Object doc) {
        ctx.charge(200);
        self.setAttribute("fget", fget);
        self.setAttribute("fset", fset);
        self.setAttribute("fdel", fdel);
        Object text = doc == PyNone.NONE && fget != PyNone.NONE ? AttrOps.find(ctx, fget, "__doc__") : doc;
        self.setAttribute("__doc__", text == null ? PyNone.NONE : text);
        self.setAttribute("overwrite_doc", doc == PyNone.NONE);
        Object mark = AttrOps.find(ctx, fget, "__isabstractmethod__");
        self.setAttribute("__isabstractmethod__", mark != null && TruthOps.isTrue(ctx, mark));
    }

    /** Return the attribute of an instance; the class has none. */
    @Py("__get__(self, instance, ownerclass=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object instance, Object owner) {
        if (instance == PyNone.NONE) {
            if (TruthOps.isTrue(ctx, AttrOps.get(ctx, self, "__isabstractmethod__"))) return self;
            throw new PyException(new PyBaseException(Exceptions.ATTRIBUTE_ERROR));
        }
        return CallOps.call1(ctx, accessor(ctx, self, "fget", "unreadable attribute"), instance);
    }

    private static Object accessor(Ctx ctx, PyObject self, String name, String otherwise) {
        Object function = AttrOps.get(ctx, self, name);
        if (function == PyNone.NONE) throw Errors.attributeError(otherwise);
        return function;
    }

    /** Set the attribute of an instance. */
    @Py("__set__(self, instance, value) -> None")
    static void set(Ctx ctx, PyObject self, Object instance, Object value) {
        CallOps.call2(ctx, accessor(ctx, self, "fset", "can't set attribute"), instance, value);
    }

    /** Delete the attribute of an instance. */
    @Py("__delete__(self, instance) -> None")
    static void delete(Ctx ctx, PyObject self, Object instance) {
        CallOps.call1(ctx, accessor(ctx, self, "fdel", "can't delete attribute"), instance);
    }

    private static Object changed(Ctx ctx, PyObject self, Object fget, Object fset, Object fdel) {
        boolean own = TruthOps.isTrue(ctx, AttrOps.get(ctx, self, "overwrite_doc"));
        Object doc = own && fget != AttrOps.get(ctx, self, "fget") ? AttrOps.find(ctx, fget, "__doc__") : null;
        Object kept = doc == null || doc == PyNone.NONE ? AttrOps.get(ctx, self, "__doc__") : doc;
        Object made = CallOps.call(ctx, self.type(), fget, fset, fdel, kept);
        AttrOps.set(ctx, made, "overwrite_doc", own);
        return made;
    }

    /** Return one with another getter. */
    @Py("getter(self, fget) -> Any")
    static Object getter(Ctx ctx, PyObject self, Object fget) {
        return changed(ctx, self, fget, AttrOps.get(ctx, self, "fset"), AttrOps.get(ctx, self, "fdel"));
    }

    /** Return one with another setter. */
    @Py("setter(self, fset) -> Any")
    static Object setter(Ctx ctx, PyObject self, Object fset) {
        return changed(ctx, self, AttrOps.get(ctx, self, "fget"), fset, AttrOps.get(ctx, self, "fdel"));
    }

    /** Return one with another deleter. */
    @Py("deleter(self, fdel) -> Any")
    static Object deleter(Ctx ctx, PyObject self, Object fdel) {
        return changed(ctx, self, AttrOps.get(ctx, self, "fget"), AttrOps.get(ctx, self, "fset"), fdel);
    }
}
