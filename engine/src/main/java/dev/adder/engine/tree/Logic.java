package dev.adder.engine.tree;

import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Frame;

/** {@code and}, {@code or}, {@code not}, the conditional expression and the walrus. */
public final class Logic {
    private Logic() {}

    private static boolean isTrue(Frame f, Object value, long position) {
        if (value instanceof Boolean b) return b;
        f.position = position;
        return TruthOps.isTrue(f.ctx, value);
    }

    /** {@code a and b and c}. */
    public static final class And extends Node {
        private final Node[] operands;

        public And(Node[] operands, long position) {
            super(position);
            this.operands = operands;
        }

        @Override
        public Object eval(Frame f) {
            int last = operands.length - 1;
            for (int i = 0; i < last; i++) {
                Object value = operands[i].eval(f);
                if (!isTrue(f, value, position)) return value;
            }
            return operands[last].eval(f);
        }

        @Override
        public boolean test(Frame f) {
            for (Node operand : operands) if (!operand.test(f)) return false;
            return true;
        }
    }

    /** {@code a or b or c}. */
    public static final class Or extends Node {
        private final Node[] operands;

        public Or(Node[] operands, long position) {
            super(position);
            this.operands = operands;
        }

        @Override
        public Object eval(Frame f) {
            int last = operands.length - 1;
            for (int i = 0; i < last; i++) {
                Object value = operands[i].eval(f);
                if (isTrue(f, value, position)) return value;
            }
            return operands[last].eval(f);
        }

        @Override
        public boolean test(Frame f) {
            for (Node operand : operands) if (operand.test(f)) return true;
            return false;
        }
    }

    /** {@code not a}. */
    public static final class Not extends Node {
        private final Node operand;

        public Not(Node operand, long position) {
            super(position);
            this.operand = operand;
        }

        @Override
        public Object eval(Frame f) {
            Object value = operand.eval(f);
            if (value instanceof Boolean b) return !b;
            f.position = position;
            return !TruthOps.isTrue(f.ctx, value);
        }

        @Override
        public boolean test(Frame f) {
            return !operand.test(f);
        }
    }

    /** {@code body if test else otherwise}. */
    public static final class IfElse extends Node {
        private final Node condition;
        private final Node body;
        private final Node otherwise;

        public IfElse(Node condition, Node body, Node otherwise, long position) {
            super(position);
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public Object eval(Frame f) {
            return condition.test(f) ? body.eval(f) : otherwise.eval(f);
        }

        @Override
        public boolean test(Frame f) {
            return condition.test(f) ? body.test(f) : otherwise.test(f);
        }
    }

    /** {@code name := value}. */
    public static final class Walrus extends Node {
        private final Target target;
        private final Node value;

        public Walrus(Target target, Node value, long position) {
            super(position);
            this.target = target;
            this.value = value;
        }

        @Override
        public Object eval(Frame f) {
            Object v = value.eval(f);
            target.assign(f, v);
            return v;
        }
    }
}
