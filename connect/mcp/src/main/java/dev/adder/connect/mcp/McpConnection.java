package dev.adder.connect.mcp;

import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The SDK's client over one child process, with plain waiting: for an answer, the server's end, or the timeout. */
final class McpConnection {
    private static final Duration PING = Duration.ofSeconds(2);

    private final ServerProcess process;
    private final McpAsyncClient client;
    private final Duration startTimeout;
    private final Duration timeout;

    /** The server has ended; the message says why. */
    static final class Gone extends Exception {
        private static final long serialVersionUID = 1L;

        Gone(String why) {
            super(why, null, false, false);
        }
    }

    McpConnection(ServerProcess process, Duration startTimeout, Duration timeout) {
        this.process = process;
        this.startTimeout = startTimeout;
        this.timeout = timeout;
        Duration longest = (timeout.compareTo(startTimeout) > 0 ? timeout : startTimeout).plusSeconds(5);
        this.client = McpClient.async(process).requestTimeout(longest).initializationTimeout(longest)
                .enableCallToolSchemaCaching(false)
                .clientInfo(McpSchema.Implementation.builder("adder", "0.1.0").build()).build();
    }

    ServerProcess process() {
        return process;
    }

    void initialize() throws InterruptedException, TimeoutException, Gone {
        await(client.initialize(), startTimeout);
        process.meetFamily();
    }

    boolean offersTools() {
        McpSchema.ServerCapabilities offered = client.getServerCapabilities();
        return offered != null && offered.tools() != null;
    }

    McpSchema.ListToolsResult listTools(@Nullable String cursor) throws InterruptedException, TimeoutException, Gone {
        return await(client.listTools(cursor), startTimeout);
    }

    McpSchema.CallToolResult callTool(String tool, Map<String, Object> arguments)
            throws InterruptedException, TimeoutException, Gone {
        AtomicReference<@Nullable Object> id = new AtomicReference<>();
        Mono<McpSchema.CallToolResult> call =
                client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build())
                        .contextWrite(context -> context.put(ServerProcess.REQUEST_ID, id));
        boolean done = false;
        try {
            McpSchema.CallToolResult result = await(call, timeout);
            done = true;
            return result;
        } catch (Gone e) {
            done = true;
            throw e;
        } finally {
            Object request = id.get();
            if (!done && request != null) process.cancel(request);
        }
    }

    /** Whether the server still answers anything. */
    boolean answers() throws InterruptedException {
        try {
            await(client.ping(), PING);
            return true;
        } catch (McpError e) {
            return true;
        } catch (TimeoutException | Gone | RuntimeException e) {
            return false;
        }
    }

    /** Ends the server; see {@link ServerProcess#stop}. */
    void stop(boolean politely) {
        process.stop(politely);
        client.close();
    }

    private <T> T await(Mono<T> mono, Duration time) throws InterruptedException, TimeoutException, Gone {
        CompletableFuture<T> answer = mono.toFuture();
        try {
            CompletableFuture.anyOf(answer, process.ended()).get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (process.ended().isDone()) throw new Gone(process.ended().join());
            throw failure(e.getCause());
        } finally {
            if (!answer.isDone()) answer.cancel(true);
        }
        if (answer.isCancelled() || answer.isCompletedExceptionally()) throw new Gone(process.ended().join());
        return answer.join();
    }

    private static RuntimeException failure(@Nullable Throwable cause) throws TimeoutException {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof McpError e) return e;
            if (t instanceof TimeoutException e) throw e;
        }
        return cause instanceof RuntimeException e ? e : new CompletionException(cause);
    }

    /** What went wrong in one line. */
    static String reason(Throwable e) {
        if (e instanceof McpError error && error.getJsonRpcError() != null) {
            return String.valueOf(error.getJsonRpcError().message());
        }
        Throwable t = e;
        while (t.getCause() != null && t.getCause() != t) t = t.getCause();
        String text = t.getMessage();
        return text == null ? t.getClass().getSimpleName() : text.lines().findFirst().orElse(text);
    }
}
