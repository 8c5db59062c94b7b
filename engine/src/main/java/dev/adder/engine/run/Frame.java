package dev.adder.engine.run;

import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyDict;
import org.jspecify.annotations.Nullable;

/** The variables and the place of one activation of a {@link Code}. */
public final class Frame {
    private static final Cell[] NO_CELLS = {};

    public Ctx ctx;
    public final Code code;
    public final Link link;
    public final @Nullable Object[] slots;
    public final Cell[] closure;
    /** Source offsets of the operation under way, packed as start and length; see {@code tree.Node}. */
    public long position;
    public Object result = dev.adder.engine.value.PyNone.NONE;
    public @Nullable Frame back;
    /** The depth of the strand when this frame was entered, to restore after an exception. */
    public int depth;
    /** The names of a class body or of {@code exec} with locals; null in functions. */
    public @Nullable PyDict names;
    /** What came about in this activation and has to be told when it goes; see {@link Cleanups}. */
    public Cleanups.@Nullable Owed owed;
    /** What {@code locals()} gave in a function, which it gives again, brought up to date. */
    public @Nullable PyDict snapshot;
    /** Where each resumable statement goes on; only in generators. */
    public int @Nullable [] resume;
    public boolean resuming;
    /** What was being handled outside when the generator was last resumed. */
    public dev.adder.engine.value.@Nullable PyBaseException handlingOutside;
    /** What a suspended generator delegates to. */
    public @Nullable Object delegate;
    /** What {@code send} gave or {@code throw} raises, when resuming. */
    public @Nullable Object sent;
    public @Nullable PyException thrown;

    public Frame(Ctx ctx, Code code, Link link, Cell[] closure) {
        this.ctx = ctx;
        this.code = code;
        this.link = link;
        this.closure = closure;
        this.slots = new @Nullable Object[code.slots];
    }

    public Frame(Ctx ctx, Code code, Link link) {
        this(ctx, code, link, NO_CELLS);
    }

    /** Turns variables that inner functions see into cells; parameters keep their values. */
    public void makeCells() {
        for (int slot : code.cellSlots) slots[slot] = new Cell(slots[slot]);
    }

    /** This frame, or the nearest one that called it, which is the program's own; null when there is none. */
    public static @Nullable Frame visible(@Nullable Frame from) {
        Frame f = from;
        while (f != null && f.code.hidden()) f = f.back;
        return f;
    }

    /** Lets go of the variables of a finished generator. */
    public void clear() {
        java.util.Arrays.fill(slots, null);
    }
}
