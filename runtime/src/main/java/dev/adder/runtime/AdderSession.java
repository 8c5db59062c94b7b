package dev.adder.runtime;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.World;
import dev.adder.sdk.Sdk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of code over one namespace and one journal: an agent's conversation, a REPL, or a single program. One block
 * runs at a time; limits hold for each. Made by {@link Adder}.
 */
public final class AdderSession implements AutoCloseable {
    private final Adder adder;
    private final Journal journal;
    private final Limits limits;
    private final World world;
    private final String principal;
    private final Gateway gateway;
    private final OutputLog output;
    private final SandboxSession sandbox;
    private volatile Host host;
    private volatile @Nullable String cancelled;
    private int blocks;

    AdderSession(Adder adder, RunRequest request, Limits limits, World world, String principal, Journal journal) {
        this.adder = adder;
        this.journal = journal;
        this.limits = limits;
        this.world = world;
        this.principal = principal;
        request.listeners().forEach(journal::listen);
        gateway = new Gateway(adder.sdk(), adder.services(), limits, adder.budget(request), principal, journal,
                request.suspendAt());
        host = gateway;
        output = new OutputLog(journal, request.output());
        Consumer<String> errors = request.errors();
        sandbox = adder.sandbox().open(new SandboxRequest(limits, world, new Door(), adder.sdk(), output,
                errors == null ? output : text -> output.accept(text, errors), adder.imports(), adder.builtins()));
    }

    /** The door that the sandbox was given: it leads to the gateway, or to the log while that is replayed. */
    private final class Door implements Host {
        @Override
        public Outcome call(CallSite site, ToolName tool, Data.Map arguments) {
            return host.call(site, tool, arguments);
        }

        @Override
        public void taken(Input input) {
            host.taken(input);
        }

        @Override
        public @Nullable Input expected() {
            return host.expected();
        }

        @Override
        public boolean live() {
            return host.live();
        }

        @Override
        public @Nullable Input upcoming() {
            return host.upcoming();
        }
    }

    /** Runs one block to its end, on the calling thread. */
    public Run run(String source) {
        return run("block " + (blocks + 1), source);
    }

    /** Runs one block under a name of its own, as tracebacks show it. */
    public synchronized Run run(String name, String source) {
        cancelled = null;
        int from = journal.size();
        journal.append(new RunEvent.Started(blocks, name, source, Adder.SEMANTICS, adder.sdkHash(),
                principal, world.start(), world.zone(), world.seed()));
        blocks++;
        gateway.begin();
        Result result = execute(name, source);
        journal.append(new RunEvent.Ended(result));
        return new Run(result, journal, journal.events(from));
    }

    private Result execute(String name, String source) {
        try {
            limits.admit(source);
        } catch (RunEnd.LimitReached e) {
            return new Result.LimitReached(e.limit, e.value, 0, new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO));
        }
        boolean suspended = false;
        try {
            Result result = sandbox.run(name, source, () -> cancelled);
            suspended = result instanceof Result.Suspended;
            return result;
        } finally {
            gateway.end(suspended);
        }
    }

    /**
     * Replays one block from its part of the log, and goes on live where that ends, if it may.
     *
     * @throws ReplayDivergence when the program does something else than its log says
     */
    synchronized Run replay(List<RunEvent> block, boolean goesOn) {
        if (!(block.getFirst() instanceof RunEvent.Started started)) {
            throw new IllegalArgumentException("a block of a journal begins with its start");
        }
        if (started.semantics() != Adder.SEMANTICS) {
            throw new ReplayDivergence("it was written under version " + started.semantics()
                    + " of the engine, and this is version " + Adder.SEMANTICS);
        }
        cancelled = null;
        blocks++;
        gateway.begin();
        List<RunEvent> before = new ArrayList<>(block);
        int from = journal.size();
        output.replay(Journal.output(block));
        ReplayHost replay = new ReplayHost(block, adder.sdk(), gateway, goesOn, output::caughtUp,
                () -> journal.append(new RunEvent.Resumed(adder.services().clock().instant())));
        host = replay;
        Result result;
        try {
            result = execute(started.name(), started.source());
        } finally {
            host = gateway;
        }
        check(replay, result);
        if (goesOn) {
            journal.append(new RunEvent.Ended(result));
        }
        before.addAll(journal.events(from));
        return new Run(result, journal, List.copyOf(before));
    }

    private void check(ReplayHost replay, Result result) {
        String divergence = replay.divergence() != null ? replay.divergence() : output.divergence();
        if (divergence != null) {
            throw new ReplayDivergence(divergence);
        }
        boolean cutShort = result instanceof Result.Cancelled || result instanceof Result.LimitReached;
        if (replay.unfinished() && !cutShort) {
            throw new ReplayDivergence("the program ended, but the journal has " + replay.nextInWords());
        }
    }

    /**
     * Carries out a call that no program makes, such as a model's own function call, through the same gateway; waits
     * for its outcome.
     */
    public Outcome call(ToolName tool, Data.Map arguments) throws InterruptedException {
        return gateway.direct(tool, arguments);
    }

    /** Ends the block under way, from any thread; a block is under way once it is in the log. Else it does nothing. */
    public void cancel(String reason) {
        cancelled = reason;
        sandbox.cancel(reason);
    }

    /** The log so far. */
    public Journal journal() {
        return journal;
    }

    /** The tools. */
    public Sdk sdk() {
        return adder.sdk();
    }

    /** Releases what the session holds; a block under way is cancelled first. */
    @Override
    public void close() {
        sandbox.cancel("the session was closed");
        synchronized (this) {
            sandbox.close();
            gateway.end(false);
            gateway.close();
        }
    }
}
