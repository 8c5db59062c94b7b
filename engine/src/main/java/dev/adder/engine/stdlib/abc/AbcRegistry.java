package dev.adder.engine.stdlib.abc;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.MatchOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** The virtual subclasses of abstract classes, per run, and the answers given so far. */
public final class AbcRegistry implements Iterable<Object> {
    private record Registration(PyClass abstractClass, PyClass subclass) {}

    private record Answer(boolean yes, long token, int version) {}

    private final List<Registration> registrations = new ArrayList<>();
    /** Holds no class, so that those a program drops are gone. */
    private final Map<PyClass, Map<PyClass, Answer>> answers = new WeakHashMap<>();

    private AbcRegistry() {}

    static AbcRegistry of(Ctx ctx) {
        return ctx.run.state(AbcRegistry.class, AbcRegistry::new);
    }

    /** Grows with every registration. */
    long token() {
        return registrations.size();
    }

    /** The registered classes, for a census of memory. */
    @Override
    public Iterator<Object> iterator() {
        return registrations.stream().map(r -> (Object) r.subclass).iterator();
    }

    void register(Ctx ctx, PyClass abstractClass, PyClass subclass) {
        ctx.charge(64);
        registrations.add(new Registration(abstractClass, subclass));
        if (!subclass.shared) {
            for (PyClass c : abstractClass.mro) subclass.flags |= c.flags & (MatchOps.SEQUENCE | MatchOps.MAPPING);
        }
    }

    /** What {@code ABCMeta.__subclasscheck__} says, without a look at overrides of it. */
    public static boolean isSubclass(Ctx ctx, PyClass cls, PyClass abstractClass) {
        if (cls.isSubclassOf(abstractClass)) return true;
        AbcRegistry registry = of(ctx);
        Map<PyClass, Answer> known = registry.answers.get(abstractClass);
        Answer answer = known == null ? null : known.get(cls);
        if (answer != null && answer.version == cls.version && (answer.yes || answer.token == registry.token())) {
            return answer.yes;
        }
        ctx.enter(" in __subclasscheck__");
        boolean yes = ctx.level(() -> registry.find(ctx, cls, abstractClass));
        ctx.leave();
        ctx.charge(96);
        registry.answers.computeIfAbsent(abstractClass, k -> new WeakHashMap<>())
                .put(cls, new Answer(yes, registry.token(), cls.version));
        return yes;
    }

    private boolean find(Ctx ctx, PyClass cls, PyClass abstractClass) {
        if (AbstractCollections.hasMethodsOf(cls, abstractClass)) return true;
        Object hook = abstractClass.find("__subclasshook__");
        if (hook != null && hook != Types.OBJECT.find("__subclasshook__")) {
            Object says = CallOps.call1(ctx, AttrOps.get(ctx, abstractClass, "__subclasshook__"), cls);
            if (says instanceof Boolean b) return b;
            if (says != PySingleton.NOT_IMPLEMENTED) {
                throw Errors.of(dev.adder.engine.value.Exceptions.ASSERTION_ERROR, "");
            }
        }
        if (VirtualSubclasses.has(cls, abstractClass)) return true;
        for (int i = 0; i < registrations.size(); i++) {
            Registration r = registrations.get(i);
            ctx.step();
            if (r.abstractClass.isSubclassOf(abstractClass) && ClassOps.isSubclass(ctx, cls, r.subclass)) return true;
        }
        for (PyClass sub : new ArrayList<>(abstractClass.subclasses())) {
            ctx.step();
            if (sub != cls && ClassOps.isSubclass(ctx, cls, sub)) return true;
        }
        return false;
    }
}
