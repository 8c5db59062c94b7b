package dev.adder.engine.tree;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Blocks, branches and loops. */
public final class Control {
    private Control() {}

    /** Statements in order. */
    public static final class Block extends Statement {
        private final Statement[] statements;

        public Block(Statement[] statements) {
            this.statements = statements;
        }

        @Override
        public int exec(Frame f) {
            int owed = f.owed == null ? 0 : Cleanups.count(f);
            for (Statement s : statements) {
                int status = s.exec(f);
                if (status != NEXT) return status;
                if (f.owed != null && (s.drops() || Cleanups.count(f) > owed))
                    owed = Cleanups.settle(f, owed, s.drops());
            }
            return NEXT;
        }
    }

    /** {@code if condition: body else: otherwise}. */
    public static final class If extends Statement {
        private final Node condition;
        private final Statement body;
        private final @Nullable Statement otherwise;

        public If(Node condition, Statement body, @Nullable Statement otherwise) {
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            if (condition.test(f)) return body.exec(f);
            return otherwise == null ? NEXT : otherwise.exec(f);
        }
    }

    /** {@code while condition: body else: otherwise}. */
    public static final class While extends Statement {
        private final Node condition;
        private final Statement body;
        private final @Nullable Statement otherwise;

        public While(Node condition, Statement body, @Nullable Statement otherwise) {
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public int exec(Frame f) {
            while (condition.test(f)) {
                f.ctx.step();
                int status = body.exec(f);
                if (status == BREAK) return NEXT;
                if (status == RETURN) return RETURN;
            }
            return otherwise == null ? NEXT : otherwise.exec(f);
        }
    }

    /** {@code for target in iterable: body else: otherwise}. */
    public static final class For extends Statement {
        private final Target target;
        private final Node iterable;
        private final Statement body;
        private final @Nullable Statement otherwise;
        private final int local;
        private final long position;
        private final @Nullable String called;

        /** {@code called}: the name of the function whose call is the iterable, if it is one. */
        public For(Target target, Node iterable, Statement body, @Nullable Statement otherwise,
                @Nullable String called, long position) {
            this.called = called;
            this.position = position;
            this.target = target;
            this.iterable = iterable;
            this.body = body;
            this.otherwise = otherwise;
            this.local = target instanceof Names.LocalTarget t ? t.slot : -1;
        }

        @Override
        public int exec(Frame f) {
            Object over = iterable.eval(f);
            int status;
            if (over instanceof PyRange r && r.big == null) {
                status = overRange(f, r);
            } else if (over instanceof PyList l && l.type() == Types.LIST) {
                status = overList(f, l);
            } else if (over instanceof PyGenerator g && isOwn(g)) {
                status = overOwn(f, g);
            } else {
                status = overAny(f, over);
            }
            if (status == BREAK) return NEXT;
            if (status == RETURN) return RETURN;
            return otherwise == null ? NEXT : otherwise.exec(f);
        }

        private void bind(Frame f, Object item) {
            if (local >= 0) {
                f.slots[local] = item;
            } else {
                target.assign(f, item);
            }
        }

        private int overRange(Frame f, PyRange r) {
            long value = r.start;
            long step = r.step;
            for (long left = r.length; left != 0; left--) {
                f.ctx.step();
                bind(f, value);
                value += step;
                int status = body.exec(f);
                if (status == BREAK || status == RETURN) return status;
            }
            return NEXT;
        }

        private int overList(Frame f, PyList l) {
            int mark = Held.hold(f.ctx, l);
            int status = overItems(f, l);
            Held.release(f.ctx, mark);
            return status;
        }

        private int overItems(Frame f, PyList l) {
            for (int i = 0; i < l.size; i++) {
                f.ctx.step();
                bind(f, l.get(i));
                int status = body.exec(f);
                if (status == BREAK || status == RETURN) return status;
            }
            return NEXT;
        }

        /** Whether the loop alone has the generator: one that the call in its header has just made. */
        private boolean isOwn(PyGenerator g) {
            return g.state == PyGenerator.State.CREATED && !g.coroutine && g.frame.code.name.equals(called);
        }

        /** Closes the generator where the loop leaves it before its end. */
        private int overOwn(Frame f, PyGenerator g) {
            int status;
            try {
                status = overAny(f, g);
            } catch (PyException e) {
                close(f, g);
                throw e;
            }
            if (status != NEXT) close(f, g);
            return status;
        }

        private static void close(Frame f, PyGenerator g) {
            if (g.state != PyGenerator.State.SUSPENDED) return;
            Object result = f.result;
            long at = f.position;
            try {
                g.close(f.ctx);
            } catch (PyException ignored) {
                f.ctx.recover(ignored);
            }
            f.result = result;
            f.position = at;
        }

        private int overAny(Frame f, Object over) {
            f.position = position;
            PyIterator it = IterOps.iterate(f.ctx, over);
            int mark = Held.hold(f.ctx, it);
            int status = NEXT;
            while (status != BREAK && status != RETURN) {
                f.position = position;
                Object item = it.next(f.ctx);
                if (item == null) {
                    status = NEXT;
                    break;
                }
                f.ctx.step();
                bind(f, item);
                status = body.exec(f);
            }
            Held.release(f.ctx, mark);
            return status;
        }
    }
}
