package dev.adder.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that runs programs in one engine: it reads a {@link Request} a line and writes an {@link Answer} a line.
 */
final class Worker implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final ProcessBuilder command;
    private Process process;
    private BufferedReader answers;
    private BufferedWriter requests;

    private Worker(ProcessBuilder command) throws IOException {
        this.command = command;
        process = command.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = process.outputWriter(StandardCharsets.UTF_8);
    }

    static Worker start(List<String> command, File folder) throws IOException {
        return new Worker(new ProcessBuilder(command).directory(folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    /** Waits for the answer; a worker that dies answers with an error, and a new process has the next request. */
    Answer ask(Request request) throws IOException {
        String line = exchange(JSON.writeValueAsString(request));
        if (line != null) return JSON.readValue(line, Answer.class);
        close();
        process = command.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = process.outputWriter(StandardCharsets.UTF_8);
        return Answer.failed("the worker has ended");
    }

    private @Nullable String exchange(String request) {
        try {
            requests.write(request);
            requests.newLine();
            requests.flush();
            return answers.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    long residentKilobytes() throws IOException {
        for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/" + process.pid()
                + "/status"))) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", ""));
        }
        return 0;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
