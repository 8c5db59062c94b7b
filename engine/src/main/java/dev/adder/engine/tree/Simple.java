package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Statements without a body of their own. */
public final class Simple {
    private Simple() {}

    /** An expression for its effect. */
    public static final class Expression extends Statement {
        private final Node value;
        private final boolean drops;

        public Expression(Node value) {
            this(value, false);
        }

        /** {@code drops}: whether its effect is to let go of something, as with {@code list.clear()}. */
        public Expression(Node value, boolean drops) {
            this.value = value;
            this.drops = drops;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            value.eval(f);
            return NEXT;
        }

        @Override
        public boolean drops() {
            return drops;
        }
    }

    /** An expression whose value {@code sys.displayhook} shows. */
    public static final class Show extends Statement {
        private final Node value;
        private final long position;

        public Show(Node value, long position) {
            this.value = value;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object shown = value.eval(f);
            f.position = position;
            Object hook = ModuleOps.member(f.ctx, ModuleOps.importModule(f.ctx, "sys"), "displayhook");
            if (hook == null) throw Errors.runtimeError("lost sys.displayhook");
            CallOps.call1(f.ctx, hook, shown);
            return NEXT;
        }
    }

    /** Empties temporaries. */
    public static final class Release extends Statement {
        private final int[] slots;

        public Release(int... slots) {
            this.slots = slots;
        }

        @Override
        public int exec(Frame f) {
            for (int slot : slots) f.slots[slot] = null;
            return NEXT;
        }

        @Override
        public boolean drops() {
            return true;
        }
    }

    /** {@code target = value}. */
    public static final class Assign extends Statement {
        private final Target target;
        private final Node value;

        public Assign(Target target, Node value) {
            this.target = target;
            this.value = value;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            target.assign(f, value.eval(f));
            return NEXT;
        }

        @Override
        public boolean drops() {
            return true;
        }
    }

    /** {@code local = value}. */
    public static final class AssignLocal extends Statement {
        private final int slot;
        private final Node value;

        public AssignLocal(int slot, Node value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            f.slots[slot] = value.eval(f);
            return NEXT;
        }

        @Override
        public boolean drops() {
            return true;
        }
    }

    /** {@code a = b = value}. */
    public static final class AssignMany extends Statement {
        private final Target[] targets;
        private final Node value;

        public AssignMany(Target[] targets, Node value) {
            this.targets = targets;
            this.value = value;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object v = value.eval(f);
            for (Target t : targets) t.assign(f, v);
            return NEXT;
        }

        @Override
        public boolean drops() {
            return true;
        }
    }

    /** {@code name op= value}. */
    public static final class Augment extends Statement {
        private final Node read;
        private final Target write;
        private final BinaryOp op;
        private final Node value;
        private final long position;

        public Augment(Node read, Target write, BinaryOp op, Node value, long position) {
            this.read = read;
            this.write = write;
            this.op = op;
            this.value = value;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object a = read.eval(f);
            Object b = !value.quiet && Waiting.matters(a) ? Waiting.eval(f, a, value) : value.eval(f);
            if (a instanceof Long x && b instanceof Long y && op != BinaryOp.MATMUL) {
                if (op == BinaryOp.ADD) {
                    long r = x + y;
                    if (((x ^ r) & (y ^ r)) >= 0) {
                        write.assign(f, r);
                        return NEXT;
                    }
                }
                f.position = position;
                write.assign(f, NumberOps.apply(f.ctx, op, a, b));
                return NEXT;
            }
            f.position = position;
            write.assign(f, op == BinaryOp.ADD && a instanceof String && b instanceof String
                    ? NumberOps.add(f.ctx, a, b) : NumberOps.inPlace(f.ctx, op, a, b));
            return NEXT;
        }
    }

    /** {@code local += value}. */
    public static final class AddToLocal extends Statement {
        private final Node read;
        private final int slot;
        private final Node value;
        private final long position;

