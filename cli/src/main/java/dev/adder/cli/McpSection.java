package dev.adder.cli;

import dev.adder.connect.mcp.Mcp;
import dev.adder.connect.mcp.McpFile;
import dev.adder.connect.mcp.McpProgress;
import dev.adder.connect.mcp.ObservedTypes;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;
import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code mcpServers} of a tools file. What results look like is remembered in the user's cache folder, and
 * a terminal shows how far calls are.
 */
final class McpSection {
    private static final long PAUSE = 500_000_000;

    private McpSection() {}

    /**
     * The servers of a section, not started.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static List<Mcp> servers(Data section) {
        Path cache = cache();
        ObservedTypes observed = cache == null ? null : ObservedTypes.in(cache.resolve("observed"));
        Consumer<McpProgress> progress = isTerminal() ? progress(System.err) : null;
        return McpFile.servers(section, System::getenv, true).stream()
                .map(s -> observed == null ? s : s.withObservedTypes(observed))
                .map(s -> progress == null ? s : s.withProgress(progress)).toList();
    }

    /** Starts a server; which of its tools cannot be used goes to standard error. */
    static List<Tool> tools(Mcp server) {
        List<Tool> tools = server.tools();
        server.warnings().forEach(w -> System.err.println("adder: " + w));
        return tools;
    }

    /** The folder of what may be lost: {@code ADDER_CACHE}, which may be {@code off}, or one in the user's cache. */
    private static @Nullable Path cache() {
        String told = System.getenv("ADDER_CACHE");
        if (told != null && !told.isBlank()) return told.equals("off") ? null : Path.of(told);
        String cache = System.getenv("XDG_CACHE_HOME");
        if (cache != null && cache.startsWith("/")) return Path.of(cache, "adder");
        String home = System.getProperty("user.home");
        return home == null || !Path.of(home).isAbsolute() ? null : Path.of(home, ".cache", "adder");
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Shows progress, now and then. */
    private static Consumer<McpProgress> progress(PrintStream err) {
        return new Consumer<>() {
            private long last = System.nanoTime() - PAUSE;

            @Override
            public synchronized void accept(McpProgress p) {
                long now = System.nanoTime();
                if (now - last < PAUSE) return;
                last = now;
                Double total = p.total();
                err.println("adder: " + p.server() + " " + p.tool() + ": " + number(p.done())
                        + (total == null ? "" : " of " + number(total))
                        + (p.message().isEmpty() ? "" : ", " + p.message()));
            }
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
