package dev.adder.engine.tree;

import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Frame;

/** Binary and unary arithmetic, a class per operator so that each has its own fast path at its own place. */
public final class Arithmetic {
    private Arithmetic() {}

    /** The node of an operator. */
    public static Node of(BinaryOp op, Node left, Node right, long position) {
        if (right instanceof Constant c && c.value instanceof Long value) {
            switch (op) {
                case ADD :
                    return new AddInt(left, right, value, position);
                case SUB :
                    return new AddInt(left, right, -value, position, BinaryOp.SUB);
                case MOD :
                    if (value > 0) return new ModInt(left, right, value, position);
                    break;
                default :
                    break;
            }
        }
        return switch (op) {
            case ADD -> new Add(left, right, position);
            case SUB -> new Sub(left, right, position);
            case MUL -> new Mul(left, right, position);
            case TRUEDIV -> new TrueDiv(left, right, position);
            case FLOORDIV -> new FloorDiv(left, right, position);
            case MOD -> new Mod(left, right, position);
            default -> new Other(op, left, right, position);
        };
    }

    /** {@code left + constant}, or {@code left - constant}, for an int constant. */
    static final class AddInt extends Node {
        private final Node left;
        private final Node right;
        private final long constant;
        private final BinaryOp op;

        AddInt(Node left, Node right, long constant, long position) {
            this(left, right, constant, position, BinaryOp.ADD);
        }

        AddInt(Node left, Node right, long constant, long position, BinaryOp op) {
            super(position);
            this.left = left;
            this.right = right;
            this.constant = constant;
            this.op = op;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            if (a instanceof Long x) {
                long r = x + constant;
                if (((x ^ r) & (constant ^ r)) >= 0) return r;
            } else if (a instanceof Double x) {
                return x + constant;
            }
            f.position = position;
            return NumberOps.apply(f.ctx, op, a, right.eval(f));
        }
    }

    /** {@code left % constant} for a positive int constant. */
    static final class ModInt extends Node {
        private final Node left;
        private final Node right;
        private final long constant;

        ModInt(Node left, Node right, long constant, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.constant = constant;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            if (a instanceof Long x) {
                long r = x % constant;
                return r < 0 ? r + constant : r;
            }
            f.position = position;
            return NumberOps.mod(f.ctx, a, right.eval(f));
        }
    }

    /** {@code left + right}. */
    static final class Add extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Add(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) {
                long r = x + y;
                if (((x ^ r) & (y ^ r)) >= 0) return r;
            } else if (a instanceof Double x && b instanceof Double y) {
                return x + y;
            }
            f.position = position;
            return NumberOps.add(f.ctx, a, b);
        }
    }

    /** {@code left - right}. */
    static final class Sub extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Sub(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) {
                long r = x - y;
                if (((x ^ y) & (x ^ r)) >= 0) return r;
            } else if (a instanceof Double x && b instanceof Double y) {
                return x - y;
            }
            f.position = position;
            return NumberOps.sub(f.ctx, a, b);
        }
    }

    /** {@code left * right}. */
    static final class Mul extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Mul(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Double x && b instanceof Double y) return x * y;
            f.position = position;
            return NumberOps.mul(f.ctx, a, b);
        }
    }

    /** {@code left / right}. */
    static final class TrueDiv extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        TrueDiv(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return NumberOps.trueDiv(f.ctx, a, b);
        }
    }

    /** {@code left // right}. */
    static final class FloorDiv extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        FloorDiv(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return NumberOps.floorDiv(f.ctx, a, b);
        }
    }

    /** {@code left % right}. */
    static final class Mod extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Mod(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return NumberOps.mod(f.ctx, a, b);
        }
    }

    /** Any other operator. */
    static final class Other extends Node {
        private final BinaryOp op;
        private final Node left;
        private final Node right;
        private final boolean waits;

        Other(BinaryOp op, Node left, Node right, long position) {
            super(position);
            this.op = op;
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return NumberOps.apply(f.ctx, op, a, b);
        }
    }

    /** {@code -x}. */
    public static final class Negate extends Node {
        private final Node operand;

        public Negate(Node operand, long position) {
            super(position);
            this.operand = operand;
        }

        @Override
        public Object eval(Frame f) {
            Object a = operand.eval(f);
            f.position = position;
            return NumberOps.negate(f.ctx, a);
        }
    }

    /** {@code +x}. */
    public static final class Positive extends Node {
        private final Node operand;

        public Positive(Node operand, long position) {
            super(position);
            this.operand = operand;
        }

        @Override
        public Object eval(Frame f) {
            Object a = operand.eval(f);
            f.position = position;
            return NumberOps.positive(f.ctx, a);
        }
    }

    /** {@code ~x}. */
    public static final class Invert extends Node {
        private final Node operand;

        public Invert(Node operand, long position) {
            super(position);
            this.operand = operand;
        }

        @Override
        public Object eval(Frame f) {
            Object a = operand.eval(f);
            f.position = position;
            return NumberOps.invert(f.ctx, a);
        }
    }

    /** The value of {@code left op= right}. */
    public static final class InPlace extends Node {
        private final BinaryOp op;
        private final Node left;
        private final Node right;
        private final boolean waits;

        public InPlace(BinaryOp op, Node left, Node right, long position) {
            super(position);
            this.op = op;
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return NumberOps.inPlace(f.ctx, op, a, b);
        }
    }
}
