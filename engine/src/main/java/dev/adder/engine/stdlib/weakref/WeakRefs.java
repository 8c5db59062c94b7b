package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weak references of a run by the object they refer to, and which objects can have some. */
final class WeakRefs implements Iterable<Object> {
    private static final Set<String> REFERABLE = Set.of("set", "frozenset", "function", "method", "type", "module",
            "builtin_function_or_method", "generator", "coroutine", "async_generator", "code", "memoryview", "array",
            "deque", "Pattern", "property");

    private final Map<Object, Watch> watched = new IdentityHashMap<>();

    /** All that refers to one object. */
    private static final class Watch extends Cleanups.Entry {
        private final WeakRefs all;
        private final PyObject object;
        private final List<PyObject> watchers = new ArrayList<>(1);

        Watch(WeakRefs all, PyObject object) {
            super(object);
            this.all = all;
            this.object = object;
        }

        @Override
        protected boolean over() {
            return all.watched.get(object) != this;
        }

        @Override
        protected void leave(Ctx ctx) {
            all.watched.remove(object);
            for (PyObject w : watchers) ((Watcher) w).forget(ctx, object);
            for (PyObject w : watchers.reversed()) ((Watcher) w).tell(ctx);
        }

        @Override
        protected void exit(Ctx ctx) {}
    }

    private WeakRefs() {}

    static WeakRefs of(Ctx ctx) {
        return ctx.run.state(WeakRefs.class, WeakRefs::new);
    }

    /** The references and proxies to an object. */
    List<PyObject> to(Object object) {
        Watch watch = watched.get(object);
        if (watch == null) return List.of();
        return watch.watchers.stream().filter(w -> w instanceof PyWeakRef || w instanceof PyProxy).toList();
    }

    /** Has something told when an object goes. */
    static void watch(Ctx ctx, Object object, PyObject watcher) {
        if (!(object instanceof PyObject o) || o.shared() || o instanceof PyClass c && c.shared) return;
        WeakRefs all = of(ctx);
        Watch watch = all.watched.get(o);
        if (watch == null) {
            ctx.charge(160);
            watch = new Watch(all, o);
            all.watched.put(o, watch);
            Cleanups.add(ctx.top, watch);
        } else if (watch.watchers.contains(watcher)) {
            return;
        }
        ctx.charge(32);
        watch.watchers.add(watcher);
    }

    @Override
    public Iterator<Object> iterator() {
        return watched.values().stream().flatMap(w -> w.watchers.stream()).map(w -> (Object) w).iterator();
    }

    /** The object, if weak references to it are possible. */
    static Object check(Object object) {
        if (isReferable(object)) return object;
        throw Errors.typeError("cannot create weak reference to '" + Types.nameOf(object) + "' object");
    }

    private static boolean isReferable(Object object) {
        if (object instanceof PyClass) return true;
        if (!(object instanceof PyObject o) || o == PyNone.NONE) return false;
        PyClass cls = o.type();
        if (cls.shared) return isReferable(cls);
        if (cls.layout == Types.INT || cls.layout == Types.TUPLE || cls.layout == Types.BYTES) return false;
        for (PyClass c : cls.mro) {
            if (c == Types.OBJECT) continue;
            if (c.shared && isReferable(c)) return true;
            if (!c.shared && hasRoom(c)) return true;
        }
        return false;
    }

    private static boolean isReferable(PyClass cls) {
        for (PyClass c : cls.mro) {
            boolean listed = REFERABLE.contains(c.name) && !c.module.equals("enum");
            if (listed || c.hasDict && c != Types.BASE_EXCEPTION && !c.isSubclassOf(Types.BASE_EXCEPTION)) return true;
        }
        return false;
    }

    private static boolean hasRoom(PyClass cls) {
        Object slots = cls.namespace.get("__slots__");
        if (slots == null) return true;
        if (Str.isText(slots)) return Str.text(slots).equals("__weakref__");
        Object[] names = slots instanceof PyTuple t ? t.items : slots instanceof PyList l ? l.toArray() : new Object[0];
        return Arrays.asList(names).contains("__weakref__");
    }
}
