package dev.adder.conformance.fuzz;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.time.Duration;

/** What the engine prints for a program, an uncaught error's traceback included. */
final class EngineRun {
    private static final Limits LIMITS =
            Limits.defaults().withTime(Duration.ofSeconds(10)).withActiveTime(Duration.ofSeconds(10))
                    .withOutputBytes(4 << 20);

    private EngineRun() {}

    static String of(String text) {
        Program program;
        try {
            program = Program.of("program.py", text);
        } catch (SyntaxErrorException e) {
            return e.render();
        }
        StringBuilder out = new StringBuilder();
        try (Session session = Session.builder().limits(LIMITS).output(out::append).build()) {
            return switch (session.run(program)) {
                case Result.Done d -> out.toString();
                case Result.Failed f -> out + f.traceback();
                case Result.LimitReached l -> Cpython.COSTLY;
                case Result other -> out + "ended: " + other.getClass().getSimpleName() + "\n";
            };
        }
    }
}
