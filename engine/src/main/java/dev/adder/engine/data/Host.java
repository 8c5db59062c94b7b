package dev.adder.engine.data;

import org.jspecify.annotations.Nullable;

/** The one door of a sandbox: everything a program does to the world is a call through it. */
@FunctionalInterface
public interface Host {

    /**
     * Asks the host to carry out a tool call.
     *
     * @param site where the call comes from, and its identity
     * @param tool the tool's full name
     * @param arguments arguments by parameter name; absent ones take the tool's defaults
     */
    Outcome call(CallSite site, ToolName tool, Data.Map arguments);

    /** Told of each input as the run takes it up, in order: an entry of the log. */
    default void taken(Input input) {}

    /** When replaying, the input that comes next; null when the run is to take what arrives first. */
    default @Nullable Input expected() {
        return null;
    }

    /** Whether what arrives next may be taken; false while a log is replayed. */
    default boolean live() {
        return true;
    }

    /**
     * When replaying, what the log has next if that is an input; asked by a run that looks for inputs without a wait.
     */
    default @Nullable Input upcoming() {
        return null;
    }
}
