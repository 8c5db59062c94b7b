package dev.adder.conformance.fuzz;

import dev.adder.testing.Needs;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One CPython process that runs batches of programs; {@code fuzz_oracle.py} is its other end. */
final class Cpython implements AutoCloseable {
    static final String COSTLY = "too costly\n";

    private final Process process;
    private final OutputStream in;
    private final InputStream out;

    Cpython() throws IOException {
        String script = Needs.root().resolve("conformance/fuzz_oracle.py").toString();
        ProcessBuilder builder = new ProcessBuilder(Needs.cpython312().toString(), "-s", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONHASHSEED", "1");
        builder.environment().put("PYTHONUTF8", "1");
        builder.environment().put("TZ", "UTC");
        process = builder.start();
        in = process.getOutputStream();
        out = new BufferedInputStream(process.getInputStream());
    }

    void send(List<String> programs) throws IOException {
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        batch.writeBytes((programs.size() + "\n").getBytes(StandardCharsets.US_ASCII));
        for (String program : programs) {
            byte[] text = program.getBytes(StandardCharsets.UTF_8);
            batch.writeBytes((text.length + "\n").getBytes(StandardCharsets.US_ASCII));
            batch.writeBytes(text);
        }
        batch.writeTo(in);
        in.flush();
    }

    /** What the programs of the batch sent last printed. */
    List<String> answers(int count) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = 0;
            for (int c = out.read(); c != '\n'; c = out.read()) {
                if (c < 0) throw new EOFException("CPython has ended");
                length = length * 10 + c - '0';
            }
            answers.add(new String(out.readNBytes(length), StandardCharsets.UTF_8));
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        in.close();
        out.close();
        process.destroy();
    }
}
