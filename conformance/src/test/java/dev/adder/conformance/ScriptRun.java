package dev.adder.conformance;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.time.Duration;

/** One chunk run by the engine, with what it printed as a process would have: output, error and exit code. */
record ScriptRun(String output, String error, int exit) {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(30))
            .withActiveTime(Duration.ofSeconds(30)).withOutputBytes(16 << 20);

    static ScriptRun of(String name, String text) {
        Program program;
        try {
            program = Program.of(name, text);
        } catch (SyntaxErrorException e) {
            return new ScriptRun("", e.render(), 1);
        }
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        try (Session session = Session.builder().limits(LIMITS).output(out::append).errors(error::append).build()) {
            Result result = session.run(program);
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