        /** {@code read} is for a variable that is not bound. */
        public AddToLocal(Node read, int slot, Node value, long position) {
            this.read = read;
            this.slot = slot;
            this.value = value;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object a = f.slots[slot];
            if (a == null) a = read.eval(f);
            Object b = value.eval(f);
            if (a instanceof Long x && b instanceof Long y) {
                long r = x + y;
                if (((x ^ r) & (y ^ r)) >= 0) {
                    f.slots[slot] = r;
                    return NEXT;
                }
            } else if (a instanceof Double x && b instanceof Double y) {
                f.slots[slot] = x + y;
                return NEXT;
            }
            f.position = position;
            f.slots[slot] = added(f, a, b);
            return NEXT;
        }

        private static Object added(Frame f, Object a, Object b) {
            if (a instanceof GrowingText text) {
                if (!(b instanceof String more)) return NumberOps.inPlace(f.ctx, BinaryOp.ADD, text.text(f.ctx), b);
                text.append(f.ctx, more);
                return text;
            }
            if (a instanceof String text && b instanceof String more) {
                return text.length() >= GrowingText.LEAST ? GrowingText.of(f.ctx, text, more)
                        : NumberOps.add(f.ctx, text, more);
            }
            return NumberOps.inPlace(f.ctx, BinaryOp.ADD, a, b);
        }
    }

    /** {@code object.name op= value}. */
    public static final class AugmentAttribute extends Statement {
        private final Node object;
        private final String name;
        private final BinaryOp op;
        private final Node value;
        private final long targetPosition;
        private final long position;

        public AugmentAttribute(Node object, String name, BinaryOp op, Node value, long targetPosition,
                long position) {
            this.object = object;
            this.name = name;
            this.op = op;
            this.value = value;
            this.targetPosition = targetPosition;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object o = object.eval(f);
            f.position = targetPosition;
            Object a = AttrOps.get(f.ctx, o, name);
            Object b = value.quiet ? value.eval(f) : Waiting.eval(f, o, a, value);
            f.position = position;
            Object r = NumberOps.inPlace(f.ctx, op, a, b);
            f.position = targetPosition;
            AttrOps.set(f.ctx, o, name, r);
            return NEXT;
        }
    }

    /** {@code object[index] op= value}. */
    public static final class AugmentItem extends Statement {
        private final Node object;
        private final Node index;
        private final BinaryOp op;
        private final Node value;
        private final long targetPosition;
        private final long position;

        public AugmentItem(Node object, Node index, BinaryOp op, Node value, long targetPosition, long position) {
            this.object = object;
            this.index = index;
            this.op = op;
            this.value = value;
            this.targetPosition = targetPosition;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            Object o = object.eval(f);
            Object i = index.eval(f);
            f.position = targetPosition;
            Object a = SubscriptOps.get(f.ctx, o, i);
            Object b = value.quiet ? value.eval(f) : Waiting.eval(f, o, a, value);
            f.position = position;
            Object r = a instanceof Long && b instanceof Long ? NumberOps.apply(f.ctx, op, a, b)
                    : NumberOps.inPlace(f.ctx, op, a, b);
            f.position = targetPosition;
            SubscriptOps.set(f.ctx, o, i, r);
            return NEXT;
        }
    }

    /** {@code return value}. */
    public static final class Return extends Statement {
        final Node value;

        public Return(Node value) {
            this.value = value;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            f.result = value.eval(f);
            return RETURN;
        }
    }

    /** {@code pass}, {@code break} or {@code continue}. */
    public static final class Jump extends Statement {
        public static final Jump PASS = new Jump(NEXT);
        public static final Jump BREAKS = new Jump(BREAK);
        public static final Jump CONTINUES = new Jump(CONTINUE);

        private final int status;

        private Jump(int status) {
            this.status = status;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            return status;
        }
    }

    /** {@code raise exception from cause}. */
    public static final class Raise extends Statement {
        private final @Nullable Node exception;
        private final @Nullable Node cause;
        private final long position;

