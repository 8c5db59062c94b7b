package dev.adder.engine.tree;

import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import org.jspecify.annotations.Nullable;

/** List, set and dict comprehensions, run in the frame around them. */
public final class Comprehensions {
    private Comprehensions() {}

    /** {@code for target in iterable if conditions}. */
    public record Clause(Target target, Node iterable, Node[] conditions) {}

    /** The slots that belong to a comprehension: emptied, and its cells made anew, each time it runs. */
    public record Slots(int[] plain, int[] cells) {
        void reset(Frame f) {
            for (int slot : plain) f.slots[slot] = null;
            for (int slot : cells) f.slots[slot] = new Cell();
        }

        /** Lets go of the values when the comprehension is over. */
        void release(Frame f) {
            for (int slot : plain) f.slots[slot] = null;
            for (int slot : cells) f.slots[slot] = null;
        }
    }

    private abstract static class Loop extends Node {
        private final Clause[] clauses;
        private final Slots slots;

        Loop(Clause[] clauses, Slots slots, long position) {
            super(position);
            this.clauses = clauses;
            this.slots = slots;
        }

        abstract void add(Frame f, PyObject result);

        final void run(Frame f, PyObject result) {
            Object first = clauses[0].iterable.eval(f);
            f.position = position;
            PyIterator it = IterOps.iterate(f.ctx, first);
            slots.reset(f);
            int mark = Held.hold(f.ctx, result);
            f.ctx.held.add(it);
            try {
                loop(f, result, 0, it);
            } finally {
                slots.release(f);
            }
            Held.release(f.ctx, mark);
        }

        private void loop(Frame f, PyObject result, int depth, PyIterator it) {
            Clause clause = clauses[depth];
            Target target = clause.target;
            Node[] conditions = clause.conditions;
            boolean last = depth == clauses.length - 1;
            int local = target instanceof Names.LocalTarget t ? t.slot : -1;
            items : while (true) {
                f.position = position;
                Object item = it.next(f.ctx);
                if (item == null) return;
                f.ctx.step();
                if (local >= 0) {
                    f.slots[local] = item;
                } else {
                    target.assign(f, item);
                }
                for (Node condition : conditions) if (!condition.test(f)) continue items;
                if (last) {
                    add(f, result);
                } else {
                    Node iterable = clauses[depth + 1].iterable;
                    Object inner = iterable.eval(f);
                    f.position = position;
                    PyIterator next = IterOps.iterate(f.ctx, inner);
                    int mark = Held.hold(f.ctx, next);
                    loop(f, result, depth + 1, next);
                    Held.release(f.ctx, mark);
                }
            }
        }
    }

    /** {@code [element for ...]}. */
    public static final class ListLoop extends Loop {
        private final Node element;

        public ListLoop(Node element, Clause[] clauses, Slots slots, long position) {
            super(clauses, slots, position);
            this.element = element;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(40);
            PyList list = new PyList();
            run(f, list);
            return list;
        }

        @Override
        void add(Frame f, PyObject result) {
            ((PyList) result).append(f.ctx, element.eval(f));
        }
    }

    /** {@code {element for ...}}. */
    public static final class SetLoop extends Loop {
        private final Node element;

        public SetLoop(Node element, Clause[] clauses, Slots slots, long position) {
            super(clauses, slots, position);
            this.element = element;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(200);
            PySet set = new PySet();
            run(f, set);
            return set;
        }

        @Override
        void add(Frame f, PyObject result) {
            Object value = element.eval(f);
            f.position = element.position;
            ((PySet) result).add(f.ctx, value);
        }
    }

    /** {@code {key: value for ...}}. */
    public static final class DictLoop extends Loop {
        private final Node key;
        private final Node value;
        private final long entry;

        public DictLoop(Node key, Node value, Clause[] clauses, Slots slots, long position) {
            super(clauses, slots, position);
            this.entry = key.position & ~0xFFFF_FFFFL | value.position & 0xFFFF_FFFFL;
            this.key = key;
            this.value = value;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(64);
            PyDict dict = new PyDict();
            run(f, dict);
            return dict;
        }

        @Override
        void add(Frame f, PyObject result) {
            Object k = key.eval(f);
            Object v = value.eval(f);
            f.position = entry;
            ((PyDict) result).put(f.ctx, k, v);
        }
    }

    /** Empties the slots of a comprehension that is lowered to statements. */
    public static final class Reset extends Statement {
        private final Slots slots;

        public Reset(Slots slots) {
            this.slots = slots;
        }

        @Override
        public int exec(Frame f) {
            slots.reset(f);
            return NEXT;
        }
    }

    /** Adds to the container in a slot: what a comprehension lowered to statements does with each element. */
    public static final class Add extends Statement {
        private final int slot;
        private final @Nullable Node key;
        private final Node value;

        public Add(int slot, @Nullable Node key, Node value) {
            this.slot = slot;
            this.key = key;
            this.value = value;
        }

        @Override
        public int exec(Frame f) {
            Object k = key == null ? null : key.eval(f);
            Object v = value.eval(f);
            switch (f.slots[slot]) {
                case PyList list -> list.append(f.ctx, v);
                case PySet set -> set.add(f.ctx, v);
                case PyDict dict when k != null -> dict.put(f.ctx, k, v);
                case null, default -> throw new IllegalStateException("no container");
            }
            return NEXT;
        }
    }
}
