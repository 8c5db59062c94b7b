package dev.adder.engine.stdlib.sys;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.sys.StructSequence.Field;
import dev.adder.engine.value.PyNone;

/** Methods of the descriptor of a named tuple field. */
@PyType("member_descriptor")
final class FieldMethods {
    private FieldMethods() {}

    /** Return the field of an instance. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, Field self, Object instance, Object owner) {
        Object value = instance == PyNone.NONE ? null : self.get(ctx, instance);
        return value == null ? self : value;
    }

    /** Refuse: fields cannot be set. */
    @Py("__set__(self, instance, value, /) -> None")
    static void set(Ctx ctx, Field self, Object instance, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** Refuse: fields cannot be deleted. */
    @Py("__delete__(self, instance, /) -> None")
    static void delete(Ctx ctx, Field self, Object instance) {
        throw Errors.attributeError("readonly attribute");
    }
}
