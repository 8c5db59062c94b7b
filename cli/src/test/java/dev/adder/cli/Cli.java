package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command as a user starts it: in a process of its own, in a folder. */
record Cli(Path folder) {
    private static final List<String> FOREIGN = List.of("ADDER_MODEL", "ADDER_BASE_URL", "ANTHROPIC_API_KEY",
            "OPENAI_API_KEY", "ANTHROPIC_BASE_URL", "OPENAI_BASE_URL", "ADDER_DEBUG");

    /** What came of it. */
    record Ended(int code, String out, String err) {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command line that starts it. */
    static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dstdin.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command line, its output and errors in files of the folder. */
    Process start(List<String> line, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout.txt").toFile())
                .redirectError(folder.resolve("stderr.txt").toFile());
        FOREIGN.forEach(builder.environment()::remove);
        builder.environment().put("ADDER_CACHE", "off");
        builder.environment().putAll(environment);
        return builder.start();
    }

    String out() throws IOException {
        return Files.readString(folder.resolve("stdout.txt"));
    }

    /** Waits until a file of the folder holds text, or the process is over. */
    void awaitText(String file, Process process) throws IOException, InterruptedException {
        Path path = folder.resolve(file);
        try (WatchService changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            process.onExit().thenRun(() -> close(changes));
            while (process.isAlive() && (!Files.exists(path) || Files.size(path) == 0)) changes.take().reset();
        } catch (ClosedWatchServiceException e) {
            // it is over, and its end says why
        }
    }

    private static void close(WatchService changes) {
        try {
            changes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ended end(Process process) throws Exception {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Ended ended = new Ended(process.exitValue(), out(), Files.readString(folder.resolve("stderr.txt")));
        assertTrue(!ended.err.contains("\tat ") && !ended.err.contains("Exception in"), ended.err);
        return ended;
    }

    Ended run(Map<String, String> environment, String input, List<String> line) throws Exception {
        Process process = start(line, environment);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A command that reads nothing may be over before.
        }
        return end(process);
    }

    Ended run(String... arguments) throws Exception {
        return run(Map.of(), "", line(arguments));
    }

    Ended shell(String command) throws Exception {
        return run(Map.of(), "",
                List.of("sh", "-c", "adder() { " + String.join(" ", line()) + " \"$@\"; }; " + command));
    }
}
