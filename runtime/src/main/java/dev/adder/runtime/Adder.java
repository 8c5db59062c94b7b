package dev.adder.runtime;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.data.Sha256;
import dev.adder.engine.plan.PlannedTools;
import dev.adder.engine.run.Deadline;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import dev.adder.sdk.PromptText;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.java.JavaTools;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A set of tools and the rules under which programs use them. Immutable and safe for use by many threads; each run has
 * a gateway and a journal of its own.
 *
 * <pre>{@code
 * Adder adder = Adder.builder().tools(new OrderTools(orders)).build();
 * Run run = adder.run("final_answer(len(orders.search(status='late')))");
 * }</pre>
 */
public final class Adder implements AutoCloseable {
    /** Version of what programs mean; a journal replays under the version it was written under. */
    public static final int SEMANTICS = 1;

    private static final Seeds SEEDS = new Seeds();

    private final Sdk sdk;
    private final Limits limits;
    private final GatewayServices services;
    private final Sandbox sandbox;
    private final @Nullable Set<String> imports;
    private final @Nullable Set<String> builtins;
    private final int promptTokens;
    private final @Nullable BigDecimal costBudget;
    private final List<AutoCloseable> owned;
    private final AtomicReference<@Nullable String> sdkHash = new AtomicReference<>();
    private final AtomicReference<@Nullable PlannedTools> plannedTools = new AtomicReference<>();

    private Adder(Builder builder, Sdk sdk) {
        this.sdk = sdk;
        this.limits = builder.limits();
        this.services = builder.services();
        this.sandbox = builder.sandbox;
        this.imports = builder.imports;
        this.builtins = builder.builtins;
        this.promptTokens = builder.promptTokens;
        this.costBudget = builder.costBudget;
        this.owned = List.copyOf(builder.owned);
    }

    /** Starts an Adder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The tools. */
    public Sdk sdk() {
        return sdk;
    }

    /** What a run may use when its request does not say. */
    public Limits limits() {
        return limits;
    }

    /** The modules that programs may import, or null for all there are. */
    public @Nullable Set<String> imports() {
        return imports;
    }

    /** The builtins that programs may use, or null for all there are. */
    public @Nullable Set<String> builtins() {
        return builtins;
    }

    /** Which calls go out. */
    public Policy policy() {
        return services.policy();
    }

    /** Where programs run. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** The part of a system prompt that tells a model what its programs can use. */
    public String prompt() {
        List<String> modules = imports == null ? sandbox.capabilities().modules() : imports.stream().sorted().toList();
        return PromptText.of(sdk, new PromptText.Settings(modules,
                builtins == null ? null : builtins.stream().sorted().toList(), limitsInWords(), promptTokens));
    }

    private List<String> limitsInWords() {
        List<String> words = new ArrayList<>(List.of(Words.time(limits.time()),
                Words.bytes(limits.memoryBytes()) + " of memory", Words.bytes(limits.outputBytes()) + " of output",
                limits.toolCalls() + " function calls"));
        if (costBudget != null) {
            words.add("a cost of " + CostBudget.shown(costBudget) + " for all function calls together");
        }
        return words;
    }

    /**
     * What a program can do and what the policy says to it, without running it.
     *
     * @throws dev.adder.engine.syntax.SyntaxErrorException if it is not Python
     */
    public ProgramPlan plan(String program) {
        return plan(RunRequest.of(program).build());
    }

    /**
     * What a program can do and what the policy says to it, without running it.
     *
     * @throws dev.adder.engine.syntax.SyntaxErrorException if it is not Python
     * @throws dev.adder.engine.run.RunEnd.LimitReached if it is longer than a program may be, or takes longer than a
     *     run may
     */
    public ProgramPlan plan(RunRequest request) {
        PlannedTools known = plannedTools.get();
        if (known == null) {
            known = PlannedTools.of(ToolStubs.of(sdk));
            plannedTools.set(known);
        }
        Limits own = limitsOf(request);
        own.admit(request.program());
        Deadline deadline = Deadline.of(own);
        Program program = Program.of(request.name(), request.program(), deadline);
        return new ProgramPlan(program, program.plan(known, deadline), sdk, services.policy());
    }

    /** Runs a program to its end, on the calling thread. */
    public Run run(String program) {
        return run(RunRequest.of(program).build());
    }

    /** Runs a program to its end, on the calling thread. */
    public Run run(RunRequest request) {
        try (AdderSession session = session(request)) {
            return session.run(request.name(), request.program());
        }
    }

    /** Opens a session. */
    public AdderSession session() {
        return session(RunRequest.session().build());
    }

    /** Opens a session. */
    public AdderSession session(RunRequest request) {
        return new AdderSession(this, request, limitsOf(request), world(request), request.principal(),
                Journal.create());
    }

