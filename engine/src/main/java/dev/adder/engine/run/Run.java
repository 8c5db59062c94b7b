package dev.adder.engine.run;

import dev.adder.engine.data.Host;
import dev.adder.engine.files.FileTree;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One execution: its limits, what it has used, its modules, its output, and the door to the host. */
public final class Run {
    public final Limits limits;
    public final Memory memory;
    public final Output output;
    public final Host host;
    public final Library library;
    public final World world;
    public final Compiler compiler;
    public final Scheduler scheduler;
    public final Cleanups cleanups = new Cleanups(this);
    /** Imported modules by dotted name. */
    public final Map<String, PyModule> modules = new HashMap<>();
    /** State that library modules keep per run, by the class that owns it. */
    public final Map<Class<?>, Object> state = new HashMap<>();
    public final Namespace main = new Namespace();
    /** Whether the library has a {@link Library#global} with the name of a builtin. */
    public boolean shadowsBuiltins;
    /** Builtin names that the session's policy does not allow. */
    public final Set<String> denied = new HashSet<>();
    public int recursionLimit;
    /** The most decimal digits of an int from or to text; 0 for any number. */
    public int intDigits = 4300;
    /** What programs see as {@code sys.modules}, once they have looked; then it decides what is imported. */
    public @Nullable PyDict listedModules;

    private @Nullable FileTree files;
    private long started = System.nanoTime();
    private int toolCalls;
    private final Ctx mainStrand;
    /** The strand that runs. */
    private volatile Ctx running;
    private volatile @Nullable String cancelled;
    private long waited;
    private long steps;
    private int ids;
    private int marks;
    private final Map<PyObject, Integer> sharedIds = new IdentityHashMap<>(0);

    public Run(Limits limits, World world, Host host, Library library, Compiler compiler, Consumer<String> sink,
            Consumer<String> errorSink) {
        this.limits = limits;
        this.world = world;
        this.host = host;
        this.library = library;
        this.compiler = compiler;
        this.output = new Output(limits.outputBytes(), sink, errorSink);
        this.recursionLimit = limits.recursionDepth();
        this.memory = new Memory(limits.memoryBytes(), bound -> new LiveData(this).count(bound));
        this.scheduler = new Scheduler(this);
        this.mainStrand = new Ctx(this, "0");
        this.running = mainStrand;
        modules.put("__main__", new PyModule("__main__", main));
    }

    /** The files that programs see; made when something first looks. */
    public FileTree files() {
        FileTree known = files;
        if (known == null) {
            known = new FileTree(limits.fileBytes(), world.start());
            files = known;
        }
        return known;
    }

    /** What the files hold, for a census. */
    void traceFiles(LiveData live) {
        if (files != null) files.trace(live);
    }

    public Ctx mainStrand() {
        return mainStrand;
    }

    /** Starts the limits of a block anew. */
    public Ctx begin() {
        scheduler.begin();
        started = System.nanoTime();
        waited = 0;
        steps = 0;
        toolCalls = 0;
        output.begin();
        cancelled = null;
        mainStrand.reset();
        running = mainStrand;
        Watch.add(this);
        return mainStrand;
    }

    /** To call when a block has ended, whatever its end. */
    public void end() {
        Watch.remove(this);
    }

    void carries(Ctx strand) {
        running = strand;
    }

    /** From another thread: when the time is over, has the strand that runs look at the limits soon. */
    void hurryWhenOver() {
        long now = System.nanoTime() - started;
        boolean over = now > limits.time().toNanos() || now - waited > limits.activeTime().toNanos();
        if (over || cancelled != null) running.hurry();
    }

    /** Accounts for a tool call about to be made. */
    public void countToolCall() {
        if (++toolCalls > limits.toolCalls()) {
            throw new RunEnd.LimitReached("tool calls", String.valueOf(limits.toolCalls()));
        }
    }

    /** The line of the program that the main strand is in. */
    public int line() {
        Frame f = lastFrame();
        return f == null ? 0 : f.code.source.line((int) (f.position >>> 32));
    }

    private @Nullable Frame lastFrame() {
        return endFrame != null ? endFrame : mainStrand.top;
    }

    /** Where a strand was when a limit ended the run. */
    @Nullable Frame endFrame;

    public Duration wall() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Without waiting for tools and timers. */
    public Duration active() {
        return Duration.ofNanos(System.nanoTime() - started - waited);
    }

    /** Ends the run at its next look at the limits. */
    public void cancel(String reason) {
        cancelled = reason;
        scheduler.wake();
    }

    /** Accounts for steps done, and looks at the limits. */
    void spend(long count) {
        steps += count;
        if (steps < 0 || steps > limits.steps()) {
            throw new RunEnd.LimitReached("steps", String.valueOf(limits.steps()));
        }
        checkTime();
    }

    /** Ends the run when its time is over or it was cancelled. */
    public void checkTime() {
        checkTime(0);
    }

    /** The same for the time in so many nanoseconds. */
    void checkTime(long ahead) {
        String reason = cancelled;
        if (reason != null) throw new RunEnd.Cancelled(reason);
        long now = System.nanoTime() - started + ahead;
        if (now > limits.time().toNanos()) throw new RunEnd.LimitReached("time", Text.time(limits.time()));
        if (now - waited > limits.activeTime().toNanos()) {
            throw new RunEnd.LimitReached("active time", Text.time(limits.activeTime()));
        }
    }

    /** How long the run may still wait, in nanoseconds. */
    long timeLeft() {
        return limits.time().toNanos() - (System.nanoTime() - started);
    }

    void waited(long nanos) {
        waited += nanos;
    }

    /** Steps done so far, as counted at the last look at the limits. */
    public long steps() {
        return steps + Ctx.QUANTUM - mainStrand.unspent();
    }

    /** After hundreds of millions they begin anew: as in CPython, an id may have been another object's before. */
    private int nextId() {
        ids = ids == PyObject.MOST_NUMBER ? 1 : ids + 1;
        return ids;
    }

    /** A mark for a census, that no object has from one of the last. */
    int nextMark() {
        marks = marks % PyObject.MARKS + 1;
        return marks;
    }

    /** {@code id(o)}: for objects a number in order of asking, for numbers and text one that follows their value. */
    public long id(Object o) {
        if (!(o instanceof PyObject p)) return 0x5500_0000_0000L + (o.hashCode() & 0xFFFF_FFFFL) * 32;
        int number = p.shared() ? sharedIds.computeIfAbsent(p, shared -> nextId()) : p.number();
        if (number == 0) {
            number = nextId();
            p.number(number);
        }
        return 0x7F00_0000_0000L + number * 16L;
    }

    /** The state of a library module in this run, made on first use. */
    public <T> T state(Class<T> owner, java.util.function.Supplier<T> make) {
        Object known = state.get(owner);
        if (known == null) {
            T made = make.get();
            known = state.putIfAbsent(owner, made);
            if (known == null) known = made;
        }
        return owner.cast(known);
    }
}
