package dev.adder.isolated;

import dev.adder.isolated.wire.Frame;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import dev.adder.sdk.Sdk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One process and the pipes to it. Messages are read one at a time and only as fast as they are taken, so that a flood
 * stays in the pipe. The process is killed at the first thing that is wrong, and from then on there is nothing to read.
 */
final class ChildProcess {
    private static final System.Logger LOG = System.getLogger("dev.adder.isolated");
    private static final int KEPT_ERRORS = 8 * 1024;
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    /** What its owner is told, from the thread that reads. */
    interface Owner {
        /** The process has said that it is there. */
        void started(ChildProcess child);

        /** The process is gone. */
        void ended(ChildProcess child);
    }

    /** A message, or null: there will be none any more. */
    private record Received(@Nullable ToParent message) {}

    private final long heapBytes;
    private final Process process;
    private final OutputStream out;
    private final Owner owner;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Received> received = new ArrayBlockingQueue<>(1);
    private final StringBuilder errors = new StringBuilder();
    private volatile int longest = ToParent.SHORT;
    private volatile long budget = ToParent.SHORT;
    private final Thread errorReader;
    private volatile boolean alive = true;
    private volatile @Nullable String wrong;
    private volatile Map<String, String> facts = Map.of();
    /** The tools that it knows from its last session; for who has the process. */
    @Nullable Sdk tools;
    /** How many sessions and blocks it has had; for who has the process. */
    int sessions;
    int blocks;

    private ChildProcess(Process process, long heapBytes, Owner owner) {
        this.process = process;
        this.heapBytes = heapBytes;
        this.owner = owner;
        this.out = process.getOutputStream();
        this.errorReader = Thread.ofVirtual().name("adder-isolated-errors").start(this::readErrors);
    }

    /**
     * Starts a process. The thread that does must outlive it: with the thread that started it, the kernel ends it too.
     */
    static ChildProcess start(ProcessBuilder builder, long heapBytes, Owner owner) throws IOException {
        ChildProcess child = new ChildProcess(builder.start(), heapBytes, owner);
        Thread.ofPlatform().daemon().name("adder-isolated-" + child.process.pid()).start(child::read);
        return child;
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    long heapBytes() {
        return heapBytes;
    }

    boolean isAlive() {
        return alive;
    }

    /** What it found about itself. */
    Map<String, String> facts() {
        return facts;
    }

    /** Why it was killed, or null when it went by itself. */
    @Nullable
    String wrong() {
        return wrong;
    }

    /** How long its messages may be from now on, and how much they may make. */
    void allow(int most, long made) {
        longest = most;
        budget = made;
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            if (!(next(in) instanceof ToParent.Hello hello) || hello.version() != ToParent.VERSION) {
                throw new WireException("no greeting");
            }
            facts = hello.facts();
            owner.started(this);
            while (true) {
                received.put(new Received(next(in)));
            }
        } catch (WireException e) {
            kill("it sent " + e.getMessage());
        } catch (IOException e) {
            kill("it ended");
        } catch (InterruptedException | RuntimeException e) {
            kill("its messages could not be taken");
            LOG.log(Level.ERROR, "the reader of a process failed", e);
        } finally {
            gone();
        }
    }

    private ToParent next(InputStream in) throws IOException {
        return ToParent.read(Frame.read(in, () -> longest), budget);
    }

    private void gone() {
        alive = false;
        awaitErrors();
        owner.ended(this);
        boolean told = false;
        while (!told) {
            try {
                received.put(new Received(null));
                told = true;
            } catch (InterruptedException e) {
                LOG.log(Level.DEBUG, "not to be interrupted", e);
            }
        }
    }

    /** Its last words are there a little later than its end. */
    private void awaitErrors() {
        try {
            errorReader.join(LAST_WORDS);
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "not to be interrupted", e);
        }
    }

    private void readErrors() {
        byte[] buffer = new byte[1024];
        try (InputStream in = process.getErrorStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String text = new String(buffer, 0, read, StandardCharsets.UTF_8);
                synchronized (errors) {
                    errors.append(text);
                    if (errors.length() > KEPT_ERRORS) {
                        errors.delete(0, errors.length() - KEPT_ERRORS);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "standard error of a process could not be read", e);
        }
    }

    /** The end of what it wrote to standard error, which it alone answers for. */
    String errors() {
        synchronized (errors) {
            return errors.toString().replaceAll("[^\\n\\x20-\\x7E]", "?");
        }
    }

    /** The next message; null when there will be none. */
    @Nullable
    ToParent take() throws InterruptedException {
        return message(received.take());
    }

    /** The next message, if it comes in time; null when it does not. */
    @Nullable
    ToParent take(long time, TimeUnit unit) throws InterruptedException {
        Received next = received.poll(time, unit);
        return next == null ? null : message(next);
    }

    private @Nullable ToParent message(Received next) {
        if (next.message == null) {
            received.offer(next);
        }
        return next.message;
    }

    /** Whether it has said something that nobody has taken. */
    boolean hasSaidMore() {
        return !received.isEmpty();
    }

    /**
     * Sends a message. To a process that is gone it goes nowhere: who waits for an answer is told so.
     *
     * @throws WireException when it cannot be put into a message
     */
    void send(ToChild message) throws WireException {
        byte[] frame = message.frame();
        writing.lock();
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            kill("it does not read any more");
        } finally {
            writing.unlock();
        }
    }

    /** Ends the process at once; the first reason counts. */
    void kill(String why) {
        synchronized (this) {
            if (wrong == null) {
                wrong = why;
            }
        }
        alive = false;
        process.destroyForcibly();
        Thread.ofVirtual().name("adder-isolated-close").start(this::closeOutput);
    }

    /** Not by who kills: somebody may still be writing. */
    private void closeOutput() {
        writing.lock();
        try {
            out.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a pipe was broken", e);
        } finally {
            writing.unlock();
        }
    }
}
