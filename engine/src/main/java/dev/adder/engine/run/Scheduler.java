package dev.adder.engine.run;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.error.Errors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides which strand goes on. One strand runs at a time: it holds the baton until it waits, and gives it to the
 * strand that has been ready longest. Only when none is ready, or when a strand polls, is the next input taken; so the
 * order of inputs and their times alone decide what happens. Everything here except the inbox is touched only by
 * whoever holds the baton.
 */
public final class Scheduler {
    /** Something to do at a time of the run's clock. */
    private record Timer(int number, long due, Runnable then) {}

    /** What a step counts for on the run's clock, in nanoseconds. */
    private static final long STEP = 50;
    /** So many strands may be alive at a time. */
    private static final int MOST_STRANDS = 1000;
    private static final Input WAKE = new Input.Timer(-1, 0);

    private final Run run;
    private final ArrayDeque<Strand> ready = new ArrayDeque<>();
    private final Set<Strand> strands = new LinkedHashSet<>();
    private final Map<CallId, Consumer<Outcome>> calls = new HashMap<>();
    private final Map<CallId, Input.Completion> arrived = new LinkedHashMap<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(
            (a, b) -> a.due != b.due ? Long.compare(a.due, b.due) : Integer.compare(a.number, b.number));
    private final LinkedBlockingQueue<Input> inbox = new LinkedBlockingQueue<>();
    private volatile @Nullable RunEnd end;
    private volatile @Nullable Throwable failure;
    private boolean closing;
    private long clock;
    private long clockSteps;
    private long waitedForInput;
    private int timerCount;

    Scheduler(Run run) {
        this.run = run;
    }

    /** A new block starts; to call before the run counts its steps anew. */
    void begin() {
        clock = now();
        clockSteps = 0;
        end = null;
        failure = null;
    }

    /**
     * Nanoseconds since the run started: a little for each step, and the time waited for inputs. It depends on nothing
     * that a replay does not repeat.
     */
    public long now() {
        return clock + (run.steps() - clockSteps) * STEP;
    }

    /** Calls back, with the baton held, when the call is done and its turn has come. */
    public void whenDone(CallId id, CompletionStage<Outcome> stage, Consumer<Outcome> then) {
        calls.put(id, then);
        stage.whenComplete((outcome, error) -> inbox.add(new Input.Completion(id,
                outcome != null ? outcome : Outcome.raised("RuntimeError", "tool failed"), 0)));
    }

    /** Calls back, with the baton held, after that many nanoseconds of the run's clock; gives a number to cancel by. */
    public int whenTime(long delay, Runnable then) {
        int number = ++timerCount;
        long now = now();
        timers.add(new Timer(number, delay > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + Math.max(0, delay), then));
        return number;
    }

    public void cancelTimer(int number) {
        timers.removeIf(t -> t.number == number);
    }

    /** The outcome of a call that is running elsewhere; other strands go on meanwhile. */
    public Outcome await(Ctx ctx, CallId id, CompletionStage<Outcome> stage) {
        Outcome[] result = new Outcome[1];
        Strand me = strandOf(ctx);
        whenDone(id, stage, outcome -> {
            result[0] = outcome;
            makeReady(me);
        });
        while (result[0] == null) pass(me);
        return result[0];
    }

    /** {@code time.sleep}. */
    public void sleep(Ctx ctx, long nanos) {
        Strand me = strandOf(ctx);
        boolean[] over = new boolean[1];
        whenTime(nanos, () -> {
            over[0] = true;
            makeReady(me);
        });
        while (!over[0]) pass(me);
    }

    /** Starts a strand, a child of the one given, that runs the body when its turn comes; the creator goes on. */
    public Strand start(Ctx parent, Consumer<Ctx> body) {
        return start(parent, parent.nextChild(), body);
    }

