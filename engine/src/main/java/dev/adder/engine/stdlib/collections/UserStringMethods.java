package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The special methods of UserString: a sequence around the text in its attribute {@code data}. */
@PyType("UserString")
final class UserStringMethods {
    private UserStringMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    static Object data(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "data");
    }

    private static Object plain(Ctx ctx, Object other) {
        boolean user = other instanceof PyObject o && o.type().isSubclassOf(CollectionTypes.USER_STRING);
        return user ? data(ctx, (PyObject) other) : other;
    }

    static Object wrap(Ctx ctx, PyObject self, Object text) {
        return CallOps.call1(ctx, self.type(), text);
    }

    static Object delegate(Ctx ctx, PyObject self, String method, Object[] args, PyDict kwargs) {
        Object[] plainArguments = args.clone();
        for (int i = 0; i < args.length; i++) plainArguments[i] = plain(ctx, args[i]);
        CallArguments call = CallArguments.of(ctx, plainArguments, kwargs);
        return CallOps.call(ctx, AttrOps.get(ctx, data(ctx, self), method), call.values(), call.names());
    }

    /** Initialize self. */
    @Py("__init__(self, seq) -> None")
    static void init(Ctx ctx, PyObject self, Object seq) {
        ctx.charge(128);
        Object text = plain(ctx, seq);
        AttrOps.set(ctx, self, "data", Str.isText(text) ? text : TextOps.str(ctx, text));
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyObject self) {
        return TextOps.str(ctx, data(ctx, self));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        return TextOps.repr(ctx, data(ctx, self));
    }

    /** Return int(self). */
    @Py("__int__(self, /) -> int")
    static Object integer(Ctx ctx, PyObject self) {
        return CallOps.call1(ctx, Types.INT, data(ctx, self));
    }

    /** Return float(self). */
    @Py("__float__(self, /) -> float")
    static Object real(Ctx ctx, PyObject self) {
        return CallOps.call1(ctx, Types.FLOAT, data(ctx, self));
    }

    /** Return complex(self). */
    @Py("__complex__(self) -> complex")
    static Object complex(Ctx ctx, PyObject self) {
        return CallOps.call1(ctx, Types.COMPLEX, data(ctx, self));
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyObject self) {
        return HashOps.hash(ctx, data(ctx, self));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyObject self, Object value) {
        return CompareOps.eqObject(ctx, data(ctx, self), plain(ctx, value));
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LT, data(ctx, self), plain(ctx, value));
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LE, data(ctx, self), plain(ctx, value));
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GT, data(ctx, self), plain(ctx, value));
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GE, data(ctx, self), plain(ctx, value));
    }

    /** Return value in self. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object value) {
        return SubscriptOps.contains(ctx, data(ctx, self), plain(ctx, value));
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return SubscriptOps.length(ctx, data(ctx, self));
    }

    /** Return self[index]. */
    @Py("__getitem__(self, index, /) -> UserString")
    static Object item(Ctx ctx, PyObject self, Object index) {
        return wrap(ctx, self, SubscriptOps.get(ctx, data(ctx, self), index));
    }

    private static Object text(Ctx ctx, Object other) {
        Object p = plain(ctx, other);
        return Str.isText(p) ? p : TextOps.str(ctx, p);
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> UserString")
    static Object add(Ctx ctx, PyObject self, Object value) {
        return wrap(ctx, self, NumberOps.add(ctx, data(ctx, self), text(ctx, value)));
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> UserString")
    static Object addReflected(Ctx ctx, PyObject self, Object value) {
        return wrap(ctx, self, NumberOps.add(ctx, text(ctx, value), data(ctx, self)));
    }

    /** Return self*n. */
    @Py("__mul__(self, n, /) -> UserString")
    static Object multiply(Ctx ctx, PyObject self, Object n) {
        return wrap(ctx, self, NumberOps.mul(ctx, data(ctx, self), n));
    }

    /** Return n*self. */
    @Py("__rmul__(self, n, /) -> UserString")
    static Object multiplyReflected(Ctx ctx, PyObject self, Object n) {
        return multiply(ctx, self, n);
    }

    /** Return self%args. */
    @Py("__mod__(self, args, /) -> UserString")
    static Object format(Ctx ctx, PyObject self, Object args) {
        return wrap(ctx, self, NumberOps.mod(ctx, data(ctx, self), args));
    }

    /** Return template%self. */
    @Py("__rmod__(self, template, /) -> UserString")
    static Object formatted(Ctx ctx, PyObject self, Object template) {
        return wrap(ctx, self, NumberOps.mod(ctx, TextOps.str(ctx, template), self));
    }
}
