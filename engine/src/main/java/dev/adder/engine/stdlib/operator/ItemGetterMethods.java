package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code itemgetter(item, *items)}. */
@PyType("itemgetter")
final class ItemGetterMethods {
    private ItemGetterMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *args, **kwargs) -> itemgetter",
            overloads = "__new__(cls, item: Any, /, *items: Any) -> itemgetter")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        Getter.checkMaking("itemgetter", args, kwargs);
        ctx.charge(48 + 8L * args.length);
        return new ItemGetter(cls, args);
    }

    /** Look the items up in the object. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, ItemGetter self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, ItemGetter self) {
        return Getter.repr(ctx, self, self.keys, null);
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, ItemGetter self) {
        ctx.charge(48 + 8L * self.keys.length);
        return new PyTuple(self.type(), new PyTuple(self.keys));
    }

    static final class ItemGetter extends Getter {
        private final Object[] keys;

        ItemGetter(PyClass cls, Object[] keys) {
            super(cls);
            this.keys = keys;
        }

        @Override
        public Object call1(Ctx ctx, Object object) {
            if (keys.length == 1) return SubscriptOps.get(ctx, object, keys[0]);
            ctx.charge(32 + 8L * keys.length);
            ctx.tick(keys.length >> 2);
            Object[] items = new Object[keys.length];
            for (int i = 0; i < items.length; i++) items[i] = SubscriptOps.get(ctx, object, keys[i]);
            return new PyTuple(items);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.add(16 + 8L * keys.length);
            for (Object key : keys) live.visit(key);
        }
    }
}
