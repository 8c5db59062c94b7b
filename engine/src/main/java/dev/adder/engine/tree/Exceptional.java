package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.GroupOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code try} in its forms, and {@code with}. */
public final class Exceptional {
    /** What a caught exception takes with its traceback and the frames that it keeps. */
    private static final int EXCEPTION_BYTES = 512;

    private Exceptional() {}

    /** {@code except type as target: body}; a null type takes everything. */
    public record Handler(@Nullable Node type, @Nullable Target target, Statement body, long position) {}

    /** Adds the frame to the traceback and the exception being handled as context. */
    static PyBaseException caught(Frame f, PyException e) {
        f.ctx.charge(EXCEPTION_BYTES);
        e.pass(f);
        Ctx ctx = f.ctx;
        ctx.depth = f.depth;
        ctx.top = f;
        PyBaseException value = e.value;
        if (value.context == null && ctx.handling != null) ExceptionOps.chain(value, ctx.handling);
        return value;
    }

    /** Adds what was being handled to an exception that leaves a handler. */
    static PyException leaving(PyException e, PyBaseException handled) {
        if (e.value != handled && e.value.context == null) ExceptionOps.chain(e.value, handled);
        return e;
    }

    /** {@code try ... except ... else}. */
    public static final class TryExcept extends Statement {
        private final Statement body;
        private final Handler[] handlers;
        private final @Nullable Statement otherwise;

        public TryExcept(Statement body, Handler[] handlers, @Nullable Statement otherwise) {
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            int held = f.ctx.held.size();
            int status;
            try {
                status = body.exec(f);
            } catch (PyException e) {
                return handle(f, e, held);
            }
            return status == NEXT && otherwise != null ? otherwise.exec(f) : status;
        }

        private int handle(Frame f, PyException e, int held) {
            PyBaseException value = caught(f, e);
            Ctx ctx = f.ctx;
            while (ctx.held.size() > held) ctx.held.removeLast();
            PyBaseException outer = ctx.handling;
            ctx.handling = value;
            try {
                for (Handler h : handlers) {
                    if (!takes(f, h, value)) continue;
                    if (h.target == null) return h.body.exec(f);
                    h.target.assign(f, value);
                    try {
                        return h.body.exec(f);
                    } finally {
                        Simple.unbind(f, h.target);
                    }
                }
            } catch (PyException next) {
                throw leaving(next, value);
            } finally {
                ctx.handling = outer;
            }
            throw e;
        }
    }

    static boolean takes(Frame f, Handler h, PyBaseException value) {
        if (h.type == null) return true;
        Object type = h.type.eval(f);
        f.position = h.position;
        return ExceptionOps.matches(f.ctx, value, type);
    }

    /** {@code try ... except* ...}: each handler takes its part of the group. */
    public static final class TryStar extends Statement {
        private final Statement body;
        private final Handler[] handlers;
        private final @Nullable Statement otherwise;

        public TryStar(Statement body, Handler[] handlers, @Nullable Statement otherwise) {
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            int mark = f.ctx.held.size();
            int status;
            try {
                status = body.exec(f);
            } catch (PyException e) {
                Held.release(f.ctx, mark);
                handle(f, e);
                return NEXT;
            }
            return status == NEXT && otherwise != null ? otherwise.exec(f) : status;
        }

        private void handle(Frame f, PyException e) {
            PyBaseException value = caught(f, e);
            Ctx ctx = f.ctx;
            PyBaseException outer = ctx.handling;
            ctx.handling = value;
            GroupOps.Split split = GroupOps.start(ctx, value);
            try {
                for (Handler h : handlers) {
                    PyBaseException part = part(f, split, h, value);
                    if (part == null) continue;
                    ctx.handling = part;
                    if (h.target != null) h.target.assign(f, part);
                    try {
                        h.body.exec(f);
                    } catch (PyException next) {
                        split.raised(caught(f, leaving(next, part)));
                    }
                    if (h.target != null) Simple.unbind(f, h.target);
                    ctx.handling = value;
                }
                PyException rest = split.rest(f, e);
                if (rest != null) throw rest;
            } finally {
                ctx.handling = outer;
            }
        }
    }

