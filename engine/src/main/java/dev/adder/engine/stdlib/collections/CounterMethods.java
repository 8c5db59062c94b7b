package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The named methods of Counter. */
@PyType("Counter")
final class CounterMethods {
    private static final PyCallable COUNT_OF_PAIR = new CountOfPair();

    private CounterMethods() {}

    /** Create a new, empty Counter object.  And if given, count elements from an input iterable. */
    @Py("__init__(self, /, *args, **kwds) -> None")
    static void init(Ctx ctx, PyDict self, Object[] args, @Nullable PyDict kwds) {
        CallOps.call(ctx, dev.adder.engine.ops.AttrOps.get(ctx, self, "update"), checked("__init__", args));
        if (kwds != null && kwds.size() > 0) update(ctx, self, new Object[0], kwds);
    }

    private static Object[] checked(String function, Object[] args) {
        if (args.length <= 1) return args;
        throw Errors.typeError("Counter." + function + "() takes from 1 to 2 positional arguments but "
                + (args.length + 1) + " were given");
    }

    /** The count of elements not in the Counter is zero. */
    @Py("__missing__(self, key, /) -> int")
    static long missing(Ctx ctx, PyDict self, Object key) {
        return 0;
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> int")
    static Object item(Ctx ctx, PyDict self, Object key) {
        Object value = self.get(ctx, key);
        if (value != null) return value;
        if (self.type() == CollectionTypes.COUNTER) return 0L;
        Object made = CallOps.callSlot(ctx, Slot.MISSING, self, key);
        return made == null ? 0L : made;
    }

    /** Sum of the counts. */
    @Py("total(self) -> int")
    static Object total(Ctx ctx, PyDict self) {
        Object sum = 0L;
        for (int i = 0; i < self.bound(); i++) {
            ctx.step();
            if (self.keyAt(i) != null) sum = NumberOps.add(ctx, sum, self.valueAt(i));
        }
        return sum;
    }

    private static PyList pairs(Ctx ctx, PyDict self) {
        PyList list = PyList.withCapacity(ctx, self.size());
        for (int i = 0; i < self.bound(); i++) {
            Object key = self.keyAt(i);
            if (key == null) continue;
            ctx.step();
            ctx.charge(40);
            list.append(ctx, new PyTuple(key, self.valueAt(i)));
        }
        return list;
    }

    /** List the n most common elements and their counts from the most common to the least. */
    @Py("most_common(self, n=None) -> list[tuple[Any, int]]")
    static Object mostCommon(Ctx ctx, PyDict self, Object n) {
        PyList list = pairs(ctx, self);
        SortOps.sort(ctx, list, COUNT_OF_PAIR, true);
        if (n == PyNone.NONE) return list;
        if (!NumberOps.isIndex(n)) CompareOps.orderObject(ctx, CompareOps.Order.GE, n, (long) self.size());
        long most = Math.max(0, NumberOps.clippedIndex(ctx, n));
        if (most < list.size) list.removeRange((int) most, list.size);
        return list;
    }

    /** The second of two. */
    private static final class CountOfPair extends PyCallable {
        CountOfPair() {
            super(Types.BUILTIN_FUNCTION);
        }

        @Override
        public Object call1(Ctx ctx, Object pair) {
            return ((PyTuple) pair).items[1];
        }

        @Override
        public Object call(Ctx ctx, Object[] arguments, String[] names) {
            return call1(ctx, arguments[0]);
        }
    }

    /** Iterator over elements repeating each as many times as its count. */
    @Py("elements(self) -> Iterator[Any]")
    static Object elements(Ctx ctx, PyDict self) {
        ctx.charge(64);
        return new CounterElements(self);
    }

    /** Refuse: there is no one count that fits all keys. */
    @Py("fromkeys(cls, iterable, v=None) -> Any")
    static Object fromKeys(Ctx ctx, PyClass cls, Object iterable, Object v) {
        throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR,
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
    }

    /** Like dict.update() but add counts instead of replacing them. */
    @Py("update(self, /, *args, **kwds) -> None")
    static void update(Ctx ctx, PyDict self, Object[] args, @Nullable PyDict kwds) {
        Object[] given = checked("update", args);
        if (given.length == 1 && given[0] != PyNone.NONE) add(ctx, self, given[0]);
        if (kwds != null && kwds.size() > 0) addMapping(ctx, self, kwds, true);
    }

    private static void add(Ctx ctx, PyDict self, Object other) {
        if (other instanceof PyDict || ClassOps.isInstance(ctx, other, AbstractCollections.MAPPING)) {
            addMapping(ctx, self, other, true);
            return;
        }
        boolean plain = self.type().slot(Slot.SETITEM) == Types.DICT.slot(Slot.SETITEM)
                && self.type().find("get") == Types.DICT.find("get");
        PyIterator it = IterOps.iterate(ctx, other);
        int mark = Held.hold(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (plain) {
                self.count(ctx, item);
            } else {
                Object old = CallOps.callAttribute(ctx, self, "get", item, 0L);
                SubscriptOps.set(ctx, self, item, NumberOps.add(ctx, old, 1L));
            }
        }
        Held.release(ctx, mark);
    }

    /** An item of a mapping: two values. */
    static Object[] pair(Ctx ctx, Object item) {
        Object[] both = item instanceof PyTuple t ? t.items : IterOps.toArray(ctx, item);
        if (both.length == 2) return both;
        throw Errors.valueError(both.length > 2 ? "too many values to unpack (expected 2)"
                : "not enough values to unpack (expected 2, got " + both.length + ")");
    }

    /** Adds, or subtracts, the counts of a mapping. */
    private static void addMapping(Ctx ctx, PyDict self, Object mapping, boolean plus) {
        if (plus && self.size() == 0 && mapping instanceof PyDict d && d != self) {
            DictUpdate.update(ctx, self, d);
            return;
        }
        Object items = CallOps.callAttribute(ctx, mapping, "items");
        PyIterator it = IterOps.iterate(ctx, mapping == self ? IterOps.toList(ctx, items) : items);
        for (Object pair = it.next(ctx); pair != null; pair = it.next(ctx)) {
            ctx.step();
            Object[] both = pair(ctx, pair);
            Object old = self.get(ctx, both[0]);
            Object now = old == null ? 0L : old;
            SubscriptOps.set(ctx, self, both[0],
                    plus ? NumberOps.add(ctx, both[1], now) : NumberOps.sub(ctx, now, both[1]));
        }
    }

    /** Like dict.update() but subtracts counts instead of replacing them. */
    @Py("subtract(self, /, *args, **kwds) -> None")
    static void subtract(Ctx ctx, PyDict self, Object[] args, @Nullable PyDict kwds) {
        Object[] given = checked("subtract", args);
        if (given.length == 1 && given[0] != PyNone.NONE) {
            Object other = given[0];
            if (other instanceof PyDict || ClassOps.isInstance(ctx, other, AbstractCollections.MAPPING)) {
                addMapping(ctx, self, other, false);
            } else {
                PyIterator it = IterOps.iterate(ctx, other);
                for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                    ctx.step();
                    Object old = self.get(ctx, item);
                    SubscriptOps.set(ctx, self, item, NumberOps.sub(ctx, old == null ? 0L : old, 1L));
                }
            }
        }
        if (kwds != null && kwds.size() > 0) addMapping(ctx, self, kwds, false);
    }