    private Limits limitsOf(RunRequest request) {
        Limits own = request.limits();
        return own == null ? limits : own;
    }

    CostBudget budget(RunRequest request) {
        Double own = request.costBudget();
        return new CostBudget(own == null ? costBudget : CostBudget.of(own));
    }

    private World world(RunRequest request) {
        Instant start = request.start();
        Long seed = request.seed();
        List<String> arguments = new ArrayList<>();
        arguments.add(request.name());
        arguments.addAll(request.arguments());
        return new World(start == null ? services.clock().instant() : start, request.zone(),
                seed == null ? SEEDS.next() : seed, request.environment(), List.copyOf(arguments));
    }

    /**
     * Runs what a journal holds again, against the journal alone: no tool is called, no budget spent.
     *
     * @return the last block
     * @throws ReplayDivergence when the programs do something else than the journal says
     */
    public Run replay(Journal journal) {
        return replay(journal, RunRequest.session().build());
    }

    /** Runs what a journal holds again, under a request's limits, environment and output. */
    public Run replay(Journal journal, RunRequest request) {
        return again(journal, Journal.create(), request, false);
    }

    /**
     * Goes on with a run that was suspended or cut off: replays its journal and continues live where that ends, in the
     * same journal. A run that was over gives the same end again.
     *
     * @return the last block
     * @throws ReplayDivergence when the programs do something else than the journal says
     */
    public Run resume(Journal journal) {
        return resume(journal, RunRequest.session().build());
    }

    /** Goes on with a run, under a request's limits, environment and output. */
    public Run resume(Journal journal, RunRequest request) {
        return again(journal, journal, request, true);
    }

    private Run again(Journal from, Journal to, RunRequest request, boolean mayGoOn) {
        List<List<RunEvent>> blocks = blocks(from.events());
        RunEvent.Started first = (RunEvent.Started) blocks.getFirst().getFirst();
        RunRequest.Builder rest = RunRequest.session().name(first.name()).start(first.start()).zone(first.zone())
                .seed(first.seed()).environment(request.environment()).arguments(request.arguments());
        Run last = null;
        try (AdderSession session = new AdderSession(this, request, limitsOf(request), world(rest.build()),
                first.principal(), to)) {
            for (List<RunEvent> block : blocks) {
                boolean open = block == blocks.getLast() && !over(block);
                last = session.replay(block, mayGoOn && open);
            }
        }
        if (last == null) {
            throw new IllegalStateException("a journal has at least one block");
        }
        return last;
    }

