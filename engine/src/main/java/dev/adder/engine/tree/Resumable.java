package dev.adder.engine.tree;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.GroupOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Statements of generators and coroutines that have a yield inside. Each keeps in {@code frame.resume[point]} where it
 * was, and goes straight there when the frame is resuming.
 */
public final class Resumable {
    private Resumable() {}

    /** Takes the suspended place of the statement when the frame is resuming, else 0. */
    private static int place(Frame f, int point) {
        int[] resume = f.resume;
        return f.resuming && resume != null ? resume[point] : 0;
    }

    private static int suspend(Frame f, int point, int place) {
        int[] resume = f.resume;
        if (resume != null) resume[point] = place;
        return Statement.YIELD;
    }

    /** Statements in order. */
    public static final class Block extends Statement implements Suspending {
        private final Statement[] statements;
        private final int point;

        public Block(Statement[] statements, int point) {
            this.statements = statements;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            int owed = f.owed == null || f.resuming ? 0 : Cleanups.count(f);
            for (int i = place(f, point); i < statements.length; i++) {
                Statement s = statements[i];
                int status = s.exec(f);
                if (status == YIELD) return suspend(f, point, i);
                if (status != NEXT) return status;
                if (f.owed != null && (s.drops() || Cleanups.count(f) > owed))
                    owed = Cleanups.settle(f, owed, s.drops());
            }
            return NEXT;
        }
    }

    /** {@code if}: the condition does not yield. */
    public static final class If extends Statement implements Suspending {
        private final Node condition;
        private final Statement body;
        private final @Nullable Statement otherwise;
        private final int point;

        public If(Node condition, Statement body, @Nullable Statement otherwise, int point) {
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            int place = place(f, point);
            if (!f.resuming) {
                f.ctx.step();
                place = condition.test(f) ? 1 : 2;
            }
            Statement taken = place == 1 ? body : otherwise;
            if (taken == null) return NEXT;
            int status = taken.exec(f);
            return status == YIELD ? suspend(f, point, place) : status;
        }
    }

    /** {@code while}: {@code prelude} computes what the condition reads, and may yield. */
    public static final class While extends Statement implements Suspending {
        private final @Nullable Statement prelude;
        private final Node condition;
        private final Statement body;
        private final @Nullable Statement otherwise;
        private final int point;

        public While(@Nullable Statement prelude, Node condition, Statement body, @Nullable Statement otherwise,
                int point) {
            this.prelude = prelude;
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            int place = place(f, point);
            while (true) {
                if (place == 0) {
                    f.ctx.step();
                    if (prelude != null && prelude.exec(f) == YIELD) return suspend(f, point, 0);
                    place = condition.test(f) ? 1 : 2;
                }
                if (place == 2) {
                    int status = otherwise == null ? NEXT : otherwise.exec(f);
                    return status == YIELD ? suspend(f, point, 2) : status;
                }
                int status = body.exec(f);
                if (status == YIELD) return suspend(f, point, 1);
                if (status == BREAK) return NEXT;
                if (status == RETURN) return RETURN;
                place = 0;
            }
        }
    }

    /** {@code for}: its iterator stays in a slot. */
    public static final class For extends Statement implements Suspending {
        private final Target target;
        private final Node iterable;
        private final int iterator;
        private final Statement body;
        private final @Nullable Statement otherwise;
        private final int point;
        private final boolean direct;
        private final long position;

        /** {@code direct}: the iterable is an iterator already, as in generator expressions. */
        public For(Target target, Node iterable, boolean direct, int iterator, Statement body,
                @Nullable Statement otherwise, int point, long position) {
            this.target = target;
            this.iterable = iterable;
            this.direct = direct;
            this.position = position;
            this.iterator = iterator;
            this.body = body;
            this.otherwise = otherwise;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            try {
                return loop(f);
            } catch (PyException e) {
                f.slots[iterator] = null;
                throw e;
            }
        }

        private int loop(Frame f) {
            int place = place(f, point);
            if (!f.resuming) {
                Object over = iterable.eval(f);
                f.position = position;
                f.slots[iterator] = direct ? over : IterOps.iterate(f.ctx, over);
            }
            while (place != 2) {
                if (!f.resuming) {
                    f.position = position;
                    Object item = f.slots[iterator] instanceof PyIterator it && it.type().shared ? it.next(f.ctx)
                            : IterOps.next(f.ctx, java.util.Objects.requireNonNull(f.slots[iterator]));
                    if (item == null) break;
                    f.ctx.step();
                    target.assign(f, item);
                }
                int status = body.exec(f);
                if (status == YIELD) return suspend(f, point, 1);
                if (status == BREAK || status == RETURN) {
                    f.slots[iterator] = null;
                    return status == BREAK ? NEXT : RETURN;
                }
            }
            f.slots[iterator] = null;
            if (otherwise == null) return NEXT;
            int status = otherwise.exec(f);
            return status == YIELD ? suspend(f, point, 2) : status;
        }
    }

    /** Empties temporaries when a statement is left by an exception or a return. */
    public static final class Releasing extends Statement implements Suspending {
        private final Statement body;
        private final int[] slots;

