package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A server as a child process, one message per line of its standard input and output. Ending it ends its children too,
 * as those of {@code npx}.
 */
final class ServerProcess implements Link {
    private static final int LONGEST_LINE = 16 << 20;
    private static final int MOST_NOISE = 1 << 20;
    private static final int KEPT_WORDS = 2_000;
    private static final int MOST_WAITING = 10_000;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final byte[] END = {};
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    private final Process process;
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final Set<ProcessHandle> family = new LinkedHashSet<>();
    private final StringBuilder lastWords = new StringBuilder();
    private final Thread reader;
    private final Thread writer;
    private final Thread listener;
    private final Thread hook;
    private final AtomicReference<@Nullable String> noise = new AtomicReference<>();
    private volatile @Nullable Receiver receiver;

    private ServerProcess(String name, Process process) {
        this.process = process;
        this.reader = thread(name + "-out", this::read);
        this.writer = thread(name + "-in", this::write);
        this.listener = thread(name + "-err", this::listen);
        this.hook = new Thread(this::killFamily, "adder-mcp-" + name + "-exit");
    }

    private static Thread thread(String name, Runnable task) {
        return Thread.ofPlatform().daemon().name("adder-mcp-" + name).unstarted(task);
    }

    /** Starts a server. */
    static ServerProcess start(String name, List<String> command, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        ServerProcess server = new ServerProcess(name, builder.start());
        try {
            Runtime.getRuntime().addShutdownHook(server.hook);
        } catch (IllegalStateException e) {
            server.process.destroyForcibly();
            throw new IOException("this process is about to end", e);
        }
        server.writer.start();
        server.listener.start();
        return server;
    }

    @Override
    public CompletableFuture<String> ended() {
        return ended;
    }

    @Override
    public boolean alive() {
        return !ended.isDone() && process.isAlive();
    }

    @Override
    public String lastWords() {
        synchronized (lastWords) {
            return lastWords.toString().strip();
        }
    }

    @Override
    public @Nullable String noise() {
        return noise.get();
    }

    /** The children it has now are remembered, to end them with it even when it dies before them. */
    @Override
    public void ready(String version) {
        meetFamily();
    }

    private void meetFamily() {
        synchronized (family) {
            process.descendants().forEach(family::add);
        }
    }

    @Override
    public void open(Receiver messages) {
        receiver = messages;
        reader.start();
    }

    @Override
    public CompletableFuture<?> send(Data.Map message, Consumer<Gone> lost) {
        if (outgoing.size() > MOST_WAITING) end("it does not read what it is sent");
        if (ended.isDone()) lost.accept(new Gone(Gone.How.UNSENT, ended.join()));
        else
            outgoing.add(JsonText.write(message).getBytes(StandardCharsets.UTF_8));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void forget(long request) {
        // A late answer is simply dropped.
    }

    /** Ends the server and its children; politely is to end its input first, at which servers end by themselves. */
    @Override
    public void stop(boolean politely) {
        ended.complete("it was closed");
        meetFamily();
        outgoing.clear();
        outgoing.add(END);
        boolean gone = politely && waitFor(GRACE);
        if (!gone && politely) {
            process.destroy();
            gone = waitFor(GRACE);
        }
        killFamily();
        waitFor(GRACE);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the process ends anyway", e);
        }
        join(writer);
        join(listener);
        join(reader);
    }

    private boolean waitFor(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void join(Thread thread) {
        if (thread == Thread.currentThread() || thread.getState() == Thread.State.NEW) return;
        try {
            if (!thread.join(GRACE)) LOG.log(Level.WARNING, "thread " + thread.getName() + " does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void killFamily() {
        meetFamily();
        process.destroyForcibly();
        synchronized (family) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void end(String why) {
        meetFamily();
        if (!ended.isDone()) {
            killFamily();
            join(listener);
        }
        ended.complete(why);
        outgoing.add(END);
    }

    private void write() {
        try (OutputStream out = process.getOutputStream()) {
            for (byte[] message = outgoing.take(); message != END; message = outgoing.take()) {
                out.write(message);
                out.write('\n');
                if (outgoing.isEmpty()) out.flush();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the server does not read any more", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        byte[] buffer = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int n; (n = in.read(buffer)) >= 0;) {
                String words = new String(buffer, 0, n, StandardCharsets.UTF_8);
                synchronized (lastWords) {
                    lastWords.append(words);
                    if (lastWords.length() > KEPT_WORDS) lastWords.delete(0, lastWords.length() - KEPT_WORDS);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "standard error is gone", e);
        }
    }

    private void read() {
        String why;
        try (InputStream in = process.getInputStream()) {
            why = lines(in);
        } catch (IOException e) {
            why = null;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "reading failed", e);
            why = "its answers could not be read";
        }
        if (why == null) {
            why = waitFor(GRACE) ? "it ended with exit code " + process.exitValue() : "it closed its standard output";
        }
        end(why);
    }

    /** Takes messages until there are no more; gives what is wrong with them, or null. */
    private @Nullable String lines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int noisy = 0;
        for (int n; (n = in.read(buffer)) >= 0;) {
            int start = 0;
            for (int i = 0; i < n; i++) {
                if (buffer[i] != '\n') continue;
                line.write(buffer, start, i - start);
                start = i + 1;
                String text = line.toString(StandardCharsets.UTF_8).strip();
                line.reset();
                if (text.startsWith("{")) {
                    String wrong = message(text);
                    if (wrong != null) return wrong;
                } else if (!text.isEmpty()) {
                    noise.set(McpConnection.shown(text));
                    noisy += text.length();
                }
            }
            line.write(buffer, start, n - start);
            if (line.size() > LONGEST_LINE) return "it wrote a line of more than " + (LONGEST_LINE >> 20) + " MB";
            if (noisy > MOST_NOISE) return "it keeps writing to standard output what is not MCP";
        }
        return null;
    }

    private @Nullable String message(String text) {
        Receiver to = receiver;
        return to == null ? null : to.receive(text);
    }
}
