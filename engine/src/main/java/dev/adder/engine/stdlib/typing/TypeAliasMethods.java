package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** What type aliases have. */
@PyType("TypeAliasType")
final class TypeAliasMethods {
    private TypeAliasMethods() {}

    /** Create a type alias. */
    @Py("__new__(cls, name=..., value=..., *, type_params: Any = ()) -> TypeAliasType")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object name, @Nullable Object value, Object typeParams) {
        String text = VariableMethods.name("typealias", name);
        if (value == null) throw Errors.typeError("typealias() missing required argument 'value' (pos 2)");
        if (!(typeParams instanceof PyTuple parameters)) throw Errors.typeError("type_params must be a tuple");
        ctx.charge(80);
        PyTypeAlias made = PyTypeAlias.of(text, value, parameters);
        made.module = TypingModule.setModule(ctx, null);
        return made;
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

    /** Return self|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyTypeAlias self, Object value) {
        return UnionOps.of(ctx, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyTypeAlias self, Object value) {
        return UnionOps.of(ctx, value, self);
    }

    /** The module that made the alias. */
    @PyProperty("__module__: Any")
    static Object module(Ctx ctx, PyTypeAlias self) {
        return self.module;
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
