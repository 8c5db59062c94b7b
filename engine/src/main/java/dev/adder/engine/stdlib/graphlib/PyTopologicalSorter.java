package dev.adder.engine.stdlib.graphlib;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.NativeGenerator;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of a graph with what each waits for. */
final class PyTopologicalSorter extends PyObject {
    private static final long OUT = -1;
    private static final long DONE = -2;

    /** A node: how many predecessors it still waits for, and who waits for it. */
    private static final class Info extends PyObject {
        private final Object node;
        private long predecessors;
        private final PyList successors = new PyList();

        Info(Object node) {
            super(Types.OBJECT);
            this.node = node;
        }

        @Override
        public void trace(LiveData live) {
            live.add(48);
            live.visit(node);
            live.visit(successors);
        }
    }

    private final PyDict nodes = new PyDict();
    private @Nullable PyList ready;
    private long passedOut;
    private long finished;

    PyTopologicalSorter(PyClass cls) {
        super(cls);
    }

    private Info info(Ctx ctx, Object node) {
        if (nodes.get(ctx, node) instanceof Info known) return known;
        ctx.charge(96);
        Info made = new Info(node);
        nodes.put(ctx, node, made);
        return made;
    }

    void add(Ctx ctx, Object node, Object[] predecessors) {
        if (ready != null) throw Errors.valueError("Nodes cannot be added after a call to prepare()");
        info(ctx, node).predecessors += predecessors.length;
        for (Object predecessor : predecessors) {
            ctx.step();
            info(ctx, predecessor).successors.append(ctx, node);
        }
    }

    void prepare(Ctx ctx) {
        if (ready != null) throw Errors.valueError("cannot prepare() more than once");
        PyList first = new PyList();
        ready = first;
        for (int i = 0; i < nodes.bound(); i++) {
            ctx.step();
            if (nodes.keyAt(i) != null && nodes.valueAt(i) instanceof Info n && n.predecessors == 0) {
                first.append(ctx, n.node);
            }
        }
        PyList cycle = cycle(ctx);
        if (cycle == null) return;
        throw new PyException(new PyBaseException(GraphTypes.CYCLE_ERROR, "nodes are in a cycle", cycle));
    }

    /** A cycle with its first node again at the end, or null. */
    private @Nullable PyList cycle(Ctx ctx) {
        PyList stack = new PyList();
        List<PyIterator> iterators = new ArrayList<>();
        PyDict seen = new PyDict();
        PyDict places = new PyDict();
        for (int i = 0; i < nodes.bound(); i++) {
            Object node = nodes.keyAt(i);
            if (node == null || seen.contains(ctx, node)) continue;
            while (node != null) {
                ctx.step();
                if (seen.contains(ctx, node)) {
                    if (places.get(ctx, node) instanceof Long place) {
                        PyList cycle = new PyList();
                        for (int k = (int) (long) place; k < stack.size; k++) cycle.append(ctx, stack.get(k));
                        cycle.append(ctx, node);
                        return cycle;
                    }
                } else {
                    ctx.charge(64);
                    seen.put(ctx, node, PyNone.NONE);
                    iterators.add(IterOps.iterate(ctx, info(ctx, node).successors));
                    places.put(ctx, node, (long) stack.size);
                    stack.append(ctx, node);
                }
                node = null;
                while (stack.size > 0 && node == null) {
                    ctx.step();
                    node = iterators.getLast().next(ctx);
                    if (node != null) break;
                    places.remove(ctx, stack.remove(ctx, stack.size - 1));
                    iterators.removeLast();
                }
            }
        }
        return null;
    }

    private PyList prepared() {
        PyList list = ready;
        if (list == null) throw Errors.valueError("prepare() must be called first");
        return list;
    }

    PyTuple getReady(Ctx ctx) {
        PyList list = prepared();
        ctx.charge(32 + 8L * list.size);
        PyTuple result = new PyTuple(list.toArray());
        for (Object node : result.items) {
            ctx.step();
            info(ctx, node).predecessors = OUT;
        }
        list.clear();
        passedOut += result.items.length;
        return result;
    }

    boolean isActive() {
        PyList list = prepared();
        return finished < passedOut || list.size > 0;
    }

    void done(Ctx ctx, Object[] done) {
        PyList list = prepared();
        for (Object node : done) {
            if (!(nodes.get(ctx, node) instanceof Info n)) {
                throw Errors.valueError("node " + TextOps.reprText(ctx, node) + " was not added using add()");
            }
            if (n.predecessors >= 0) {
                throw Errors.valueError("node " + TextOps.reprText(ctx, node)
                        + " was not passed out (still not ready)");
            }
            if (n.predecessors == DONE) {
                throw Errors.valueError("node " + TextOps.reprText(ctx, node) + " was already marked done");
            }
            n.predecessors = DONE;
            for (int i = 0; i < n.successors.size; i++) {
                ctx.step();
                Info successor = info(ctx, n.successors.get(i));
                if (--successor.predecessors == 0) list.append(ctx, successor.node);
            }
            finished++;
        }
    }

    /** All nodes, each after its predecessors. */
    static final class Order extends NativeGenerator {
        private final Object sorter;
        private boolean started;
        private Object[] group = {};
        private int at;

        Order(Object sorter) {
            super("TopologicalSorter.static_order");
            this.sorter = sorter;
        }

        @Override
        protected @Nullable Object yielded(Ctx ctx) {
            if (!started) {
                started = true;
                CallOps.callAttribute(ctx, sorter, "prepare");
            } else if (at < group.length) {
                return group[at++];
            } else {
                CallOps.callAttribute(ctx, sorter, "done", group);
            }
            while (TruthOps.isTrue(ctx, CallOps.callAttribute(ctx, sorter, "is_active"))) {
                ctx.step();
                group = IterOps.toArray(ctx, CallOps.callAttribute(ctx, sorter, "get_ready"));
                at = 0;
                if (group.length > 0) return group[at++];
                CallOps.callAttribute(ctx, sorter, "done");
            }
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(sorter);
            live.add(8L * group.length);
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(nodes);
        live.visit(ready);
    }
}
