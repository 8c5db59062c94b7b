package dev.adder.engine.stdlib.functools;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** A function whose results are kept: what {@code lru_cache} makes. The entries stand in order of their last use. */
final class CachedFunction extends PyCallable {
    /** No bound. */
    static final long UNBOUNDED = -1;
    private static final String[] NONE = {};

    final Object function;
    private final long most;
    private final boolean typed;
    private final PyDict entries = new PyDict();
    /** Before the oldest entry and after the newest. */
    private final Entry ends;
    /** Stands in a key between positional and keyword arguments. */
    private final PyObject mark = new PyInstance(Types.OBJECT);
    private long hits;
    private long misses;

    CachedFunction(Object function, long most, boolean typed) {
        super(FunctoolsTypes.CACHED_FUNCTION);
        this.function = function;
        this.most = most;
        this.typed = typed;
        this.ends = new Entry(mark, mark);
        clear();
    }

    void clear() {
        entries.clear();
        hits = 0;
        misses = 0;
        ends.before = ends;
        ends.after = ends;
    }

    long hits() {
        return hits;
    }

    long misses() {
        return misses;
    }

    long size() {
        return entries.size();
    }

    long most() {
        return most;
    }

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        if (!typed && isPlain(a) && most != 0) return cached(ctx, a, new Object[] {a}, NONE);
        return call(ctx, new Object[] {a}, NONE);
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (most == 0) {
            misses++;
            return Nesting.call(ctx, function, arguments, names);
        }
        return cached(ctx, key(ctx, arguments, names), arguments, names);
    }

    private Object cached(Ctx ctx, Object key, Object[] arguments, String[] names) {
        if (entries.get(ctx, key) instanceof Entry found) {
            hits++;
            if (most != UNBOUNDED) {
                unlink(found);
                link(found);
            }
            return found.value;
        }
        misses++;
        Object result = Nesting.call(ctx, function, arguments, names);
        if (entries.contains(ctx, key)) return result;
        ctx.charge(48);
        Entry made = new Entry(key, result);
        if (most != UNBOUNDED) {
            Entry oldest = ends.after;
            if (entries.size() >= most && oldest != ends) {
                unlink(oldest);
                entries.remove(ctx, oldest.key);
            }
            link(made);
        }
        entries.put(ctx, key, made);
        return result;
    }

    private static void unlink(Entry e) {
        e.before.after = e.after;
        e.after.before = e.before;
    }

    /** Makes the entry the newest. */
    private void link(Entry e) {
        Entry last = ends.before;
        last.after = e;
        e.before = last;
        e.after = ends;
        ends.before = e;
    }

    private static boolean isPlain(Object o) {
        return o instanceof Long || o instanceof BigInteger || Str.is(o);
    }

    private Object key(Ctx ctx, Object[] arguments, String[] names) {
        int n = arguments.length;
        if (n == 1 && names.length == 0 && !typed && isPlain(arguments[0])) return arguments[0];
        int positional = n - names.length;
        int size = names.length == 0 ? n : n + 1 + names.length;
        Object[] items = new Object[typed ? size + n : size];
        ctx.charge(40 + 8L * items.length);
        System.arraycopy(arguments, 0, items, 0, positional);
        int at = positional;
        if (names.length > 0) {
            items[at++] = mark;
            for (int i = 0; i < names.length; i++) {
                items[at++] = Str.of(names[i]);
                items[at++] = arguments[positional + i];
            }
        }
        if (typed) for (Object argument : arguments) items[at++] = Types.of(argument);
        return new PyTuple(items);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(function);
        live.visit(entries);
    }

    /** A result that is kept, between the one used before it and the one used after it. */
    private static final class Entry extends PyObject {
        private final Object key;
        private final Object value;
        private Entry before = this;
        private Entry after = this;

        Entry(Object key, Object value) {
            super(FunctoolsTypes.CACHE_ENTRY);
            this.key = key;
            this.value = value;
        }

        @Override
        public void trace(LiveData live) {
            live.add(48);
            live.visit(value);
        }
    }
}
