package dev.adder.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands are real processes here: scripts that show what they got. One after the other, since a script that is being
 * written while another process is made is "busy" for that process.
 */
class CommandToolsTest {
    @TempDir Path folder;

    private Command.Builder script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return Command.of(name, file.toString()).folder(folder);
    }

    private static Object call(Command.Builder command, List<String> args, Object... more) {
        Command built = command.build();
        List<Tool> tools = CommandTools.of(built);
        Object[] all = new Object[more.length + (args.isEmpty() ? 0 : 2)];
        System.arraycopy(more, 0, all, 0, more.length);
        if (!args.isEmpty()) {
            all[more.length] = "args";
            all[more.length + 1] = args;
        }
        Data answer = WebServer.call(tools, "commands." + built.name(), all);
        if (answer instanceof Data.Text text) {
            return text.value();
        }
        assertEquals(List.of(), Validator.result(tools.getFirst().result(), answer).problems());
        return JsonText.write(answer);
    }

    @Test
    void aCommandIsAFunction() throws IOException {
        Tool tool = CommandTools.of(script("greet", "").doc("Greets.").arguments("[a-z]+", "...").effect(Effect.READ)
                .approval(true).build()).getFirst();
        assertEquals("commands.greet(args: list[str] = [], input: str = \"\") -> CommandResult", tool.toString());
        assertEquals(Effect.READ, tool.effect());
        assertTrue(tool.approval() && tool.doc().startsWith("Greets.") && tool.doc().contains("  [a-z]+ ..."),
                tool.doc());
        assertEquals("commands.plain() -> CommandResult",
                CommandTools.of(script("plain", "").maxInput(0).build()).getFirst().toString());
    }

    @Test
    void itGetsArgumentsOneByOneAndNothingElse() throws IOException {
        String show = "for a in \"$@\"; do printf '<%s>' \"$a\"; done; cat; echo oops >&2; exit 3";
        assertEquals("{\"exit_code\":3,\"ok\":false,\"stdout\":\"<first><a b><$(id)><;ls><*><`x`><><é\\n>in\","
                + "\"stderr\":\"oops\\n\",\"truncated\":false}",
                call(script("show", show).fixed("first").arguments("(?s).*", "...").environment("PATH", "/usr/bin:/bin")
                        .environment("LC_ALL", "C.UTF-8"),
                        List.of("a b", "$(id)", ";ls", "*", "`x`", "", "é\n"), "input", "in"));
        String environment =
                (String) call(script("environment", "exec /usr/bin/env").environment("ONLY", "this"), List.of());
        assertTrue(environment.contains("ONLY=this"), environment);
        for (String name : List.of("HOME", "PATH=", "JAVA", "USER")) {
            assertFalse(environment.replace("PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "")
                    .contains(name), environment);
        }
        String where = (String) call(script("where", "exec /bin/pwd"), List.of());
        assertTrue(where.contains(folder.toRealPath().toString()), where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "log | yes", "log -n 5 | yes", "log -n 5000 | no", "log -n | no", "log 5 | no",
                "log --output=/etc/x | no",
                "show abc1234 | yes", "show -abc123 | no", "show --ext-diff | no", "show abc1234 abc1234 | no",
                "add a.txt | yes", "add | yes", "add a.txt b/c.txt | yes", "add a.txt --force | no", "add -A | no",
                "add ../x | no", "push | no", "LOG | no", "logx | no", "-c core.pager=x log | no", "grep -x foo | no",
                "grep -i foo | yes", "grep foo foo | no", "num -5 | yes", "num 5 | yes"})
    void argumentsHaveTheFormsThatAreAllowed(String arguments, String allowed) throws IOException {
        Command.Builder git = script("git", "echo \"$#\"").arguments("log").arguments("log", "-n", "\\d{1,3}")
                .arguments("show", "[0-9a-f-]{7,40}").arguments("add", "(?:[a-z]+/)*[a-z.]+", "...")
                .arguments("grep", "(-i|-v)", ".*").arguments("num", "-?\\d+");
        List<String> args = List.of(arguments.split(" "));
        String answer = (String) call(git, args);
        if (allowed.equals("yes")) {
            assertTrue(answer.contains("\"stdout\":\"" + args.size() + "\\n\""), answer);
        } else {
            assertTrue(
                    answer.startsWith(
                            "PermissionError: these arguments are not allowed; they must have the form [log]"),
                    answer);
        }
    }

    @Test
    void argumentsAreBounded() throws IOException {
        Command.Builder any = script("any", "echo ran").arguments("(?s)[^-].*", "...");
        for (List<String> args : List.of(List.of("a\0b"), List.of("\ud800"), List.of("x".repeat(5000)),
                java.util.Collections.nCopies(300, "x"), java.util.Collections.nCopies(20, "x".repeat(4000)))) {
            assertTrue(((String) call(any, args)).startsWith("ValueError: "), String.valueOf(args.size()));
        }
        assertEquals("TypeError: commands.none() got an unexpected keyword argument 'args'",
                call(script("none", "echo ran"), List.of("x")));
        assertEquals("ValueError: the input is larger than 3 bytes",
                call(script("small", "cat").maxInput(3), List.of(), "input", "four"));
        String slow = (String) call(script("slow", "echo ran").arguments("(a+)+b"), List.of("a".repeat(4000)));
        assertTrue(slow.startsWith("PermissionError: "), slow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "/bin/sh", "/bin/bash", "/bin/dash", "/usr/bin/../bin/sh"})
    void shellsAreRefused(String shell) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Command.of("x", shell)).getMessage()
                .contains("shell"));
    }

    @Test
    void whatCannotBeStartedIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("innocent"), Path.of("/bin/sh"));
        assertThrows(IllegalArgumentException.class, () -> Command.of("x", link.toString()));
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        Path batch = Files.writeString(folder.resolve("x.bat"), "x");
        Files.setPosixFilePermissions(batch, PosixFilePermissions.fromString("rwx------"));
        for (String wrong : List.of("", "no-such-program", plain.toString(), batch.toString(), folder.toString(),
                "a\0b")) {
            assertThrows(IllegalArgumentException.class, () -> Command.of("x", wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> script("x", "").arguments("("));
        assertThrows(IllegalArgumentException.class, () -> script("x", "").arguments("..."));
        assertThrows(IllegalArgumentException.class, () -> script("x", "").folder(folder.resolve("none")));
        Path broken = folder.resolve("broken");
        Files.writeString(broken, "#!/no/such/interpreter\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwx------"));
        assertEquals("OSError: broken cannot be started", call(Command.of("broken", broken.toString()), List.of()));
    }

    @Test
    void outputIsCappedAndTheCommandEnded() throws IOException {
        String answer = (String) call(script("endless", "while :; do echo yes; done").maxOutput(100), List.of());
        assertTrue(answer.contains("\"ok\":false") && answer.contains("\"truncated\":true"), answer);
        assertTrue(answer.contains("\"stdout\":\"" + "yes\\n".repeat(25) + "\""), answer);
        String error = (String) call(script("loud", "while :; do echo no >&2; done").maxOutput(9), List.of());
        assertTrue(error.contains("\"stderr\":\"no\\nno\\nno\\n\"") && error.contains("\"truncated\":true"), error);
        assertTrue(((String) call(script("fits", "printf 12345").maxOutput(5), List.of()))
                .contains("\"truncated\":false"));
    }

    private List<ProcessHandle> started() throws IOException {
        List<ProcessHandle> handles = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pids"))) {
            ProcessHandle.of(Long.parseLong(line)).ifPresent(handles::add);
        }
        return handles;
    }

    /** Whether all of the family is there, or has been. */
    private boolean complete() {
        try {
            return Files.exists(folder.resolve("pids")) && Files.readAllLines(folder.resolve("pids")).size() == 4;
        } catch (IOException e) {
            return false;
        }
    }

    private void assertAllGone() throws Exception {
        for (ProcessHandle handle : started()) {
            handle.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private static ToolContext context(BooleanSupplier cancelled) {
        return new ToolContext() {
            @Override
            public CallId call() {
                return new CallId("0", 1);
            }

            @Override
            public String principal() {
                return "";
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private static final String FAMILY = """
            echo $$ >> pids
            ( ( echo ready; sleep 300 ) & echo $! >> pids; sleep 300 & echo $! >> pids; wait ) &
            echo $! >> pids
            """;

    @Test
    void timeEndsTheWholeFamily() throws Exception {
        Command.Builder command = script("family", FAMILY + "wait").environment("PATH", "/usr/bin:/bin");
        for (int seconds = 1; !complete(); seconds *= 2) { // longer, if not all of it had been started
            Files.deleteIfExists(folder.resolve("pids"));
            assertEquals("TimeoutError: family took longer than " + seconds + " s and was ended",
                    call(command.timeout(Duration.ofSeconds(seconds)), List.of()));
        }
        assertAllGone();
    }

    @Test
    void whoIsLeftBehindIsEnded() throws Exception {
        Tool tool = CommandTools.of(script("leaves", FAMILY + "until [ -e seen ]; do :; done; echo done")
                .environment("PATH", "/usr/bin:/bin").build()).getFirst();
        AtomicInteger looks = new AtomicInteger();
        ToolContext context = context(() -> {
            if (complete() && looks.incrementAndGet() == 2) { // one look at all of them lies between
                assertTrue(folder.resolve("seen").toFile().mkdir());
            }
            return false;
        });
        Outcome answer = tool.function().invoke(Data.Map.EMPTY, context);
        assertTrue(answer.toString().contains("done"), answer.toString());
        assertAllGone();
    }

    @Test
    void aCallThatIsGivenUpEndsItsCommand() throws Exception {
        Tool tool = CommandTools.of(script("family", FAMILY + "wait").environment("PATH", "/usr/bin:/bin").build())
                .getFirst();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                tool.function().invoke(Data.Map.EMPTY, ToolContext.standalone());
                thrown.complete(new AssertionError("it ended"));
            } catch (Throwable e) {
                thrown.complete(e);
            }
        });
        while (!complete()) Thread.onSpinWait();
        caller.interrupt();
        assertInstanceOf(InterruptedException.class, thrown.get(60, TimeUnit.SECONDS));
        assertAllGone();
        Files.delete(folder.resolve("pids"));
        assertThrows(InterruptedException.class,
                () -> tool.function().invoke(Data.Map.EMPTY, context(this::complete)));
        assertAllGone();
    }
}
