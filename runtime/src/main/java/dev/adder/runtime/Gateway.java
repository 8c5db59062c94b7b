package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The door of one run: every call is validated, authorised, budgeted, carried out and journaled here, by the tool's
 * real name. Quick tools run on the caller's thread; the others elsewhere, and their calls end {@link Outcome.Later}.
 * What must stop the run at once, a limit or a suspension, is thrown as a {@link RunEnd}: a program that goes on for
 * even one more call would not go the same way again.
 *
 * <p>The steps of a call are in {@link CallSteps}; this class decides in which order they come.
 */
final class Gateway implements Host {
    private final Sdk sdk;
    private final GatewayServices services;
    private final Limits limits;
    private final String principal;
    private final Journal journal;
    /** How much of the journal the budget of the process knows. */
    private long recorded;
    private final CallDesk desk;
    private final CallSteps steps;
    private final CostBudget budget;
    private final Map<ToolName, ToolState> states = new HashMap<>();
    private final @Nullable BiPredicate<CallSite, ToolName> suspendAt;
    private int calls;
    private int directCalls;

    Gateway(Sdk sdk, GatewayServices services, Limits limits, CostBudget budget, String principal, Journal journal,
            @Nullable BiPredicate<CallSite, ToolName> suspendAt) {
        this.sdk = sdk;
        this.services = services;
        this.limits = limits;
        this.principal = principal;
        this.journal = journal;
        this.suspendAt = suspendAt;
        this.budget = budget;
        this.desk = new CallDesk(limits.toolCallsAtOnce(), services.abandoned());
        this.steps = new CallSteps(services, limits, principal, journal, budget);
    }

    /** A new block begins: budgets are full again. */
    synchronized void begin() {
        calls = 0;
        budget.refill();
        states.values().forEach(state -> state.calls = 0);
    }

    @Override
    public Outcome call(CallSite site, ToolName name, Data.Map arguments) {
        if (suspendAt != null && suspendAt.test(site, name)) {
            throw new RunEnd.Suspended("stopped before " + name + " " + site.id());
        }
        Tool tool = sdk.tool(name);
        Outcome outcome =
                call(site.id(), site.line(), tool == null || tool.direct() ? null : tool, name, arguments, false);
        if (outcome instanceof Outcome.Suspend suspend) {
            throw new RunEnd.Suspended(suspend.reason());
        }
        return outcome;
    }

    /** A call that the log has already and that is made again, without another entry and without budget. */
    Outcome.Later again(CallSite site, ToolName name, Data.Map arguments) {
        Outcome outcome = call(site.id(), site.line(), sdk.tool(name), name, arguments, true);
        return outcome instanceof Outcome.Later later ? later : alreadyThere(outcome);
    }

    private static Outcome.Later alreadyThere(Outcome outcome) {
        return new Outcome.Later(CompletableFuture.completedFuture(outcome));
    }

    /** Answers a call that was under way when the log ended, and that must not be made twice. */
    Outcome.Later lost(RunEvent.Called called) {
        Outcome outcome = Outcome.raised("RuntimeError", called.tool()
                + "() was under way when the run was interrupted; whether it took effect is not known");
        journal.append(new RunEvent.Completed(called.id(), outcome, Duration.ZERO, 0, AnsweredBy.NOBODY, false));
        return alreadyThere(outcome);
    }

    /** A call that comes from outside any program, as a model's own function call; waits for its outcome. */
    Outcome direct(ToolName name, Data.Map arguments) throws InterruptedException {
        CallId id;
        synchronized (this) {
            id = new CallId(ReplayHost.DIRECT, ++directCalls);
        }
        Outcome outcome = call(id, 0, sdk.tool(name), name, arguments, false);
        if (!(outcome instanceof Outcome.Later later)) {
            return outcome;
        }
        try {
            return later.stage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("calls do not fail, they have outcomes", e);
        }
    }