    /** Return a shallow copy. */
    @Py("copy(self) -> Counter")
    static Object copy(Ctx ctx, PyDict self) {
        return CallOps.call1(ctx, self.type(), self);
    }

    /** Return a shallow copy. */
    @Py("__copy__(self) -> Counter")
    static Object copyToo(Ctx ctx, PyDict self) {
        return copy(ctx, self);
    }

    /** The parts from which an equal counter can be made again. */
    @Py("__reduce__(self) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyDict self) {
        return new PyTuple(self.type(), new PyTuple(DictUpdate.copy(ctx, self)));
    }

    /** Like dict.__delitem__() but does not raise KeyError for missing values. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, PyDict self, Object key) {
        self.remove(ctx, key);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyDict self) {
        if (self.size() == 0) return Str.of(self.type().name + "()");
        PyList list = pairs(ctx, self);
        try {
            SortOps.sort(ctx, list, COUNT_OF_PAIR, true);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
            list = pairs(ctx, self);
        }
        ReprText text = new ReprText(ctx).add(self.type().name).add("({");
        for (int i = 0; i < list.size; i++) {
            if (i > 0) text.add(", ");
            Object[] both = ((PyTuple) list.get(i)).items;
            text.addRepr(both[0]).add(": ").addRepr(both[1]);
        }
        return Str.of(text.add("})").finish());
    }
}
