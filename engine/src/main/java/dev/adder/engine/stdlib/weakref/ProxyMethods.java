package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What proxies have: all that the object has. */
@PyType("ProxyType")
final class ProxyMethods {
    private ProxyMethods() {}

    /** The class of the object. */
    @PyProperty("__class__: type")
    static Object cls(Ctx ctx, PyProxy self) {
        return AttrOps.get(ctx, self.referent(), "__class__");
    }

    /** Return an attribute of the object. */
    @Py("__getattr__(self, name: str, /) -> Any")
    static Object getAttribute(Ctx ctx, PyProxy self, String name) {
        return AttrOps.get(ctx, self.referent(), name);
    }

    /** Set an attribute of the object. */
    @Py("__setattr__(self, name: str, value, /) -> None")
    static void setAttribute(Ctx ctx, PyProxy self, String name, Object value) {
        AttrOps.set(ctx, self.referent(), name, value);
    }

    /** Delete an attribute of the object. */
    @Py("__delattr__(self, name: str, /) -> None")
    static void deleteAttribute(Ctx ctx, PyProxy self, String name) {
        AttrOps.delete(ctx, self.referent(), name);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyProxy self) {
        return Str.of("<weakproxy at 0x" + Long.toHexString(ctx.run.id(self)) + " to "
                + Types.of(self.referent()).name + " at 0x" + Long.toHexString(ctx.run.id(self.referent())) + ">");
    }

