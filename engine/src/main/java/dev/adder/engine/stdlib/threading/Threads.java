package dev.adder.engine.stdlib.threading;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The threads of a run. */
public final class Threads extends PyObject {
    private static final long FIRST_IDENT = 140_000_000_000_000L;

    private final Map<Ctx, PyThread> byStrand = new IdentityHashMap<>();
    private final Set<PyThread> alive = new LinkedHashSet<>();
    private final PyThread main;
    private long idents;
    private long names;

    private Threads(Ctx strand) {
        super(Types.OBJECT);
        main = new PyThread(PyThread.MAIN);
        main.name = "MainThread";
        main.initialised = true;
        main.started = true;
        started(main);
        byStrand.put(strand, main);
    }

    public static Threads of(Ctx ctx) {
        return ctx.run.state(Threads.class, () -> new Threads(ctx.run.mainStrand()));
    }

    /** The thread that the strand is. */
    public static PyThread current(Ctx ctx) {
        PyThread t = of(ctx).byStrand.get(ctx);
        return t == null ? of(ctx).main : t;
    }

    /** The name of the thread that the strand is. */
    public static String currentName(Ctx ctx) {
        Object name = current(ctx).name;
        return Str.isText(name) ? Str.text(name) : "";
    }

    PyThread main() {
        return main;
    }

    List<PyThread> alive() {
        return new ArrayList<>(alive);
    }

    long nextName() {
        return ++names;
    }

    void started(PyThread t) {
        if (t.ident == 0) t.ident = FIRST_IDENT + 64 * ++idents;
        alive.add(t);
    }

    void enter(Ctx ctx, PyThread t) {
        byStrand.put(ctx, t);
    }

    void leave(Ctx ctx) {
        byStrand.remove(ctx);
    }

    void ended(Ctx ctx, PyThread t) {
        byStrand.remove(ctx);
        alive.remove(t);
    }

    /** A thread of a pool: it has no body of its own, strands take it on while there is work. */
    public static PyThread worker(Ctx ctx, String name) {
        PyThread t = new PyThread(PyThread.TYPE);
        ctx.charge(200);
        t.name = Str.of(name);
        t.initialised = true;
        t.started = true;
        of(ctx).started(t);
        return t;
    }

    /** Does the work as that thread. */
    public static void as(Ctx ctx, PyThread t, Runnable work) {
        Threads threads = of(ctx);
        threads.enter(ctx, t);
        work.run();
        threads.leave(ctx);
    }

    /** The thread of a pool is no longer needed. */
    public static void retire(Ctx ctx, PyThread t) {
        t.end(ctx, of(ctx));
    }

    @Override
    public void trace(LiveData live) {
        live.add(64);
        for (PyThread t : alive) live.visit(t);
    }
}
