package dev.adder.engine.run;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides which strand goes on. One strand runs at a time: it holds the baton until it waits, and gives it to the
 * strand that has been ready longest. Only when none is ready is the next input taken, so the order of inputs alone
 * decides what happens.
 */
public final class Scheduler {
    private record Timer(int number, long due, Consumer<Input> then) {}

    private static final Input WAKE = new Input.Timer(-1, 0);

    private final Run run;
    private final ArrayDeque<Strand> ready = new ArrayDeque<>();
    private final List<Strand> strands = new ArrayList<>();
    private final Map<CallId, Consumer<Input>> calls = new HashMap<>();
    private final Map<CallId, Input.Completion> arrived = new HashMap<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(
            (a, b) -> a.due != b.due ? Long.compare(a.due, b.due) : Integer.compare(a.number, b.number));
    private final LinkedBlockingQueue<Input> inbox = new LinkedBlockingQueue<>();
    private final long origin = System.nanoTime();
    private volatile @Nullable RunEnd end;
    private long clock;
    private long clockSteps;
    private int timerCount;

    Scheduler(Run run) {
        this.run = run;
    }

    /** Nanoseconds since the run started: the time of the last input, and a little more with each step since. */
    public long now() {
        return clock + (run.steps() - clockSteps) * 50;
    }

    /** Calls back, with the baton held, when the call is done and its turn has come. */
    public void whenDone(CallId id, CompletionStage<Outcome> stage, Consumer<Outcome> then) {
        calls.put(id, input -> then.accept(((Input.Completion) input).outcome()));
        stage.whenComplete((outcome, error) -> inbox.add(new Input.Completion(id,
                outcome != null ? outcome : Outcome.raised("RuntimeError", "tool failed"),
                System.nanoTime() - origin)));
    }

    /** Calls back, with the baton held, after that many nanoseconds of the run's clock; gives a number to cancel by. */
    public int whenTime(long delay, Runnable then) {
        int number = ++timerCount;
        timers.add(new Timer(number, now() + Math.max(0, delay), input -> then.run()));
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
        pass(me);
        return result[0];
    }

    /** {@code time.sleep}. */
    public void sleep(Ctx ctx, long nanos) {
        Strand me = strandOf(ctx);
        whenTime(nanos, () -> makeReady(me));
        pass(me);
    }

    /** Starts a strand that runs the body when its turn comes; the creator goes on. */
    public Strand start(Ctx parent, Consumer<Ctx> body) {
        Ctx ctx = new Ctx(run, parent.nextChild());
        Strand strand = new Strand(ctx);
        strands.add(strand);
        LargeStack.start(() -> carry(strand, body));
        makeReady(strand);
        return strand;
    }

    private void carry(Strand strand, Consumer<Ctx> body) {
        try {
            strand.takeBaton();
            if (end == null) body.accept(strand.ctx.onLargeStackAlready());
        } catch (RunEnd e) {
            stop(e);
        } catch (RuntimeException | Error e) {
            strand.failure = e;
            stop(new RunEnd.Cancelled("internal error"));
        }
        strand.finished = true;
        for (Strand waiter : strand.waiters) makeReady(waiter);
        if (end != null) {
            mainStrand().giveBaton();
        } else {
            try {
                next(null).giveBaton();
            } catch (RunEnd e) {
                stop(e);
                mainStrand().giveBaton();
            }
        }
    }

    /** Waits until the strand has finished. */
    public void join(Ctx ctx, Strand strand) {
        if (strand.finished) return;
        Strand me = strandOf(ctx);
        strand.waiters.add(me);
        pass(me);
    }

    /** Lets strands that are ready go first. */
    public void yieldTurn(Ctx ctx) {
        Strand me = strandOf(ctx);
        makeReady(me);
        pass(me);
    }

    /** Waits until somebody calls {@link #makeReady} with this strand. */
    public void block(Ctx ctx) {
        pass(strandOf(ctx));
    }

    public void makeReady(Strand strand) {
        if (strand.ready) return;
        strand.ready = true;
        ready.add(strand);
    }

    /** The strand that the context belongs to. */
    public Strand strandOf(Ctx ctx) {
        Strand s = ctx.strand;
        if (s == null) {
            s = new Strand(ctx);
            ctx.strand = s;
        }
        return s;
    }

    private Strand mainStrand() {
        return strandOf(run.mainStrand());
    }

