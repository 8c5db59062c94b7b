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

/**
 * A process that runs programs in one engine: it reads a {@link Request} a line and writes an {@link Answer} a line.
 */
final class Worker implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter requests;

    private Worker(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = process.outputWriter(StandardCharsets.UTF_8);
    }

    static Worker start(List<String> command, File folder) throws IOException {
        return new Worker(new ProcessBuilder(command).directory(folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Waits for the answer; a worker that has died answers with an error. */
    Answer ask(Request request) throws IOException {
        try {
            requests.write(JSON.writeValueAsString(request));
            requests.newLine();
            requests.flush();
        } catch (IOException e) {
            return Answer.failed("the worker has ended");
        }
        String line = answers.readLine();
        return line == null ? Answer.failed("the worker has ended") : JSON.readValue(line, Answer.class);
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
