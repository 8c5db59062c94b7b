package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** What type aliases have. */
@PyType("TypeAliasType")
final class TypeAliasMethods {
    private TypeAliasMethods() {}

    /** Create a type alias. */
    @Py("__new__(cls, name: str, value, *, type_params: Any = ()) -> TypeAliasType")
    static Object make(Ctx ctx, PyClass cls, String name, Object value, Object typeParams) {
        if (!(typeParams instanceof PyTuple parameters)) throw Errors.typeError("type_params must be a tuple");
        ctx.charge(80);
        return PyTypeAlias.of(name, value, parameters);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyTypeAlias self) {
        return Str.of(self.name);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyTypeAlias self, Object key) {
        if (self.parameters.size() == 0) throw Errors.typeError("Only generic type aliases are subscriptable");
        ctx.charge(48);
        return new PyGenericAlias(self, key instanceof PyTuple t ? t : new PyTuple(key));
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyTypeAlias self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyTypeAlias self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** The name. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyTypeAlias self) {
        return self.name;
    }

    /** The type, computed when first asked for. */
    @PyProperty("__value__: Any")
    static Object value(Ctx ctx, PyTypeAlias self) {
        return self.value(ctx);
    }

    /** The type parameters. */
    @PyProperty("__type_params__: tuple[Any, ...]")
    static PyTuple parameters(Ctx ctx, PyTypeAlias self) {
        return self.parameters;
    }

    /** The type parameters. */
    @PyProperty("__parameters__: tuple[Any, ...]")
    static PyTuple typeParameters(Ctx ctx, PyTypeAlias self) {
        return self.parameters;
    }
}