    /** Return str of the object. */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyProxy self) {
        return TextOps.str(ctx, self.referent());
    }

    /** Return bool of the object. */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, PyProxy self) {
        return TruthOps.isTrue(ctx, self.referent());
    }

    /** Return len of the object. */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyProxy self) {
        return SubscriptOps.length(ctx, self.referent());
    }

    /** Return an item of the object. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyProxy self, Object key) {
        return SubscriptOps.get(ctx, self.referent(), key);
    }

    /** Set an item of the object. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void setItem(Ctx ctx, PyProxy self, Object key, Object value) {
        SubscriptOps.set(ctx, self.referent(), key, value);
    }

    /** Delete an item of the object. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, PyProxy self, Object key) {
        SubscriptOps.delete(ctx, self.referent(), key);
    }

    /** Return bool(key in the object). */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyProxy self, Object key) {
        return SubscriptOps.contains(ctx, self.referent(), key);
    }

    /** Return an iterator of the object. */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, PyProxy self) {
        return IterOps.iter(ctx, self.referent());
    }

    /** Return the next item of the object, which is an iterator. */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, PyProxy self) {
        return method(ctx, self, "__next__");
    }

    private static Object method(Ctx ctx, PyProxy self, String name, Object... arguments) {
        Object found = Types.of(self.referent()).find(name);
        if (found == null) {
            throw Errors.typeError("Weakref proxy referenced a non-" + (name.equals("__next__") ? "iterator"
                    : name) + " '" + Types.nameOf(self.referent()) + "' object");
        }
        return CallOps.callMethod(ctx, found, self.referent(), arguments, new String[0]);
    }

    /** Return int of the object. */
    @Py("__int__(self, /) -> Any")
    static Object toInt(Ctx ctx, PyProxy self) {
        return CallOps.call1(ctx, Types.INT, self.referent());
    }

    /** Return float of the object. */
    @Py("__float__(self, /) -> Any")
    static Object toFloat(Ctx ctx, PyProxy self) {
        return CallOps.call1(ctx, Types.FLOAT, self.referent());
    }

    /** Return the object as an index. */
    @Py("__index__(self, /) -> Any")
    static Object index(Ctx ctx, PyProxy self) {
        return NumberOps.index(ctx, self.referent());
    }

    /** Return -object. */
    @Py("__neg__(self, /) -> Any")
    static Object negate(Ctx ctx, PyProxy self) {
        return NumberOps.negate(ctx, self.referent());
    }

    /** Return +object. */
    @Py("__pos__(self, /) -> Any")
    static Object positive(Ctx ctx, PyProxy self) {
        return NumberOps.positive(ctx, self.referent());
    }

    /** Return ~object. */
    @Py("__invert__(self, /) -> Any")
    static Object invert(Ctx ctx, PyProxy self) {
        return NumberOps.invert(ctx, self.referent());
    }

    /** Return abs of the object. */
    @Py("__abs__(self, /) -> Any")
    static Object abs(Ctx ctx, PyProxy self) {
        return method(ctx, self, "__abs__");
    }

    /** Return object+value. */
    @Py("__add__(self, value, /) -> Any")
    static Object add(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.add(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value+object. */
    @Py("__radd__(self, value, /) -> Any")
    static Object addReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.add(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object subtract(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.sub(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value-object. */
    @Py("__rsub__(self, value, /) -> Any")
    static Object subtractReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.sub(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object*value. */
    @Py("__mul__(self, value, /) -> Any")
    static Object multiply(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.mul(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value*object. */
    @Py("__rmul__(self, value, /) -> Any")
    static Object multiplyReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.mul(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object/value. */
    @Py("__truediv__(self, value, /) -> Any")
    static Object trueDiv(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.trueDiv(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value/object. */
    @Py("__rtruediv__(self, value, /) -> Any")
    static Object trueDivReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.trueDiv(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object//value. */
    @Py("__floordiv__(self, value, /) -> Any")
    static Object floorDiv(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.floorDiv(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value//object. */
    @Py("__rfloordiv__(self, value, /) -> Any")
    static Object floorDivReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.floorDiv(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object%value. */
    @Py("__mod__(self, value, /) -> Any")
    static Object mod(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.mod(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value%object. */
    @Py("__rmod__(self, value, /) -> Any")
    static Object modReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.mod(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object<<value. */
    @Py("__lshift__(self, value, /) -> Any")
    static Object shiftLeft(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.shiftLeft(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value<<object. */
    @Py("__rlshift__(self, value, /) -> Any")
    static Object shiftLeftReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.shiftLeft(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object>>value. */
    @Py("__rshift__(self, value, /) -> Any")
    static Object shiftRight(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.shiftRight(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value>>object. */
    @Py("__rrshift__(self, value, /) -> Any")
    static Object shiftRightReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.shiftRight(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object&value. */
    @Py("__and__(self, value, /) -> Any")
    static Object and(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.and(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value&object. */
    @Py("__rand__(self, value, /) -> Any")
    static Object andReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.and(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.or(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value|object. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.or(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object^value. */
    @Py("__xor__(self, value, /) -> Any")
    static Object xor(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.xor(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return value^object. */
    @Py("__rxor__(self, value, /) -> Any")
    static Object xorReflected(Ctx ctx, PyProxy self, Object value) {
        return NumberOps.xor(ctx, PyProxy.plain(value), self.referent());
    }

    /** Return object==value. */
    @Py("__eq__(self, value, /) -> bool")
    static boolean eq(Ctx ctx, PyProxy self, Object value) {
        return CompareOps.eq(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return object!=value. */
    @Py("__ne__(self, value, /) -> bool")
    static boolean ne(Ctx ctx, PyProxy self, Object value) {
        return !CompareOps.eq(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return object<value. */
    @Py("__lt__(self, value, /) -> bool")
    static boolean lt(Ctx ctx, PyProxy self, Object value) {
        return CompareOps.lt(ctx, self.referent(), PyProxy.plain(value));
    }

    /** Return object<=value. */
    @Py("__le__(self, value, /) -> bool")
    static boolean le(Ctx ctx, PyProxy self, Object value) {
        return CompareOps.order(ctx, CompareOps.Order.LE, self.referent(), PyProxy.plain(value));
    }

    /** Return object>value. */
    @Py("__gt__(self, value, /) -> bool")
    static boolean gt(Ctx ctx, PyProxy self, Object value) {
        return CompareOps.order(ctx, CompareOps.Order.GT, self.referent(), PyProxy.plain(value));
    }

    /** Return object>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static boolean ge(Ctx ctx, PyProxy self, Object value) {
        return CompareOps.order(ctx, CompareOps.Order.GE, self.referent(), PyProxy.plain(value));
    }
}
