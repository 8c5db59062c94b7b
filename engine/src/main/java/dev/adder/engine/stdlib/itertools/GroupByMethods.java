package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code groupby(iterable, key=None)}. */
@PyType("groupby")
final class GroupByMethods {
    private GroupByMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], key=None) -> groupby[tuple[Any, Iterator[T]]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, Object key) {
        ctx.charge(104);
        return new Groups(cls, IterOps.iterate(ctx, iterable), key == PyNone.NONE ? null : key);
    }

    /** The groups; only the last one given can still be iterated over. */
    private static final class Groups extends LazyIterator {
        private final PyIterator source;
        private final @Nullable Object keyFunction;
        private @Nullable Object currentKey;
        private @Nullable Object currentValue;
        private @Nullable Object groupKey;
        private @Nullable Group group;

        Groups(PyClass cls, PyIterator source, @Nullable Object keyFunction) {
            super(cls, source);
            this.source = source;
            this.keyFunction = keyFunction;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            group = null;
            while (true) {
                Object key = currentKey;
                Object last = groupKey;
                if (key != null && (last == null || !CompareOps.sameOrEqual(ctx, last, key))) {
                    groupKey = key;
                    ctx.charge(96);
                    Group made = new Group(this, key);
                    group = made;
                    return new PyTuple(key, made);
                }
                if (!step(ctx)) return null;
            }
        }

        private boolean step(Ctx ctx) {
            Object value = source.next(ctx);
            if (value == null) return false;
            ctx.step();
            Object f = keyFunction;
            Object key = f == null ? value : CallOps.call1(ctx, f, value);
            currentValue = value;
            currentKey = key;
            return true;
        }

        private @Nullable Object nextOf(Ctx ctx, Group asking) {
            if (group != asking) return null;
            if (currentValue == null && !step(ctx)) return null;
            Object key = currentKey;
            if (key == null || !CompareOps.sameOrEqual(ctx, asking.key, key)) return null;
            Object value = currentValue;
            currentValue = null;
            currentKey = null;
            return value;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(keyFunction);
            live.visit(currentKey);
            live.visit(currentValue);
            live.visit(groupKey);
            live.visit(group);
        }
    }

    /** The items of one group. */
    private static final class Group extends LazyIterator {
        private final Groups groups;
        private final Object key;

        Group(Groups groups, Object key) {
            super(ItertoolsTypes.GROUPER, groups);
            this.groups = groups;
            this.key = key;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            return groups.nextOf(ctx, this);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(groups);
            live.visit(key);
        }
    }
}
