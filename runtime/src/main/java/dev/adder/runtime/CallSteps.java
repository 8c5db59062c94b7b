package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.Sha256;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Problem;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolFailure;
import dev.adder.sdk.ToolParameter;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The single steps of a call, each by itself: log, cache, rate limit, approval, the tool, its result. */
final class CallSteps {
    /** What a program sees of a tool that gave Java's null for an outcome. */
    static final Outcome NO_OUTCOME = Outcome.raised("RuntimeError", "tool failed");

    private static final int MAX_MESSAGE = 10_000;
    private static final long MAX_DETAIL = 64 * 1024;
    private static final int LONGEST_KEY = 256;
    private static final int MAX_PROBLEMS = 5;

    /** Apart, so that a logger is looked for, in all of the class path, only when there is something to say. */
    private static final class Logs {
        private static final System.Logger LOG = System.getLogger("dev.adder.runtime");
    }

    private final GatewayServices services;
    private final Limits limits;
    private final String principal;
    private final Journal journal;
    private final CostBudget budget;
    private final ResultCache runCache;
    private final ResultCache sharedCache;

    CallSteps(GatewayServices services, Limits limits, String principal, Journal journal, CostBudget budget) {
        this.services = services;
        this.limits = limits;
        this.principal = principal;
        this.journal = journal;
        this.budget = budget;
        ResultCache shared = services.sharedCache();
        this.runCache = ResultCache.inMemory(limits.resultBytes() * 4);
        this.sharedCache = shared == null ? runCache : shared;
    }

    void logCalled(Gateway.ToolState state, ToolCall call, boolean waiting) {
        Tool tool = call.tool();
        Data.Map shown = state.sensitive ? call.shownArguments() : call.arguments();
        journal.append(new RunEvent.Called(call.id(), tool.name(), shown, tool.effect(), tool.idempotent(), waiting,
                call.line()));
    }

    void logSent(ToolCall call) {
        journal.append(new RunEvent.Sent(call.id()));
    }

    /** Logs a call that did not get through. */
    Outcome refused(Gateway.ToolState state, ToolCall call, Outcome refusal, long started, boolean logged) {
        if (!logged) {
            logCalled(state, call, false);
        }
        return record(call, refusal, 0, AnsweredBy.GATEWAY, started, !logged);
    }

    /** Logs a call that was answered from the cache. */
    Outcome answered(Gateway.ToolState state, ToolCall call, Data data, long started, boolean logged) {
        if (!logged) {
            logCalled(state, call, false);
        }
        return record(call, Outcome.value(data), data.sizeEstimate(), AnsweredBy.CACHE, started, !logged);
    }