    /** Starts a strand under a path of its own. */
    public Strand start(Ctx parent, String path, Consumer<Ctx> body) {
        if (strands.size() >= MOST_STRANDS) throw Errors.runtimeError("can't start new thread");
        parent.charge(4096);
        Strand strand = new Strand(new Ctx(run, path));
        strands.add(strand);
        Thread.ofVirtual().name("adder-strand").start(() -> carry(strand, body));
        makeReady(strand);
        return strand;
    }

    private void carry(Strand strand, Consumer<Ctx> body) {
        strand.takeBaton();
        try {
            if (end == null) {
                body.accept(strand.ctx);
                run.spend(strand.ctx.spent());
            }
        } catch (RunEnd e) {
            stop(e);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        strand.finished = true;
        strands.remove(strand);
        if (closing) {
            strand.announceEnd();
            return;
        }
        strand.waiters.forEach(this::makeReady);
        handOn().giveBaton();
    }

    /** Who goes on when a strand has ended. */
    private Strand handOn() {
        try {
            if (end == null) return next();
        } catch (RunEnd e) {
            stop(e);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        return strandOf(run.mainStrand());
    }

    /** Waits until the strand has finished. */
    public void join(Ctx ctx, Strand strand) {
        Strand me = strandOf(ctx);
        while (!strand.finished) {
            strand.waiters.add(me);
            pass(me);
            strand.waiters.remove(me);
        }
    }

    /** Waits until somebody calls {@link #makeReady} with this strand. */
    public void block(Ctx ctx) {
        pass(strandOf(ctx));
    }

    /** As {@link #block(Ctx)}, for so many nanoseconds at most. */
    public void block(Ctx ctx, long nanos) {
        Strand me = strandOf(ctx);
        int number = whenTime(nanos, () -> makeReady(me));
        pass(me);
        cancelTimer(number);
    }

    /** Lets strands that are ready go first, and takes the inputs that are there: for loops that do not wait. */
    public void poll(Ctx ctx) {
        if (!ready.isEmpty()) {
            Strand me = strandOf(ctx);
            makeReady(me);
            pass(me);
        }
        clock++;
        long now = now();
        for (Timer t = timers.peek(); t != null && t.due <= now; t = timers.peek()) {
            timers.remove();
            t.then.run();
        }
        if (calls.isEmpty()) return;
        for (Input input = due(now); input != null; input = due(now)) {
            if (input == WAKE) {
                run.checkTime();
            } else {
                take(input);
            }
        }
    }

    /** The input that is there without a wait; in a replay, the one that was there at this time. */
    private @Nullable Input due(long now) {
        if (!run.host.live()) {
            Input expected = run.host.upcoming();
            return expected == null || expected.at() > now ? null : replayed(expected);
        }
        Input input = nextArrived();
        if (input == null) input = inbox.poll();
        if (!(input instanceof Input.Completion c)) return input;
        return calls.containsKey(c.id()) ? new Input.Completion(c.id(), c.outcome(), now) : WAKE;
    }

    public void makeReady(Strand strand) {
        if (strand.ready || strand.finished) return;
        strand.ready = true;
        ready.add(strand);
    }

    /** The strand that the context belongs to. */
    public Strand strandOf(Ctx ctx) {
        Strand s = ctx.strand;
        return s != null ? s : new Strand(ctx);
    }

    /** Gives the baton on and waits for it to come back. */
    private void pass(Strand me) {
        RunEnd before = end;
        if (before != null) throw before;
        Strand next = next();
        if (next != me) {
            next.giveBaton();
            me.takeBaton();
        }
        RunEnd e = end;
        if (e != null) throw e;
    }

    /** The strand whose turn it is; takes inputs while none is ready. */
    private Strand next() {
        while (true) {
            Strand strand = ready.poll();
            if (strand != null) {
                strand.ready = false;
                return strand;
            }
            takeInput();
        }
    }

    private void takeInput() {
        Input expected = run.host.expected();
        run.output.flush();
        long before = System.nanoTime();
        Input input = expected != null ? replayed(expected) : live();
        run.waited(System.nanoTime() - before);
        run.checkTime();
        if (input != WAKE) take(input);
    }

    private void take(Input input) {
        clock = Math.max(now(), input.at());
        clockSteps = run.steps();
        waitedForInput = 0;
        run.host.taken(input);
        switch (input) {
            case Input.Completion c -> {
                Consumer<Outcome> then = calls.remove(c.id());
                if (then != null) then.accept(c.outcome());
            }
            case Input.Timer t -> fire(t.number());
        }
    }

    private void fire(int number) {
        for (Timer t : timers) {
            if (t.number == number) {
                timers.remove(t);
                t.then.run();
                return;
            }
        }
    }

    /** The input that the log has next, with the outcome that belongs to it. */
    private Input replayed(Input expected) {
        if (!(expected instanceof Input.Completion c)) return expected;
        while (true) {
            Input.Completion here = arrived.remove(c.id());
            if (here != null) return new Input.Completion(c.id(), here.outcome(), c.at());
            Input input = poll(run.timeLeft());
            if (input instanceof Input.Completion other) {
                arrived.put(other.id(), other);
            } else {
                run.checkTime();
            }
        }
    }

    private Input.@Nullable Completion nextArrived() {
        if (arrived.isEmpty()) return null;
        return arrived.remove(arrived.keySet().iterator().next());
    }

    private Input live() {
        Timer timer = timers.peek();
        if (timer == null && calls.isEmpty()) throw new RunEnd.LimitReached("waiting", "nothing left to wait for");
        long now = now() + 1;
        Input input = nextArrived();
        if (input == null) {
            long started = System.nanoTime();
            long untilTimer = timer == null ? Long.MAX_VALUE : timer.due - now - waitedForInput;
            input = poll(Math.min(run.timeLeft(), untilTimer));
            waitedForInput += System.nanoTime() - started;
        }
        if (input instanceof Input.Completion c) {
            return calls.containsKey(c.id()) ? new Input.Completion(c.id(), c.outcome(), now + waitedForInput) : WAKE;
        }
        if (input == null && timer != null && timer.due <= now + waitedForInput) {
            return new Input.Timer(timer.number, Math.max(timer.due, now));
        }
        return WAKE;
    }

    private @Nullable Input poll(long nanos) {
        try {
            return inbox.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            run.cancel("interrupted");
            Thread.currentThread().interrupt();
            run.checkTime();
            return WAKE;
        }
    }

    /** Makes a waiting run look at its limits and at whether it was cancelled; from any thread. */
    void wake() {
        inbox.add(WAKE);
    }

    private void stop(RunEnd e) {
        if (end == null) end = e;
    }

    private void fail(Throwable e) {
        if (failure == null) failure = e;
        stop(new RunEnd.Cancelled("internal error"));
    }

    /** At the end of a block: waits for the threads that the program started, as CPython does. */
    public void finish(Ctx ctx) {
        for (Strand s = first(); s != null; s = first()) join(ctx, s);
    }

    private @Nullable Strand first() {
        for (Strand s : strands) if (!s.daemon) return s;
        return null;
    }

    /**
     * The block has ended: lets every strand that still waits unwind, one after the other, and forgets what is left.
     */
    public void close(@Nullable RunEnd reason) {
        if (!strands.isEmpty()) {
            closing = true;
            stop(reason == null ? new RunEnd.Cancelled("the run has ended") : reason);
            for (Strand s : List.copyOf(strands)) {
                s.giveBaton();
                s.awaitEnd();
            }
            closing = false;
        }
        strands.clear();
        calls.clear();
        arrived.clear();
        timers.clear();
        ready.clear();
        if (!inbox.isEmpty()) inbox.clear();
        waitedForInput = 0;
    }

    /** An error of the engine itself in a strand other than the main one. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** All strands started and not finished. */
    public List<Strand> unfinished() {
        return new ArrayList<>(strands);
    }
}