        public Raise(@Nullable Node exception, @Nullable Node cause, long position) {
            this.exception = exception;
            this.cause = cause;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            if (exception == null) {
                f.position = position;
                throw ExceptionOps.reraise(f.ctx, f);
            }
            Object e = exception.eval(f);
            Object c = cause == null ? null : cause.eval(f);
            f.position = position;
            throw ExceptionOps.raise(f.ctx, e, c);
        }
    }

    /** {@code assert condition, message}. */
    public static final class Assert extends Statement {
        private final Node condition;
        private final @Nullable Node message;
        private final long position;

        public Assert(Node condition, @Nullable Node message, long position) {
            this.condition = condition;
            this.message = message;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            if (condition.test(f)) return NEXT;
            PyBaseException e = message == null ? new PyBaseException(Exceptions.ASSERTION_ERROR)
                    : new PyBaseException(Exceptions.ASSERTION_ERROR, message.eval(f));
            f.position = position;
            ExceptionOps.chain(f.ctx, e);
            throw new PyException(e);
        }
    }

    /** {@code del a, b}. */
    public static final class Delete extends Statement {
        private final Target[] targets;

        public Delete(Target[] targets) {
            this.targets = targets;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            for (Target t : targets) t.delete(f);
            return NEXT;
        }

        @Override
        public boolean drops() {
            return true;
        }
    }

    /** {@code import a.b} or {@code import a.b as c}. */
    public static final class Import extends Statement {
        private final String module;
        private final boolean whole;
        private final Target target;
        private final long position;

        public Import(String module, boolean whole, Target target, long position) {
            this.module = module;
            this.whole = whole;
            this.target = target;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            f.position = position;
            checkAllowed(f);
            target.assign(f, ModuleOps.importName(f.ctx, module, whole));
            return NEXT;
        }
    }

    /** Refuses imports to code that was given builtins without the function for it. */
    private static void checkAllowed(Frame f) {
        PyDict builtins = f.link.builtins;
        if (builtins != null && builtins.get("__import__") == null) throw Errors.importError("__import__ not found");
    }

    /** {@code from module import names}. */
    public static final class ImportFrom extends Statement {
        private final String module;
        private final int level;
        private final String[] names;
        private final Target[] targets;
        private final long position;

        public ImportFrom(String module, int level, String[] names, Target[] targets, long position) {
            this.module = module;
            this.level = level;
            this.names = names;
            this.targets = targets;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            f.position = position;
            if (level > 0) throw Errors.importError("attempted relative import with no known parent package");
            checkAllowed(f);
            PyModule m = ModuleOps.importAllowed(f.ctx, module);
            for (int i = 0; i < names.length; i++) {
                targets[i].assign(f, ModuleOps.importFrom(f.ctx, m, names[i]));
            }
            return NEXT;
        }
    }

    /** {@code from module import *}. */
    public static final class ImportStar extends Statement {
        private final String module;
        private final int level;
        private final long position;

        public ImportStar(String module, int level, long position) {
            this.module = module;
            this.level = level;
            this.position = position;
        }

        @Override
        public int exec(Frame f) {
            f.ctx.step();
            f.position = position;
            if (level > 0) throw Errors.importError("attempted relative import with no known parent package");
            checkAllowed(f);
            PyModule m = ModuleOps.importAllowed(f.ctx, module);
            for (String name : ModuleOps.exported(f.ctx, m)) {
                Object value = ModuleOps.member(f.ctx, m, name);
                if (value == null) value = AttrOps.get(f.ctx, m, name);
                if (f.names != null) {
                    Names.putInNamespace(f, f.names, name, value);
                } else {
                    f.link.namespace.put(f.ctx, name, value);
                }
            }
            return NEXT;
        }
    }

    /** Sets a slot to nothing, as the end of {@code except ... as name} does through its target. */
    public static void unbind(Frame f, Target target) {
        target.assign(f, PyNone.NONE);
        target.delete(f);
    }
}
