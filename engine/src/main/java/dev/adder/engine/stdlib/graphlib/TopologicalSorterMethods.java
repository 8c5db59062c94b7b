package dev.adder.engine.stdlib.graphlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code TopologicalSorter(graph=None)}. */
@PyType("TopologicalSorter")
final class TopologicalSorterMethods {
    private TopologicalSorterMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> TopologicalSorter")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(160);
        return new PyTopologicalSorter(cls);
    }

    /** Initialize self with a mapping from nodes to their predecessors. */
    @Py("__init__(self, graph=None) -> None")
    static void init(Ctx ctx, PyTopologicalSorter self, Object graph) {
        if (graph == PyNone.NONE) return;
        PyIterator items = IterOps.iterate(ctx, CallOps.callAttribute(ctx, graph, "items"));
        for (Object pair = items.next(ctx); pair != null; pair = items.next(ctx)) {
            ctx.step();
            Object[] both = IterOps.toArray(ctx, pair);
            if (both.length != 2) {
                throw Errors.valueError(both.length < 2
                        ? "not enough values to unpack (expected 2, got " + both.length + ")"
                        : "too many values to unpack (expected 2)");
            }
            if (!IterOps.isIterable(both[1])) {
                throw Errors.typeError("Value after * must be an iterable, not " + Types.nameOf(both[1]));
            }
            self.add(ctx, both[0], IterOps.toArray(ctx, both[1]));
        }
    }

    /** Add a node and its predecessors. */
    @Py("add(self, node, *predecessors) -> None")
    static void add(Ctx ctx, PyTopologicalSorter self, Object node, Object[] predecessors) {
        self.add(ctx, node, predecessors);
    }

    /** End adding, and look for cycles. */
    @Py("prepare(self) -> None")
    static void prepare(Ctx ctx, PyTopologicalSorter self) {
        self.prepare(ctx);
    }

    /** Return the nodes that wait for nothing and were not returned before. */
    @Py("get_ready(self) -> tuple[Any, ...]")
    static Object getReady(Ctx ctx, PyTopologicalSorter self) {
        return self.getReady(ctx);
    }

    /** Whether there is more to be done. */
    @Py("is_active(self) -> bool")
    static boolean isActive(Ctx ctx, PyTopologicalSorter self) {
        return self.isActive();
    }

    /** Whether there is more to be done. */
    @Py("__bool__(self) -> bool")
    static boolean truth(Ctx ctx, PyTopologicalSorter self) {
        return self.isActive();
    }

    /** Mark nodes as done, so that others need not wait for them. */
    @Py("done(self, *nodes) -> None")
    static void done(Ctx ctx, PyTopologicalSorter self, Object[] nodes) {
        self.done(ctx, nodes);
    }

    /** Give all nodes in order. */
    @Py("static_order(self) -> Iterator[Any]")
    static Object staticOrder(Ctx ctx, PyTopologicalSorter self) {
        ctx.charge(96);
        return new PyTopologicalSorter.Order(self);
    }

    /** Give the class a type argument, which means nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