    /** What a handler of {@code except*} takes; an error of asking has the exception as its context. */
    static @Nullable PyBaseException part(Frame f, GroupOps.Split split, Handler h, PyBaseException whole) {
        try {
            Object type = java.util.Objects.requireNonNull(h.type).eval(f);
            f.position = h.position;
            return split.take(type);
        } catch (PyException next) {
            throw leaving(next, whole);
        }
    }

    /** {@code try ... finally ...}. */
    public static final class TryFinally extends Statement {
        private final Statement body;
        private final Statement last;

        public TryFinally(Statement body, Statement last) {
            this.body = body;
            this.last = last;
        }

        @Override
        public int exec(Frame f) {
            int mark = f.ctx.held.size();
            int status;
            try {
                status = body.exec(f);
            } catch (PyException e) {
                Held.release(f.ctx, mark);
                return afterError(f, e);
            }
            Object result = f.result;
            int after = last.exec(f);
            if (after != NEXT) return after;
            f.result = result;
            return status;
        }

        private int afterError(Frame f, PyException e) {
            PyBaseException value = caught(f, e);
            Ctx ctx = f.ctx;
            PyBaseException outer = ctx.handling;
            ctx.handling = value;
            int after;
            try {
                after = last.exec(f);
            } catch (PyException next) {
                throw leaving(next, value);
            } finally {
                ctx.handling = outer;
            }
            if (after != NEXT) return after;
            throw e;
        }
    }

    /** One context manager of {@code with manager as target: body}. */
    public static final class With extends Statement {
        private final Node manager;
        private final @Nullable Target target;
        private final Statement body;
        private final long position;

        public With(Node manager, @Nullable Target target, Statement body, long position) {
            this.manager = manager;
            this.target = target;
            this.body = body;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object m = manager.eval(f);
            f.position = position;
            Object exit = exitMethod(f, m);
            Object value = enter(f, m);
            int mark = Held.hold(f.ctx, exit);
            int status;
            try {
                if (target != null) target.assign(f, value);
                status = body.exec(f);
            } catch (PyException e) {
                Held.release(f.ctx, mark);
                return afterError(f, e, exit, position);
            }
            Held.release(f.ctx, mark);
            Object result = f.result;
            f.position = position;
            CallOps.call3(f.ctx, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
            f.result = result;
            return status;
        }
    }

    static Object exitMethod(Frame f, Object manager) {
        Object enter = Types.of(manager).slot(dev.adder.engine.value.Slot.ENTER);
        Object exit = Types.of(manager).slot(dev.adder.engine.value.Slot.EXIT);
        if (enter == null || exit == null) {
            throw Errors
                    .typeError("'" + Types.nameOf(manager) + "' object does not support the context manager protocol"
                            + (enter != null && exit == null ? " (missed __exit__ method)" : ""));
        }
        return AttrOps.bind(f.ctx, exit, manager, Types.of(manager));
    }

    static Object enter(Frame f, Object manager) {
        Object value = CallOps.callSlot(f.ctx, dev.adder.engine.value.Slot.ENTER, manager);
        return value == null ? PyNone.NONE : value;
    }

    /** Gives the exception to {@code __exit__}; returns when that swallows it. */
    static int afterError(Frame f, PyException e, Object exit, long position) {
        PyBaseException value = caught(f, e);
        Ctx ctx = f.ctx;
        PyBaseException outer = ctx.handling;
        ctx.handling = value;
        try {
            f.position = position;
            Object traceback = value.traceback == null ? PyNone.NONE : value.traceback;
            Object swallow = CallOps.call3(ctx, exit, value.type(), value, traceback);
            if (TruthOps.isTrue(ctx, swallow)) return Statement.NEXT;
        } catch (PyException next) {
            throw leaving(next, value);
        } finally {
            ctx.handling = outer;
        }
        throw e;
    }
}
