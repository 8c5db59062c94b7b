package dev.adder.engine.tree;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** List, tuple, set and dict displays, and slices. */
public final class Displays {
    private Displays() {}

    static Object[] evalAll(Frame f, Node[] nodes) {
        Object[] values = new Object[nodes.length];
        Waiting.evalAll(f, nodes, values, 0);
        return values;
    }

    /** {@code (a, b)}. */
    public static final class TupleDisplay extends Node {
        private final Node[] elements;

        public TupleDisplay(Node[] elements, long position) {
            super(position);
            this.elements = elements;
        }

        @Override
        public Object eval(Frame f) {
            if (elements.length == 0) return PyTuple.EMPTY;
            f.ctx.charge(24L + PyList.SLOT * elements.length);
            return new PyTuple(evalAll(f, elements));
        }
    }

    /** {@code [a, b]}. */
    public static final class ListDisplay extends Node {
        private final Node[] elements;

        public ListDisplay(Node[] elements, long position) {
            super(position);
            this.elements = elements;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(40L + PyList.SLOT * elements.length);
            if (elements.length == 0) return new PyList();
            Object[] values = evalAll(f, elements);
            return new PyList(values, values.length);
        }
    }

    /** An element of a display: {@code value} or {@code *value}. */
    public record Element(Node value, boolean star) {}

    /** {@code [a, *b]} and {@code (a, *b)}. */
    public static final class StarDisplay extends Node {
        private final Element[] elements;
        private final boolean tuple;

        public StarDisplay(Element[] elements, boolean tuple, long position) {
            super(position);
            this.elements = elements;
            this.tuple = tuple;
        }

        @Override
        public Object eval(Frame f) {
            PyList list = new PyList();
            f.ctx.charge(40);
            int mark = Held.hold(f.ctx, list);
            for (Element e : elements) {
                Object value = e.value.eval(f);
                if (!e.star) {
                    list.append(f.ctx, value);
                    continue;
                }
                f.position = position;
                if (!IterOps.isIterable(value)) {
                    throw Errors.typeError("Value after * must be an iterable, not " + Types.nameOf(value));
                }
                IterOps.extend(f.ctx, list, value);
            }
            Held.release(f.ctx, mark);
            return tuple ? new PyTuple(list.toArray()) : list;
        }
    }

    /** {@code {a, *b}}; {@code folded} when CPython would build it from a constant frozenset. */
    public static final class SetDisplay extends Node {
        private final Element[] elements;
        private final boolean folded;

        public SetDisplay(Element[] elements, boolean folded, long position) {
            super(position);
            this.elements = elements;
            this.folded = folded;
        }

        @Override
        public Object eval(Frame f) {
            PySet set = new PySet();
            f.ctx.charge(200);
            int mark = Held.hold(f.ctx, set);
            for (Element e : elements) {
                Object value = e.value.eval(f);
                f.position = position;
                if (e.star) {
                    IterOps.forEach(f.ctx, value, item -> set.add(f.ctx, item));
                } else {
                    set.add(f.ctx, value);
                }
            }
            Held.release(f.ctx, mark);
            return folded ? set.unfolded(f.ctx) : set;
        }
    }

    /** {@code {k: v, **m}}; a null key stands for {@code **}. */
    public static final class DictDisplay extends Node {
        private final @Nullable Node[] keys;
        private final Node[] values;

        public DictDisplay(@Nullable Node[] keys, Node[] values, long position) {
            super(position);
            this.keys = keys;
            this.values = values;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(64);
            PyDict dict = new PyDict();
            int mark = Held.hold(f.ctx, dict);
            for (int i = 0; i < values.length; i++) {
                Node key = keys[i];
                if (key == null) {
                    Object mapping = values[i].eval(f);
                    f.position = position;
                    merge(f.ctx, dict, mapping);
                } else {
                    Object k = key.eval(f);
                    Object v = Waiting.matters(k) ? Waiting.eval(f, k, values[i]) : values[i].eval(f);
                    f.position = position;
                    dict.put(f.ctx, k, v);
                }
            }
            Held.release(f.ctx, mark);
            return dict;
        }
    }

    private static void merge(Ctx ctx, PyDict dict, Object mapping) {
        if (mapping instanceof PyDict other && DictUpdate.iteratesAsDict(other)) {
            dict.putAll(ctx, other);
            return;
        }
        Object keys = AttrOps.find(ctx, mapping, "keys");
        if (keys == null) throw Errors.typeError("'" + Types.nameOf(mapping) + "' object is not a mapping");
        PyIterator it = IterOps.iterate(ctx, CallOps.call0(ctx, keys));
        for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
            ctx.step();
            dict.put(ctx, key, SubscriptOps.get(ctx, mapping, key));
        }
    }

    /** {@code lower:upper:step}. */
    public static final class SliceNode extends Node {
        private final Node lower;
        private final Node upper;
        private final Node step;

        public SliceNode(Node lower, Node upper, Node step, long position) {
            super(position);
            this.lower = lower;
            this.upper = upper;
            this.step = step;
        }

        @Override
        public Object eval(Frame f) {
            return new PySlice(lower.eval(f), upper.eval(f), step.eval(f));
        }
    }
}
