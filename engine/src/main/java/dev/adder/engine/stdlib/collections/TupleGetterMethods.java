package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** What the attributes of named tuples have. */
@PyType("_tuplegetter")
final class TupleGetterMethods {
    private TupleGetterMethods() {}

    /** Return an item of instance. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, TupleGetter self, Object instance, Object owner) {
        return instance == PyNone.NONE ? self : self.get(ctx, instance);
    }

    /** Refuse: tuples do not change. */
    @Py("__set__(self, instance, value, /) -> None")
    static void set(Ctx ctx, TupleGetter self, Object instance, Object value) {
        throw Errors.attributeError("can't set attribute");
    }

    /** Refuse: tuples do not change. */
    @Py("__delete__(self, instance, /) -> None")
    static void delete(Ctx ctx, TupleGetter self, Object instance) {
        throw Errors.attributeError("can't delete attribute");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, TupleGetter self) {
        return "_tuplegetter(" + self.index + ", '" + self.doc + "')";
    }

    /** The documentation. */
    @PyProperty("__doc__: str")
    static Object doc(Ctx ctx, TupleGetter self) {
        return self.doc;
    }

    @PySetter("__doc__")
    static void setDoc(Ctx ctx, TupleGetter self, Object value) {
        self.doc = value;
    }
}
