package dev.adder.runtime;

import dev.adder.engine.Result;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ordered blocks over one namespace. One block runs at a time, on its caller's thread. */
public interface SandboxSession extends AutoCloseable {

    /**
     * Runs one block to its end.
     *
     * @param name the program's name, as in tracebacks
     * @param source its text; when it is no Python, the result is its syntax error
     * @param cancelled why the block is not wanted any more, or null; asked once, when {@link #cancel} is effective
     */
    Result run(String name, String source, Supplier<@Nullable String> cancelled);

    /** Runs one block that nobody can have cancelled before it begins. */
    default Result run(String name, String source) {
        return run(name, source, () -> null);
    }

    /** Ends the block that is running, from any thread. */
    void cancel(String reason);

    @Override
    void close();
}
