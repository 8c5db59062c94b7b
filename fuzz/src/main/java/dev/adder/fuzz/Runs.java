package dev.adder.fuzz;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs programs under small limits. An error of the engine itself is thrown, with what the log has of it. */
final class Runs {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMillis(500)).withSteps(20_000)
            .withMemoryBytes(16L << 20).withOutputBytes(64 << 10).withRecursionDepth(200).withToolCalls(20)
            .withResultBytes(1 << 20).withFileBytes(1 << 20);
    private static final Logger LOG = Logger.getLogger("dev.adder.engine");

    private final Thrown thrown = new Thrown();

    /** What the engine logged last. */
    private static final class Thrown extends Handler {
        private volatile @Nullable Throwable last;

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel() == Level.SEVERE) last = record.getThrown();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    Runs() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(thrown);
    }

    /** A program among the resources beside this class. */
    static Program resource(String name) {
        try (InputStream in = Runs.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return Program.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program with these after its name in {@code sys.argv}. */
    Result run(Program program, String... arguments) {
        List<String> all = new ArrayList<>(List.of(program.name()));
        all.addAll(List.of(arguments));
        World world = new World(Instant.EPOCH, ZoneOffset.UTC, 0, Map.of(), List.copyOf(all));
        try (Session session = Session.builder().limits(LIMITS).world(world).tools(Tools.STUBS).host(new Tools())
                .build()) {
            Result result = session.run(program);
            session.exit();
            if (result instanceof Result.Internal) {
                throw new IllegalStateException("an error of the engine itself", thrown.last);
            }
            return result;
        }
    }

    /** The same for a program that catches all exceptions that the documentation allows: any other is a finding. */
    void runToItsEnd(Program program, String... arguments) {
        if (run(program, arguments) instanceof Result.Failed failed) {
            throw new IllegalStateException("an exception that should not be: " + failed.traceback());
        }
    }
}
