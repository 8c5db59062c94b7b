package dev.adder.engine.run;

import dev.adder.engine.value.Cell;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.PyObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what a run's data takes: a walk from its roots that does not recurse and stops at a bound. */
public final class LiveData {
    private final Run run;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<PyObject> queue = new ArrayDeque<>();
    private long bytes;

    LiveData(Run run) {
        this.run = run;
    }

    long count(long bound) {
        visit(run.main);
        run.modules.values().forEach(this::visit);
        run.state.values().forEach(this::visit);
        run.traceFiles(this);
        strand(run.mainStrand());
        for (Strand s : run.scheduler.unfinished()) strand(s.ctx);
        while (!queue.isEmpty() && bytes <= bound) queue.poll().trace(this);
        return bytes;
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

    /** Takes a frame and those that it would return to. */
    public void visitFrame(Frame frame) {
        for (Frame f = frame; f != null && seen.add(f); f = f.back) {
            bytes += 96 + 8L * f.slots.length;
            for (Object value : f.slots) visit(value);
            visit(f.result);
            visit(f.names);
        }
    }

    /** Takes a value, or a cell of one, into the count. */
    public void visit(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case GrowingText text -> text.trace(this);
            case String s -> {
                if (s.length() > 8) {
                    if (seen.add(s)) bytes += 48 + s.length();
                } else if (s.length() > 1) {
                    bytes += 32;
                }
            }
            case Long l -> bytes += 16;
            case Double d -> bytes += 16;
            case BigInteger i -> {
                if (seen.add(i)) bytes += 48 + i.bitLength() / 8;
            }
            case PyObject o -> {
                if (!(o instanceof dev.adder.engine.value.PyClass c && c.shared) && seen.add(o)) queue.add(o);
            }
            case Cell c -> {
                if (seen.add(c)) {
                    bytes += 24;
                    visit(c.value);
                }
            }
            case StringBuilder text -> bytes += 2L * text.length();
            case ByteArrayOutputStream out -> bytes += out.size();
            case Iterable<?> values -> values.forEach(this::visit);
            default -> {}
        }
    }
}
