package dev.adder.conformance.real;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.testing.Needs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The same random inputs given to a function on CPython and on the engine, by one program that both run. */
final class Digits {
    private static final int BATCH = 50_000;
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMinutes(10))
            .withActiveTime(Duration.ofMinutes(10)).withOutputBytes(16 << 20).withSteps(Long.MAX_VALUE);

    private final String program;

    Digits() throws IOException {
        program = Files.readString(Path.of("src/test/resources/real/digits.py"));
    }

    private String batch(String function, long seed) {
        return program + "print('\\n'.join(results('" + function + "', " + seed + ", " + BATCH + ")))\n";
    }

    /** The functions, such as {@code math.sin}. */
    List<String> functions() {
        return engine(program + "print(*names())\n").strip().lines().flatMap(l -> List.of(l.split(" ")).stream())
                .toList();
    }

    private static String engine(String text) {
        StringBuilder out = new StringBuilder();
        try (Session session = Session.builder().limits(LIMITS).output(out::append).build()) {
            Result result = session.run(Program.of("digits.py", text));
            if (!(result instanceof Result.Done)) throw new IllegalStateException(result.toString());
            return out.toString();
        } catch (SyntaxErrorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of so many results differ. */
    long differences(String function, long count) throws IOException {
        long batches = Math.max(1, count / BATCH);
        Path file = Files.createTempFile("digits", ".py");
        Files.writeString(file, program + "for seed in range(" + batches + "):\n    print('\\n'.join(results('"
                + function + "', seed, " + BATCH + ")))\n");
        Process process = new ProcessBuilder(Needs.cpython312().toString(), "-s", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long different = 0;
        try (BufferedReader wanted =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (long seed = 0; seed < batches; seed++) {
                for (String got : engine(batch(function, seed)).split("\n")) {
                    if (!got.equals(wanted.readLine())) different++;
                }
            }
        } finally {
            process.destroy();
            Files.delete(file);
        }
        return different;
    }
}