        public Releasing(Statement body, int... slots) {
            this.body = body;
            this.slots = slots;
        }

        @Override
        public int exec(Frame f) {
            boolean leaves = true;
            try {
                int status = body.exec(f);
                leaves = status == RETURN;
                return status;
            } finally {
                if (leaves) for (int slot : slots) f.slots[slot] = null;
            }
        }
    }

    /**
     * Keeps in the slot what was being handled before, and what is from now on: None for what is handled outside of
     * the generator, which is another thing each time it goes on, and False for nothing.
     */
    private static void enterHandler(Frame f, int slot, PyBaseException value) {
        PyBaseException before = f.ctx.handling;
        f.slots[slot] = new PyTuple(before == f.handlingOutside ? PyNone.NONE : before == null ? false : before, value);
        f.ctx.handling = value;
    }

    private static void leaveHandler(Frame f, int slot) {
        Object before = f.slots[slot] instanceof PyTuple kept ? kept.items[0] : PyNone.NONE;
        f.ctx.handling = before == PyNone.NONE ? f.handlingOutside : before instanceof PyBaseException e ? e : null;
        f.slots[slot] = null;
    }

    private static PyBaseException handled(Frame f, int slot) {
        return (PyBaseException) ((PyTuple) java.util.Objects.requireNonNull(f.slots[slot])).items[1];
    }

    /**
     * {@code try ... except ... else}. Places: 0 the body, 1 the else branch, 2 + i the i-th handler. The slot holds
     * what was being handled outside.
     */
    public static final class TryExcept extends Statement implements Suspending {
        private final Statement body;
        private final Exceptional.Handler[] handlers;
        private final @Nullable Statement otherwise;
        private final int slot;
        private final int point;

        public TryExcept(Statement body, Exceptional.Handler[] handlers, @Nullable Statement otherwise, int slot,
                int point) {
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
            this.slot = slot;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            int place = place(f, point);
            if (place == 0) {
                int status;
                try {
                    status = body.exec(f);
                } catch (PyException e) {
                    return choose(f, e);
                }
                if (status == YIELD) return suspend(f, point, 0);
                if (status != NEXT) return status;
                place = 1;
            }
            if (place == 1) {
                int status = otherwise == null ? NEXT : otherwise.exec(f);
                return status == YIELD ? suspend(f, point, 1) : status;
            }
            return handle(f, place - 2, handled(f, slot));
        }

        private int choose(Frame f, PyException e) {
            PyBaseException value = Exceptional.caught(f, e);
            enterHandler(f, slot, value);
            int chosen = -1;
            try {
                for (int i = 0; i < handlers.length && chosen < 0; i++) {
                    if (Exceptional.takes(f, handlers[i], value)) chosen = i;
                }
            } catch (PyException next) {
                leaveHandler(f, slot);
                throw Exceptional.leaving(next, value);
            }
            if (chosen < 0) {
                leaveHandler(f, slot);
                throw e;
            }
            Target target = handlers[chosen].target();
            if (target != null) target.assign(f, value);
            return handle(f, chosen, value);
        }

        private int handle(Frame f, int chosen, PyBaseException value) {
            Exceptional.Handler h = handlers[chosen];
            int status;
            try {
                status = h.body().exec(f);
            } catch (PyException next) {
                end(f, h);
                throw Exceptional.leaving(next, value);
            }
            if (status == YIELD) return suspend(f, point, 2 + chosen);
            end(f, h);
            return status;
        }

        private void end(Frame f, Exceptional.Handler h) {
            leaveHandler(f, slot);
            if (h.target() != null) Simple.unbind(f, h.target());
        }
    }

    /**
     * {@code try ... except*} with a yield inside. Places: 0 the body, 1 the else branch, 2 + i the i-th handler. One
     * slot holds what was being handled outside, the other the state of the split.
     */
    public static final class TryStar extends Statement implements Suspending {
        private final Statement body;
        private final Exceptional.Handler[] handlers;
        private final @Nullable Statement otherwise;
        private final int slot;
        private final int state;
        private final int point;

        private record State(GroupOps.Split split, PyException caught, PyBaseException whole) {}

        public TryStar(Statement body, Exceptional.Handler[] handlers, @Nullable Statement otherwise, int slot,
                int state, int point) {
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
            this.slot = slot;
            this.state = state;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            int place = place(f, point);
            if (place == 0) {
                int status;
                try {
                    status = body.exec(f);
                } catch (PyException e) {
                    PyBaseException value = Exceptional.caught(f, e);
                    enterHandler(f, slot, value);
                    f.slots[state] = new State(GroupOps.start(f.ctx, value), e, value);
                    return handle(f, 0, false);
                }
                if (status == YIELD) return suspend(f, point, 0);
                if (status != NEXT) return status;
                place = 1;
            }
            if (place == 1) {
                int status = otherwise == null ? NEXT : otherwise.exec(f);
                return status == YIELD ? suspend(f, point, 1) : status;
            }
            return handle(f, place - 2, true);
        }

