package dev.adder.engine.run;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.LargeStack;
import dev.adder.engine.value.PyBaseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strand of a run: one line of execution with its frames and depth. Everything that can compute gets it as its first
 * parameter; nothing is tied to the Java thread that happens to carry the strand.
 */
public final class Ctx {
    /** Steps between two looks at the clock and the limits. */
    static final int QUANTUM = 4096;
    /** From this depth on a strand goes on with a large Java stack. */
    static final int SHALLOW = 48;
    /** So many calls of native code by native code may be under way, as in CPython. */
    private static final int MOST_NESTED = 10_000;
    /** From so many on a strand goes on with a large Java stack. */
    private static final int SHALLOW_NESTED = 64;
    /** From so many bytes on the work of filling or comparing them counts. */
    private static final int LARGE = 4096;
    /** From so many bytes on it takes so long that it must fit into the time that is left. */
    private static final int HUGE = 1 << 24;
    /** What is taken from the fuel to have it refilled at the next step. */
    private static final int HURRY = 1 << 30;

    public final Run run;
    /** Where the strand stands among those of the run, as in call ids: {@code 0.2}. */
    private final String path;
    public @Nullable Frame top;
    public int depth;
    /** The exception being handled, for {@code raise}, {@code sys.exc_info()} and chaining. */
    public @Nullable PyBaseException handling;
    /** What native code is building while it calls back into the program, so that a census sees it. */
    public final List<Object> held = new ArrayList<>(0);
    /** The asyncio task under way, if any; owned by the asyncio module. */
    public @Nullable Object task;
    /** The values of context variables here; null until one is used; owned by the contextvars module. */
    public @Nullable Object context;
    /** This strand as its scheduler sees it; null until it first waits. */
    @Nullable Strand strand;
    private int fuel = QUANTUM;
    private int switchDepth = SHALLOW;
    private int nested;
    /** The depth of the {@link #level} under way. */
    private int floor;
    private final TaskPath own;
    private TaskPath current;
    private @Nullable String taskPath;

    Ctx(Run run, String path) {
        this.run = run;
        this.path = path;
        this.own = new TaskPath(path);
        this.current = own;
    }

    /** Forgets what a block that ended early left behind. */
    void reset() {
        top = null;
        depth = 0;
        floor = 0;
        nested = 0;
        handling = null;
        task = null;
        held.clear();
        fuel = QUANTUM;
        enterTask(null);
    }

    /** One step of the program. */
    public void step() {
        if (--fuel < 0) refill();
    }

    /** Work of native code worth that many steps. */
    public void tick(long steps) {
        if (steps < fuel) {
            fuel -= (int) steps;
        } else {
            overdraw(steps);
        }
    }

    private void refill() {
        if (slowDown() && fuel >= 0) return;
        fuel = QUANTUM;
        run.spend(QUANTUM);
    }

    private void overdraw(long steps) {
        if (slowDown() && steps < fuel) {
            fuel -= (int) steps;
            return;
        }
        long left = fuel;
        fuel = QUANTUM;
        run.spend(QUANTUM + steps - left);
    }

    /** Looks at the limits when another thread wanted that; the count of steps is as it would be without. */
    private boolean slowDown() {
        if (fuel >= -1) return false;
        fuel += HURRY;
        run.checkTime();
        return true;
    }

    /** From another thread: has the strand look at the limits soon. It may miss that, and has to be told again. */
    void hurry() {
        int now = fuel;
        if (now >= 0) fuel = now - HURRY;
    }

    /** What is left of the steps until the next refill, for an exact count. */
    int unspent() {
        int now = fuel;
        return now < -1 ? now + HURRY : now;
    }

    /** The steps done since the last refill. */
    int spent() {
        return QUANTUM - unspent();
    }

    /**
     * Accounts for work of about so many nanoseconds that cannot be interrupted; when it would outlast the time that is
     * left, the run ends before it.
     */
    public void work(long nanos) {
        tick(nanos >> 4);
        if (nanos > 20_000_000) run.checkTime(nanos);
    }

    /** Accounts for memory about to be allocated; filling much of it is work as well. */
    public void charge(long bytes) {
        run.memory.charge(bytes);
        if (bytes < LARGE) return;
        tick(bytes >> 8);
        if (bytes >= HUGE) run.checkTime(bytes >> 1);
    }

