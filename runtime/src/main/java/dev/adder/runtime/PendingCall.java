package dev.adder.runtime;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Effect;
import dev.adder.sdk.ToolFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A call that is carried out off the run's thread: asked about, sent, timed, and given up when it takes too long. */
class PendingCall extends CallDesk.Job {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Gateway.ToolState state;
    private final ToolCall call;
    private final CallSteps steps;
    private final long started;
    private final boolean ask;
    private final boolean waiting;
    private final @Nullable String cacheKey;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean approved;
    private volatile boolean claimed;
    private volatile boolean goesOnLater;
    private volatile @Nullable Outcome refusal;
    private volatile @Nullable Outcome timedOut;
    private volatile @Nullable Outcome givenUp;
    private volatile boolean sent;

    PendingCall(Gateway.ToolState state, ToolCall call, CallSteps steps, long started, boolean ask, boolean waiting) {
        this.state = state;
        this.call = call;
        this.steps = steps;
        this.started = started;
        this.ask = ask;
        this.claimed = !ask;
        this.waiting = waiting;
        this.cacheKey = steps.cacheKey(state, call);
        if (!ask) {
            limitWait();
        }
    }

    /** A turn is not taken while a person is asked: that may last. */
    @Override
    @Nullable
    Turns turns() {
        return ask && !approved ? null : state.turns;
    }

    @Override
    boolean goesOnLater() {
        boolean goesOn = goesOnLater;
        goesOnLater = false;
        return goesOn;
    }

    @Override
    void perform() {
        if (ask && !approved) {
            Outcome no = steps.ask(call);
            if (no == null) {
                no = steps.claim(state, call);
                claimed = no == null;
            }
            if (no != null) {
                refusal = no;
                settle(no);
                return;
            }
            approved = true;
            if (state.turns != null) {
                limitWait();
                goesOnLater = true;
                return;
            }
        }
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        send();
        if (isSettled()) {
            return;
        }
        Outcome outcome = steps.invoke(state, call, this::isSettled);
        if (outcome instanceof Outcome.Later later) {
            await(later);
        } else {
            settle(outcome);
        }
    }

    /** A call waits for a turn of its tool no longer than it may take itself. */
    private void limitWait() {
        Turns turns = state.turns;
        if (turns == null) {
            return;
        }
        String text = call.tool().name() + "() can be called " + turns.most() + (turns.most() == 1 ? " time" : " times")
                + " at once, and none of these calls ended within " + Words.time(state.timeout)
                + ": it was not sent, try again in " + Words.wait(state.timeout);
        Outcome late = new Outcome.Raised("TimeoutError", text,
                Data.Map.of("retry_after", Math.max(1, state.timeout.toSeconds())));
        CompletableFuture.delayedExecutor(nanos(state.timeout), TimeUnit.NANOSECONDS).execute(() -> {
            if (begun.compareAndSet(false, true)) {
                refusal = late;
                settle(late);
            }
        });
    }

    private static long nanos(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    }

    private void send() {
        if (waiting) {
            steps.logSent(call);
        }
        sent = true;
        arm();
    }

    private void arm() {
        String time = Words.time(state.timeout);
        Outcome late = Outcome.raised("TimeoutError",
                call.tool().name() + "() took longer than " + time + " and was given up" + doubt());
        timedOut = late;
        settled().completeOnTimeout(late, nanos(state.timeout), TimeUnit.NANOSECONDS);
    }

    private String doubt() {
        return call.tool().effect() == Effect.READ ? "" : "; whether it took effect is not known";
    }

    /** Goes on when the stage is done. */
    final void await(Outcome.Later later) {
        if (!sent) {
            sent = true;
            arm();
        }
        CompletableFuture<Outcome> stage = later.stage().toCompletableFuture();
        settled().whenComplete((outcome, error) -> stage.cancel(true));
        stage.whenComplete((outcome, error) -> {
            if (error != null) {
                settle(ToolFailure.outcomeOf(error));
            } else if (outcome instanceof Outcome.Later next) {
                await(next);
            } else {
                settle(outcome == null ? CallSteps.NO_OUTCOME : outcome);
            }
        });
    }

    /** The run is over: nobody waits for this call any more. */
    void giveUp(boolean suspended) {
        Outcome end = suspended
                ? new Outcome.Suspend("still under way")
                : Outcome.raised("RuntimeError", call.tool().name()
                        + (sent ? "() was under way when the run ended" + doubt()
                                : "() was never sent: the run ended"));
        givenUp = end;
        settle(end);
    }

    @Override
    Outcome finish(Outcome outcome) {
        if (outcome == givenUp && outcome instanceof Outcome.Suspend) {
            return outcome;
        }
        AnsweredBy by = AnsweredBy.TOOL;
        if (outcome == refusal) {
            by = AnsweredBy.GATEWAY;
        } else if (outcome == timedOut) {
            by = AnsweredBy.NOBODY;
        } else if (outcome == givenUp) {
            by = sent ? AnsweredBy.NOBODY : AnsweredBy.GATEWAY;
        }
        if (by == AnsweredBy.GATEWAY && claimed) {
            steps.giveBack(call);
        }
        return steps.finish(state, call, outcome, by, started, false, cacheKey);
    }
}
