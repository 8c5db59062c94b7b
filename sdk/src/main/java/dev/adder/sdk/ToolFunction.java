package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;

/** What a tool does. The gateway has validated the arguments; a failure may be returned or thrown. */
@FunctionalInterface
public interface ToolFunction {

    /**
     * Carries out one call.
     *
     * @param arguments valid arguments by Python parameter name; absent optional ones are left out
     * @param context what is known about the call
     * @throws Exception as the tool likes; see {@link ToolFailure#outcomeOf} for what a program sees of it
     */
    Outcome invoke(Data.Map arguments, ToolContext context) throws Exception;

    /** A function that always gives data. */
    @FunctionalInterface
    interface Plain {
        /** Carries out one call. */
        Data invoke(Data.Map arguments) throws Exception;
    }

    /** A tool function of a plain one. */
    static ToolFunction of(Plain function) {
        return (arguments, context) -> Outcome.value(function.invoke(arguments));
    }
}
