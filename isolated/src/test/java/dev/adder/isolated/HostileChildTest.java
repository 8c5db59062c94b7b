package dev.adder.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a process says or does not say, its run ends, clearly, and nothing else is touched. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class HostileChildTest {
    private static final Duration MARGIN = Duration.ofMillis(200);
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMillis(300))
            .withActiveTime(Duration.ofMillis(300)).withToolCalls(20).withOutputBytes(1000);
    private static final Limits AMPLE = LIMITS.withTime(Duration.ofSeconds(60)).withActiveTime(Duration.ofSeconds(60));

    private static IsolatedSandbox.Builder builder(Class<?> main) {
        try {
            Path classes = Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
            return IsolatedSandbox.builder().processes(1).spares(0).margin(MARGIN).main(main.getName(), classes)
                    .way(new Confinement(false, false, false));
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Result result(Class<?> main, Limits limits) {
        try (IsolatedSandbox sandbox = builder(main).build()) {
            Adder adder = Adder.builder().sandbox(sandbox).limits(limits).tools(new Things()).build();
            RunRequest request = RunRequest.of("print(1)" + " ".repeat(500_000))
                    .suspendAt((site, tool) -> main == HostileChild.GoesOnAfterTheEnd.class).build();
            Run run = adder.run(request);
            Run next = adder.run(request);
            assertEquals(run.result().getClass(), next.result().getClass(), "another process, the same end");
            return run.result();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoMessageOrOutOfPlaceIsAnInternalError() {
        return Stream.of(HostileChild.Garbage.class, HostileChild.UnknownKind.class, HostileChild.LongFrame.class,
                HostileChild.HalfAFrame.class, HostileChild.Flood.class, HostileChild.NothingPrinted.class,
                HostileChild.Exits.class, HostileChild.OtherTool.class, HostileChild.SameCallTwice.class,
                HostileChild.ManyCalls.class, HostileChild.TakesWhatIsNotThere.class, HostileChild.TakesTwice.class,
                HostileChild.AsksOnAndOn.class, HostileChild.Suspends.class, HostileChild.Cancels.class,
                HostileChild.GreetsAgain.class, HostileChild.ReadyTooEarly.class)
                .map(main -> DynamicTest.dynamicTest(main.getSimpleName(),
                        () -> assertInstanceOf(Result.Internal.class, result(main, AMPLE))));
    }

    @TestFactory
    Stream<DynamicTest> whoSaysNothingReachesTheTimeOfTheRun() {
        return Stream.of(HostileChild.Wedged.class, HostileChild.Deaf.class, HostileChild.HalfAFrameForEver.class)
                .map(main -> DynamicTest.dynamicTest(main.getSimpleName(), () -> assertEquals("time",
                        assertInstanceOf(Result.LimitReached.class, result(main, LIMITS)).limit())));
    }

    @Test
    void timersWithoutEndReachSomeEnd() {
        Result result = result(HostileChild.TimersForEver.class, LIMITS);
        assertTrue(result instanceof Result.LimitReached || result instanceof Result.Internal, result::toString);
    }

    @Test
    void whatTheHostHasDecidedStands() {
        assertInstanceOf(Result.Suspended.class, result(HostileChild.GoesOnAfterTheEnd.class, AMPLE));
    }

    @Test
    void aProcessThatTalksOnIsNotUsedAgain() {
        for (Class<?> main : List.of(HostileChild.TalksOn.class, HostileChild.KeepsItsSession.class)) {
            try (IsolatedSandbox sandbox = builder(main).build()) {
                Adder adder = Adder.builder().sandbox(sandbox).limits(AMPLE).build();
                long first = sandbox.pool().idle().getFirst().pid();
                assertInstanceOf(Result.Answered.class, adder.run("1").result());
                assertInstanceOf(Result.Answered.class, adder.run("1").result());
                assertTrue(sandbox.pool().idle().stream().noneMatch(child -> child.pid() == first));
            }
        }
    }

    @Test
    void aSessionWhoseProcessIsLostSaysSo() {
        try (IsolatedSandbox sandbox = builder(HostileChild.Exits.class).build();
                AdderSession session = Adder.builder().sandbox(sandbox).build().session()) {
            assertInstanceOf(Result.Internal.class, session.run("1").result());
            assertInstanceOf(Result.Internal.class, session.run("1").result());
        }
    }

    @Test
    void aWedgedRunIsCancelled() throws Exception {
        try (IsolatedSandbox sandbox = builder(HostileChild.Wedged.class).build();
                AdderSession session = Adder.builder().sandbox(sandbox).limits(AMPLE).build().session()) {
            session.journal().listen(event -> Thread.ofVirtual().start(() -> {
                while (sandbox.pool().idle().stream().anyMatch(ChildProcess::isAlive)) Thread.onSpinWait();
                while (session.journal().size() < 2) {
                    session.cancel("no longer wanted");
                    Thread.yield();
                }
            }));
            assertEquals("no longer wanted",
                    assertInstanceOf(Result.Cancelled.class, session.run("1").result()).reason());
        }
    }

    @Test
    void aSandboxIsNotMadeWithoutProcesses() {
        for (Class<?> main : List.of(HostileChild.NoGreeting.class, HostileChild.OtherVersion.class,
                HostileChild.EndsAtOnce.class, HostileChild.Silent.class)) {
            IsolatedSandbox.Builder builder = builder(main);
            if (main == HostileChild.Silent.class) builder.startTime(Duration.ofSeconds(1));
            String message = assertThrows(IllegalStateException.class, builder::build).getMessage();
            assertTrue(message.startsWith("no isolated process could be started: "), message);
            if (main == HostileChild.EndsAtOnce.class) {
                assertTrue(message.contains("it did not like it here"), message);
            }
        }
    }
}
