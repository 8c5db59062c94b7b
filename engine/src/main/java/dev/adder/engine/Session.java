package dev.adder.engine;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.DataOps;
import dev.adder.engine.builtin.EvalOps;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.files.FileChange;
import dev.adder.engine.files.Mount;
import dev.adder.engine.lower.Lowering;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.Run;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.World;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of code over one namespace: an agent's conversation, a REPL, or a single program. One block runs at a time;
 * the limits hold for each.
 */
public final class Session implements AutoCloseable {
    /** CPython's words for an exception whose own methods fail. */
    private static final String UNPRINTABLE = "<exception str() failed>";

    static {
        Builtins.initialise();
    }

    /** Apart, so that a logger is looked for, in all of the class path, only when there is something to say. */
    private static final class Logs {
        private static final System.Logger LOG = System.getLogger("dev.adder.engine");
    }

    private final Run run;

    private Session(Builder b) {
        ToolLibrary library = new ToolLibrary(new StandardLibrary(), ToolList.names(b.tools), b.imports);
        run = new Run(b.limits, b.world, b.host, library, Lowering.COMPILER, b.output,
                b.errors == null ? b.output : b.errors);
        for (Mount mount : b.mounts) run.files().mount(mount, b.world.start());
        library.bind(run, b.builtins);
    }

    /** The names of all modules that programs can import. */
    public static List<String> modules() {
        return new StandardLibrary().names();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What a session is opened with. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private World world = new World(Instant.EPOCH, ZoneOffset.UTC, 0, Map.of(), List.of(""));
        private Host host = (site, tool, arguments) -> Outcome.raised("NameError", "there are no tools");
        private List<ToolStub> tools = List.of();
        private Consumer<String> output = text -> {};
        private @Nullable Consumer<String> errors;
        private List<Mount> mounts = List.of();
        private @Nullable Set<String> imports;
        private @Nullable Set<String> builtins;

        private Builder() {}

        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        public Builder world(World value) {
            world = value;
            return this;
        }

        public Builder host(Host value) {
            host = value;
            return this;
        }

        /** The tools of the session; a {@link ToolList} is looked through once for all the sessions it is given to. */
        public Builder tools(List<ToolStub> value) {
            tools = value instanceof ToolList ? value : List.copyOf(value);
            return this;
        }

        /** Takes what programs print, in pieces. */
        public Builder output(Consumer<String> value) {
            output = value;
            return this;
        }

        /** Takes what programs write to {@code sys.stderr}; unless given, it goes where the output goes. */
        public Builder errors(Consumer<String> value) {
            errors = value;
            return this;
        }

        /** Directories of the host that programs see among their files. */
        public Builder mounts(List<Mount> value) {
            mounts = List.copyOf(value);
            return this;
        }

        /** The modules that may be imported; null for all there are. */
        public Builder imports(@Nullable Set<String> value) {
            imports = value;
            return this;
        }

        /** The builtin names that may be used; null for all there are. */
        public Builder builtins(@Nullable Set<String> value) {
            builtins = value;
            return this;
        }

        public Session build() {
            return new Session(this);
        }
    }

    /** Runs a block to its end, on the calling thread. */
    public Result run(Program program) {
        return run(program, () -> null);
    }

    /**
     * The same for a caller who may have been told to cancel the block before it began.
     *
     * @param cancelled why the block is not wanted any more, or null; asked once, when {@link #cancel} is effective
     */
    public Result run(Program program, Supplier<@Nullable String> cancelled) {
        return run(program.text(), look -> program, cancelled);
    }

