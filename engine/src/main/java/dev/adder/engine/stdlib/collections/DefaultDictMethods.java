package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What defaultdict adds to dict. */
@PyType("defaultdict")
final class DefaultDictMethods {
    private DefaultDictMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> defaultdict[Any, Any]")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(72);
        return new PyDefaultDict(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, default_factory=None, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyDefaultDict self, Object factory, Object[] args, @Nullable PyDict kwargs) {
        if (factory != PyNone.NONE && !CallOps.isCallable(factory)) {
            throw Errors.typeError("first argument must be callable or None");
        }
        if (args.length > 1) throw Errors.typeError("dict expected at most 1 argument, got " + args.length);
        self.factory = factory;
        if (args.length > 0) DictUpdate.update(ctx, self, args[0]);
        if (kwargs != null) self.putAll(ctx, kwargs);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: K, /) -> V")
    static Object item(Ctx ctx, PyDefaultDict self, Object key) {
        Object value = self.get(ctx, key);
        if (value != null) return value;
        if (self.type() == CollectionTypes.DEFAULT_DICT) return missing(ctx, self, key);
        Object made = CallOps.callSlot(ctx, Slot.MISSING, self, key);
        if (made == null) throw Errors.keyError(key);
        return made;
    }

    /** Called by __getitem__ for a missing key: make the value with default_factory. */
    @Py("__missing__(self, key: K, /) -> V")
    static Object missing(Ctx ctx, PyDefaultDict self, Object key) {
        Object value = self.make(ctx, key);
        if (value == null) throw Errors.keyError(key);
        return value;
    }

    /** Return a shallow copy of the dict. */
    @Py("copy(self, /) -> defaultdict[K, V]")
    static Object copy(Ctx ctx, PyDefaultDict self) {
        return CallOps.call2(ctx, self.type(), self.factory, self);
    }

    /** Return a shallow copy of the dict. */
    @Py("__copy__(self, /) -> defaultdict[K, V]")
    static Object copyToo(Ctx ctx, PyDefaultDict self) {
        return copy(ctx, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyDefaultDict self) {
        Object method = Types.DICT.slot(Slot.REPR);
        if (method == null) throw new IllegalStateException("dict.__repr__");
        String items = TextOps.strText(ctx, CallOps.callMethod(ctx, method, self));
        String factory = "...";
        if (ReprGuard.enter(ctx, self.factory)) {
            try {
                factory = TextOps.reprText(ctx, self.factory);
            } finally {
                ReprGuard.leave(ctx);
            }
        }
        ctx.charge(64L + items.length() + factory.length());
        return Str.of(self.type().name + "(" + factory + ", " + items + ")");
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> defaultdict[K, V]")
    static Object or(Ctx ctx, PyDefaultDict self, Object value) {
        if (!(value instanceof PyDict other)) return PySingleton.NOT_IMPLEMENTED;
        Object made = copy(ctx, self);
        if (made instanceof PyDict d) DictUpdate.update(ctx, d, other);
        return made;
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> defaultdict[K, V]")
    static Object orReflected(Ctx ctx, PyDefaultDict self, Object value) {
        if (!(value instanceof PyDict other)) return PySingleton.NOT_IMPLEMENTED;
        Object made = CallOps.call2(ctx, self.type(), self.factory, other);
        if (made instanceof PyDict d) DictUpdate.update(ctx, d, self);
        return made;
    }

    /** The parts from which an equal dict can be made again. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyDefaultDict self) {
        Object arguments = self.factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(self.factory);
        return new PyTuple(self.type(), arguments, PyNone.NONE, PyNone.NONE,
                dev.adder.engine.ops.IterOps.iter(ctx, new PyDictView(self, PyDictView.Kind.ITEMS)));
    }

    /** Factory for default value called by __missing__(). */
    @PyProperty("default_factory: Any")
    static Object factory(Ctx ctx, PyDefaultDict self) {
        return self.factory;
    }

    @PySetter("default_factory")
    static void setFactory(Ctx ctx, PyDefaultDict self, Object value) {
        self.factory = value;
    }

    /** Give the class type arguments, which mean nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
