package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.check.Checker;
import dev.adder.engine.run.Deadline;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits of a run hold while its program is read, checked and planned. */
class ReadingLimitsTest {
    private static final String LONG = "def f(): pass\n".repeat(5_000);
    /** Over before anything can look. */
    private static final Limits NO_TIME = Limits.defaults().withTime(Duration.ofNanos(1));

    @Test
    void runCountsItsReading() {
        try (Adder adder = Adder.builder().limits(NO_TIME).build()) {
            assertEquals("time", assertInstanceOf(Result.LimitReached.class, adder.run(LONG).result()).limit());
        }
    }

    @Test
    void planEnds() {
        try (Adder adder = Adder.builder().limits(NO_TIME).build()) {
            assertEquals("time", assertThrows(RunEnd.LimitReached.class, () -> adder.plan(LONG)).limit);
        }
    }

    @Test
    void planRefusesWhatIsTooLong() {
        try (Adder adder = Adder.builder().limits(Limits.defaults().withSourceBytes(1 << 10)).build()) {
            assertEquals("source", assertThrows(RunEnd.LimitReached.class, () -> adder.plan(LONG)).limit);
        }
    }

    @Test
    void checkEnds() {
        Program program = Program.of("program.py", LONG);
        Deadline over = Deadline.of(NO_TIME);
        assertThrows(RunEnd.LimitReached.class, () -> Checker.check(program, List.of(), null, null, List.of(), over));
    }

    @Test
    void aLongTextIsMemoryOfItsRun() {
        Limits little = Limits.defaults().withMemoryBytes(1 << 20);
        try (Adder adder = Adder.builder().limits(little).build()) {
            assertEquals("memory", assertInstanceOf(Result.LimitReached.class, adder.run(LONG).result()).limit());
        }
    }

    @Test
    void syntaxErrorsEndTheRunAsFailures() {
        try (Adder adder = Adder.builder().build()) {
            Result.Failed failed = assertInstanceOf(Result.Failed.class, adder.run("x = = 1").result());
            assertEquals("SyntaxError", failed.type());
        }
    }
}
