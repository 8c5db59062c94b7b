package dev.adder.engine.run;

import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a program has to be told of when nobody refers to it any more, such as a suspended generator with a {@code
 * finally} to run. CPython counts references; here a walk over the data looks whether it is still there, at the places
 * where that may have changed: the end of the statement in which it came about, the end of a call, {@code del}. A run
 * walks over a bounded number of objects for this; after that such things are left as they are.
 */
public final class Cleanups {
    private static final int FEW = 32;
    private static final int NEAR_CALLS = 8;
    private static final int NEAR_GLOBALS = 256;
    private static final int ONE_WALK = 100_000;
    private static final long ALL_WALKS = 2_000_000;
    /** What a walk costs beside what it sees. */
    private static final long WALK = 20;

    private final Run run;
    private long left = ALL_WALKS;
    private final List<Consumer<Ctx>> exits = new ArrayList<>();
    /** What outlived the calls in which it came about. */
    private final List<Entry> kept = new ArrayList<>();

    Cleanups(Run run) {
        this.run = run;
    }

    /** One object, and what is to be done when it goes. */
    public abstract static class Entry {
        final PyObject object;
        private int number;
        /** Whether the statement that it came about in is over, so that no half-evaluated expression holds it. */
        private boolean settled;
        /** Where among the globals it was last seen. */
        private int seenAt = -1;

        protected Entry(PyObject object) {
            this.object = object;
        }

        /** Whether nothing is to be done any more. */
        protected abstract boolean over();

        /** Does it; an exception is reported and goes no further. */
        protected abstract void leave(Ctx ctx);

        /** What is done when the program exits and the object is still there. */
        protected void exit(Ctx ctx) {
            leave(ctx);
        }
    }

    /** What a frame has to look after. */
    public static final class Owed {
        private final List<Entry> entries = new ArrayList<>(2);
        /** How many there have been. */
        private int added;

        private void add(Entry entry) {
            while (!entries.isEmpty() && entries.getLast().over()) entries.removeLast();
            entry.number = ++added;
            entry.settled = false;
            entries.add(entry);
        }

        private void addSettled(List<Entry> all, int after) {
            for (Entry e : entries) if (e.settled || e.number > after) all.add(e);
        }
    }

    /** Takes note of something that came about in a frame. */
    public static void add(@Nullable Frame frame, Entry entry) {
        if (frame == null) return;
        Owed owed = frame.owed;
        if (owed == null) {
            owed = new Owed();
            frame.owed = owed;
        }
        owed.add(entry);
    }

    /** How many things a frame has had to look after so far. */
    public static int count(Frame f) {
        Owed owed = f.owed;
        return owed == null ? 0 : owed.added;
    }

    /** The end of a statement before which there were {@code before} things; gives how many there have been now. */
    public static int settle(Frame f, int before, boolean drops) {
        Owed owed = f.owed;
        if (owed == null) return 0;
        if (owed.entries.isEmpty() && !drops || f.ctx.run.cleanups.left <= 0) return owed.added;
        List<Entry> all = new ArrayList<>();
        if (drops || owed.entries.size() <= FEW) {
            owed.addSettled(all, before);
        } else {
            for (Entry e : owed.entries) if (e.number > before) all.add(e);
        }
        if (drops) addOuter(f.ctx, f.back, all);
        Object result = f.result;
        long position = f.position;
        f.ctx.run.cleanups.examine(f.ctx, all, List.of(), false);
        f.result = result;
        f.position = position;
        for (Entry e : owed.entries) if (e.number > before) e.settled = true;
        owed.entries.removeIf(Entry::over);
        return owed.added;
    }

    private static void addOuter(Ctx ctx, @Nullable Frame from, List<Entry> all) {
        for (Frame f = from; f != null; f = f.back) {
            if (f.owed != null) f.owed.addSettled(all, Integer.MAX_VALUE);
        }
        all.addAll(ctx.run.cleanups.kept);
    }

    /** After a call within an expression: {@code value} is what it gave. */
    public static void settleCall(Frame f, int before, Object value) {
        Owed owed = f.owed;
        if (owed == null || owed.added <= before || f.ctx.run.cleanups.left <= 0) return;
        List<Entry> all = new ArrayList<>();
        for (Entry e : owed.entries) if (e.number > before) all.add(e);
        long position = f.position;
        f.ctx.run.cleanups.examine(f.ctx, all, List.of(value), false);
        f.position = position;
        owed.entries.removeIf(Entry::over);
    }

    /**
     * The end of a call, whose frame is not on the stack any more; {@code result} is what it gave. Its arguments may
     * live on with the caller, who may be in the middle of something, unless they are iterators made for it.
     */
    public static void leave(Ctx ctx, Frame f, @Nullable Object result) {
        Owed owed = f.owed;
        if (owed == null) return;
        f.owed = null;
        List<@Nullable Object> held = new ArrayList<>();
        held.add(result);
        for (int i = 0; i < f.code.signature.names().length && i < f.slots.length; i++) {
            Object argument = f.slots[i] instanceof Cell c ? c.value : f.slots[i];
            if (!(argument instanceof PyIterator)) held.add(argument);
        }
        ctx.run.cleanups.examine(ctx, new ArrayList<>(owed.entries), held, false);
        handOver(ctx, owed);
    }

