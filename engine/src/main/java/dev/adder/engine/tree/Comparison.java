package dev.adder.engine.tree;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.syntax.CompareOperator;

/** Comparisons. Conditions ask for {@code test}, which makes no bool. */
public final class Comparison {
    private Comparison() {}

    /** The node of one comparison. */
    public static Node of(CompareOperator op, Node left, Node right, long position) {
        return switch (op) {
            case EQ -> new Eq(left, right, position);
            case NOT_EQ -> new Ne(left, right, position);
            case LT -> new Lt(left, right, position);
            case LT_E -> new Le(left, right, position);
            case GT -> new Gt(left, right, position);
            case GT_E -> new Ge(left, right, position);
            case IS -> new Is(false, left, right, position);
            case IS_NOT -> new Is(true, left, right, position);
            case IN -> new In(false, left, right, position);
            case NOT_IN -> new In(true, left, right, position);
        };
    }

    /** The comparison of two values that are there already, for chains. */
    static Object compare(Frame f, CompareOperator op, Object a, Object b) {
        return switch (op) {
            case EQ -> CompareOps.eqObject(f.ctx, a, b);
            case NOT_EQ -> CompareOps.neObject(f.ctx, a, b);
            case LT -> CompareOps.orderObject(f.ctx, Order.LT, a, b);
            case LT_E -> CompareOps.orderObject(f.ctx, Order.LE, a, b);
            case GT -> CompareOps.orderObject(f.ctx, Order.GT, a, b);
            case GT_E -> CompareOps.orderObject(f.ctx, Order.GE, a, b);
            case IS -> CompareOps.is(a, b);
            case IS_NOT -> !CompareOps.is(a, b);
            case IN -> SubscriptOps.contains(f.ctx, b, a);
            case NOT_IN -> !SubscriptOps.contains(f.ctx, b, a);
        };
    }

    /** {@code a < b < c}: each operand is evaluated once, and no further than needed. */
    public static final class Chain extends Node {
        private final Node first;
        private final CompareOperator[] ops;
        private final Node[] rest;

        public Chain(Node first, CompareOperator[] ops, Node[] rest, long position) {
            super(position);
            this.first = first;
            this.ops = ops;
            this.rest = rest;
        }

        @Override
        public Object eval(Frame f) {
            Object a = first.eval(f);
            for (int i = 0;; i++) {
                Object b = Waiting.matters(a) ? Waiting.eval(f, a, rest[i]) : rest[i].eval(f);
                f.position = position;
                Object result = compare(f, ops[i], a, b);
                if (i == rest.length - 1 || !TruthOps.isTrue(f.ctx, result)) return result;
                a = b;
            }
        }
    }

    /** {@code left < right}. */
    static final class Lt extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Lt(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x < y;
            if (a instanceof Double x && b instanceof Double y) return x < y;
            f.position = position;
            return CompareOps.orderObject(f.ctx, Order.LT, a, b);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x < y;
            if (a instanceof Double x && b instanceof Double y) return x < y;
            f.position = position;
            return CompareOps.order(f.ctx, Order.LT, a, b);
        }
    }

    /** {@code left <= right}. */
    static final class Le extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Le(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x <= y;
            if (a instanceof Double x && b instanceof Double y) return x <= y;
            f.position = position;
            return CompareOps.orderObject(f.ctx, Order.LE, a, b);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x <= y;
            if (a instanceof Double x && b instanceof Double y) return x <= y;
            f.position = position;
            return CompareOps.order(f.ctx, Order.LE, a, b);
        }
    }

    /** {@code left > right}. */
    static final class Gt extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Gt(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x > y;
            if (a instanceof Double x && b instanceof Double y) return x > y;
            f.position = position;
            return CompareOps.orderObject(f.ctx, Order.GT, a, b);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x > y;
            if (a instanceof Double x && b instanceof Double y) return x > y;
            f.position = position;
            return CompareOps.order(f.ctx, Order.GT, a, b);
        }
    }

    /** {@code left >= right}. */
    static final class Ge extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Ge(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x >= y;
            if (a instanceof Double x && b instanceof Double y) return x >= y;
            f.position = position;
            return CompareOps.orderObject(f.ctx, Order.GE, a, b);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x >= y;
            if (a instanceof Double x && b instanceof Double y) return x >= y;
            f.position = position;
            return CompareOps.order(f.ctx, Order.GE, a, b);
        }
    }

    /** {@code left == right}. */
    static final class Eq extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Eq(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x.longValue() == y.longValue();
            if (a instanceof String x && b instanceof String y) return CompareOps.textEq(f.ctx, x, y);
            f.position = position;
            return CompareOps.eqObject(f.ctx, a, b);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x.longValue() == y.longValue();
            if (a instanceof String x && b instanceof String y) return CompareOps.textEq(f.ctx, x, y);
            f.position = position;
            return CompareOps.eq(f.ctx, a, b);
        }
    }

    /** {@code left != right}. */
    static final class Ne extends Node {
        private final Node left;
        private final Node right;
        private final boolean waits;

        Ne(Node left, Node right, long position) {
            super(position);
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            if (a instanceof Long x && b instanceof Long y) return x.longValue() != y.longValue();
            if (a instanceof String x && b instanceof String y) return !CompareOps.textEq(f.ctx, x, y);
            f.position = position;
            return CompareOps.neObject(f.ctx, a, b);
        }
    }

    /** {@code left is right} and {@code left is not right}. */
    static final class Is extends Node {
        private final boolean negated;
        private final Node left;
        private final Node right;

        Is(boolean negated, Node left, Node right, long position) {
            super(position);
            this.negated = negated;
            this.left = left;
            this.right = right;
        }

        @Override
        public Object eval(Frame f) {
            return test(f);
        }

        @Override
        public boolean test(Frame f) {
            return CompareOps.is(left.eval(f), right.eval(f)) != negated;
        }
    }

    /** {@code left in right} and {@code left not in right}. */
    static final class In extends Node {
        private final boolean negated;
        private final Node left;
        private final Node right;
        private final boolean waits;

        In(boolean negated, Node left, Node right, long position) {
            super(position);
            this.negated = negated;
            this.left = left;
            this.right = right;
            this.waits = !right.quiet && !left.kept;
        }

        @Override
        public Object eval(Frame f) {
            return test(f);
        }

        @Override
        public boolean test(Frame f) {
            Object a = left.eval(f);
            Object b = waits && Waiting.matters(a) ? Waiting.eval(f, a, right) : right.eval(f);
            f.position = position;
            return SubscriptOps.contains(f.ctx, b, a) != negated;
        }
    }
}