    /** Gives the baton on and waits for it to come back. */
    private void pass(Strand me) {
        Strand next = next(me);
        if (next != me) {
            next.giveBaton();
            me.takeBaton();
        }
        me.ready = false;
        RunEnd e = end;
        if (e != null) throw e;
    }

    /** The strand whose turn it is; takes inputs while none is ready. */
    private Strand next(@Nullable Strand me) {
        while (true) {
            Strand strand = ready.poll();
            if (strand != null) {
                strand.ready = false;
                return strand;
            }
            takeInput();
        }
    }

    /** Takes the next input without a wait, if one is there; for loops that poll. */
    public boolean hasWork() {
        return !calls.isEmpty() || !timers.isEmpty() || !ready.isEmpty();
    }

    private void takeInput() {
        Input expected = run.host.expected();
        long before = System.nanoTime();
        run.output.flush();
        Input input = expected != null ? replayed(expected) : live();
        run.waited(System.nanoTime() - before);
        run.checkTime();
        if (input == WAKE) return;
        clock = Math.max(clock, input.at());
        clockSteps = run.steps();
        run.host.taken(input);
        switch (input) {
            case Input.Completion c -> {
                Consumer<Input> then = calls.remove(c.id());
                if (then != null) then.accept(c);
            }
            case Input.Timer t -> fire(t);
        }
    }

    private void fire(Input.Timer input) {
        for (Timer t : timers) {
            if (t.number == input.number()) {
                timers.remove(t);
                t.then.accept(input);
                return;
            }
        }
    }

    private Input replayed(Input expected) {
        if (!(expected instanceof Input.Completion c)) return expected;
        while (true) {
            Input.Completion here = arrived.remove(c.id());
            if (here != null) return new Input.Completion(c.id(), here.outcome(), c.at());
            Input input = poll(run.timeLeft());
            if (input == null || input == WAKE) {
                run.checkTime();
                if (input == null) return WAKE;
            }
            if (input instanceof Input.Completion other) arrived.put(other.id(), other);
        }
    }

    private Input live() {
        if (!arrived.isEmpty()) {
            CallId id = arrived.keySet().iterator().next();
            return java.util.Objects.requireNonNull(arrived.remove(id));
        }
        Timer timer = timers.peek();
        if (timer == null && calls.isEmpty() && inbox.isEmpty()) {
            throw new RunEnd.LimitReached("waiting", "nothing left to wait for");
        }
        long left = run.timeLeft();
        long untilTimer = timer == null ? Long.MAX_VALUE : timer.due - (System.nanoTime() - origin);
        Input input = untilTimer <= 0 ? inbox.poll() : poll(Math.min(left, untilTimer));
        if (input != null) return input;
        if (timer != null && timer.due <= System.nanoTime() - origin) return new Input.Timer(timer.number, timer.due);
        return WAKE;
    }

    private @Nullable Input poll(long nanos) {
        try {
            return inbox.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            run.cancel("interrupted");
            return WAKE;
        }
    }

    /** Makes a waiting run look at its limits and at whether it was cancelled. */
    void wake() {
        inbox.add(WAKE);
    }

    private void stop(RunEnd e) {
        if (end == null) end = e;
    }

    /** At the end of a block: waits for the threads that the program started, as CPython does. */
    public void finish(Ctx ctx) {
        for (int i = 0; i < strands.size(); i++) if (!strands.get(i).daemon) join(ctx, strands.get(i));
    }

    /** Lets every strand that still waits unwind, when there is a reason; the block has ended. */
    public void close(@Nullable RunEnd reason) {
        if (reason == null && strands.stream().allMatch(s -> s.finished)) {
            strands.clear();
            return;
        }
        stop(reason == null ? new RunEnd.Cancelled("the run has ended") : reason);
        for (Strand s : strands) if (!s.finished) s.giveBaton();
        calls.clear();
        timers.clear();
        ready.clear();
    }

    /** An error of the engine itself in a strand other than the main one. */
    public @Nullable Throwable failure() {
        for (Strand s : strands) if (s.failure != null) return s.failure;
        return null;
    }

    /** All strands started and not finished. */
    public List<Strand> unfinished() {
        List<Strand> result = new ArrayList<>();
        for (Strand s : strands) if (!s.finished) result.add(s);
        return result;
    }
}