    private Outcome call(CallId id, int line, @Nullable Tool tool, ToolName name, Data.Map arguments,
            boolean logged) {
        long started = System.nanoTime();
        ToolState state = null;
        int count = 0;
        synchronized (this) {
            if (!logged) {
                spend();
            }
            if (tool != null) {
                state = states.computeIfAbsent(name, n -> new ToolState(tool, services));
                count = ++state.calls;
            }
        }
        if (tool == null || state == null) {
            return unknownTool(id, line, name, arguments, started);
        }
        Data.Map valid = arguments;
        if (!state.check.passes(arguments)) {
            Validator.Checked checked = tool.check(arguments);
            if (!checked.ok()) {
                return steps.refused(state, new ToolCall(id, tool, arguments, principal, line),
                        CallSteps.wrong(tool, checked), started, logged);
            }
            valid = (Data.Map) checked.data();
        }
        ToolCall call = new ToolCall(id, tool, valid, principal, line);
        Integer most = tool.maxCallsPerRun();
        if (!logged && most != null && count > most) {
            return steps.refused(state, call, Outcome.raised("RuntimeError", name + "() can be called at most " + most
                    + (most == 1 ? " time" : " times") + " in one run"), started, false);
        }
        return switch (services.policy().decide(call)) {
            case DENY -> steps.refused(state, call,
                    Outcome.raised("PermissionError", name + "() is not allowed here"), started, logged);
            case ASK -> later(state, call, started, true, logged);
            case ALLOW -> allowed(state, call, started, logged);
        };
    }

    /** Accounts for one more call. */
    private void spend() {
        if (++calls > limits.toolCalls()) {
            throw new RunEnd.LimitReached("tool calls", String.valueOf(limits.toolCalls()));
        }
        if (journal.resultBytes() > services.recordedBytes()) {
            throw new RunEnd.LimitReached("recorded results", Words.bytes(services.recordedBytes()));
        }
        if (!MemoryBudget.process().record(journal.resultBytes() - recorded)) {
            throw new RunEnd.LimitReached("recorded results" + MemoryBudget.OF_ALL_RUNS,
                    Words.bytes(MemoryBudget.process().bytes() / 2));
        }
        recorded = journal.resultBytes();
    }

    private Outcome unknownTool(CallId id, int line, ToolName name, Data.Map arguments, long started) {
        String near = sdk.suggest(name.toString());
        Outcome.Raised error = (Outcome.Raised) Outcome.raised("NameError",
                "there is no function '" + name + "'" + (near == null ? "" : ". Did you mean: '" + near + "'?"));
        journal.append(new RunEvent.Called(id, name, arguments, Effect.READ, true, false, line));
        journal.append(new RunEvent.Completed(id, error, Duration.ofNanos(System.nanoTime() - started), 0,
                AnsweredBy.GATEWAY, true));
        return error;
    }

    private Outcome allowed(ToolState state, ToolCall call, long started, boolean logged) {
        String cacheKey = steps.cacheKey(state, call);
        Data cached = steps.cached(state, cacheKey);
        if (cached != null) {
            return steps.answered(state, call, cached, started, logged);
        }
        Outcome refusal = steps.claim(state, call);
        if (refusal != null) {
            return steps.refused(state, call, refusal, started, logged);
        }
        if (state.aside) {
            return later(state, call, started, false, logged);
        }
        if (logged) {
            steps.logSent(call);
        } else {
            steps.logCalled(state, call, false);
        }
        Outcome outcome = steps.invoke(state, call, () -> false);
        if (outcome instanceof Outcome.Later stage) {
            return pending(state, call, started, stage);
        }
        return steps.finish(state, call, outcome, AnsweredBy.TOOL, started, !logged, cacheKey);
    }

