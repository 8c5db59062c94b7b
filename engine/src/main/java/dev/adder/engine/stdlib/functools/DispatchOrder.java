package dev.adder.engine.stdlib.functools;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which the classes of a registry fit a class: its MRO, with the abstract classes where they belong. */
final class DispatchOrder {
    /** The abstract classes of the library, some of which are bases of others. */
    private static final List<PyClass> ABSTRACT = List.of(AbstractCollections.ITERATOR, AbstractCollections.REVERSIBLE,
            AbstractCollections.GENERATOR, AbstractCollections.COLLECTION, AbstractCollections.COROUTINE,
            AbstractCollections.ASYNC_ITERATOR, AbstractCollections.ASYNC_GENERATOR, AbstractCollections.SET,
            AbstractCollections.MUTABLE_SET, AbstractCollections.MAPPING, AbstractCollections.MUTABLE_MAPPING,
            AbstractCollections.MAPPING_VIEW, AbstractCollections.KEYS_VIEW, AbstractCollections.ITEMS_VIEW,
            AbstractCollections.VALUES_VIEW, AbstractCollections.SEQUENCE, AbstractCollections.BYTE_STRING,
            AbstractCollections.MUTABLE_SEQUENCE);

    private final Ctx ctx;

    private DispatchOrder(Ctx ctx) {
        this.ctx = ctx;
    }

    /** What is registered for the class that fits best, or null. */
    static @Nullable Object find(Ctx ctx, PyClass cls, PyDict registry) {
        List<PyClass> order = new DispatchOrder(ctx).compose(cls, registry);
        PyClass match = null;
        for (PyClass t : order) {
            boolean registered = registry.contains(ctx, t);
            if (match != null) {
                if (registered && !inherits(cls, t) && !inherits(cls, match)
                        && !ClassOps.isSubclass(ctx, match, t)) {
                    throw Errors.runtimeError("Ambiguous dispatch: " + TextOps.reprText(ctx, match) + " or "
                            + TextOps.reprText(ctx, t));
                }
                break;
            }
            if (registered) match = t;
        }
        return match == null ? null : registry.get(ctx, match);
    }

    private static boolean inherits(PyClass cls, PyClass base) {
        return List.of(cls.mro).contains(base);
    }

    private List<PyClass> compose(PyClass cls, PyDict registry) {
        List<PyClass> related = new ArrayList<>();
        for (int i = 0; i < registry.bound(); i++) {
            ctx.step();
            if (registry.keyAt(i) instanceof PyClass t && !inherits(cls, t) && ClassOps.isSubclass(ctx, cls, t)) {
                related.add(t);
            }
        }
        List<PyClass> types = new ArrayList<>();
        for (PyClass t : related) {
            ctx.tick(related.size());
            if (related.stream().noneMatch(other -> other != t && inherits(other, t))) types.add(t);
        }
        List<PyClass> order = new ArrayList<>();
        for (PyClass t : types) addWithSubclasses(cls, t, types, order);
        return linearise(cls, order);
    }

    private void addWithSubclasses(PyClass cls, PyClass t, List<PyClass> types, List<PyClass> order) {
        List<List<PyClass>> found = new ArrayList<>();
        for (PyClass sub : subclasses(t)) {
            ctx.step();
            if (inherits(cls, sub) || !ClassOps.isSubclass(ctx, cls, sub)) continue;
            found.add(List.of(sub.mro).stream().filter(types::contains).toList());
        }
        if (found.isEmpty()) {
            order.add(t);
            return;
        }
        found.sort((a, b) -> Integer.compare(b.size(), a.size()));
        for (List<PyClass> some : found) for (PyClass c : some) if (!order.contains(c)) order.add(c);
    }

    private static List<PyClass> subclasses(PyClass t) {
        if (!t.shared) return t.subclasses();
        return ABSTRACT.stream().filter(a -> List.of(a.bases).contains(t)).toList();
    }

    /** The MRO with the abstract classes put after the first class that makes them fit. */
    private List<PyClass> linearise(PyClass cls, List<PyClass> abstracts) {
        ctx.enter();
        List<PyClass> order = ctx.level(() -> linear(cls, abstracts));
        ctx.leave();
        return order;
    }

    private List<PyClass> linear(PyClass cls, List<PyClass> abstracts) {
        ctx.step();
        List<PyClass> bases = List.of(cls.bases);
        int boundary = 0;
        for (int i = bases.size() - 1; i >= 0 && boundary == 0; i--) if (isAbstract(bases.get(i))) boundary = i + 1;
        List<PyClass> rest = new ArrayList<>(abstracts);
        List<PyClass> own = new ArrayList<>();
        for (PyClass a : abstracts) {
            if (ClassOps.isSubclass(ctx, cls, a) && bases.stream().noneMatch(b -> ClassOps.isSubclass(ctx, b, a))) {
                own.add(a);
            }
        }
        rest.removeAll(own);
        List<PyClass> explicit = bases.subList(0, boundary);
        List<PyClass> others = bases.subList(boundary, bases.size());
        List<List<PyClass>> sequences = new ArrayList<>();
        sequences.add(new ArrayList<>(List.of(cls)));
        for (PyClass b : explicit) sequences.add(new ArrayList<>(linearise(b, rest)));
        for (PyClass b : own) sequences.add(new ArrayList<>(linearise(b, rest)));
        for (PyClass b : others) sequences.add(new ArrayList<>(linearise(b, rest)));
        sequences.add(new ArrayList<>(explicit));
        sequences.add(new ArrayList<>(own));
        sequences.add(new ArrayList<>(others));
        return merge(sequences);
    }

    private boolean isAbstract(PyClass cls) {
        return AttrOps.find(ctx, cls, "__abstractmethods__") != null;
    }

    private List<PyClass> merge(List<List<PyClass>> sequences) {
        List<PyClass> result = new ArrayList<>();
        while (true) {
            ctx.step();
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) return result;
            PyClass next = null;
            for (List<PyClass> s : sequences) {
                PyClass candidate = s.getFirst();
                if (next == null && sequences.stream().noneMatch(o -> o.lastIndexOf(candidate) > 0)) next = candidate;
            }
            if (next == null) throw Errors.runtimeError("Inconsistent hierarchy");
            result.add(next);
            for (List<PyClass> s : sequences) if (s.getFirst() == next) s.removeFirst();
        }
    }
}