    /** Accounts for work that goes once through so many bytes, such as a comparison of texts. */
    public void pass(long bytes) {
        if (bytes < LARGE) return;
        tick(bytes >> 8);
        if (bytes >= HUGE) run.checkTime(bytes);
    }

    /** For a long loop of native code that is paid for, in rounds of up to 8: looks at the clock now and then. */
    public void look(int round) {
        if ((round & 0x3FFF) >= 0x3FF8) run.checkTime();
    }

    /** One level deeper into nested data or calls of native code. */
    public void enter() {
        if (++depth > run.recursionLimit) {
            depth--;
            throw Errors.recursion("");
        }
    }

    /** {@link #enter} with CPython's words for where it happened. */
    public void enter(String where) {
        if (++depth > run.recursionLimit) {
            depth--;
            throw Errors.recursion(where);
        }
    }

    /**
     * One level deeper into calls of native code by native code, which are no calls that a program counts; {@link
     * #unnest} has to follow. Gives whether to go on with a large stack.
     */
    public boolean nest() {
        if (nested == MOST_NESTED) throw Errors.recursion("");
        return ++nested > SHALLOW_NESTED && switchDepth != Integer.MAX_VALUE;
    }

    /** {@link #nest} by several levels at once; {@link #unnest(int)} has to follow. */
    public boolean nest(int levels) {
        if (nested + levels > MOST_NESTED) throw Errors.recursion("");
        nested += levels;
        return nested > SHALLOW_NESTED && switchDepth != Integer.MAX_VALUE;
    }

    public void unnest(int levels) {
        nested -= levels;
    }

    public void unnest() {
        nested--;
    }

    /** The error of {@link #enter} where so many levels are not left; for native code that calls a program's. */
    public void room(int levels, String where) {
        if (depth + levels > run.recursionLimit) throw Errors.recursion(where);
    }

    public void leave() {
        depth--;
    }

    /** To call when native code has caught a Python exception and goes on. */
    public void recover(dev.adder.engine.error.PyException caught) {
        Frame f = top;
        if (f != null) depth = Math.max(f.depth, floor);
    }

    /** Whether the Java stack might be too small for going on here. */
    public boolean mustSwitch() {
        return depth > switchDepth;
    }

    /** Goes on with a large stack while the present Java thread waits. */
    public Object onLargeStack(java.util.function.Supplier<Object> work) {
        int before = switchDepth;
        switchDepth = Integer.MAX_VALUE;
        try {
            return LargeStack.call(work, () -> run.cancel("interrupted"));
        } finally {
            switchDepth = before;
        }
    }

    /**
     * Does one level of native work that nests, after {@link #enter} and before {@link #leave}: on a large stack where
     * the Java stack might be too small, and still counted when the work has caught an exception.
     */
    public <T> T level(java.util.function.Supplier<T> work) {
        int here = depth;
        int outer = floor;
        int before = switchDepth;
        boolean large = mustSwitch();
        floor = here;
        if (large) switchDepth = Integer.MAX_VALUE;
        try {
            T result = large ? LargeStack.call(work, () -> run.cancel("interrupted")) : work.get();
            depth = here;
            return result;
        } finally {
            floor = outer;
            switchDepth = before;
        }
    }

    /** Where the strand, or the asyncio task under way in it, stands among those of the run. */
    public String path() {
        return taskPath == null ? path : taskPath;
    }

    /** Makes a task the one that calls and children are counted for, null for the strand itself; gives the last one. */
    public TaskPath enterTask(@Nullable TaskPath task) {
        TaskPath before = current;
        current = task == null ? own : task;
        taskPath = task == null ? null : task.path;
        return before;
    }

    /** The task that calls and children are counted for. */
    public TaskPath enteredTask() {
        return current;
    }

    /** The counters of one task or strand. */
    public static final class TaskPath {
        public final String path;
        private int children;
        private int calls;

        public TaskPath(String path) {
            this.path = path;
        }
    }

    /** The path of the next child strand or task. */
    public String nextChild() {
        return current.path + "." + current.children++;
    }

    /** The number of the next tool call of this strand. */
    public int nextCall() {
        return ++current.calls;
    }
}