    /** The events by block, each from its start to its end. */
    private static List<List<RunEvent>> blocks(List<RunEvent> events) {
        List<List<RunEvent>> blocks = new ArrayList<>();
        List<RunEvent> current = new ArrayList<>();
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Started) {
                current = new ArrayList<>();
                blocks.add(current);
            }
            current.add(event);
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("the journal is empty: nothing was run");
        }
        return blocks;
    }

    private static boolean over(List<RunEvent> block) {
        return block.getLast() instanceof RunEvent.Ended ended
                && !(ended.result() instanceof Result.Suspended);
    }

    GatewayServices services() {
        return services;
    }

    String sdkHash() {
        String hash = sdkHash.get();
        if (hash == null) {
            hash = sdk.tools().isEmpty() ? "" : Sha256.hex(StubWriter.write(sdk));
            sdkHash.set(hash);
        }
        return hash;
    }

    /**
     * Closes what it was given to own, such as connections to tools, the last first and all of them.
     *
     * @throws IllegalStateException when something could not be closed
     */
    @Override
    public void close() {
        IllegalStateException failure = null;
        for (AutoCloseable resource : owned.reversed()) {
            try {
                resource.close();
            } catch (Exception e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                failure = failure == null ? new IllegalStateException("could not close all tools") : failure;
                failure.addSuppressed(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Collects what an Adder is made of. */
    public static final class Builder {
        private final Sdk.Builder sdk = Sdk.builder();
        private final List<AutoCloseable> owned = new ArrayList<>();
        private final List<GatewayServices.Interception> interceptions = new ArrayList<>();
        private @Nullable Limits limits;
        private Sandbox sandbox = new EngineSandbox();
        private @Nullable Set<String> imports;
        private @Nullable Set<String> builtins;
        private int promptTokens = PromptText.DEFAULT_TOKENS;
        private @Nullable BigDecimal costBudget;
        private InstantSource clock = InstantSource.system();
        private RateLimiter limiter = RateLimiter.inMemory();
        private @Nullable ResultCache cache = ResultCache.inMemory(64L << 20);
        private Policy policy = Policy.declared();
        private Approver approver = Approver.denying();
        private Duration toolTimeout = Duration.ofSeconds(60);
        private Duration settleTime = Duration.ofSeconds(2);
        private long recordedBytes = 256L << 20;
        private int maxAbandoned = 64;

        private Builder() {}

        /** Adds tools: each source is a tool, an SDK, a collection of such, or an object with annotated methods. */
        public Builder tools(Object... sources) {
            for (Object source : sources) {
                switch (source) {
                    case Tool tool -> sdk.add(tool);
                    case Sdk other -> sdk.addAll(other.tools());
                    case Collection<?> several -> several.forEach(this::tools);
                    default -> sdk.addAll(JavaTools.of(source));
                }
            }
            return this;
        }

        /**
         * What a run may use when its request does not say; {@link Limits#defaults} unless said otherwise, with no more
         * memory than the runs of this process may use together.
         */
        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        private Limits limits() {
            if (limits != null) return limits;
            return sandbox instanceof EngineSandbox engine ? engine.defaultLimits() : Limits.defaults();
        }

        /**
         * What the calls of one run may cost together, in the unit of {@code Tool.cost()}; no limit unless said. A call
         * that would cost more than is left is not sent and fails with an error that says what is left.
         */
        public Builder costBudget(double value) {
            costBudget = CostBudget.of(value);
            return this;
        }

        /** The only modules that programs may import. */
        public Builder imports(Collection<String> value) {
            imports = new LinkedHashSet<>(value);
            return this;
        }

        /** The only builtins that programs may use. */
        public Builder builtins(Collection<String> value) {
            builtins = new LinkedHashSet<>(value);
            return this;
        }

        /**
         * About how many tokens of a prompt the tools may take; {@value PromptText#DEFAULT_TOKENS} unless said
         * otherwise. Beyond it a prompt shows an index, and programs find tools by {@code tools.search}.
         */
        public Builder promptTokens(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("promptTokens must not be negative");
            }
            promptTokens = value;
            return this;
        }

        /** Where programs run; the embedded engine unless said otherwise. */
        public Builder sandbox(Sandbox value) {
            sandbox = value;
            return this;
        }

        /** The memory that runs of the embedded engine share; that of the process unless said otherwise. */
        public Builder memoryBudget(MemoryBudget value) {
            return sandbox(new EngineSandbox(value));
        }

        /** Which calls go out; what the tools declare unless said otherwise. */
        public Builder policy(Policy value) {
            policy = value;
            return this;
        }

        /** Who is asked about calls that need approval; unless said otherwise they are refused. */
        public Builder approver(Approver value) {
            approver = value;
            return this;
        }

        /** What counts calls against rate limits; a counter in memory unless said otherwise. */
        public Builder rateLimiter(RateLimiter value) {
            limiter = value;
            return this;
        }

        /** Where results are kept that may be used again, for all runs; 64 MB in memory unless said otherwise. */
        public Builder cache(ResultCache value) {
            cache = value;
            return this;
        }

        /** Each run keeps results for itself. */
        public Builder cachePerRun() {
            cache = null;
            return this;
        }

        /** The time that rate limits, caches and the start of runs go by. */
        public Builder clock(InstantSource value) {
            clock = value;
            return this;
        }

        /** How long a call may take when its tool does not say; a minute unless said otherwise. */
        public Builder toolTimeout(Duration value) {
            toolTimeout = value;
            return this;
        }

        /** How long a run that is suspended waits for calls under way; two seconds unless said otherwise. */
        public Builder settleTime(Duration value) {
            settleTime = value;
            return this;
        }

        /** How much a run may record in arguments and results; 256 MB unless said otherwise. */
        public Builder recordedBytes(long value) {
            recordedBytes = value;
            return this;
        }

        /** How many threads may hang in calls that were given up before calls are refused; 64 unless said otherwise. */
        public Builder maxAbandonedCalls(int value) {
            maxAbandoned = value;
            return this;
        }

        /** Puts an interceptor around calls; the pattern is a full tool name, {@code namespace.*} or {@code *}. */
        public Builder intercept(String pattern, Interceptor interceptor) {
            interceptions.add(new GatewayServices.Interception(pattern, interceptor));
            return this;
        }

        /** Something to close with the Adder. */
        public Builder owns(AutoCloseable resource) {
            owned.add(resource);
            return this;
        }

        private GatewayServices services() {
            return new GatewayServices(clock, limiter, cache, policy, approver, interceptions, toolTimeout, settleTime,
                    recordedBytes, maxAbandoned, new AtomicInteger());
        }

        /** The Adder. */
        public Adder build() {
            return new Adder(this, PromptText.within(sdk.build(), promptTokens));
        }
    }
}
