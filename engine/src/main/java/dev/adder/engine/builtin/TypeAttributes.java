package dev.adder.engine.builtin;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassBases;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What can be read of, and set on, classes. */
@PyType("type")
final class TypeAttributes {
    private TypeAttributes() {}

    private static void checkMutable(PyClass cls, String attribute) {
        if (cls.shared) {
            throw Errors.typeError("cannot set '" + attribute + "' attribute of immutable type '" + cls.name + "'");
        }
    }

    /** The name of the class. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyClass self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__name__");
        if (!Str.isText(value)) {
            throw Errors.typeError("can only assign string to " + self.name + ".__name__, not '" + Types.nameOf(value)
                    + "'");
        }
        if (Str.text(value).indexOf('\0') >= 0) throw Errors.valueError("type name must not contain null characters");
        self.name = Str.text(value);
    }

    /** The name with those of the functions and classes around it. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyClass self) {
        return self.qualifiedName;
    }

    @PySetter("__qualname__")
    static void setQualifiedName(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__qualname__");
        if (!Str.isText(value)) {
            throw Errors.typeError("can only assign string to " + self.name + ".__qualname__, not '"
                    + Types.nameOf(value) + "'");
        }
        self.qualifiedName = Str.text(value);
    }

    /** The module that defined the class. */
    @PyProperty("__module__: str")
    static Object module(Ctx ctx, PyClass self) {
        Object own = self.namespace.get("__module__");
        return own == null || own instanceof PyGetSet ? Str.of(self.module) : own;
    }

    @PySetter("__module__")
    static void setModule(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__module__");
        self.set("__module__", value);
    }

    /** The documentation of the class. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyClass self) {
        return ClassDocs.of(self);
    }

    @PySetter("__doc__")
    static void setDoc(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__doc__");
        self.set("__doc__", value);
    }

    /** The direct base classes. */
    @PyProperty("__bases__: tuple[type, ...]")
    static PyTuple bases(Ctx ctx, PyClass self) {
        return new PyTuple((Object[]) self.bases.clone());
    }

    @PySetter("__bases__")
    static void setBases(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__bases__");
        ClassBases.set(ctx, self, value);
    }

    /** The base class that says how instances are laid out. */
    @PyProperty("__base__: type | None")
    static Object base(Ctx ctx, PyClass self) {
        if (self.bases.length == 0) return PyNone.NONE;
        return self.bases.length == 1 ? self.bases[0] : ClassBuilder.layoutBase(self.bases);
    }

    /** The classes in which attributes are looked up. */
    @PyProperty("__mro__: tuple[type, ...]")
    static PyTuple mro(Ctx ctx, PyClass self) {
        return new PyTuple((Object[]) self.mro.clone());
    }

    /** The class's own attributes, which cannot be changed through it. */
    @PyProperty("__dict__: mappingproxy[str, Any]")
    static Object dict(Ctx ctx, PyClass self) {
        return new PyMappingProxy(self);
    }

    /** The annotations of the class's variables. */
    @PyProperty("__annotations__: dict[str, Any]")
    static @Nullable Object annotations(Ctx ctx, PyClass self) {
        Object own = self.namespace.get("__annotations__");
        if (own != null && !(own instanceof PyGetSet)) return own;
        if (self.shared) return null;
        ctx.charge(128);
        PyDict made = new PyDict();
        self.set("__annotations__", made);
        return made;
    }

    @PySetter("__annotations__")
    static void setAnnotations(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__annotations__");
        self.set("__annotations__", value);
    }

    /** The names of abstract methods, which keep a class from having instances. */
    @PyProperty("__abstractmethods__: frozenset[str]")
    static @Nullable Object abstractMethods(Ctx ctx, PyClass self) {
        Object own = self.namespace.get("__abstractmethods__");
        return own instanceof PyGetSet ? null : own;
    }

    @PySetter("__abstractmethods__")
    static void setAbstractMethods(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__abstractmethods__");
        self.set("__abstractmethods__", value);
        boolean some = TruthOps.isTrue(ctx, value);
        self.flags = some ? self.flags | ClassOps.ABSTRACT : self.flags & ~ClassOps.ABSTRACT;
    }

    /** The type parameters of a generic class. */
    @PyProperty("__type_params__: tuple[Any, ...]")
    static Object typeParameters(Ctx ctx, PyClass self) {
        Object own = self.namespace.get("__type_params__");
        return own == null || own instanceof PyGetSet ? PyTuple.EMPTY : own;
    }

    @PySetter("__type_params__")
    static void setTypeParameters(Ctx ctx, PyClass self, Object value) {
        checkMutable(self, "__type_params__");
        self.set("__type_params__", value);
    }
}
