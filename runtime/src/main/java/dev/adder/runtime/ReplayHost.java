package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.RunEnd;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a program from its log. A program does the same things in the same order when it gets the same outcomes in
 * the same order, so the calls and inputs of the log are gone through one by one; the first that differs ends the run
 * with a {@link ReplayDivergence}. Where the log ends, the run goes on through the live gateway, or ends too.
 *
 * <p>Calls that were under way when the log ended: those whose outcome arrived later have it; those that were never
 * sent, only read or may be repeated are made again; of all others nobody knows whether they took effect, and the
 * program is told so.
 */
final class ReplayHost implements Host {
    /** Task path of calls that no program made. */
    static final String DIRECT = "direct";

    private static final int MAX_LOOKS = 1000;

    private final List<RunEvent> steps = new ArrayList<>();
    private final Map<CallId, RunEvent.Completed> outcomes;
    private final Set<CallId> begun = new HashSet<>();
    private final Sdk sdk;
    private final Gateway gateway;
    private final boolean goesOn;
    private final BooleanSupplier outputCaughtUp;
    private final Runnable whenLive;
    private int at;
    private int looks;
    private boolean live;
    private @Nullable String divergence;

    /**
     * Replays the events of one block.
     *
     * @param goesOn whether the run goes on live where the log ends
     * @param outputCaughtUp whether all that the log has of output has been printed again
     * @param whenLive told once, before the first thing that is not in the log
     */
    ReplayHost(List<RunEvent> events, Sdk sdk, Gateway gateway, boolean goesOn, BooleanSupplier outputCaughtUp,
            Runnable whenLive) {
        this.sdk = sdk;
        this.gateway = gateway;
        this.goesOn = goesOn;
        this.outputCaughtUp = outputCaughtUp;
        this.whenLive = whenLive;
        this.outcomes = Journal.outcomes(events);
        for (RunEvent event : events) {
            switch (event) {
                case RunEvent.Called called when !called.id().taskPath().equals(DIRECT) -> {
                    steps.add(called);
                    if (!called.waiting()) {
                        begun.add(called.id());
                    }
                }
                case RunEvent.Taken taken -> steps.add(taken);
                case RunEvent.Timer timer -> steps.add(timer);
                case RunEvent.Sent sent -> begun.add(sent.id());
                case RunEvent.Postponed postponed -> begun.remove(postponed.id());
                default -> {}
            }
        }
    }

    /** How the run left its log, or null when it did not. */
    @Nullable
    String divergence() {
        return divergence;
    }

    /** Whether some of the log was not gone through. */
    boolean unfinished() {
        return at < steps.size();
    }

    /** What comes next in the log, in words. */
    String nextInWords() {
        return at < steps.size() ? words(steps.get(at)) : "nothing more";
    }

    @Override
    public Outcome call(CallSite site, ToolName tool, Data.Map arguments) {
        if (at == steps.size()) {
            goLive("the program calls " + words(site.id(), tool, arguments));
            return gateway.call(site, tool, arguments);
        }
        Tool known = sdk.tool(tool);
        Data.Map shown = known == null ? arguments : known.redacted(arguments);
        if (!(steps.get(at) instanceof RunEvent.Called called) || !called.id().equals(site.id())
                || !called.tool().equals(tool) || !sameArguments(known, called.arguments(), shown)) {
            throw diverged("the program calls " + words(site.id(), tool, shown) + ", but the journal has "
                    + words(steps.get(at)));
        }
        at++;
        RunEvent.Completed completed = outcomes.get(site.id());
        gateway.replayed(tool, completed == null ? isLost(called)
                : completed.by() == AnsweredBy.TOOL || completed.by() == AnsweredBy.NOBODY);
        if (completed == null) {
            return interrupted(site, called, arguments);
        }
        return completed.immediate()
                ? completed.outcome()
                : new Outcome.Later(CompletableFuture.completedFuture(completed.outcome()));
    }

    /** Arguments are logged as the tool's types have them: so they are compared, and otherwise as they came. */
    private static boolean sameArguments(@Nullable Tool tool, Data.Map logged, Data.Map shown) {
        if (logged.equals(shown) || logged.canonical().equals(shown.canonical())) {
            return true;
        }
        return tool != null && tool.check(shown).data() instanceof Data.Map typed
                && logged.canonical().equals(typed.canonical());
    }

    /** Whether a call without an outcome was sent and must not be made again. */
    private boolean isLost(RunEvent.Called called) {
        return begun.contains(called.id()) && !called.repeatable();
    }

    private Outcome interrupted(CallSite site, RunEvent.Called called, Data.Map arguments) {
        if (!goesOn) {
            return new Outcome.Later(new CompletableFuture<>());
        }
        if (at == steps.size()) {
            goLive("");
        }
        return isLost(called)
                ? gateway.lost(called)
                : gateway.again(site, called.tool(), arguments);
    }

    @Override
    public @Nullable Input expected() {
        if (at == steps.size()) {
            goLive("the program waits");
            return null;
        }
        Input next = upcoming();
        if (next == null) {
            throw diverged("the program waits, but the journal has " + words(steps.get(at)));
        }
        return next;
    }

    @Override
    public @Nullable Input upcoming() {
        if (at == steps.size()) {
            return null;
        }
        return switch (steps.get(at)) {
            case RunEvent.Taken taken -> {
                RunEvent.Completed completed = outcomes.get(taken.id());
                if (completed == null) {
                    throw diverged("the journal takes up " + taken.id() + ", which it has no outcome of");
                }
                yield new Input.Completion(taken.id(), completed.outcome(), taken.at().toNanos());
            }
            case RunEvent.Timer timer -> new Input.Timer(timer.number(), timer.at().toNanos());
            default -> null;
        };
    }

    /**
     * A run that only looks may take what arrives as soon as it has done again all that the log has of it. Text that
     * is still on its way out is waited for, but not forever.
     */
    @Override
    public boolean live() {
        if (!live && goesOn && at == steps.size() && (outputCaughtUp.getAsBoolean() || ++looks > MAX_LOOKS)) {
            goLive("");
        }
        return live;
    }

    @Override
    public void taken(Input input) {
        if (at < steps.size()) {
            at++;
        } else {
            gateway.taken(input);
        }
    }

    private void goLive(String what) {
        if (live) {
            return;
        }
        if (!goesOn) {
            throw new RunEnd.Suspended("the journal ends where " + what);
        }
        live = true;
        whenLive.run();
    }

    private RunEnd diverged(String how) {
        if (divergence == null) {
            divergence = how;
        }
        return new RunEnd.Suspended("the run does not follow its journal");
    }

    private static String words(RunEvent event) {
        return switch (event) {
            case RunEvent.Called called -> words(called.id(), called.tool(), called.arguments());
            case RunEvent.Taken taken -> "the outcome of call " + taken.id();
            case RunEvent.Timer timer -> "timer " + timer.number();
            default -> event.toString();
        };
    }

    private static String words(CallId id, ToolName tool, Data.Map arguments) {
        String text = arguments.canonical();
        return tool + "(" + (text.length() > 200 ? text.substring(0, 200) + "..." : text) + ") as call " + id;
    }
}
