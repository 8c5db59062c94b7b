package dev.adder.runtime;

import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Effect;
import dev.adder.sdk.ToolFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
        this.waiting = waiting;
    }

    @Override
    void perform() {
        if (ask) {
            Outcome no = steps.ask(call);
            if (no == null) {
                no = steps.rateLimit(state, call);
            }
            if (no != null) {
                refusal = no;
                settle(no);
                return;
            }
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
        long nanos = state.timeout.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : state.timeout.toNanos();
        settled().completeOnTimeout(late, nanos, TimeUnit.NANOSECONDS);
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
        return steps.finish(state, call, outcome, by, started, false);
    }
}
