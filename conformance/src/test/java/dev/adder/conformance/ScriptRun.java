package dev.adder.conformance;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One chunk run by the engine, with what it printed as a process would have: output, error and exit code. */
record ScriptRun(String output, String error, int exit) {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(30))
            .withActiveTime(Duration.ofSeconds(30)).withOutputBytes(16 << 20);

    private static final World WORLD =
            new World(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC, 7, Map.of(), List.of(""));

    static ScriptRun of(String name, String text) {
        Program program;
        try {
            program = Program.of(name, text);
        } catch (SyntaxErrorException e) {
            return new ScriptRun("", e.render(), 1);
        }
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        try (Session session =
                Session.builder().limits(LIMITS).world(WORLD).output(out::append).errors(error::append).build()) {
            Result result = session.run(program);
            session.exit();
            return of(result, out.toString(), error.toString());
        }
    }

    private static ScriptRun of(Result result, String out, String error) {
        return switch (result) {
            case Result.Done d -> new ScriptRun(out, error, 0);
            case Result.Failed f -> new ScriptRun(out, error + f.traceback(), 1);
            case Result.Exited x ->
                new ScriptRun(out, x.message() == null ? error : error + x.message() + "\n", x.code());
            default -> new ScriptRun(out, error + "ended: " + result + "\n", 70);
        };
    }
}
