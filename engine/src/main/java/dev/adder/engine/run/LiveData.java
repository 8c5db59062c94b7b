package dev.adder.engine.run;

import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a run's data takes: a walk from its roots that recurses a few levels only and stops at a bound. A census
 * marks the objects that it has seen in themselves and remembers only what has no place for a mark, since it comes when
 * there is little memory left.
 */
public final class LiveData {
    /** So deep the walk recurses; what lies deeper waits in the queue. */
    private static final int NESTED = 8;
    /** Visits between two looks at the clock. */
    private static final int QUANTUM = 1 << 15;
    private static final int SHORT_NAME = 64;

    private final Run run;
    private IdentitySet seen = new IdentitySet();
    /** What is reachable anyway, when the walk is over the rest. */
    private @Nullable IdentitySet known;
    /** Objects that the walk looks for, and takes out when it meets them. */
    private @Nullable Set<Object> sought;
    private final ArrayDeque<PyObject> queue = new ArrayDeque<>();
    private boolean looking;
    private long bytes;
    private long visits;
    private long bound;
    private int mark;
    private int nested;

    LiveData(Run run) {
        this.run = run;
    }

    long count(long most) {
        bound = most;
        mark = run.nextMark();
        roots();
        while (!queue.isEmpty() && bytes <= bound) queue.poll().trace(this);
        return bytes;
    }

    /**
     * Takes out of {@code wanted} what the run refers to, or {@code held}; gives how many values it saw, negative when
     * it did not look at all of them because they are more than {@code most}.
     */
    long reach(Set<Object> wanted, java.util.List<? extends @Nullable Object> held, long most) {
        sought = wanted;
        looking = true;
        held.forEach(this::visit);
        roots();
        while (!queue.isEmpty() && !wanted.isEmpty()) {
            if (visits > most) return -visits;
            queue.poll().trace(this);
        }
        sought = null;
        return visits;
    }

    /** After {@link #reach}: those of the objects that one not met refers to, itself among them in a cycle. */
    Set<Object> beyond(PyObject start, Set<Object> all) {
        if (known == null) known = seen;
        seen = new IdentitySet();
        start.trace(this);
        while (!queue.isEmpty()) queue.poll().trace(this);
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object o : all) if (seen.contains(o)) found.add(o);
        return found;
    }

    private boolean mark(Object o) {
        return (known == null || !known.contains(o)) && seen.add(o);
    }

    private void visitObject(PyObject o) {
        if (o instanceof PyClass c && c.shared) return;
        if (looking) {
            if (!mark(o)) return;
            if (sought != null) sought.remove(o);
            queue.add(o);
        } else if (o.shared() ? mark(o) : o.mark(mark)) {
            if (nested == NESTED || bytes > bound) {
                queue.add(o);
            } else {
                nested++;
                o.trace(this);
                nested--;
            }
        }
    }

    /** What a text takes: two bytes for each char as soon as one of them needs them. */
    private static long size(String s) {
        int length = s.length();
        for (int i = 0; i < length; i++) if (s.charAt(i) > 0xFF) return 48 + 2L * length;
        return 48 + length;
    }

    private void roots() {
        visit(run.main);
        run.modules.values().forEach(this::visit);
        run.state.values().forEach(this::visit);
        run.traceFiles(this);
        strand(run.mainStrand());
        for (Strand s : run.scheduler.unfinished()) strand(s.ctx);
    }

    private void strand(Ctx ctx) {
        visit(ctx.handling);
        visit(ctx.task);
        visit(ctx.context);
        ctx.held.forEach(this::visit);
        Frame top = ctx.top;
        if (top != null) visitFrame(top);
    }

    public void add(long modelled) {
        bytes += modelled;
    }

    /** Takes a value that is referred to weakly: it is memory of the run, but does not stay for that. */
    public void visitWeakly(@Nullable Object value) {
        if (!looking) visit(value);
    }

    /** Takes code that the program has compiled itself, with all that was compiled with it. */
    public void visitCode(Code code) {
        long held = code.source.held();
        if (held > 0 && mark(code.source)) bytes += held;
    }

    /** Takes a frame and those that it would return to. */
    public void visitFrame(Frame frame) {
        for (Frame f = frame; f != null && mark(f); f = f.back) {
            bytes += 160 + 8L * f.slots.length;
            visitCode(f.code);
            for (Object value : f.slots) visit(value);
            for (Cell cell : f.closure) visit(cell);
            visit(f.result);
            visit(f.names);
            visit(f.snapshot);
            visit(f.delegate);
            visit(f.sent);
            visit(f.handlingOutside);
            visit(f.link.namespace);
        }
    }

    /** Takes what something is called: a short name is part of what has it. */
    public void visitName(@Nullable Object name) {
        if (!(name instanceof String s) || s.length() > SHORT_NAME) visit(name);
    }

    /** Takes a value, or a cell of one, into the count. */
    public void visit(@Nullable Object value) {
        if ((++visits & QUANTUM - 1) == 0 && !looking) run.checkTime();
        switch (value) {
            case null -> {}
            case PyObject o -> visitObject(o);
            case GrowingText text -> text.trace(this);
            case String s -> {
                if (s.length() > 8) {
                    if (mark(s)) bytes += size(s);
                } else if (s.length() > 1 || s.length() == 1 && !Str.isKept(s)) {
                    bytes += 32;
                }
            }
            case Long l -> bytes += 16;
            case Double d -> bytes += 16;
            case BigInteger i -> {
                if (mark(i)) bytes += 64 + i.bitLength() / 8;
            }
            case Cell c -> {
                if (mark(c)) {
                    bytes += 24;
                    visit(c.value);
                }
            }
            case Object[] values -> {
                bytes += 16 + 4L * values.length;
                for (Object o : values) visit(o);
            }
            case StringBuilder text -> bytes += 2L * text.length();
            case ByteArrayOutputStream out -> bytes += out.size();
            case Iterable<?> values -> {
                for (Object o : values) {
                    bytes += 16;
                    visit(o);
                }
            }
            default -> {}
        }
    }
}
