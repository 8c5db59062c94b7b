package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;

/** What other names of classes have. */
@PyType("_SpecialGenericAlias")
final class SpecialAliasMethods {
    private SpecialAliasMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, SpecialAlias self) {
        return "typing." + self.name;
    }

    /** Return self[params]. */
    @Py("__getitem__(self, params, /) -> Any")
    static Object item(Ctx ctx, SpecialAlias self, Object params) {
        return TypeForms.subscript(ctx, self, params);
    }

    /** Make an instance of the class, where the name is not that of a builtin one. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, SpecialAlias self, Object[] args, PyDict kwargs) {
        if (!SpecialAlias.makes(self.name)) {
            throw Errors.typeError("Type " + self.name + " cannot be instantiated; use " + self.origin.name
                    + "() instead");
        }
        CallArguments call = CallArguments.of(ctx, args, kwargs);
        return CallOps.call(ctx, self.origin, call.values(), call.names());
    }

    /** What stands for this among the bases of a class. */
    @Py("__mro_entries__(self, bases, /) -> tuple[type, ...]")
    static PyTuple mroEntries(Ctx ctx, SpecialAlias self, PyTuple bases) {
        return GenericBases.entries(ctx, self, bases);
    }

    /** Check an instance of the class. */
    @Py("__instancecheck__(self, obj, /) -> bool")
    static boolean instanceCheck(Ctx ctx, SpecialAlias self, Object obj) {
        return ClassOps.isInstance(ctx, obj, self.origin);
    }

    /** Check a subclass of the class. */
    @Py("__subclasscheck__(self, cls, /) -> bool")
    static boolean subclassCheck(Ctx ctx, SpecialAlias self, Object cls) {
        if (cls instanceof SpecialAlias other) return ClassOps.isSubclass(ctx, other.origin, self.origin);
        if (cls instanceof PyClass c) return ClassOps.isSubclass(ctx, c, self.origin);
        throw Errors.typeError("issubclass() arg 1 must be a class");
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, SpecialAlias self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, SpecialAlias self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** Return an attribute of the class. */
    @Py("__getattr__(self, attr: str, /) -> Any")
    static Object getAttribute(Ctx ctx, SpecialAlias self, String attr) {
        if (attr.equals("__name__") || attr.equals("__qualname__")) return self.name;
        boolean special = attr.startsWith("__") && attr.endsWith("__");
        if (special && !attr.equals("__parameters__")) throw Errors.noAttribute(self, attr, attr);
        return AttrOps.get(ctx, self.origin, attr);
    }

    /** The name that stands for the object itself. */
    @Py("__reduce__(self, /) -> str")
    static String reduce(Ctx ctx, SpecialAlias self) {
        return self.name;
    }

    /** The class. */
    @PyProperty("__origin__: type")
    static PyClass origin(Ctx ctx, SpecialAlias self) {
        return self.origin;
    }

    /** The name. */
    @PyProperty("_name: str")
    static String name(Ctx ctx, SpecialAlias self) {
        return self.name;
    }

    /** The module. */
    @PyProperty("__module__: str")
    static String module(Ctx ctx, SpecialAlias self) {
        return "typing";
    }
}
