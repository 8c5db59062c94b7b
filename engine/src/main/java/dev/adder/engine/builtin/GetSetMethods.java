package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyCell;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of the properties of builtin classes. */
@PyType("getset_descriptor")
final class GetSetMethods {
    private GetSetMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyGetSet self) {
        return Str.of("<attribute '" + self.declaration.name() + "' of '" + self.owner.errorName + "' objects>");
    }

    /** Return an attribute of instance, which is of type owner. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyGetSet self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        if (self.declaration.kind() == Declaration.Kind.VALUE) return self.table.value(self.declaration.id(), ctx);
        if (instance == PyNone.NONE && owner != Types.NONE) return self;
        check(self, instance);
        Object value = self.table.getProperty(self.declaration.id(), ctx, instance);
        if (value == null) throw Errors.noAttribute(instance, self.declaration.name());
        return value;
    }

    /** Set an attribute of instance to value. */
    @Py("__set__(self, instance, value, /) -> None")
    static void set(Ctx ctx, PyGetSet self, Object instance, Object value) {
        check(self, instance);
        self.table.setProperty(self.declaration.id(), ctx, instance, value);
    }

    /** Delete an attribute of instance, where that means to forget it. */
    @Py("__delete__(self, instance, /) -> None")
    static void delete(Ctx ctx, PyGetSet self, Object instance) {
        check(self, instance);
        String name = self.declaration.name();
        if (self.owner == Types.FUNCTION) {
            switch (name) {
                case "__doc__", "__defaults__", "__kwdefaults__", "__annotations__", "__module__" -> {
                    self.table.setProperty(self.declaration.id(), ctx, instance, PyNone.NONE);
                    return;
                }
                case "__name__", "__qualname__", "__code__" -> throw Errors.typeError(name + " must be set to a "
                        + (name.equals("__code__") ? "code" : "string") + " object");
                case "__dict__" -> throw Errors.typeError("cannot delete __dict__");
                default -> throw Errors.attributeError("readonly attribute");
            }
        }
        if (instance instanceof PyCell c) {
            c.cell.value = null;
            return;
        }
        if (name.equals("__class__")) throw Errors.typeError("can't delete __class__ attribute");
        if (self.owner == Types.BASE_EXCEPTION && !name.equals("__suppress_context__")) {
            throw Errors.typeError(name + " may not be deleted");
        }
        if (instance instanceof PyBaseException && !name.equals("__dict__")) {
            switch (name) {
                case "start", "end", "__suppress_context__" ->
                    throw Errors.typeError("can't delete numeric/char attribute");
                default -> self.table.setProperty(self.declaration.id(), ctx, instance, PyNone.NONE);
            }
            return;
        }
        if (name.equals("__dict__") && instance instanceof PyObject o && o.type().hasDict) {
            ctx.charge(64);
            o.setDict(new PyDict());
            return;
        }
        if (instance instanceof PyObject o && o.removeAttribute(name)) return;
        if (self.table.isMember(name)) throw Errors.attributeError("readonly attribute");
        throw Errors
                .attributeError("attribute '" + name + "' of '" + self.owner.errorName + "' objects is not writable");
    }

    private static void check(PyGetSet self, Object instance) {
        if (!Types.isInstance(instance, self.owner)) {
            throw Errors.typeError("descriptor '" + self.declaration.name() + "' for '" + self.owner.name
                    + "' objects doesn't apply to a '" + Types.nameOf(instance) + "' object");
        }
    }

    /** The name of the attribute. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyGetSet self) {
        return self.declaration.name();
    }

    /** The name with that of the class. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyGetSet self) {
        return self.owner.qualifiedName + "." + self.declaration.name();
    }

    /** The class that has the attribute. */
    @PyProperty("__objclass__: type")
    static Object objClass(Ctx ctx, PyGetSet self) {
        return self.owner;
    }

    /** The documentation of the attribute. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyGetSet self) {
        return Str.of(self.declaration.doc());
    }
}
