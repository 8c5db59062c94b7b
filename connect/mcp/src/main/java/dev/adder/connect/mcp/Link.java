package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connection to a server while it lasts: how messages get there and come back, and how it ended. */
interface Link {

    /** Whoever understands the messages. */
    interface Receiver {
        /** Takes the text of a message; gives what is wrong with it, or null. */
        @Nullable
        String receive(String text);

        /** Whether somebody still waits for the answer to this request. */
        boolean waits(long request);
    }

    /** Starts to deliver what the server says. */
    void open(Receiver receiver) throws IOException;

    /**
     * Sends a message without waiting.
     *
     * @param lost told why when the message cannot arrive, or when its answer cannot come any more
     * @return done when the server has the message, or never will
     */
    CompletableFuture<?> send(Data.Map message, Consumer<Gone> lost);

    /** Nobody waits for the answer to this request any more. */
    void forget(long request);

    /** The server has accepted the connection and speaks this version of the protocol. */
    void ready(String version);

    /** Why it is over, once it is. */
    CompletableFuture<String> ended();

    /** Whether the server can still be asked. */
    default boolean alive() {
        return !ended().isDone();
    }

    /** The end of what the server wrote to standard error, or empty. */
    default String lastWords() {
        return "";
    }

    /** Something the server wrote that is no message, or null. */
    default @Nullable String noise() {
        return null;
    }

    /**
     * Ends it and waits until nothing of it is left.
     *
     * @param politely whether the server may have a moment for its goodbye
     */
    void stop(boolean politely);
}
