package dev.adder.isolated;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.Text;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import dev.adder.runtime.SandboxRequest;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One block in a process: answers what the process asks, on the thread that runs the block, and holds each message
 * against what can come at that moment. A process that says anything else is killed, and the block ends as an internal
 * error; so does one whose process goes away. What the host has decided about the run stands, whatever the process
 * says.
 */
final class BlockDialogue {
    private static final System.Logger LOG = System.getLogger("dev.adder.isolated");
    private static final Usage NOTHING = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);
    /** So many inputs can be taken up in one block: each is an entry of its log. */
    private static final int MOST_INPUTS = 1_000_000;

    private final ChildProcess child;
    private final int number;
    private final SandboxRequest request;
    private final Set<ToolName> tools;
    private final Host host;
    private final Limits limits;
    private final Runnable interrupted;
    private final Set<CallId> called = new HashSet<>();
    /** Calls under way with what came of them; guarded by itself, since tools end on threads of their own. */
    private final Map<CallId, Outcome> arrived = new HashMap<>();
    private final Set<CallId> open = new HashSet<>();
    private long printed;
    private int inputs;
    private boolean live;
    private @Nullable RunEnd end;
    private boolean over;
    /** Whether the program has something in its hands that ends the run when it is used. */
    private volatile boolean mayStop;
    private volatile boolean timeIsUp;
    private volatile @Nullable String cancelled;

    /**
     * A block to be run.
     *
     * @param interrupted what to do when the thread that runs it is interrupted
     */
    BlockDialogue(ChildProcess child, SandboxRequest request, Set<ToolName> tools, Runnable interrupted) {
        this.child = child;
        this.number = ++child.blocks;
        this.request = request;
        this.tools = tools;
        this.host = request.host();
        this.limits = request.limits();
        this.interrupted = interrupted;
    }

    /** Something that cannot be said now. */
    private static WireException refused(String what) {
        return new WireException(what);
    }

    /** Runs the block to its end. The process is alive afterwards unless something was wrong with it. */
    Result run(String name, String source) {
        boolean wasInterrupted = false;
        try {
            send(new ToChild.RunBlock(number, name, source));
            while (true) {
                try {
                    ToParent message = child.take();
                    if (message == null) {
                        return lost();
                    }
                    Result result = heard(message);
                    if (result != null) {
                        return result;
                    }
                } catch (InterruptedException e) {
                    wasInterrupted = true;
                    interrupted.run();
                }
            }
        } catch (WireException e) {
            child.kill("it sent " + e.getMessage());
            return lost();
        } catch (RuntimeException | Error e) {
            child.kill("its host failed");
            return internal("the host failed", e);
        } finally {
            synchronized (arrived) {
                over = true;
            }
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void send(ToChild message) throws WireException {
        child.send(message);
    }

    /** Deals with a message; gives the result when it was the last. */
    private @Nullable Result heard(ToParent message) throws WireException {
        switch (message) {
            case ToParent.Printed m -> printed(m);
            case ToParent.Ended m -> {
                return ended(m.result());
            }
            case ToParent.Called m -> answer(() -> called(m));
            case ToParent.Taken m -> answer(() -> taken(m.input()));
            case ToParent.Asks m -> answer(() -> asked(m.question()));
            case ToParent.Hello m -> throw refused("a greeting in a block");
            case ToParent.Ready m -> throw refused("the end of a session in a block");
        }
        return null;
    }

    private void printed(ToParent.Printed message) throws WireException {
        String text = message.text();
        printed += text.length();
        if (text.isEmpty() || printed > limits.outputBytes()) {
            throw refused("more output than a program may print");
        }
        if (message.error()) {
            request.errors().accept(text);
        } else {
            request.output().accept(text);
        }
    }

    /** What the host has to say, or the end of the run. */
    private interface Reply {
        ToChild.Answer get() throws WireException;
    }

    private void answer(Reply reply) throws WireException {
        if (end != null) {
            throw refused("something to do after the run had ended");
        }
        ToChild.Answer answer;
        try {
            answer = reply.get();
        } catch (RunEnd e) {
            end = e;
            answer = new ToChild.End(e);
        }
        send(answer);
    }

    private ToChild.Answer called(ToParent.Called call) throws WireException {
        CallId id = call.site().id();
        if (!tools.contains(call.tool())) {
            throw refused("a call of a tool that it does not have");
        }
        if (called.size() >= limits.toolCalls()) {
            throw refused("more calls than a program may make");
        }
        if (!called.add(id)) {
            throw refused("the same call twice");
        }
        Outcome outcome = host.call(call.site(), call.tool(), call.arguments());
        if (!(outcome instanceof Outcome.Later later)) {
            return now(outcome);
        }
        open.add(id);
        later.stage().whenComplete((value, error) -> completed(id,
                value != null ? value : Outcome.raised("RuntimeError", "tool failed")));
        return new ToChild.Later();
    }

    private void note(Outcome outcome) {
        mayStop |= outcome instanceof Outcome.Suspend || outcome instanceof Outcome.Placeholder;
    }

    private ToChild.Now now(Outcome outcome) {
        note(outcome);
        ToChild.Now answer = new ToChild.Now(outcome);
        return fits(answer) ? answer : new ToChild.Now(tooLarge());
    }

    /** Whether a message can be sent at all; data that is nested too deep cannot. */
    private static boolean fits(ToChild message) {
        try {
            return message.frame().length > 0;
        } catch (WireException e) {
            return false;
        }
    }

    private static Outcome tooLarge() {
        return Outcome.raised("ValueError", "what the tool gave is too large or nested too deep");
    }

    /** A call that was under way is done; on any thread. */
    private void completed(CallId id, Outcome outcome) {
        synchronized (arrived) {
            if (over || arrived.putIfAbsent(id, outcome) != null) {
                return;
            }
        }
        note(outcome);
        try {
            child.send(new ToChild.Completed(number, id, outcome));
        } catch (WireException e) {
            try {
                child.send(new ToChild.Completed(number, id, tooLarge()));
            } catch (WireException again) {
                throw new IllegalStateException(again);
            }
        }
    }

    private ToChild.Answer taken(Input input) throws WireException {
        if (++inputs > MOST_INPUTS) {
            throw refused("more inputs than a program can take up");
        }
        if (input instanceof Input.Completion completion) {
            Outcome outcome;
            synchronized (arrived) {
                outcome = arrived.get(completion.id());
            }
            if (outcome == null || !open.remove(completion.id())) {
                throw refused("an outcome that is not there");
            }
            host.taken(new Input.Completion(completion.id(), outcome, completion.at()));
        } else {
            host.taken(input);
        }
        return new ToChild.Flag(true);
    }

    private ToChild.Answer asked(ToParent.Question question) throws WireException {
        if (live) {
            throw refused("a question about a log that is at its end");
        }
        return switch (question) {
            case EXPECTED -> {
                Input next = host.expected();
                live = next == null;
                yield new ToChild.Next(next);
            }
            case LIVE -> {
                live = host.live();
                yield new ToChild.Flag(live);
            }
            case UPCOMING -> new ToChild.Next(host.upcoming());
        };
    }

    /** The result, where it is one that this run can have. */
    private Result ended(Result result) throws WireException {
        RunEnd decided = end;
        boolean possible = switch (result) {
            case Result.Suspended r -> decided instanceof RunEnd.Suspended || decided == null && mayStop;
            case Result.Cancelled r -> cancelled != null || decided instanceof RunEnd.Cancelled;
            case Result.LimitReached r -> decided == null || decided instanceof RunEnd.LimitReached;
            case Result.Internal r -> true;
            default -> decided == null;
        };
        if (!possible) {
            throw refused("an end that the run cannot have");
        }
        if (result instanceof Result.Internal) {
            child.kill("the engine in it failed");
            String id = internal("the engine in a process failed; it says:\n" + child.errors(), null).id();
            return new Result.Internal(id, result.usage());
        }
        if (result instanceof Result.Cancelled) {
            String reason = cancelled;
            return new Result.Cancelled(reason == null ? "cancelled" : reason, result.usage());
        }
        if (decided instanceof RunEnd.Suspended suspended) {
            return new Result.Suspended(String.valueOf(suspended.getMessage()), result.usage());
        }
        if (decided instanceof RunEnd.LimitReached limit && result instanceof Result.LimitReached reached) {
            return new Result.LimitReached(limit.limit, limit.value, reached.line(), result.usage());
        }
        return result;
    }

    /** The result of a run whose process is gone. */
    private Result lost() {
        String reason = cancelled;
        if (end instanceof RunEnd.Suspended suspended) {
            return new Result.Suspended(String.valueOf(suspended.getMessage()), NOTHING);
        }
        if (end instanceof RunEnd.LimitReached limit) {
            return new Result.LimitReached(limit.limit, limit.value, 0, NOTHING);
        }
        if (reason != null) {
            return new Result.Cancelled(reason, NOTHING);
        }
        if (timeIsUp) {
            return new Result.LimitReached("time", Text.time(limits.time()), 0, NOTHING);
        }
        return internal("a process was lost: " + child.wrong() + "; it says:\n" + child.errors(), null);
    }

    static Result.Internal internal(String what, @Nullable Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "internal error " + id + ": " + what, cause);
        return new Result.Internal(id, NOTHING);
    }

    /**
     * Asks the process to end the block, from any thread; whoever calls sees to it that it does. False when it has been
     * asked before.
     */
    boolean cancel(String reason) {
        synchronized (arrived) {
            if (cancelled != null) {
                return false;
            }
            cancelled = reason;
        }
        Thread.ofVirtual().name("adder-isolated-cancel").start(() -> {
            try {
                child.send(new ToChild.Cancel(number, reason));
            } catch (WireException e) {
                throw new IllegalStateException(e);
            }
        });
        return true;
    }

    /** The time of the run and more is over: the process is ended. */
    void timeIsUp() {
        timeIsUp = true;
        child.kill("its time was up");
    }
}
