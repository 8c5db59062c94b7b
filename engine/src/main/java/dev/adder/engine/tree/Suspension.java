package dev.adder.engine.tree;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyAsyncGenerator;
import dev.adder.engine.value.PyNone;

/** Where generators and coroutines stop: {@code yield}, {@code yield from}, {@code await}. */
public final class Suspension {
    private Suspension() {}

    /** {@code slot = yield value}. */
    public static final class Yield extends Statement implements Suspending {
        private final Node value;
        private final int slot;
        private final boolean item;
        private final long position;

        /** {@code item}: inside an async generator, where a yielded value is told from an awaited one. */
        public Yield(Node value, int slot, boolean item, long position) {
            this.value = value;
            this.slot = slot;
            this.item = item;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            if (!f.resuming) {
                f.ctx.step();
                Object v = value.eval(f);
                f.position = position;
                f.result = item ? new PyAsyncGenerator.Item(v) : v;
                return YIELD;
            }
            f.resuming = false;
            f.position = position;
            PyException thrown = f.thrown;
            if (thrown != null) {
                f.thrown = null;
                throw thrown;
            }
            f.slots[slot] = f.sent;
            return NEXT;
        }
    }

    /** {@code slot = yield from value} and {@code slot = await value}; what it delegates to stays in a slot. */
    public static final class Delegate extends Statement implements Suspending {
        private final Node value;
        private final boolean await;
        private final int delegate;
        private final int slot;
        private final long position;

        public Delegate(Node value, boolean await, int delegate, int slot, long position) {
            this.value = value;
            this.await = await;
            this.delegate = delegate;
            this.slot = slot;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            AsyncOps.Step step;
            if (!f.resuming) {
                f.ctx.step();
                Object v = value.eval(f);
                f.position = position;
                Object it = await ? AsyncOps.awaitable(f.ctx, v) : AsyncOps.delegate(f.ctx, v);
                f.slots[delegate] = it;
                step = AsyncOps.send(f.ctx, it, PyNone.NONE);
            } else {
                f.resuming = false;
                f.position = position;
                f.delegate = null;
                Object it = java.util.Objects.requireNonNull(f.slots[delegate]);
                PyException thrown = f.thrown;
                f.thrown = null;
                Object sent = f.sent == null ? PyNone.NONE : f.sent;
                step = thrown != null ? AsyncOps.raise(f.ctx, it, thrown) : AsyncOps.send(f.ctx, it, sent);
            }
            if (!step.done()) {
                f.result = step.value();
                f.delegate = f.slots[delegate];
                return YIELD;
            }
            f.slots[delegate] = null;
            f.slots[slot] = step.value();
            return NEXT;
        }
    }

    /** One step of {@code async for}: awaits the next item into a slot, or empties it at the end. */
    public static final class AwaitNext extends Statement implements Suspending {
        private final Delegate step;
        private final int slot;

        public AwaitNext(Delegate step, int slot) {
            this.step = step;
            this.slot = slot;
        }

        @Override
        public int exec(Frame f) {
            try {
                return step.exec(f);
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.STOP_ASYNC_ITERATION)) throw e;
                Exceptional.caught(f, e);
                f.slots[slot] = null;
                f.slots[step.delegate] = null;
                return NEXT;
            }
        }
    }

    /** Whether a slot is filled. */
    public static final class Filled extends Node {
        private final int slot;

        public Filled(int slot) {
            super(0);
            this.slot = slot;
        }

        @Override
        public Object eval(Frame f) {
            return f.slots[slot] != null;
        }
    }

    /** The value of a temporary. */
    public static final class Temporary extends Node {
        private final int slot;

        public Temporary(int slot, long position) {
            super(position);
            this.slot = slot;
        }

        @Override
        public Object eval(Frame f) {
            Object value = f.slots[slot];
            if (value == null) throw new IllegalStateException("empty temporary");
            return value;
        }
    }

    /** {@code aiter(value)} and the awaitable of {@code anext}. */
    public static final class AsyncIteration extends Node {
        private final Node value;
        private final boolean next;

        public AsyncIteration(Node value, boolean next, long position) {
            super(position);
            this.value = value;
            this.next = next;
        }

        @Override
        public Object eval(Frame f) {
            Object v = value.eval(f);
            f.position = position;
            return next ? AsyncOps.next(f.ctx, v) : AsyncOps.iter(f.ctx, v);
        }
    }

    /** Prepares {@code async with}: keeps the exit method in a slot and gives the awaitable of {@code __aenter__}. */
    public static final class AsyncEnter extends Node {
        private final Node manager;
        private final int exit;

        public AsyncEnter(Node manager, int exit, long position) {
            super(position);
            this.manager = manager;
            this.exit = exit;
        }

        @Override
        public Object eval(Frame f) {
            Object m = manager.eval(f);
            f.position = position;
            f.slots[exit] = AsyncOps.exitMethod(f.ctx, m);
            return AsyncOps.awaited(AsyncOps.enter(f.ctx, m), "__aenter__");
        }
    }

    /** The awaitable of {@code __aexit__}, given the exception being handled if there is one. */
    public static final class AsyncExit extends Node {
        private final int exit;
        private final boolean failed;

        public AsyncExit(int exit, boolean failed, long position) {
            super(position);
            this.exit = exit;
            this.failed = failed;
        }

        @Override
        public Object eval(Frame f) {
            f.position = position;
            Object given = AsyncOps.exit(f.ctx, java.util.Objects.requireNonNull(f.slots[exit]), failed);
            return AsyncOps.awaited(given, "__aexit__");
        }
    }
}
