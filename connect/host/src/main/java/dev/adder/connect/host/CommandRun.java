package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.sdk.Times;
import dev.adder.sdk.ToolFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** One run of a command, from its start until nothing of it is left. */
final class CommandRun {
    private static final long FIRST_LOOK = 1;
    private static final long LAST_LOOK = 100;
    private static final long LAST_WORDS = 2_000;

    private final Command command;
    private final BooleanSupplier cancelled;

    CommandRun(Command command, BooleanSupplier cancelled) {
        this.command = command;
        this.cancelled = cancelled;
    }

    /** Runs it with these arguments and gives what it printed. */
    Data run(List<String> arguments, byte[] input) throws InterruptedException {
        Process process = start(arguments);
        ProcessTree tree = new ProcessTree(process.toHandle());
        AtomicBoolean full = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(2);
        Capture out = new Capture(process.getInputStream(), command.maxOutput(), full, ended);
        Capture error = new Capture(process.getErrorStream(), command.maxOutput(), full, ended);
        Deadline deadline = Deadline.in(command.timeout());
        try {
            Thread.ofVirtual().name("adder-command-in").start(() -> feed(process, input));
            Thread.ofVirtual().name("adder-command-out").start(out);
            Thread.ofVirtual().name("adder-command-error").start(error);
            if (!wait(process, tree, full, deadline)) {
                throw new ToolFailure("TimeoutError",
                        command.name() + " took longer than " + Times.words(command.timeout()) + " and was ended");
            }
        } finally {
            tree.end();
        }
        if (!ended.await(LAST_WORDS, TimeUnit.MILLISECONDS)) {
            full.set(true);
        }
        close(process);
        int exitCode = process.waitFor();
        return CommandTools.result(exitCode, out.text(), error.text(), full.get());
    }

    private Process start(List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(command.executable().toString());
        line.addAll(command.fixed());
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(command.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ToolFailure("OSError", command.name() + " cannot be started");
        }
    }

    /** Waits until it has ended or printed too much; false when its time is over. */
    private boolean wait(Process process, ProcessTree tree, AtomicBoolean full, Deadline deadline)
            throws InterruptedException {
        long pause = FIRST_LOOK;
        while (!process.waitFor(Math.min(pause, deadline.left().toMillis()), TimeUnit.MILLISECONDS)) {
            tree.look();
            if (full.get()) {
                return true;
            }
            if (deadline.isPassed()) {
                return false;
            }
            if (cancelled.getAsBoolean()) {
                throw new InterruptedException();
            }
            pause = Math.min(LAST_LOOK, pause * 2);
        }
        return true;
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // it does not want to read, or has ended
        }
    }

    private static void close(Process process) {
        try (InputStream out = process.getInputStream(); InputStream error = process.getErrorStream()) {
            out.available();
            error.available();
        } catch (IOException e) {
            // closed already
        }
    }

    /** Reads what a process prints, so much and no more. */
    private static final class Capture implements Runnable {
        private final InputStream in;
        private final int max;
        private final AtomicBoolean full;
        private final CountDownLatch ended;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Capture(InputStream in, int max, AtomicBoolean full, CountDownLatch ended) {
            this.in = in;
            this.max = max;
            this.full = full;
            this.ended = ended;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[8192];
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (add(buffer, n)) {
                        full.set(true);
                        return;
                    }
                }
            } catch (IOException e) {
                // the process was ended
            } finally {
                ended.countDown();
            }
        }

        private synchronized boolean add(byte[] buffer, int n) {
            int room = max - bytes.size();
            bytes.write(buffer, 0, Math.min(n, room));
            return n > room;
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