    /** The error of arguments that are wrong, as Python raises it; values of sensitive arguments are not shown. */
    static Outcome wrong(Tool tool, Validator.Checked checked) {
        List<Problem> problems = checked.problems();
        List<String> texts = new ArrayList<>();
        for (Problem problem : problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()))) {
            texts.add(text(tool, problem));
        }
        return Outcome.raised(problems.getFirst().kind().pythonName(), String.join("; ", texts));
    }

    private static String text(Tool tool, Problem problem) {
        for (ToolParameter parameter : tool.parameters()) {
            String path = problem.path();
            boolean inside = path.startsWith(parameter.name()) && (path.length() == parameter.name().length()
                    || "[.".indexOf(path.charAt(parameter.name().length())) >= 0);
            if (inside && parameter.sensitive() && problem.message().startsWith("argument '")) {
                return "argument '" + parameter.name() + "' is not a valid " + parameter.type().toPython();
            }
        }
        return problem.message();
    }

    /** The result of an earlier equal call, or null. */
    @Nullable
    Data cached(Gateway.ToolState state, @Nullable String key) {
        return key == null ? null : cache(state).get(key, services.clock().instant());
    }

    private ResultCache cache(Gateway.ToolState state) {
        return state.ownCache ? runCache : sharedCache;
    }

    /**
     * Under what the result of this call is kept, or null when it is not. What was read before something of the same
     * source was changed is not found any more.
     */
    @Nullable
    String cacheKey(Gateway.ToolState state, ToolCall call) {
        if (state.keep == null) {
            return null;
        }
        Tool tool = call.tool();
        return tool.source() + '\n' + services.changesOf(tool.source()) + '\n' + tool.name() + '\n' + tool.version()
                + '\n' + PythonText.quote(principal) + '\n' + shortened(call.arguments().canonical());
    }

    /** A key of bounded length: programs choose the arguments. */
    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : Sha256.hex(key);
    }

    /** Takes what the call needs of the budget and of its tool's rate limits; gives the error when one is used up. */
    @Nullable
    Outcome claim(Gateway.ToolState state, ToolCall call) {
        Outcome tooDear = budget.take(call.tool());
        if (tooDear != null) {
            return tooDear;
        }
        Outcome refusal = rateLimit(state, call);
        if (refusal != null) {
            giveBack(call);
        }
        return refusal;
    }

    /** The call is not sent after all: it costs nothing. */
    void giveBack(ToolCall call) {
        budget.giveBack(call.tool());
    }

    private @Nullable Outcome rateLimit(Gateway.ToolState state, ToolCall call) {
        List<RateLimit> declared = state.rateLimits;
        if (declared.isEmpty()) {
            return null;
        }
        Instant now = services.clock().instant();
        List<RateLimiter.Claim> claims = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            claims.add(claim(call, declared.get(i), i));
        }
        RateLimiter.Refusal refusal = services.limiter().acquire(claims, now);
        if (refusal == null) {
            return null;
        }
        RateLimit limit = declared.get(refusal.claim());
        Data detail = Data.Map.of("retry_after", Math.max(1, refusal.retryAfter().plusNanos(999_999_999).toSeconds()));
        return new Outcome.Raised("RuntimeError", call.tool().name() + "() is limited to " + limit.words()
                + shownKeys(call, limit) + ": try again in " + Words.wait(refusal.retryAfter()), detail);
    }

    private RateLimiter.Claim claim(ToolCall call, RateLimit limit, int index) {
        StringBuilder key = new StringBuilder(call.tool().name().toString()).append('#').append(index);
        for (String name : limit.keys()) {
            key.append('\n').append(shortened(argument(call, name).canonical()));
        }
        if (limit.perPrincipal()) {
            key.append('\n').append(PythonText.quote(principal));
        }
        return new RateLimiter.Claim(key.toString(), limit.count(), limit.per());
    }

    private static Data argument(ToolCall call, String name) {
        Data given = call.arguments().get(name);
        if (given != null) {
            return given;
        }
        ToolParameter parameter = call.tool().parameter(name);
        Data otherwise = parameter == null ? null : parameter.defaultValue();
        return otherwise == null ? Data.NULL : otherwise;
    }

    private static String shownKeys(ToolCall call, RateLimit limit) {
        Data.Map shown = call.shownArguments();
        StringBuilder text = new StringBuilder();
        for (String key : limit.keys()) {
            Data value = shown.get(key);
            text.append(text.isEmpty() ? " (" : ", ").append(key).append('=')
                    .append(value == null ? "None" : PythonText.shortRepr(value, 40));
        }
        return text.isEmpty() ? "" : text.append(')').toString();
    }

    /** Asks the approver; null when the call may go out. */
    @Nullable
    Outcome ask(ToolCall call) {
        try {
            return switch (services.approver().decide(call)) {
                case Approver.Decision.Approved a -> null;
                case Approver.Decision.Denied d ->
                    Outcome.raised("PermissionError", call.tool().name() + "() was not approved: " + d.reason());
                case Approver.Decision.Undecided u -> new Outcome.Suspend(u.reason());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.raised("PermissionError", call.tool().name() + "() was not approved: nobody answered");
        } catch (RuntimeException e) {
            Logs.LOG.log(Level.ERROR, "approver failed on " + call.tool().name() + " " + call.id(), e);
            return Outcome.raised("PermissionError", call.tool().name() + "() was not approved: nobody answered");
        }
    }

    /** Carries the call out; what the tool throws becomes an outcome. */
    Outcome invoke(Gateway.ToolState state, ToolCall call, BooleanSupplier cancelled) {
        changed(call);
        try {
            Outcome outcome = state.interceptors.isEmpty()
                    ? call.tool().function().invoke(call.arguments(), new Context(call.id(), principal, cancelled))
                    : around(state, call, 0, call.arguments(), cancelled);
            return orFailure(outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.raised("TimeoutError", "tool was interrupted");
        } catch (ToolFailure e) {
            return e.outcome();
        } catch (Throwable e) {
            Logs.LOG.log(e instanceof Error ? Level.ERROR : Level.DEBUG, "tool " + call.tool().name() + " failed", e);
            return ToolFailure.outcomeOf(e);
        } finally {
            changed(call);
        }
    }

    /** Results that are kept of the same source are stale from now on. */
    private void changed(ToolCall call) {
        if (call.tool().effect() != Effect.READ) {
            services.changed(call.tool().source());
        }
    }

    private static Outcome orFailure(@Nullable Outcome outcome) {
        return outcome == null ? NO_OUTCOME : outcome;
    }

    private Outcome around(Gateway.ToolState state, ToolCall call, int index, Data.Map arguments,
            BooleanSupplier cancelled) throws Exception {
        if (index == state.interceptors.size()) {
            return call.tool().function().invoke(arguments, new Context(call.id(), principal, cancelled));
        }
        ToolCall seen = arguments == call.arguments() ? call
                : new ToolCall(call.id(), call.tool(), arguments, call.principal(), call.line());
        return state.interceptors.get(index)
                .around(seen, changed -> around(state, seen, index + 1, changed, cancelled));
    }

    private record Context(CallId call, String principal, BooleanSupplier over) implements ToolContext {
        @Override
        public boolean cancelled() {
            return over.getAsBoolean();
        }
    }

    /** Brings an outcome into the form that programs get, and logs it. */
    Outcome finish(Gateway.ToolState state, ToolCall call, Outcome outcome, AnsweredBy by, long started,
            boolean immediate, @Nullable String cacheKey) {
        if (by == AnsweredBy.TOOL) {
            changed(call);
        }
        return switch (outcome) {
            case Outcome.Value value -> value(state, call, value, by, started, immediate, cacheKey);
            case Outcome.Raised raised -> record(call, shortened(raised), 0, by, started, immediate);
            case Outcome.Placeholder placeholder -> record(call, placeholder, 0, by, started, immediate);
            case Outcome.Suspend suspend -> {
                journal.append(new RunEvent.Postponed(call.id(), suspend.reason()));
                yield suspend;
            }
            case Outcome.Later later -> throw new IllegalArgumentException("not an outcome yet: " + later);
        };
    }

    private Outcome value(Gateway.ToolState state, ToolCall call, Outcome.Value value, AnsweredBy by, long started,
            boolean immediate, @Nullable String cacheKey) {
        long size = DataSize.of(value.data(), limits.resultBytes());
        if (size == DataSize.TOO_DEEP || size > limits.resultBytes()) {
            String why = size == DataSize.TOO_DEEP
                    ? "is nested deeper than " + Data.MAX_DEPTH + " levels"
                    : "is larger than " + Words.bytes(limits.resultBytes()) + "; ask for less";
            return record(call, Outcome.raised("ValueError", "the result of " + call.tool().name() + "() " + why), 0,
                    by, started, immediate);
        }
        Outcome typed = value;
        if (!state.check.passesResult(value.data())) {
            Validator.Checked checked = Validator.result(call.tool().result(), value.data());
            if (!checked.ok() && !call.tool().resultObserved()) {
                note(state, call, checked);
            }
            typed = Outcome.value(checked.data());
        }
        Duration keep = by == AnsweredBy.TOOL ? state.keep : null;
        if (keep != null && cacheKey != null && typed instanceof Outcome.Value good) {
            cache(state).put(cacheKey, good.data(), services.clock().instant(), keep);
        }
        return record(call, typed, size, by, started, immediate);
    }

    private void note(Gateway.ToolState state, ToolCall call, Validator.Checked checked) {
        synchronized (state) {
            if (state.noted) {
                return;
            }
            state.noted = true;
        }
        journal.append(new RunEvent.Noted(call.id(), call.tool().name() + "() gave something else than it declares: "
                + checked.problems().getFirst().message()));
    }

    private static Outcome shortened(Outcome.Raised raised) {
        boolean longText = raised.message().length() > MAX_MESSAGE;
        long detail = DataSize.of(raised.detail(), MAX_DETAIL);
        boolean large = detail == DataSize.TOO_DEEP || detail > MAX_DETAIL;
        if (!longText && !large) {
            return raised;
        }
        String text = longText ? raised.message().substring(0, MAX_MESSAGE) + "..." : raised.message();
        return new Outcome.Raised(raised.type(), text, large ? Data.NULL : raised.detail());
    }

    private Outcome record(ToolCall call, Outcome outcome, long bytes, AnsweredBy by, long started,
            boolean immediate) {
        journal.append(new RunEvent.Completed(call.id(), outcome, Duration.ofNanos(System.nanoTime() - started),
                bytes, by, immediate));
        return outcome;
    }
}