        private int handle(Frame f, int from, boolean resumed) {
            State s = java.util.Objects.requireNonNull((State) f.slots[state]);
            try {
                for (int i = from; i < handlers.length; i++) {
                    if ((!resumed || i > from) && !start(f, s, handlers[i])) continue;
                    int status;
                    PyBaseException part = java.util.Objects.requireNonNull(f.ctx.handling);
                    try {
                        status = handlers[i].body().exec(f);
                    } catch (PyException next) {
                        s.split.raised(Exceptional.caught(f, Exceptional.leaving(next, part)));
                        status = NEXT;
                    }
                    if (status == YIELD) return suspend(f, point, 2 + i);
                    Target target = handlers[i].target();
                    if (target != null) Simple.unbind(f, target);
                    f.ctx.handling = s.whole;
                }
            } catch (PyException e) {
                leaveHandler(f, slot);
                throw e;
            }
            leaveHandler(f, slot);
            f.slots[state] = null;
            PyException rest = s.split.rest(f, s.caught);
            if (rest != null) throw rest;
            return NEXT;
        }

        private static boolean start(Frame f, State s, Exceptional.Handler h) {
            PyBaseException part = Exceptional.part(f, s.split, h, s.whole);
            if (part == null) return false;
            f.ctx.handling = part;
            if (h.target() != null) h.target().assign(f, part);
            return true;
        }
    }

    /** How the body of a {@code try ... finally} ended, kept while the finally branch runs. */
    private record Pending(int status, @Nullable Object result, @Nullable PyException error) {}

    /** {@code try ... finally}; for {@code async with}, the last part may swallow the exception. */
    public static final class TryFinally extends Statement implements Suspending {
        private final Statement body;
        private final Statement last;
        private final int pending;
        private final int slot;
        private final int swallow;
        private final int point;

        /** {@code swallow}: a slot that the last part sets to {@code True} to swallow the exception; -1 for none. */
        public TryFinally(Statement body, Statement last, int pending, int slot, int swallow, int point) {
            this.body = body;
            this.last = last;
            this.pending = pending;
            this.slot = slot;
            this.swallow = swallow;
            this.point = point;
        }

        @Override
        public int exec(Frame f) {
            if (place(f, point) == 0) {
                Pending p;
                try {
                    int status = body.exec(f);
                    if (status == YIELD) return suspend(f, point, 0);
                    p = new Pending(status, f.result, null);
                } catch (PyException e) {
                    PyBaseException value = Exceptional.caught(f, e);
                    p = new Pending(NEXT, null, e);
                    enterHandler(f, slot, value);
                }
                f.slots[pending] = p;
            }
            return finish(f);
        }

        private int finish(Frame f) {
            Pending p = java.util.Objects.requireNonNull((Pending) f.slots[pending]);
            int status;
            try {
                status = last.exec(f);
            } catch (PyException next) {
                if (p.error == null) throw next;
                leaveHandler(f, slot);
                throw Exceptional.leaving(next, p.error.value);
            }
            if (status == YIELD) return suspend(f, point, 1);
            f.slots[pending] = null;
            if (p.error != null) leaveHandler(f, slot);
            if (status != NEXT) return status;
            if (p.error != null) {
                if (swallow >= 0 && f.slots[swallow] == Boolean.TRUE) return NEXT;
                throw p.error;
            }
            if (p.result != null) f.result = p.result;
            return p.status;
        }
    }

    /** Whether the body before the last part of a {@link TryFinally} ended in an exception. */
    public static final class Failed extends Node {
        private final int pending;

        public Failed(int pending) {
            super(0);
            this.pending = pending;
        }

        @Override
        public Object eval(Frame f) {
            return f.slots[pending] instanceof Pending p && p.error != null;
        }
    }

    /** {@code with} around a body that yields: its exit method stays in a slot. */
    public static final class With extends Statement implements Suspending {
        private final Node manager;
        private final @Nullable Target target;
        private final Statement body;
        private final int exit;
        private final int point;
        private final long position;

        public With(Node manager, @Nullable Target target, Statement body, int exit, int point, long position) {
            this.manager = manager;
            this.target = target;
            this.body = body;
            this.exit = exit;
            this.point = point;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            boolean resumed = f.resuming;
            Object value = PyNone.NONE;
            if (!resumed) {
                f.ctx.step();
                Object m = manager.eval(f);
                f.position = position;
                f.slots[exit] = Exceptional.exitMethod(f, m);
                value = Exceptional.enter(f, m);
            }
            int status;
            try {
                if (!resumed && target != null) target.assign(f, value);
                status = body.exec(f);
            } catch (PyException e) {
                return Exceptional.afterError(f, e, java.util.Objects.requireNonNull(f.slots[exit]), position);
            }
            if (status == YIELD) return suspend(f, point, 1);
            Object result = f.result;
            f.position = position;
            CallOps.call3(f.ctx, java.util.Objects.requireNonNull(f.slots[exit]), PyNone.NONE, PyNone.NONE,
                    PyNone.NONE);
            f.slots[exit] = null;
            f.result = result;
            return status;
        }
    }
}
