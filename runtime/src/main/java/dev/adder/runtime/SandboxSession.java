package dev.adder.runtime;

import dev.adder.engine.Result;

/** Ordered blocks over one namespace. One block runs at a time, on its caller's thread. */
public interface SandboxSession extends AutoCloseable {

    /**
     * Runs one block to its end.
     *
     * @param name the program's name, as in tracebacks
     * @param source its text; when it is no Python, the result is its syntax error
     */
    Result run(String name, String source);

    /** Ends the block that is running, from any thread. */
    void cancel(String reason);

    @Override
    void close();
}
