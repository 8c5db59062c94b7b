package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** What new types have. */
@PyType("NewType")
final class NewTypeMethods {
    private NewTypeMethods() {}

    /** Create a new type. */
    @Py("__new__(cls, name: str, tp) -> NewType")
    static Object make(Ctx ctx, PyClass cls, String name, Object tp) {
        ctx.charge(80);
        Object module = ctx.top == null ? null : ctx.top.link.namespace.get("__name__");
        return new PyNewType(name, tp, module == null ? PyNone.NONE : module);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyNewType self) {
        return Str.of(TextOps.strText(ctx, self.module) + "." + self.name);
    }

    /** Return the argument. */
    @Py("__call__(self, /, *args) -> Any")
    static Object call(Ctx ctx, PyNewType self, Object[] args) {
        if (args.length != 1) {
            throw Errors.typeError("_typing._idfunc() takes exactly one argument (" + args.length + " given)");
        }
        return args[0];
    }

    /** Refuse: a new type has no subclasses. */
    @Py("__mro_entries__(self, bases, /) -> Any")
    static Object mroEntries(Ctx ctx, PyNewType self, Object bases) {
        throw Errors.typeError("Cannot subclass an instance of NewType. Perhaps you were looking for: `Class = NewType("
                + "'Class', " + self.name + ")`");
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyNewType self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyNewType self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** The name. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyNewType self) {
        return self.name;
    }

    /** The name. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyNewType self) {
        return self.name;
    }

    /** The module that made it. */
    @PyProperty("__module__: str")
    static Object module(Ctx ctx, PyNewType self) {
        return self.module;
    }

    /** The type that it is a new name for. */
    @PyProperty("__supertype__: Any")
    static Object supertype(Ctx ctx, PyNewType self) {
        return self.supertype;
    }
}