    /** The end of a call by an exception, which holds on to the frame for now. */
    public static void leaveFailed(Ctx ctx, Frame f) {
        Owed owed = f.owed;
        f.owed = null;
        if (owed != null) handOver(ctx, owed);
    }

    private static void handOver(Ctx ctx, Owed owed) {
        for (Entry e : owed.entries) {
            if (e.over()) continue;
            if (ctx.top != null) {
                add(ctx.top, e);
            } else {
                e.settled = true;
                ctx.run.cleanups.kept.add(e);
            }
        }
    }

    /** Has something done when the program exits; what comes last is done first. */
    public void atExit(Consumer<Ctx> action) {
        exits.add(action);
    }

    /** What an interpreter does when it exits: what is left to be done, oldest first. */
    public void exit(Ctx ctx) {
        while (!exits.isEmpty()) exits.removeLast().accept(ctx);
        while (!kept.isEmpty()) {
            Entry next = kept.removeFirst();
            if (!next.over()) next.exit(ctx);
        }
    }

    /** Everything that can be said to be gone now, cycles included: {@code gc.collect()}. */
    public static int collect(Ctx ctx) {
        List<Entry> all = new ArrayList<>();
        addOuter(ctx, ctx.top, all);
        return ctx.run.cleanups.examine(ctx, all, List.of(), true);
    }

    /** Whether something still refers to one of the objects, as far as can be told. */
    public static boolean isAnyLeft(Ctx ctx, List<? extends PyObject> objects) {
        Cleanups all = ctx.run.cleanups;
        if (all.left <= 0) return false;
        Set<Object> sought = Collections.newSetFromMap(new IdentityHashMap<>());
        sought.addAll(objects);
        long visited = new LiveData(all.run).reach(sought, List.of(), Math.min(ONE_WALK, all.left));
        all.left -= Math.abs(visited) + WALK;
        ctx.tick(Math.abs(visited) >> 4);
        return sought.size() < objects.size();
    }

    /** Does what there is to do for those of the entries that nothing refers to; what refers to others comes first. */
    private int examine(Ctx ctx, List<Entry> entries, List<? extends @Nullable Object> held, boolean cycles) {
        int done = 0;
        while (true) {
            entries.removeIf(e -> e.over() || isHeld(ctx, e));
            if (entries.isEmpty() || left <= 0) return done;
            Entry gone = firstGone(ctx, entries, held, cycles);
            if (gone == null) return done;
            entries.remove(gone);
            leave(ctx, gone);
            done++;
        }
    }

    /** What is done may let go of the next thing, and so on. */
    private static void leave(Ctx ctx, Entry gone) {
        boolean deep = ctx.nest();
        try {
            if (!deep) {
                gone.leave(ctx);
                return;
            }
            ctx.onLargeStack(() -> {
                gone.leave(ctx);
                return PyNone.NONE;
            });
        } finally {
            ctx.unnest();
        }
    }

    /** Whether a global or a variable of a call that is under way is just the object, which is quickly seen. */
    private boolean isHeld(Ctx ctx, Entry e) {
        PyDict main = run.main;
        if (e.seenAt >= 0 && e.seenAt < main.bound() && main.keyAt(e.seenAt) != null
                && main.valueAt(e.seenAt) == e.object) {
            return true;
        }
        int near = NEAR_CALLS;
        for (Frame f = ctx.top; f != null && near-- > 0; f = f.back) {
            for (Object slot : f.slots) {
                if (slot == e.object || slot instanceof Cell c && c.value == e.object) return true;
            }
        }
        for (int i = 0; i < main.bound() && i < NEAR_GLOBALS; i++) {
            if (main.keyAt(i) == null || main.valueAt(i) != e.object) continue;
            e.seenAt = i;
            return true;
        }
        return false;
    }

    private @Nullable Entry firstGone(Ctx ctx, List<Entry> entries, List<? extends @Nullable Object> held,
            boolean cycles) {
        Set<Object> sought = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry e : entries) sought.add(e.object);
        LiveData live = new LiveData(run);
        long visited = live.reach(sought, held, Math.min(ONE_WALK, left));
        left -= Math.abs(visited) + WALK;
        ctx.tick(Math.abs(visited) >> 4);
        if (visited < 0 || sought.isEmpty()) return null;
        Set<Object> below = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Entry> gone = new ArrayList<>();
        for (Entry e : entries) {
            if (!sought.contains(e.object)) continue;
            Set<Object> found = live.beyond(e.object, sought);
            left -= found.size();
            if (found.contains(e.object) && !cycles) {
                found.remove(e.object);
            } else {
                gone.add(e);
            }
            below.addAll(found);
        }
        for (Entry e : gone) if (!below.contains(e.object)) return e;
        return cycles && !gone.isEmpty() ? gone.getFirst() : null;
    }
}
