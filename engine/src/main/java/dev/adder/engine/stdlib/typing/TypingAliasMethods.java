package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.builtin.InstanceOps;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What types with arguments have. */
@PyType("_GenericAlias")
final class TypingAliasMethods {
    private static final String NO_CHECKS = "Subscripted generics cannot be used with class and instance checks";

    private TypingAliasMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, TypingAlias self) {
        return Str.of(TypeText.of(ctx, self));
    }

    /** Call the class. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, TypingAlias self, Object[] args, PyDict kwargs) {
        CallArguments call = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, call.values(), call.names());
    }

    /** Return self[args]: type arguments in place of type parameters. */
    @Py("__getitem__(self, args, /) -> Any")
    static Object item(Ctx ctx, TypingAlias self, Object args) {
        if (self.origin == GenericTypes.GENERIC || self.origin == GenericTypes.PROTOCOL) {
            throw Errors.typeError("Cannot subscript already-subscripted " + TypeText.of(ctx, self));
        }
        return self.with(ctx, TypeArguments.substitute(ctx, self, self.arguments, args));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, TypingAlias self, Object value) {
        return TypeEquality.equal(ctx, self, value);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, TypingAlias self) {
        return TypeEquality.hash(ctx, self);
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, TypingAlias self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, TypingAlias self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** What stands for this among the bases of a class. */
    @Py("__mro_entries__(self, bases, /) -> tuple[type, ...]")
    static PyTuple mroEntries(Ctx ctx, TypingAlias self, PyTuple bases) {
        return GenericBases.entries(ctx, self, bases);
    }

    /** Give Unpack[self] as the only item. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, TypingAlias self) {
        return Iterators.ofTuple(new PyTuple(TypeForms.unpack(ctx, self)));
    }

    /** Check an instance against the members of a union; other types with arguments cannot be checked. */
    @Py("__instancecheck__(self, obj, /) -> bool")
    static boolean instanceCheck(Ctx ctx, TypingAlias self, Object obj) {
        return subclassCheck(ctx, self, Types.of(obj));
    }

    /** Check a class against the members of a union; other types with arguments cannot be checked. */
    @Py("__subclasscheck__(self, cls, /) -> bool")
    static boolean subclassCheck(Ctx ctx, TypingAlias self, Object cls) {
        if (!self.is(TypingAlias.UNION)) throw Errors.typeError(NO_CHECKS);
        for (Object member : self.arguments.items) {
            if (InstanceOps.isSubclass(ctx, cls, member)) return true;
        }
        return false;
    }

    /** Return an attribute of the class. */
    @Py("__getattr__(self, attr: str, /) -> Any")
    static Object getAttribute(Ctx ctx, TypingAlias self, String attr) {
        boolean special = attr.startsWith("__") && attr.endsWith("__");
        if (attr.equals("__name__") || attr.equals("__qualname__")) {
            return self.name != null ? Str.of(self.name) : AttrOps.get(ctx, self.origin, attr);
        }
        if (attr.equals("__module__") && self.name != null) return "typing";
        if (attr.equals("_name")) return self.name == null ? PyNone.NONE : Str.of(self.name);
        if (attr.equals("__module__")) return AttrOps.get(ctx, self.origin, attr);
        if (special) throw Errors.noAttribute(self, attr, attr);
        return AttrOps.get(ctx, self.origin, attr);
    }

    /** The type without its arguments. */
    @PyProperty("__origin__: Any")
    static Object origin(Ctx ctx, TypingAlias self) {
        return self.origin;
    }

    /** The type arguments. */
    @PyProperty("__args__: tuple[Any, ...]")
    static PyTuple arguments(Ctx ctx, TypingAlias self) {
        return self.arguments;
    }

    /** The type parameters among the arguments. */
    @PyProperty("__parameters__: tuple[Any, ...]")
    static PyTuple parameters(Ctx ctx, TypingAlias self) {
        return TypeArguments.parameters(ctx, self.arguments.items);
    }
}
