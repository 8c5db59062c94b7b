package dev.adder.runtime;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;

/**
 * Stands around calls of some tools, after they were validated and allowed: to measure, to add to arguments, to answer
 * in a tool's place. What it gives is treated as if the tool had given it.
 */
@FunctionalInterface
public interface Interceptor {

    /** Goes on with the call. */
    @FunctionalInterface
    interface Next {
        /** Carries the call out with these arguments. */
        Outcome proceed(Data.Map arguments) throws Exception;
    }

    /** Carries out a call, mostly by going on with it. */
    Outcome around(ToolCall call, Next next) throws Exception;
}