    /** Gets the program of a block. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads the program, by {@link Program#of(String, String, Runnable)}, or knows it already.
         *
         * @param look ends the block when its time is over
         */
        Program read(Runnable look);
    }

    /** The same for a text that is still to be read: the limits of the block hold for that as well. */
    public Result run(String text, Reader reader, Supplier<@Nullable String> cancelled) {
        Ctx ctx = run.begin();
        try {
            return run(ctx, text, reader, cancelled);
        } finally {
            run.end();
        }
    }

    private Result run(Ctx ctx, String text, Reader reader, Supplier<@Nullable String> cancelled) {
        String reason = cancelled.get();
        if (reason != null) run.cancel(reason);
        Result result;
        try {
            ctx.charge(Source.taken(text));
            Program program = reader.read(run::checkTime);
            Object value = EvalOps.runModule(ctx, program.lowered());
            run.scheduler.finish(ctx);
            ExitCalls.run(ctx);
            run.output.flush();
            result = new Result.Done(DataOps.dataOrNull(ctx, value), usage());
        } catch (PyException e) {
            result = failed(ctx, e);
        } catch (RunEnd e) {
            result = ended(e);
        } catch (SyntaxErrorException e) {
            result = new Result.Failed(e.type().pythonName, e.message(), e.render(), Math.max(0, e.line()), usage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            result = internal(e);
        }
        run.scheduler.close(result instanceof Result.Done ? null : new RunEnd.Cancelled("the run has ended"));
        run.output.flush();
        Throwable inStrand = run.scheduler.failure();
        return inStrand == null ? result : internal(inStrand);
    }

    /**
     * Does what an interpreter does when it exits: calls what the program has registered for that, closes its suspended
     * generators, and finalizes its objects. Nothing can run after it. What it prints goes where the output goes.
     */
    public void exit() {
        Ctx ctx = run.mainStrand();
        try {
            run.cleanups.exit(ctx);
        } catch (PyException | RunEnd | StackOverflowError | OutOfMemoryError e) {
            Logs.LOG.log(System.Logger.Level.DEBUG, "exit ended early", e);
        }
        run.output.flush();
    }

    private Result failed(Ctx ctx, PyException e) {
        try {
            run.output.flush();
            RunEnd.Exited exit = TracebackText.exit(ctx, e.value);
            String text = exit == null ? Uncaught.text(ctx, e.value) : "";
            ExitCalls.run(ctx);
            if (exit != null) return ended(exit);
            return new Result.Failed(e.value.type().name, TracebackText.message(ctx, e.value), text,
                    TracebackText.line(e.value), usage());
        } catch (RunEnd end) {
            return ended(end);
        } catch (PyException next) {
            String name = e.value.type().name;
            return new Result.Failed(name, UNPRINTABLE, name + ": " + UNPRINTABLE + "\n",
                    TracebackText.line(e.value), usage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError next) {
            return internal(next);
        }
    }

    private Result ended(RunEnd e) {
        return switch (e) {
            case RunEnd.LimitReached l -> new Result.LimitReached(l.limit, l.value, run.line(), usage());
            case RunEnd.Suspended s -> new Result.Suspended(String.valueOf(s.getMessage()), usage());
            case RunEnd.Cancelled c -> new Result.Cancelled(String.valueOf(c.getMessage()), usage());
            case RunEnd.Answered a -> new Result.Answered(a.answer, usage());
            case RunEnd.Exited x -> new Result.Exited(x.code, x.message, usage());
        };
    }

    private Result internal(Throwable e) {
        String id = UUID.randomUUID().toString();
        Logs.LOG.log(System.Logger.Level.ERROR, "internal error " + id, e);
        return new Result.Internal(id, usage());
    }

    private Usage usage() {
        return new Usage(run.steps(), run.memory.used(), run.output.bytes(), run.wall(), run.active());
    }

    /** What the blocks so far changed in mounts that write back: for the host to carry out, as one effect. */
    public List<FileChange> fileChanges() {
        return run.files().changes();
    }

    /** Ends the block under way, from any thread. */
    public void cancel(String reason) {
        run.cancel(reason);
    }

    /** The value of a global variable as data; null when there is none or it is no data. */
    public @Nullable Data global(String name) {
        Object value = run.main.get(name);
        try {
            return value == null ? null : DataOps.dataOrNull(run.mainStrand(), value);
        } catch (RunEnd e) {
            return null;
        }
    }

    @Override
    public void close() {
        run.scheduler.close(new RunEnd.Cancelled("the session was closed"));
    }
}