    private Outcome later(ToolState state, ToolCall call, long started, boolean ask, boolean logged) {
        if (services.abandoned().get() >= services.maxAbandoned()) {
            if (!ask) {
                steps.giveBack(call);
            }
            return steps.refused(state, call, Outcome.raised("RuntimeError",
                    call.tool().name() + "() cannot be called now: too many earlier calls still hang"), started,
                    logged);
        }
        boolean waiting = ask || state.turns != null || desk.full();
        if (!logged) {
            steps.logCalled(state, call, waiting);
        }
        PendingCall pending = new PendingCall(state, call, steps, started, ask, waiting || logged);
        desk.submit(pending);
        return new Outcome.Later(pending.answer());
    }

    /** A quick tool that answers later after all. */
    private Outcome pending(ToolState state, ToolCall call, long started, Outcome.Later stage) {
        PendingCall pending = new PendingCall(state, call, steps, started, false, false) {
            @Override
            void perform() {
                await(stage);
            }
        };
        desk.submit(pending);
        return new Outcome.Later(pending.answer());
    }

    @Override
    public void taken(Input input) {
        switch (input) {
            case Input.Completion c -> {
                if (c.outcome() instanceof Outcome.Suspend suspend) {
                    throw new RunEnd.Suspended(suspend.reason());
                }
                journal.append(new RunEvent.Taken(c.id(), Duration.ofNanos(c.at())));
            }
            case Input.Timer t -> journal.append(new RunEvent.Timer(t.number(), Duration.ofNanos(t.at())));
        }
    }

    /**
     * Counts a call that was answered from the log: it was spent when it was made.
     *
     * @param sent whether it went out, and so cost something
     */
    synchronized void replayed(ToolName name, boolean sent) {
        calls++;
        Tool tool = sdk.tool(name);
        if (tool != null) {
            if (sent) {
                budget.add(tool);
            }
            states.computeIfAbsent(name, n -> new ToolState(tool, services)).calls++;
        }
    }

    /** The session is over, and its journal is its owner's from now on. */
    void close() {
        MemoryBudget.process().record(-recorded);
        recorded = 0;
    }

    /**
     * The block is over. What is still under way is given up and recorded as unknown; when the run is suspended, it is
     * first waited for a little, and what then is still open stays so in the log.
     */
    void end(boolean suspended) {
        List<CallDesk.Job> open = desk.open();
        long deadline = System.nanoTime() + (suspended ? services.settleTime().toNanos() : 0);
        for (CallDesk.Job job : open) {
            if (suspended) {
                waitFor(job, deadline);
            }
        }
        for (CallDesk.Job job : open) {
            ((PendingCall) job).giveUp(suspended);
        }
        for (CallDesk.Job job : open) {
            job.answer().join();
        }
    }

    private static void waitFor(CallDesk.Job job, long deadline) {
        try {
            job.answer().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // it stays open
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("calls do not fail, they have outcomes", e);
        }
    }

    /** What a gateway keeps of one tool. */
    static final class ToolState {
        final QuickCheck check;
        final List<Interceptor> interceptors;
        final Duration timeout;
        final List<RateLimit> rateLimits;
        final boolean sensitive;
        /** How long results are kept for equal calls, or null when they are not. */
        final @Nullable Duration keep;
        final boolean ownCache;
        /** Whether calls run off the program's thread: that alone can be given up, or wait for a turn. */
        final boolean aside;
        final @Nullable Turns turns;
        boolean noted;
        private int calls;

        ToolState(Tool tool, GatewayServices services) {
            rateLimits = tool.rateLimits();
            sensitive = tool.parameters().stream().anyMatch(ToolParameter::sensitive);
            keep = tool.effect() == Effect.READ ? tool.cacheFor() : null;
            ownCache = tool.cachePerRun();
            turns = services.turnsOf(tool);
            aside = tool.blocking() || turns != null || tool.timeout() != null;
            check = new QuickCheck(tool);
            interceptors = services.interceptorsOf(tool);
            Duration declared = tool.timeout();
            timeout = declared == null ? services.toolTimeout() : declared;
        }
    }
}
