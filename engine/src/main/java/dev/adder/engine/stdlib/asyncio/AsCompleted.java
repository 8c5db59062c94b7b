package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code as_completed} gives: as many coroutines as there are futures, each with the next one to be done. */
final class AsCompleted extends PyIterator implements PyFuture.Listener {
    private static final PyClass TYPE = PyClass.builtin("builtins", "generator", IteratorMethodsTable.INSTANCE);

    private final Object timeout;
    private @Nullable Object given;
    private final Set<PyFuture> todo = new LinkedHashSet<>();
    private final ArrayDeque<Object> done = new ArrayDeque<>();
    private final ArrayDeque<PyFuture> getters = new ArrayDeque<>();
    private @Nullable Handle timer;
    private @Nullable Loop loop;
    private int left;

    private AsCompleted(Object given, Object timeout) {
        super(TYPE);
        this.given = given;
        this.timeout = timeout;
    }

    static Object of(Ctx ctx, Object fs, Object timeout) {
        ctx.charge(160);
        return new AsCompleted(fs, timeout);
    }

    private void start(Ctx ctx, Object fs) {
        if (fs instanceof PyFuture || Coroutines.isCoroutine(fs)) {
            throw Errors.typeError("expect an iterable of futures, not " + Types.nameOf(fs));
        }
        Loop in = AsyncioState.of(ctx).eventLoop(ctx);
        loop = in;
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object o : IterOps.toArray(ctx, fs)) {
            ctx.step();
            ctx.charge(64);
            if (seen.add(o)) todo.add(Waits.ensureFuture(ctx, o, in));
        }
        for (PyFuture f : todo) f.whenDone(ctx, this, "as_completed.<locals>._on_completion()");
        if (!todo.isEmpty() && timeout != PyNone.NONE) {
            timer = in.callAt(ctx, Loop.time(ctx) + NumberOps.toDouble(ctx, timeout), this::expire);
        }
        left = todo.size();
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        Object fs = given;
        given = null;
        if (fs != null) start(ctx, fs);
        if (left == 0) return null;
        left--;
        return NativeCoroutine.of(ctx, "as_completed.<locals>._wait_for_one", this::one, this);
    }

    private Object one(Ctx ctx, NativeCoroutine self) {
        Object first = done.poll();
        if (first instanceof PyFuture f) return f.result();
        if (first != null) throw AsyncErrors.timeout(null);
        Loop in = loop;
        if (in == null) throw Errors.runtimeError("no running event loop");
        PyFuture getter = PyFuture.of(ctx, in);
        getters.add(getter);
        return self.await(ctx, getter, (c, value, error) -> {
            if (error != null) {
                getters.remove(getter);
                if (!done.isEmpty() && !getter.cancelled()) wakeUp(c);
                throw error;
            }
            return one(c, self);
        });
    }

    private void put(Ctx ctx, Object item) {
        done.add(item);
        wakeUp(ctx);
    }

    private void wakeUp(Ctx ctx) {
        for (PyFuture g = getters.poll(); g != null; g = getters.poll()) {
            if (!g.done()) {
                g.setResult(ctx, PyNone.NONE);
                return;
            }
        }
    }

    @Override
    public void done(Ctx ctx, PyFuture f) {
        if (!todo.remove(f)) return;
        put(ctx, f);
        Handle t = timer;
        if (todo.isEmpty() && t != null) t.cancelled = true;
    }

    private void expire(Ctx ctx) {
        for (PyFuture f : todo) {
            f.forget(this);
            put(ctx, PyNone.NONE);
        }
        todo.clear();
    }

    @Override
    public void trace(LiveData live) {
        live.add(160);
        live.visit(given);
        for (PyFuture f : todo) live.visit(f);
        for (Object o : done) live.visit(o);
        live.visit(loop);
    }
}
