package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyCell;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Attributes and methods of the program's functions. */
@PyType("function")
final class FunctionMethods {
    private FunctionMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyFunction self) {
        return Str.of(ObjectMethods.address(ctx, "function " + self.qualifiedName, self));
    }

    /** Create a function object. */
    @Py("__new__(cls, code, globals, name=None, argdefs=None, closure=None) -> function")
    static Object make(Ctx ctx, PyClass cls, Object code, Object globals, Object name, Object argdefs,
            Object closure) {
        return FunctionMaking.make(ctx, code, globals, name, argdefs, closure);
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyFunction self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return an attribute of instance, which is of type owner. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, PyFunction self, Object instance, Object owner) {
        Convert.notBothNone(instance, owner);
        return instance == PyNone.NONE ? self : new PyMethod(self, instance);
    }

    /** The name of the function. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyFunction self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(Ctx ctx, PyFunction self, Object value) {
        if (!Str.isText(value)) throw Errors.typeError("__name__ must be set to a string object");
        self.name = Str.text(value);
    }

    /** The name with those of the functions and classes around it. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyFunction self) {
        return self.qualifiedName;
    }

    @PySetter("__qualname__")
    static void setQualifiedName(Ctx ctx, PyFunction self, Object value) {
        if (!Str.isText(value)) throw Errors.typeError("__qualname__ must be set to a string object");
        self.qualifiedName = Str.text(value);
    }

    /** The documentation of the function. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyFunction self) {
        return self.doc == null ? PyNone.NONE : self.doc;
    }

    @PySetter("__doc__")
    static void setDoc(Ctx ctx, PyFunction self, Object value) {
        self.doc = value;
    }

    /** The name of the module that defined the function. */
    @PyProperty("__module__: str")
    static Object module(Ctx ctx, PyFunction self) {
        Object own = self.module;
        if (own != null) return own;
        Object name = self.link.namespace.get("__name__");
        return name == null ? PyNone.NONE : name;
    }

    @PySetter("__module__")
    static void setModule(Ctx ctx, PyFunction self, Object value) {
        self.module = value;
    }

    /** The defaults of the last positional parameters. */
    @PyProperty("__defaults__: tuple[Any, ...] | None")
    static Object defaults(Ctx ctx, PyFunction self) {
        return self.defaults.length == 0 ? PyNone.NONE : new PyTuple(self.defaults.clone());
    }

    @PySetter("__defaults__")
    static void setDefaults(Ctx ctx, PyFunction self, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyTuple)) {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
        self.defaults = value instanceof PyTuple t ? t.items : new Object[0];
    }

    /** The defaults of keyword-only parameters. */
    @PyProperty("__kwdefaults__: dict[str, Any] | None")
    static Object keywordDefaults(Ctx ctx, PyFunction self) {
        Code.Signature s = self.code.signature;
        PyDict dict = new PyDict();
        for (int i = 0; i < s.keywordOnly() && i < self.keywordDefaults.length; i++) {
            Object value = self.keywordDefaults[i];
            if (value != null) dict.put(ctx, Str.of(s.names()[s.positional() + i]), value);
        }
        return dict.size() == 0 ? PyNone.NONE : dict;
    }

    @PySetter("__kwdefaults__")
    static void setKeywordDefaults(Ctx ctx, PyFunction self, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
        Code.Signature s = self.code.signature;
        @Nullable Object[] values = new @Nullable Object[s.keywordOnly()];
        if (value instanceof PyDict d) {
            for (int i = 0; i < values.length; i++) values[i] = d.get(ctx, Str.of(s.names()[s.positional() + i]));
        }
        self.keywordDefaults = values;
    }

    /** The annotations of parameters and result. */
    @PyProperty("__annotations__: dict[str, Any]")
    static PyDict annotations(Ctx ctx, PyFunction self) {
        return self.annotations;
    }

    @PySetter("__annotations__")
    static void setAnnotations(Ctx ctx, PyFunction self, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        self.annotations = value instanceof PyDict d ? d : new PyDict();
    }

    /** The variables of outer functions that the function sees. */
    @PyProperty("__closure__: tuple[cell, ...] | None")
    static Object closure(Ctx ctx, PyFunction self) {
        if (self.closure.length == 0) return PyNone.NONE;
        ctx.charge(48L * self.closure.length);
        Object[] cells = new Object[self.closure.length];
        int i = 0;
        for (Cell cell : self.closure) cells[i++] = new PyCell(cell);
        return new PyTuple(cells);
    }

    @PySetter("__closure__")
    static void setClosure(Ctx ctx, PyFunction self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** The global variables that the function sees. */
    @PyProperty("__globals__: dict[str, Any]")
    static PyDict globals(Ctx ctx, PyFunction self) {
        return self.link.namespace;
    }

    /** The builtin names that the function sees. */
    @PyProperty("__builtins__: dict[str, Any]")
    static PyDict builtins(Ctx ctx, PyFunction self) {
        PyDict own = self.link.builtins;
        return own != null ? own : dev.adder.engine.ops.ModuleOps.importModule(ctx, "builtins").namespace;
    }

    /** What is known of the function's body. */
    @PyProperty("__code__: code")
    static Object code(Ctx ctx, PyFunction self) {
        PyCode made = self.codeObject;
        if (made == null) {
            made = new PyCode(self.code, self.link);
            self.codeObject = made;
        }
        return made;
    }

    @PySetter("__code__")
    static void setCode(Ctx ctx, PyFunction self, Object value) {
        if (!(value instanceof PyCode)) throw Errors.typeError("__code__ must be set to a code object");
        throw Errors.attributeError("readonly attribute");
    }

    /** The type parameters of a generic function. */
    @PyProperty("__type_params__: tuple[Any, ...]")
    static Object typeParameters(Ctx ctx, PyFunction self) {
        return self.typeParameters == null ? PyTuple.EMPTY : self.typeParameters;
    }

    @PySetter("__type_params__")
    static void setTypeParameters(Ctx ctx, PyFunction self, Object value) {
        if (!(value instanceof PyTuple)) throw Errors.typeError("__type_params__ must be set to a tuple");
        self.typeParameters = value;
    }
}
