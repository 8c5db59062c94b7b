package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of {@code list[int]}; attributes that it lacks are those of {@code list}. */
@PyType("GenericAlias")
final class GenericAliasMethods {
    private GenericAliasMethods() {}

    /** Give a class type arguments. */
    @Py("__new__(cls, origin, args, /) -> GenericAlias")
    static Object make(Ctx ctx, PyClass cls, Object origin, Object args) {
        ctx.charge(48);
        return new PyGenericAlias(origin, args instanceof PyTuple t ? t : new PyTuple(args));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyGenericAlias self) {
        return Str.of(UnionOps.text(ctx, self));
    }

    /** Make an instance of the class. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyGenericAlias self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        Object made = CallOps.call(ctx, self.origin, all.values(), all.names());
        if (made instanceof PyObject o && o.type().hasDict) remember(ctx, o, self);
        return made;
    }

    private static void remember(Ctx ctx, PyObject made, PyGenericAlias alias) {
        try {
            AttrOps.set(ctx, made, "__orig_class__", alias);
        } catch (PyException e) {
            boolean harmless = e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)
                    || e.value.type().isSubclassOf(Exceptions.TYPE_ERROR);
            if (!harmless) throw e;
            ctx.recover(e);
        }
    }

    /** Return self[key]: type arguments in place of type parameters. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object getItem(Ctx ctx, PyGenericAlias self, Object key) {
        PyTuple arguments = TypeParameters.substitute(ctx, self, self.arguments, key);
        return new PyGenericAlias(self.origin, arguments, self.unpacked);
    }

    /** Give *self as the only item. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyGenericAlias self) {
        ctx.charge(96);
        return Iterators.ofTuple(new PyTuple(new PyGenericAlias(self.origin, self.arguments, true)));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyGenericAlias self, Object value) {
        if (!(value instanceof PyGenericAlias other)) return PySingleton.NOT_IMPLEMENTED;
        return self.unpacked == other.unpacked && CompareOps.sameOrEqual(ctx, self.origin, other.origin)
                && CompareOps.itemsEqual(ctx, self.arguments.items, other.arguments.items);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyGenericAlias self) {
        return HashOps.hash(ctx, self.origin) ^ HashOps.hash(ctx, self.arguments);
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> UnionType")
    static Object or(Ctx ctx, PyGenericAlias self, Object value) {
        return UnionOps.of(ctx, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> UnionType")
    static Object reflectedOr(Ctx ctx, PyGenericAlias self, Object value) {
        return UnionOps.of(ctx, value, self);
    }

    /** What stands for this among the bases of a class. */
    @Py("__mro_entries__(self, bases, /) -> tuple[type, ...]")
    static Object mroEntries(Ctx ctx, PyGenericAlias self, Object bases) {
        return new PyTuple(self.origin);
    }

    /** Refuse: type arguments mean nothing at run time. */
    @Py("__instancecheck__(self, instance, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyGenericAlias self, Object instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    /** Refuse: type arguments mean nothing at run time. */
    @Py("__subclasscheck__(self, subclass, /) -> bool")
    static boolean subclassCheck(Ctx ctx, PyGenericAlias self, Object subclass) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    /** Return an attribute of the class. */
    @Py("__getattr__(self, name: str, /) -> Any")
    static Object getAttribute(Ctx ctx, PyGenericAlias self, String name) {
        if (self.origin instanceof PyClass c && name.equals("__isabstractmethod__")) throw Errors.noAttribute(c, name);
        return AttrOps.get(ctx, self.origin, name);
    }

    /** The class. */
    @PyProperty("__origin__: Any")
    static Object origin(Ctx ctx, PyGenericAlias self) {
        return self.origin;
    }

    /** The type arguments. */
    @PyProperty("__args__: tuple[Any, ...]")
    static PyTuple arguments(Ctx ctx, PyGenericAlias self) {
        return self.arguments;
    }

    /** Whether it stands for its items. */
    @PyProperty("__unpacked__: bool")
    static boolean unpacked(Ctx ctx, PyGenericAlias self) {
        return self.unpacked;
    }

    /** The type arguments of an unpacked tuple, or None. */
    @PyProperty("__typing_unpacked_tuple_args__: Any")
    static Object unpackedTuple(Ctx ctx, PyGenericAlias self) {
        return self.unpacked && self.origin == Types.TUPLE ? self.arguments : PyNone.NONE;
    }

    /** The type parameters among the arguments. */
    @PyProperty("__parameters__: tuple[Any, ...]")
    static PyTuple parameters(Ctx ctx, PyGenericAlias self) {
        return TypeParameters.of(ctx, self.arguments);
    }
}
